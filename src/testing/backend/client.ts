import type { Backend, Down } from '../../backend/backend.ts'
import {
  type AgentFace,
  type Command,
  type Entry,
  type Hello,
  PROTOCOL_VERSION,
  type Since,
  type Update,
} from '../../protocol/index.ts'
import { holds } from '../assert.ts'
import type { BackendSubject } from './subject.ts'

type Type = Update['type']
type UpdateOf<T extends Type> = Extract<Update, { type: T }>

/** One end of a line with its hand on the frames: what came down, as it came. */
export interface Client {
  /** Everything that came, in order. */
  readonly updates: readonly Update[]
  /** Why the line was lost, each time. */
  readonly downs: readonly Down[]
  send(command: Command): void
  /** Append to a conversation, under `id` or a new one. Returns the id. */
  append(conversation: string, body: Extract<Command, { type: 'append' }>['body'], id?: string): string
  /** The updates of one type, in order. */
  all<T extends Type>(type: T): UpdateOf<T>[]
  /** The entries of a conversation as they came, repeats included. */
  entries(conversation: string): Entry[]
  /** Resolves with the first update of this type that fits; fails with `claim` when none comes. */
  expect<T extends Type>(type: T, claim: string, fits?: (update: UpdateOf<T>) => boolean): Promise<UpdateOf<T>>
  /** Resolves once the log so far holds an entry of this kind; fails when it does not come. */
  expectEntry(conversation: string, kind: Entry['body']['kind']): Promise<Entry>
  /** Resolves with the close code of the line; fails when it stays. */
  expectDown(claim: string): Promise<Down>
  close(): void
}

let made = 0
/** An id that no other check uses. */
export const newId = (stem: string): string => `${stem}-${++made}`

/** A visitor's bearer token of its own. */
export const newToken = (): string => `token-${++made}-`.padEnd(32, 'x')

/** Wait until `condition` gives something; fails with `claim` when it does not. */
export async function until<Found>(
  subject: BackendSubject,
  claim: string,
  condition: () => Found | undefined | false,
): Promise<Found> {
  for (let turn = 0; turn < 300; turn++) {
    const found = condition()
    if (found) return found
    await subject.settle()
  }
  holds(false, claim)
}

/** Open a line and say `first` as soon as it stands; a line that is lost later comes back to silence. */
export function connect(subject: BackendSubject, backend: Backend, first: Command): Client {
  const updates: Update[] = []
  const downs: Down[] = []
  let isFirst = true
  const line = backend.open({
    onUp() {
      if (isFirst) line.send(first)
      isFirst = false
    },
    onUpdate: (update) => updates.push(update),
    onDown: (down) => downs.push(down),
  })
  const all = <T extends Type>(type: T): UpdateOf<T>[] => updates.filter((update): update is UpdateOf<T> => update.type === type)
  const entries = (conversation: string): Entry[] =>
    all('entries').flatMap((update) => (update.conversation === conversation ? update.entries : []))

  return {
    updates,
    downs,
    send: (command) => line.send(command),
    append(conversation, body, id = newId('entry')) {
      line.send({ type: 'append', conversation, id, body } as Command)
      return id
    },
    all,
    entries,
    expect: (type, claim, fits = () => true) => until(subject, claim, () => all(type).find(fits)),
    expectEntry: (conversation, kind) =>
      until(subject, `An entry "${kind}" comes down.`, () => entries(conversation).find(({ body }) => body.kind === kind)),
    expectDown: (claim) => until(subject, claim, () => downs[0]),
    close: () => line.close(),
  }
}

/** A visitor's hello. */
export function visitorHello({ site }: BackendSubject, token = newToken(), resume?: Since): Extract<Hello, { role: 'visitor' }> {
  return { type: 'hello', version: PROTOCOL_VERSION, role: 'visitor', site, token, ...(resume && { resume }) }
}

/** Come as a visitor, and be welcomed. */
export async function comeAsVisitor(
  subject: BackendSubject,
  token = newToken(),
  resume?: Since,
): Promise<Client & { token: string }> {
  const client = connect(subject, subject.visitor, visitorHello(subject, token, resume))
  await client.expect('welcome', 'A visitor is welcomed.')
  return { ...client, token }
}

/** Come as an agent, and be welcomed. */
export async function comeAsAgent(subject: BackendSubject, name: string, online = true): Promise<Client & { face: AgentFace }> {
  const { backend, face } = await subject.agent(name)
  const client = connect(subject, backend, {
    type: 'hello',
    version: PROTOCOL_VERSION,
    role: 'agent',
    site: subject.site,
    online,
  })
  await client.expect('welcome', 'An agent is welcomed.')
  return { ...client, face }
}
