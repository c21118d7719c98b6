import type { Language } from '../../locales/inbox/languages.ts'
import type { Agent } from '../../server/node/people/person.ts'
import type { ListedPerson, MadeLink } from '../../server/node/routes/people.ts'
import type { You } from '../../server/node/routes/you.ts'
import { type Answer, askAt } from '../asked/ask.ts'

export type { Agent, ListedPerson, MadeLink, You }

/** `capacity: null`: as the site has it. */
export interface PersonChange {
  role?: Agent['role']
  state?: 'active' | 'ended'
  capacity?: number | null
}

/** An administrator's calls about who may come in. The server decides who may make them (R6). */
export interface PeopleApi {
  people(): Promise<Answer<{ people: ListedPerson[]; mails: boolean }>>
  invite(email: string, role: Agent['role']): Promise<Answer<MadeLink>>
  /** Another invitation, a link to a new password, or the way in. */
  link(id: string): Promise<Answer<MadeLink>>
  change(id: string, change: PersonChange): Promise<Answer<{ person: ListedPerson }>>
  endSessions(id: string): Promise<Answer<undefined>>
}

/** What somebody may change of themselves. */
export interface YouApi {
  you(): Promise<Answer<You>>
  /** `current`: the password, where there is one and the address changes. */
  save(face: { name: string; email: string | null; current?: string }): Promise<Answer<You>>
  /** `null`: as the browser has it. */
  saveLanguage(language: Language | null): Promise<Answer<You>>
  savePassword(password: string, current: string): Promise<Answer<undefined>>
  endSession(id: string): Promise<Answer<undefined>>
  /** The browser of this session is no longer called while the inbox is closed. */
  endCalls(id: string): Promise<Answer<undefined>>
  endOthers(): Promise<Answer<undefined>>
}

export function peopleApi(): PeopleApi {
  const ask = askAt('/api/people')
  const one = (id: string): string => `/${encodeURIComponent(id)}`
  return {
    people: () => ask('GET', ''),
    invite: (email, role) => ask('POST', '', { email, role }),
    link: (id) => ask('POST', `${one(id)}/link`),
    change: (id, change) => ask('PUT', one(id), change),
    endSessions: (id) => ask('DELETE', `${one(id)}/sessions`),
  }
}

export function youApi(): YouApi {
  const ask = askAt('/api/you')
  return {
    you: () => ask('GET', ''),
    save: (face) => ask('PUT', '', face),
    saveLanguage: (language) => ask('PUT', '', { language }),
    savePassword: (password, current) => ask('PUT', '/password', { password, ...(current !== '' && { current }) }),
    endSession: (id) => ask('DELETE', `/sessions/${encodeURIComponent(id)}`),
    endCalls: (id) => ask('DELETE', `/sessions/${encodeURIComponent(id)}/calls`),
    endOthers: () => ask('DELETE', '/sessions'),
  }
}
