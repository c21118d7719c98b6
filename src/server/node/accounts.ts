import { isLanguage } from '../../locales/inbox/languages.ts'
import { FrontdeskError } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import { createLinks, type Links, type Purpose } from './people/links.ts'
import type { Agent, Change, Person } from './people/person.ts'
import { checkEmail, checkLastAdministrator, checkName } from './people/person-rules.ts'
import { randomSecret } from './secret.ts'
import type { Database } from './storage/database.ts'

/**
 * Who there is, and the links that let them in. Nothing is cached, so that what `frontdesk` does in another process counts at once.
 * Everything throws `storage`.
 */
export interface Accounts extends Pick<Links, 'link' | 'holder'> {
  /** Everybody who may come in, in the order in which they came. */
  agents(): Agent[]
  /** The one of this id, if they may come in. */
  agent(id: string): Agent | undefined
  /** The one of this address, however it is spelled, if they may come in. */
  byEmail(email: string): Agent | undefined
  /** Everybody who ever might. */
  people(): Person[]
  /**
   * Add somebody, who is `active` unless told otherwise.
   *
   * @throws {FrontdeskError} `bad-option`: name or address is empty, too long, or taken already.
   */
  add(person: { name: string; email?: string | undefined; role: Agent['role']; state?: Person['state'] }): Agent
  /**
   * Add somebody, who is `invited` until they use the code for their first sign-in, within 24 hours: both or neither.
   *
   * @throws {FrontdeskError} as `add` does.
   */
  invite(agent: Omit<Parameters<Accounts['add']>[0], 'state'>): { agent: Agent; code: string }
  /**
   * @throws {FrontdeskError} `bad-option` as `add` does, and where no administrator would be left; `not-found`.
   */
  change(id: string, change: Change): Person
  /**
   * Use up a link: whoever it belongs to is `active` from now on, and changed: all of it, or nothing.
   *
   * @returns `undefined`: it is unknown, used, too old, or for something else.
   * @throws {FrontdeskError} as `change` does; the link is good still.
   */
  redeem(code: string, purpose: Purpose, change?: Pick<Change, 'name'>): Agent | undefined
}

interface Row {
  id: string
  name: string
  email: string | null
  role: Agent['role']
  capacity: number | null
  language: string | null
  state: Person['state']
}

const PEOPLE = `SELECT id, name, email, role, capacity, language,
    CASE WHEN ended_at IS NOT NULL THEN 'ended' WHEN invited_at IS NOT NULL THEN 'invited' ELSE 'active' END AS state
  FROM agent`

export function createAccounts(database: Database, clock: Clock): Accounts {
  const all = database.prepare<Row>(`${PEOPLE} ORDER BY created_at, id`)
  const one = database.prepare<Row>(`${PEOPLE} WHERE id = ?`)
  const insert = database.prepare(
    'INSERT INTO agent (id, created_at, name, email, role, invited_at, ended_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const update = database.prepare(
    'UPDATE agent SET name = ?, email = ?, role = ?, capacity = ?, language = ?, invited_at = ?, ended_at = ? WHERE id = ?',
  )
  const links = createLinks(database, clock)

  const people = (): Person[] => all.all().map(personFrom)
  const agents = (): Agent[] => people().filter(mayComeIn).map(agentFrom)
  const person = (id: string): Person | undefined => one.all(id).map(personFrom)[0]
  const marks = ({ state }: Person): [number | null, number | null] => [
    state === 'invited' ? clock.now() : null,
    state === 'ended' ? clock.now() : null,
  ]

  function check(wanted: Person, others: readonly Person[]): void {
    const present = others.filter(mayComeIn)
    if (!mayComeIn(wanted)) return
    checkName(wanted.name, present)
    checkEmail(wanted.email, present)
  }

  function add({ name, email, role, state = 'active' }: Parameters<Accounts['add']>[0]): Agent {
    const wanted = personFrom({
      id: randomSecret(128),
      name: name.trim(),
      email: email?.trim() || null,
      role,
      capacity: null,
      language: null,
      state,
    })
    check(wanted, people())
    insert.run(wanted.id, clock.now(), wanted.name, wanted.email ?? null, role, ...marks(wanted))
    return agentFrom(wanted)
  }

  function change(id: string, { name, email, role, capacity, language, state }: Change): Person {
    const before = person(id)
    if (!before) throw new FrontdeskError('not-found', 'There is no such person.', {})
    const after = personFrom({
      id,
      name: name?.trim() ?? before.name,
      email: email === undefined ? (before.email ?? null) : email?.trim() || null,
      role: role ?? before.role,
      capacity: capacity === undefined ? (before.capacity ?? null) : capacity,
      language: language === undefined ? (before.language ?? null) : language,
      state: state ?? before.state,
    })
    const others = people().filter((other) => other.id !== id)
    check(after, others)
    checkLastAdministrator(before, after, others)
    if (!mayComeIn(after)) links.forgetAll(id)
    update.run(after.name, after.email ?? null, after.role, after.capacity ?? null, after.language ?? null, ...marks(after), id)
    return after
  }

  return {
    agents,
    people,
    agent: (id) => [person(id)].flatMap((found) => (found && mayComeIn(found) ? [agentFrom(found)] : []))[0],
    byEmail: (email) => agents().find((agent) => agent.email?.toLowerCase() === email.trim().toLowerCase()),
    add: (wanted) => database.transaction(() => add(wanted)),
    invite: (wanted) =>
      database.transaction(() => {
        const agent = add({ ...wanted, state: 'invited' })
        return { agent, code: links.make(agent.id, 'sign-in') }
      }),
    change: (id, wanted) => database.transaction(() => change(id, wanted)),
    link: links.link,
    holder: links.holder,
    redeem: (code, purpose, wanted = {}) =>
      database.transaction(() => {
        const holder = links.take(code, purpose)
        const agent = agents().find(({ id }) => id === holder)
        return agent && agentFrom(change(agent.id, { ...wanted, state: 'active' }))
      }),
  }
}

const mayComeIn = ({ state }: Person): boolean => state !== 'ended'
const personFrom = ({ id, name, email, role, capacity, language, state }: Row): Person => ({
  id,
  name,
  ...(email && { email }),
  role,
  ...(capacity !== null && { capacity }),
  // A language that a later server may know is no choice to this one.
  ...(language !== null && isLanguage(language) && { language }),
  state,
})
const agentFrom = ({ state: _state, ...agent }: Person): Agent => agent
