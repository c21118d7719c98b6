import { PROTOCOL_VERSION } from '../../protocol/index.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { type Client, comeAsAgent, connect, until } from './client.ts'
import { aConversation, assignTo, atLiveChat, message, rowOf, taken } from './scenes.ts'
import type { BackendSubject, DeskLimits } from './subject.ts'

const MINUTE_MS = 60_000
/** How often whoever is there says so. */
const PING_MS = 20_000

async function limit({ limit }: BackendSubject, limits: DeskLimits): Promise<void> {
  if (!limit) throw new Error('A subject that claims "away", "takesBack" or "capacity" has "limit".')
  await limit(limits)
}

/** Let time pass, in which all of these say that they are there, and the agents touch nothing. */
async function passWith(subject: BackendSubject, ms: number, ...clients: readonly Client[]): Promise<void> {
  for (let left = ms; left > 0; left -= PING_MS) {
    for (const client of clients) client.send({ type: 'ping' })
    await subject.pass(Math.min(left, PING_MS))
  }
}

/** Wait until this is the last that a visitor was told of whether anybody is online. */
const hears = (subject: BackendSubject, visitor: Client, online: boolean) =>
  until(
    subject,
    `The visitor hears that ${online ? 'somebody' : 'nobody'} is online.`,
    () => visitor.all('agents').at(-1)?.online === online,
  )

/** How the team was told last of one agent. */
const mate = (client: Client, id: string) =>
  client
    .all('team')
    .at(-1)
    ?.agents.find((agent) => agent.id === id)

/** What a backend promises that leaves out of the count who touches nothing. Only for one that does. */
export const awayChecks: readonly Check<BackendSubject>[] = [
  check(
    '[P64] [R30] does not count an agent who touches nothing; a ping is no touch, and the first touch counts',
    async (subject) => {
      await limit(subject, { awayMinutes: 1 })
      const ada = await comeAsAgent(subject, 'Ada')
      const { visitor } = await aConversation(subject)
      await visitor.expect('welcome', 'Somebody is online at first.', ({ agentsOnline }) => agentsOnline)
      await passWith(subject, MINUTE_MS, ada, visitor)
      await hears(subject, visitor, false)
      await until(subject, 'The team is told.', () => mate(ada, ada.face.id)?.away === true)
      same(mate(ada, ada.face.id)?.online, true, 'They are online all the same.')
      const early = await atLiveChat(subject)
      await early.visitor.expectEntry(early.conversation, 'expired')
      ada.send({ type: 'touch' })
      await hears(subject, visitor, true)
      await until(subject, 'The team is told.', () => mate(ada, ada.face.id)?.away === undefined)
      const late = await atLiveChat(subject)
      await late.visitor.expectEntry(late.conversation, 'waiting')
    },
  ),

  check('[P64] [R30] brings nobody back by a line that has come back by itself; the switch does', async (subject) => {
    await limit(subject, { awayMinutes: 1 })
    const { backend, face } = await subject.agent('Ada')
    const { visitor } = await aConversation(subject)
    const hello = { type: 'hello', version: PROTOCOL_VERSION, role: 'agent', site: subject.site, online: true } as const
    const ada = connect(subject, backend, { ...hello, idleMs: MINUTE_MS })
    await until(subject, 'The team is told.', () => mate(ada, face.id)?.away === true)
    same(visitor.all('agents'), [], 'The visitor is told nothing.')
    ada.send({ type: 'presence', online: true })
    await hears(subject, visitor, true)
  }),
]

/** What a backend promises that takes conversations back from silent agents. Only for one that does. */
export const takeBackChecks: readonly Check<BackendSubject>[] = [
  check(
    '[P63] takes a conversation back from an agent who leaves the visitor without a word, and calls the others',
    async (subject) => {
      await limit(subject, { takeBackMinutes: 1 })
      const { ada, grace, visitor, conversation } = await taken(subject)
      ada.append(conversation, message('One moment'))
      await visitor.expectEntry(conversation, 'message')
      visitor.append(conversation, message('Still there?'))
      const called = grace.all('news').length
      await passWith(subject, 3 * MINUTE_MS, ada, grace, visitor)
      const { by, body } = await visitor.expectEntry(conversation, 'unassign')
      same([by, body], [{ role: 'system' }, { kind: 'unassign', agent: ada.face, reason: 'silent' }], 'The visitor reads why.')
      await rowOf(grace, conversation, 'unassigned', 'missed')
      const news = await until(subject, 'Grace is called.', () => grace.all('news').slice(called)[0])
      same([news.event, news.conversation], ['unassigned', conversation], 'It is unassigned.')
      grace.append(conversation, assignTo(grace))
      await rowOf(grace, conversation, 'mine', 'assigned')
    },
  ),

  check('[P63] takes nothing back from an agent who has answered, nor from one who writes', async (subject) => {
    await limit(subject, { takeBackMinutes: 1 })
    const { ada, visitor, conversation } = await taken(subject)
    ada.append(conversation, message('Here I am'))
    await visitor.expectEntry(conversation, 'message')
    await passWith(subject, 3 * MINUTE_MS, ada, visitor)
    visitor.append(conversation, message('A long story, please'))
    for (let passed = 0; passed < 3 * MINUTE_MS; passed += PING_MS) {
      ada.send({ type: 'typing', conversation, on: true })
      await passWith(subject, PING_MS, ada, visitor)
    }
    same(
      visitor.entries(conversation).some(({ body }) => body.kind === 'unassign'),
      false,
      'It is theirs still.',
    )
  }),

  check('[P63] lets no agent say that the backend took it back', async (subject) => {
    const { ada, visitor, conversation } = await taken(subject)
    ada.append(conversation, { kind: 'unassign', agent: ada.face, reason: 'silent' } as never)
    same((await ada.expectDown('Ada’s line ends.')).code, 4400, 'It is no command.')
    visitor.append(conversation, message('Still with Ada?'))
    await visitor.expectEntry(conversation, 'message')
    holds(!visitor.entries(conversation).some(({ body }) => body.kind === 'unassign'), 'Nothing was changed.')
  }),
]

/** What a backend promises that leaves out of the count who holds enough. Only for one that does. */
export const capacityChecks: readonly Check<BackendSubject>[] = [
  check(
    '[P64] does not count an agent who holds as many as they are to; they may take one more all the same',
    async (subject) => {
      await limit(subject, { capacity: 1 })
      const ada = await comeAsAgent(subject, 'Ada')
      const first = await atLiveChat(subject)
      await first.visitor.expectEntry(first.conversation, 'waiting')
      ada.append(first.conversation, assignTo(ada))
      await hears(subject, first.visitor, false)
      await until(subject, 'The team is told.', () => mate(ada, ada.face.id)?.holds === 1 && mate(ada, ada.face.id)?.most === 1)
      const second = await atLiveChat(subject)
      await second.visitor.expectEntry(second.conversation, 'expired')
      ada.append(second.conversation, assignTo(ada))
      await rowOf(ada, second.conversation, 'mine', 'assigned')
      ada.append(first.conversation, { kind: 'close' })
      await first.visitor.expectEntry(first.conversation, 'close')
      same(first.visitor.all('agents').at(-1)?.online, false, 'One is as many as they are to hold.')
      ada.append(second.conversation, { kind: 'close' })
      await hears(subject, second.visitor, true)
    },
  ),
]
