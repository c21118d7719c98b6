import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { type Client, comeAsAgent, until } from './client.ts'
import { aConversation, assignTo, atLiveChat, list, message, rowOf, taken, twoAgents } from './scenes.ts'
import type { BackendSubject } from './subject.ts'

/** What a backend promises the agents of their folders: what is in them, how much of it is new to whom, and whom it calls for that. */
export const deskChecks: readonly Check<BackendSubject>[] = [
  check(
    '[P19] [R21] shows a conversation to the agents from the moment that it reaches live chat, and not before',
    async (subject) => {
      const ada = await comeAsAgent(subject, 'Ada')
      const { visitor, conversation } = await aConversation(subject)
      ada.send({ type: 'watch', conversation, since: 0, epoch: '' })
      const refused = await ada.expect('refused', 'To watch it is refused.')
      holds(refused.code === 'forbidden' || refused.code === 'not-found', 'It is not there for agents.')
      holds(!JSON.stringify(ada.all('row')).includes(conversation), 'There is no row.')
      visitor.append(conversation, { kind: 'answer', card: 'name', value: 'Barbara' })
      visitor.append(conversation, { kind: 'handover', card: 'live' })
      const { row } = await rowOf(ada, conversation, 'unassigned', 'waiting')
      same([row.visitor, row.head], ['Barbara', 4], 'The row says who it is, and how long the log.')
      holds((row.waitLeftMs ?? 0) > 0, 'It says how long the visitor still waits.')
      same(await list(subject, ada, 'unassigned'), [conversation], 'It can be listed.')
    },
  ),

  check('[P31] sends an agent every folder when they come', async (subject) => {
    const { conversation } = await taken(subject)
    const again = await comeAsAgent(subject, 'Ada')
    await until(subject, 'Three folders come.', () => again.all('rows').length === 3)
    const mine = again.all('rows').find(({ folder }) => folder === 'mine')
    same(
      mine?.rows.map((row) => row.conversation),
      [conversation],
      'What is theirs is among it.',
    )
  }),

  check('[P50] tells each agent how many conversations their folders hold, and tells it anew as one moves', async (subject) => {
    const { ada, grace, conversation } = await twoAgents(subject)
    const counts = (client: Client, claim: string, wanted: [unassigned: number, mine: number, closed: number]) =>
      until(subject, claim, () => {
        const last = client.all('counts').at(-1)
        return last && `${[last.unassigned, last.mine, last.closed]}` === `${wanted}`
      })
    await counts(ada, 'It is unassigned.', [1, 0, 0])
    ada.append(conversation, assignTo(ada))
    await counts(ada, 'Ada holds it.', [0, 1, 0])
    await counts(grace, 'Grace does not.', [0, 0, 0])
    const before = grace.updates.length
    ada.append(conversation, message('Hello'))
    await subject.settle()
    same(grace.updates.slice(before), [], 'What moves nothing is not told.')
    ada.append(conversation, { kind: 'close' })
    await counts(ada, 'It is closed.', [0, 0, 1])
    await counts(grace, 'For everybody.', [0, 0, 1])
    const again = await comeAsAgent(subject, 'Ada')
    await counts(again, 'Whoever comes is told.', [0, 0, 1])
  }),

  check('[P51] keeps how far an agent has read, for that agent alone, on all of their lines', async (subject) => {
    const { ada, grace, conversation } = await twoAgents(subject)
    const elsewhere = await comeAsAgent(subject, 'Ada')
    ada.send({ type: 'read', conversation, seq: 3 })
    same(
      await elsewhere.expect('seen', 'Ada’s other line hears of it.'),
      { type: 'seen', conversation, seq: 3 },
      'It says how far.',
    )
    const seenBy = async (name: string) => {
      const agent = await comeAsAgent(subject, name)
      const page = await agent.expect('rows', 'The folder comes.', ({ folder }) => folder === 'unassigned')
      return page.rows.map(({ seen }) => seen)
    }
    same(await seenBy('Ada'), [3], 'It is kept.')
    same(await seenBy('Grace'), [undefined], 'Grace has read nothing.')
    same(grace.all('seen'), [], 'Nor was she told.')
    ada.send({ type: 'read', conversation, seq: 9_000 })
    const last = await elsewhere.expect('seen', 'A mark beyond the end comes.', ({ seq }) => seq > 3)
    holds(last.seq < 9_000, 'It counts as the end.')
  }),

  check('[P60] [R29] calls an agent for what concerns them, without a word of it, and nobody else', async (subject) => {
    const { ada, grace, visitor, conversation } = await twoAgents(subject)
    const told = (client: Client): string[] => client.all('news').map(({ event }) => event)
    await until(subject, 'Both are called.', () => told(ada).length === 1 && told(grace).length === 1)
    same([told(ada), told(grace)], [['unassigned'], ['unassigned']], 'A conversation has come into Unassigned.')
    grace.send({ type: 'presence', online: false })
    ada.append(conversation, assignTo(ada))
    await ada.expectEntry(conversation, 'assign')
    visitor.append(conversation, message('The lamp is broken'))
    await until(subject, 'Ada is called.', () => told(ada).length === 2)
    ada.append(conversation, message('We mend it'))
    await visitor.expectEntry(conversation, 'message')
    await subject.settle()
    same(
      [told(ada), told(grace)],
      [['unassigned', 'message'], ['unassigned']],
      'Not for what she did herself, and Grace for nothing.',
    )
    same(ada.all('news').at(-1), { type: 'news', event: 'message', conversation }, 'It says no word.')
    const { visitor: other, conversation: second } = await atLiveChat(subject)
    await other.expectEntry(second, 'waiting')
    await until(subject, 'Ada is called again.', () => told(ada).length === 3)
    await subject.settle()
    same(told(grace), ['unassigned'], 'Whoever is offline receives no chats.')
  }),
]
