import type { Fields } from '../../protocol/index.ts'
import { type CrmRecord, personTitle } from './record.ts'

/** What all records of one cause have in common. */
export type Cause = Pick<CrmRecord, 'site' | 'conversation' | 'page' | 'createdAt' | 'changedAt'>

export interface PeopleOptions {
  /** A one-way hash: ids go out to other systems, and an address need not be read from them. */
  digest: (text: string) => Promise<string>
  /** A typed phone number in E.164; `undefined` when it is none. */
  dial?: ((phone: string) => string | undefined) | undefined
}

/**
 * The person and the organisation whom these fields tell of, each absent when they tell of none. Of one e-mail address there is one person
 * on a site, and of one name one organisation, whatever the case of the letters; without an address a person is known by the conversation.
 */
export async function peopleIn(
  fields: Fields,
  cause: Cause,
  { digest, dial }: PeopleOptions,
): Promise<{ person?: CrmRecord; organization?: CrmRecord }> {
  const { name, email, phone, organization: company } = fields
  const idOf = async (kind: string, key: string): Promise<string> =>
    `${kind}:${await digest(JSON.stringify([kind, cause.site, key]))}`

  const organization: CrmRecord | undefined = company
    ? {
        ...cause,
        id: await idOf('organization', folded(company).replace(/\s+/g, ' ')),
        object: 'organization',
        title: company,
        fields: { organization: company },
      }
    : undefined

  if (!name && !email && !phone) return { ...(organization && { organization }) }
  const known: Fields = { ...(name && { name }), ...(email && { email }), ...(phone && { phone }) }
  const person: CrmRecord = {
    ...cause,
    id: email ? await personId(cause.site, email, digest) : `person:${cause.conversation}`,
    object: 'person',
    title: personTitle(known),
    fields: known,
    phone: phone && dial?.(phone),
    organization: organization?.id,
  }
  return { person, ...(organization && { organization }) }
}

/** The id of the person of this e-mail address. */
export const personId = (site: string, email: string, digest: PeopleOptions['digest']): Promise<string> =>
  hashedId('person', site, folded(email), digest)

async function hashedId(kind: string, site: string, key: string, digest: PeopleOptions['digest']): Promise<string> {
  return `${kind}:${await digest(JSON.stringify([kind, site, key]))}`
}

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
