import type { RowChange } from '../../protocol/index.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { type Client, comeAsAgent, until } from './client.ts'
import { aConversation, assignTo, atLiveChat, message, rowOf, taken, twoAgents } from './scenes.ts'
import type { BackendSubject } from './subject.ts'

/** Ask for the newest page of a folder. */
async function list(subject: BackendSubject, client: Client, folder: RowChange['folder']): Promise<string[]> {
  const before = client.all('rows').length
  client.send({ type: 'list', folder })
  const page = await until(subject, 'The folder comes.', () =>
    client
      .all('rows')
      .slice(before)
      .find((rows) => rows.folder === folder),
  )
  return page.rows.map(({ conversation }) => conversation)
}

/** What a backend promises the agents: who sees what, and who holds it. */
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

  check('[P20] [R15] [R22] gives the conversation to the agent who takes it, and tells the visitor', async (subject) => {
    const { ada, visitor, conversation } = await taken(subject)
    const entry = await visitor.expectEntry(conversation, 'assign')
    same(entry.by, { role: 'agent', ...ada.face }, 'It is by the agent.')
    same(entry.body, { kind: 'assign', agent: ada.face }, 'It says who came.')
    await rowOf(ada, conversation, 'mine', 'assigned')
    same(await list(subject, ada, 'mine'), [conversation], 'It is in "mine".')
    same(await list(subject, ada, 'unassigned'), [], 'It is in "unassigned" no more.')
  }),

  check('[P20] [R22] lets one of two agents who take it at once have it, and tells the other who does', async (subject) => {
    const { ada, grace, conversation, visitor } = await twoAgents(subject)
    ada.append(conversation, assignTo(ada))
    grace.append(conversation, assignTo(grace))
    await visitor.expectEntry(conversation, 'assign')
    const refusals = await until(subject, 'One of them is refused.', () => {
      const all = [...ada.all('refused'), ...grace.all('refused')]
      return all.length > 0 && all
    })
    same(
      refusals.map(({ code }) => code),
      ['taken'],
      'One is told that it is taken.',
    )
    const assigned = visitor.entries(conversation).filter(({ body }) => body.kind === 'assign')
    same(assigned.length, 1, 'The log holds one.')
    const { body } = assigned[0] ?? {}
    same(refusals[0]?.by, body?.kind === 'assign' ? body.agent : 'nobody', 'The refusal names the one who has it.')
  }),

  check('[P19] [R23] hides what an agent holds from every other, frame by frame', async (subject) => {
    const { ada, grace, visitor, conversation, epoch } = await taken(subject)
    const before = grace.updates.length
    visitor.append(conversation, message('A secret of mine'))
    ada.append(conversation, message('A secret of ours'))
    await until(
      subject,
      'Both have spoken.',
      () => visitor.entries(conversation).filter(({ body }) => body.kind === 'message').length === 2,
    )
    await subject.settle()
    same(grace.updates.slice(before), [], 'Not one frame comes to the other.')
    grace.send({ type: 'watch', conversation, since: 0, epoch })
    same((await grace.expect('refused', 'To watch is refused.')).code, 'forbidden', 'It is not hers.')
    const id = grace.append(conversation, message('May I?'))
    same((await grace.expect('refused', 'To write is refused.', (update) => update.id === id)).code, 'taken', 'Somebody has it.')
    for (const folder of ['unassigned', 'mine', 'closed'] as const)
      same(await list(subject, grace, folder), [], `"${folder}" is empty.`)
    const newcomer = await comeAsAgent(subject, 'Grace')
    await until(subject, 'Her folders come.', () => newcomer.all('rows').length === 3)
    holds(!JSON.stringify([grace.updates.slice(before), newcomer.updates]).includes('secret'), 'Nothing of it came down.')
  }),
]
