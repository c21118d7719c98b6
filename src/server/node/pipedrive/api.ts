import type { DealsApiUpdateDealRequest } from 'pipedrive/v2'
import { optionalPackage } from '../optional-package.ts'
import { allIn, oneIn, type RemoteId } from './answers.ts'
import type { ChangedFields, OwnFields } from './own-fields.ts'

/** Whom or what a thing of Pipedrive's is about. */
export interface About {
  person?: RemoteId | undefined
  organization?: RemoteId | undefined
}

type DealChange = NonNullable<DealsApiUpdateDealRequest['UpdateDealRequest']>

const DEFAULT_URL = 'https://api.pipedrive.com'
const SEARCH_LIMIT = 10
const LIST_LIMIT = 100

/**
 * The calls of Pipedrive's API that we need, through its own client: version 2, but for leads and notes, which only version 1 can make.
 *
 * @returns how to make the calls of one try, which end with `signal`.
 * @throws {FrontdeskError} `bad-option`: the package for it is not installed.
 */
export async function pipedriveApi({ token, url = DEFAULT_URL }: { token: string; url?: string | undefined }) {
  const [v1, v2] = await optionalPackage('pipedrive', 'pipedrive', () =>
    Promise.all([import('pipedrive/v1'), import('pipedrive/v2')]),
  )
  const base = url.replace(/\/+$/, '')

  return (signal: AbortSignal) => {
    const baseOptions = { signal, maxRedirects: 0 }
    const one = Object.assign(new v1.Configuration({ apiKey: token, basePath: `${base}/v1` }), { baseOptions })
    const two = Object.assign(new v2.Configuration({ apiKey: token, basePath: `${base}/api/v2` }), { baseOptions })
    const persons = new v2.PersonsApi(two)
    const organizations = new v2.OrganizationsApi(two)
    const deals = new v2.DealsApi(two)
    const activities = new v2.ActivitiesApi(two)
    const leads = new v1.LeadsApi(one)
    const notes = new v1.NotesApi(one)

    return {
      /** People of this very e-mail address, phone number or name. */
      searchPersons: async (field: 'email' | 'phone' | 'name', term: string) =>
        allIn(await persons.searchPersons({ term, fields: field, exact_match: true, limit: SEARCH_LIMIT })),
      getPerson: async (id: RemoteId) => oneIn(await persons.getPerson({ id: Number(id) })),
      async addPerson(person: { name: string; email?: string; phone?: string; organization?: RemoteId | undefined }) {
        const { name, email, phone, organization } = person
        const AddPersonRequest = {
          name,
          ...(email && { emails: [{ value: email, primary: true, label: 'work' }] }),
          ...(phone && { phones: [{ value: phone, primary: true, label: 'work' }] }),
          ...(organization && { org_id: Number(organization) }),
        }
        return oneIn(await persons.addPerson({ AddPersonRequest }))
      },

      searchOrganizations: async (name: string) =>
        allIn(await organizations.searchOrganization({ term: name, fields: 'name', exact_match: true, limit: SEARCH_LIMIT })),
      getOrganization: async (id: RemoteId) => oneIn(await organizations.getOrganization({ id: Number(id) })),
      addOrganization: async (name: string, address: string | undefined) =>
        oneIn(
          await organizations.addOrganization({
            AddOrganizationRequest: { name, ...(address && { address: { value: address } }) },
          }),
        ),

      listLeads: async (about: About, since: string) =>
        allIn(
          await leads.getLeads({
            ...(about.person ? { person_id: Number(about.person) } : { organization_id: Number(about.organization) }),
            updated_since: since,
            limit: LIST_LIMIT,
          }),
        ),
      addLead: async (title: string, origin: string, { person, organization }: About, own: OwnFields['lead']) =>
        oneIn(
          await leads.addLead({
            AddLeadRequest: {
              ...own,
              title,
              origin_id: origin,
              ...(person && { person_id: Number(person) }),
              ...(organization && { organization_id: Number(organization) }),
            },
          }),
        ),
      updateLead: async (id: RemoteId, title: string, changed: ChangedFields['lead']) =>
        oneIn(await leads.updateLead({ id, UpdateLeadRequest: { ...changed, title } })),

      listDeals: async (about: About, since: string) =>
        allIn(await deals.getDeals({ ...linked(about), updated_since: since, limit: LIST_LIMIT })),
      addDeal: async (title: string, about: About, own: OwnFields['deal']) =>
        oneIn(await deals.addDeal({ AddDealRequest: { ...own, title, ...linked(about) } })),
      updateDeal: async (id: RemoteId, title: string, changed: ChangedFields['deal']) =>
        // A day is taken away with null, which the types of their client leave out.
        oneIn(await deals.updateDeal({ id: Number(id), UpdateDealRequest: { ...changed, title } as DealChange })),

      listActivities: async (about: About, since: string) =>
        allIn(await activities.getActivities({ ...linked(about), updated_since: since, limit: LIST_LIMIT })),
      addActivity: async (subject: string, note: string, { person, organization }: About) =>
        oneIn(
          await activities.addActivity({
            AddActivityRequest: {
              subject,
              note,
              ...(person && { participants: [{ person_id: Number(person), primary: true }] }),
              ...(organization && { org_id: Number(organization) }),
            },
          }),
        ),
      updateActivity: async (id: RemoteId, subject: string) =>
        oneIn(await activities.updateActivity({ id: Number(id), AddActivityRequest: { subject } })),

      listNotes: async (to: NoteTarget) => allIn(await notes.getNotes({ ...targetOf(to), limit: LIST_LIMIT })),
      addNote: async (content: string, to: NoteTarget) =>
        oneIn(await notes.addNote({ AddNoteRequest: { content, ...targetOf(to) } })),
    }
  }
}

export type PipedriveCalls = ReturnType<Awaited<ReturnType<typeof pipedriveApi>>>

/** What a note is attached to. */
export type NoteTarget = About & { lead?: RemoteId; deal?: RemoteId }

const linked = ({ person, organization }: About) => ({
  ...(person && { person_id: Number(person) }),
  ...(organization && !person && { org_id: Number(organization) }),
})

const targetOf = ({ lead, deal, person, organization }: NoteTarget) =>
  lead
    ? { lead_id: lead }
    : deal
      ? { deal_id: Number(deal) }
      : person
        ? { person_id: Number(person) }
        : { org_id: Number(organization) }
