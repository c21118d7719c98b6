import type { Parcel, Sink, SinkHelp } from '../../crm/sink.ts'
import { type RemoteId, reasonOf } from './answers.ts'
import { type About, type NoteTarget, type PipedriveCalls, pipedriveApi } from './api.ts'
import { isSameText, noteText } from './note-text.ts'
import { type ChangedFields, type CustomFields, changedFields, type OwnFields, ownFields } from './own-fields.ts'
import { peopleAt } from './people.ts'

export interface PipedriveOptions {
  /** The API token of the user in whose name things are made. Never shown anywhere. */
  token: string
  /** Your company's address, `https://yours.pipedrive.com`. Default `https://api.pipedrive.com`, which finds it by the token. */
  url?: string | undefined
  /** Which answers, or fields of the side panel, belong into custom fields of deals: ours by name, theirs by their key of 40 letters and digits. Text, phone and date fields take what was said. */
  customFields?: CustomFields | undefined
  /** What its deliveries are filed under. Default `pipedrive`. */
  name?: string | undefined
}

/** Clocks differ: what was made since the delivery was, or up to so long before, may be what an earlier try has made. */
const MARGIN_MS = 120_000

/**
 * Makes leads, deals, activities and notes in Pipedrive, with their people and organisations, through its official client. What a try has made is remembered as
 * soon as it is there, and looked for when the answer was lost, so that another try goes on where the last one was interrupted.
 *
 * @throws {FrontdeskError} `bad-option`: the package for it is not installed.
 */
export async function pipedrive({ name = 'pipedrive', customFields = {}, ...options }: PipedriveOptions): Promise<Sink> {
  const callsUntil = await pipedriveApi(options)
  return {
    name,
    async deliver(parcel, help) {
      try {
        await bring(callsUntil(help.signal), parcel, customFields, help)
        return { done: true }
      } catch (error) {
        // Whatever the client rejects with is a failed try.
        return { done: false, error: reasonOf(error) }
      }
    },
  }
}

async function bring(calls: PipedriveCalls, parcel: Parcel, customFields: CustomFields, help: SinkHelp): Promise<void> {
  const { record } = parcel
  const [own, changed] = [ownFields(record, customFields), changedFields(record, customFields)]
  const about = await peopleAt(calls, parcel, help)
  switch (record.object) {
    case 'person':
    case 'organization':
      return
    case 'lead':
      return note(calls, parcel, { lead: await made(leadOf(calls, parcel, about, own.lead, changed.lead), parcel, help) }, help)
    case 'deal':
      return note(calls, parcel, { deal: await made(dealOf(calls, parcel, about, own.deal, changed.deal), parcel, help) }, help)
    case 'activity':
      return void (await made(activityOf(calls, parcel, about), parcel, help))
    case 'note':
      return note(calls, parcel, about, help)
  }
}

interface Ways {
  /** What an earlier try may have made. */
  find(): Promise<RemoteId[]>
  add(): Promise<{ id: RemoteId }>
  update(id: RemoteId): Promise<unknown>
}

const sinceOf = ({ createdAt }: Parcel): string => new Date(createdAt - MARGIN_MS).toISOString().replace(/\.\d+Z$/, 'Z')

const leadOf = (
  calls: PipedriveCalls,
  parcel: Parcel,
  about: About,
  own: OwnFields['lead'],
  changed: ChangedFields['lead'],
): Ways => ({
  find: async () =>
    (await calls.listLeads(about, sinceOf(parcel))).filter(({ of }) => of.origin_id === parcel.record.id).map(({ id }) => id),
  add: () => calls.addLead(parcel.record.title, parcel.record.id, about, own),
  update: (id) => calls.updateLead(id, parcel.record.title, changed),
})

const dealOf = (
  calls: PipedriveCalls,
  parcel: Parcel,
  about: About,
  own: OwnFields['deal'],
  changed: ChangedFields['deal'],
): Ways => ({
  find: async () =>
    (await calls.listDeals(about, sinceOf(parcel))).filter(({ of }) => of.title === parcel.record.title).map(({ id }) => id),
  add: () => calls.addDeal(parcel.record.title, about, own),
  update: (id) => calls.updateDeal(id, parcel.record.title, changed),
})

const activityOf = (calls: PipedriveCalls, parcel: Parcel, about: About): Ways => ({
  find: async () =>
    (await calls.listActivities(about, sinceOf(parcel)))
      .filter(({ of }) => of.subject === parcel.record.title)
      .map(({ id }) => id),
  add: () => calls.addActivity(parcel.record.title, noteText(parcel.record), about),
  update: (id) => calls.updateActivity(id, parcel.record.title),
})

async function made(ways: Ways, { record, event, attempts }: Parcel, help: SinkHelp): Promise<RemoteId> {
  const known = await help.recall(record.id)
  if (known !== undefined) {
    if (event === 'changed') await ways.update(known)
    return known
  }
  const found = attempts > 1 ? await unclaimed(await ways.find(), record.object, record.id, help) : undefined
  const id = found ?? (await ways.add()).id
  // Both ways, so that another lead of the same title is not taken for this one.
  await help.remember(`${record.object}=${id}`, record.id)
  await help.remember(record.id, id)
  return id
}

/** The first of these that no other record has made. */
async function unclaimed(
  ids: readonly RemoteId[],
  kind: string,
  own: string,
  { recall }: SinkHelp,
): Promise<RemoteId | undefined> {
  for (const id of ids) {
    const owner = await recall(`${kind}=${id}`)
    if (owner === undefined || owner === own) return id
  }
  return undefined
}

async function note(calls: PipedriveCalls, { id, record, attempts }: Parcel, to: NoteTarget, help: SinkHelp): Promise<void> {
  const key = `${id}#note`
  if ((await help.recall(key)) !== undefined) return
  const content = noteText(record)
  const earlier = attempts > 1 ? (await calls.listNotes(to)).filter(({ of }) => isSameText(String(of.content), content)) : []
  const found = await unclaimed(
    earlier.map((other) => other.id),
    'note',
    id,
    help,
  )
  const noteId = found ?? (await calls.addNote(content, to)).id
  await help.remember(`note=${noteId}`, id)
  await help.remember(key, noteId)
}
