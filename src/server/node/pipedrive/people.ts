import type { CrmRecord } from '../../crm/record.ts'
import type { Parcel, SinkHelp } from '../../crm/sink.ts'
import { type RemoteId, reasonOf } from './answers.ts'
import type { About, PipedriveCalls } from './api.ts'

/** A lead must be somebody's: this is whose it is when the visitor has said nothing of themselves. */
const NOBODY = 'Website visitor'

/**
 * The person and the organisation of a parcel on Pipedrive's side: those that it knows already, by e-mail address or name, and else new ones. Those that it
 * knew are left as its people wrote them.
 */
export async function peopleAt(calls: PipedriveCalls, parcel: Parcel, help: SinkHelp): Promise<About> {
  const { record } = parcel
  const company = record.object === 'organization' ? record : parcel.organization
  const organization = company && (await organizationAt(calls, company, record.fields.address, help))
  if (record.object === 'organization') return { organization }
  const someone = record.object === 'person' ? record : parcel.person
  if (someone) return { organization, person: await personAt(calls, someone, organization, help) }
  if (organization) return { organization }
  const nobody: CrmRecord = { ...record, id: `${record.id}#nobody`, object: 'person', title: NOBODY, fields: {} }
  return { person: await personAt(calls, nobody, undefined, help) }
}

function organizationAt(
  calls: PipedriveCalls,
  { id, title }: CrmRecord,
  address: string | undefined,
  help: SinkHelp,
): Promise<RemoteId> {
  return settled(help, id, {
    isThere: calls.getOrganization,
    find: () => calls.searchOrganizations(title),
    add: () => calls.addOrganization(title, address),
  })
}

function personAt(
  calls: PipedriveCalls,
  { id, title, fields: { email, phone: typed }, phone = typed }: CrmRecord,
  organization: RemoteId | undefined,
  help: SinkHelp,
): Promise<RemoteId> {
  return settled(help, id, {
    isThere: calls.getPerson,
    // Two people may share a name, or a phone; an address is one person's.
    find: async () => (email ? calls.searchPersons('email', email) : []),
    add: () => calls.addPerson({ name: title, ...(email && { email }), ...(phone && { phone }), organization }),
  })
}

interface Ways {
  isThere(id: RemoteId): Promise<{ of: Readonly<Record<string, unknown>> }>
  find(): Promise<{ id: RemoteId }[]>
  add(): Promise<{ id: RemoteId }>
}

async function settled({ recall, remember }: SinkHelp, key: string, ways: Ways): Promise<RemoteId> {
  const known = await recall(key)
  if (known !== undefined && (await isStillThere(ways, known))) return known
  const { id } = (await ways.find())[0] ?? (await ways.add())
  await remember(key, id)
  return id
}

async function isStillThere({ isThere }: Ways, id: RemoteId): Promise<boolean> {
  try {
    return (await isThere(id)).of.is_deleted !== true
  } catch (error) {
    // Deleted over there; anything else fails the try.
    if (/not found/i.test(reasonOf(error))) return false
    throw error
  }
}
