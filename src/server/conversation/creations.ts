import { readAmount } from '../../locales/amount.ts'
import { type Body, type Created, type Entry, type Fields, isDetail, type KeptDetail } from '../../protocol/index.ts'
import type { NewDelivery } from '../crm/outbox.ts'
import { type PeopleOptions, peopleIn } from '../crm/people.ts'
import type { CrmRecord } from '../crm/record.ts'
import type { Site } from '../peer.ts'
import type { Append, Conversation, Storage } from '../storage.ts'
import { BY_HAND } from './by-hand.ts'
import { emptiedIn, withDetails } from './details.ts'
import type { Ledger } from './ledger.ts'
import { calledAfter, UNFINISHED } from './unfinished.ts'

/** What a commit's new entries make for the owner's sales (R13, R25), and who is to hear of it. */
export async function creations(
  ledger: Ledger,
  entries: readonly Entry[],
  storage: Pick<Storage, 'details'>,
  site: Site | undefined,
  digest: PeopleOptions['digest'],
): Promise<Pick<Append, 'records' | 'deliveries'>> {
  const { row } = ledger
  const records: CrmRecord[] = []
  const deliveries: NewDelivery[] = []
  for (const { id, at, body } of entries) {
    if (body.kind !== 'created' || !row) continue
    const known = completed(ledger, body.replaces ?? id) ?? body.replaces
    const made = await recordsOf(
      ledger,
      row,
      await storage.details(row.id),
      { id: known ?? id, at, body },
      { digest, dial: site?.dial },
    )
    const record = made.at(-1)
    records.push(...made)
    for (const { name } of site?.sinks ?? [])
      if (record)
        deliveries.push({
          site: row.site,
          sink: name,
          id: `${row.id}:${id}`,
          record: record.id,
          event: known === undefined ? 'created' : 'changed',
          createdAt: at,
        })
  }
  return { ...(records.length > 0 && { records }), ...(deliveries.length > 0 && { deliveries }) }
}

/** Of the first lead of a conversation that had become one unfinished (R32), the earlier entry: it is the same lead, and now there is more to say of it. */
function completed({ entries }: Ledger, id: string): string | undefined {
  const [first, second] = entries.filter(
    ({ body }) => body.kind === 'created' && body.object === 'lead' && body.replaces === undefined,
  )
  return first?.id === UNFINISHED && second?.id === id ? UNFINISHED : undefined
}

/** The organisation, the person and, last, the object itself; of a person or an organisation who is not known, nothing. */
async function recordsOf(
  { state, playbook, entries }: Ledger,
  row: Conversation,
  details: readonly KeptDetail[],
  { id, at, body }: { id: string; at: number; body: Created },
  options: PeopleOptions,
): Promise<CrmRecord[]> {
  const cause = { site: row.site, conversation: row.id, page: body.page, createdAt: at, changedAt: at }
  const fields = withDetails(withAmount(body.fields, entries), details)
  // What agents wrote goes before what the card says of the visitor, and that before what is known anyway.
  const about = withDetails({ ...Object.fromEntries(state.fields), ...body.fields }, details)
  const { person, organization } = await peopleIn(about, cause, options)
  const people = [...(organization ? [organization] : []), ...(person ? [person] : [])]
  if (body.object === 'person') return person ? people : []
  if (body.object === 'organization') return organization ? [organization] : []
  const emptied = emptiedIn(details)
  const record: CrmRecord = {
    ...cause,
    id: `${row.id}:${id}`,
    object: body.object,
    title: id.startsWith(BY_HAND) ? calledAfter(about, playbook) : body.title,
    fields,
    emptied: emptied.length > 0 ? emptied : undefined,
    person: person?.id,
    organization: organization?.id,
  }
  return [...people, record]
}

/**
 * Where an amount is kept, the visitor's answer as the wire writes it, read as the language does in which the talk was held as they gave it: `1.250` is twelve hundred and fifty
 * in German. What is no amount stays in their words. What agents write there is one already, and so is a field's answer that came as a number.
 */
function withAmount(fields: Fields, entries: readonly Entry[]): Fields {
  if (!fields.value) return fields
  const at = entries.findLastIndex(({ body }) => partsIn(body).some((part) => String(part).trim() === fields.value))
  const isFigure = partsIn(entries[at]?.body).some((part) => typeof part === 'number' && String(part) === fields.value)
  const before = at < 0 ? entries : entries.slice(0, at)
  const spoken = before.findLast(({ body }) => body.kind === 'language' || body.kind === 'start')?.body
  if (isFigure || !spoken || !('locale' in spoken)) return fields
  try {
    const value = readAmount(fields.value, spoken.locale)
    return isDetail('value', value) ? { ...fields, value } : fields
  } catch {
    // RangeError: a visitor's client told a language that there is not.
    return fields
  }
}

/** What was answered, part by part. */
const partsIn = (body: Body | undefined): readonly unknown[] =>
  body?.kind !== 'answer' ? [] : typeof body.value === 'object' ? Object.values(body.value ?? {}) : [body.value]
