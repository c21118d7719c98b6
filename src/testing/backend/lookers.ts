import { same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { type Client, comeAsAgent } from './client.ts'
import { assignTo, message, taken, twoAgents } from './scenes.ts'
import type { BackendSubject } from './subject.ts'

/** Whom a client was told of last. */
const looking = (client: Client): readonly string[] =>
  client
    .all('looking')
    .at(-1)
    ?.agents.map(({ id }) => id) ?? []

const told = (client: Client, ids: readonly string[]) =>
  client.expect('looking', `It is told that ${ids.join() || 'nobody'} looks.`, () => looking(client).join() === ids.join())

/** What a backend promises of agents who look at one conversation. */
export const lookerChecks: readonly Check<BackendSubject>[] = [
  check(
    '[P58] tells agents which others have a conversation open, until they leave it or their line is lost',
    async (subject) => {
      const { ada, grace, visitor, conversation } = await twoAgents(subject)
      await told(ada, [grace.face.id])
      await told(grace, [ada.face.id])
      const eve = await comeAsAgent(subject, 'Eve')
      eve.send({ type: 'watch', conversation, since: 0, epoch: '' })
      await told(ada, [grace.face.id, eve.face.id])
      grace.send({ type: 'unwatch', conversation })
      await told(ada, [eve.face.id])
      eve.close()
      await told(ada, [])
      same(visitor.all('looking'), [], 'The visitor hears nothing of it.')
    },
  ),

  check('[P58] [R23] tells nobody of a conversation that is not theirs to see', async (subject) => {
    const { ada, grace, conversation } = await taken(subject)
    await told(ada, [])
    const before = grace.all('looking').length
    grace.send({ type: 'watch', conversation, since: 0, epoch: '' })
    await grace.expect('refused', 'It is refused.')
    const eve = await comeAsAgent(subject, 'Eve')
    eve.send({ type: 'watch', conversation, since: 0, epoch: '' })
    await eve.expect('refused', 'It is refused.')
    same([looking(ada), grace.all('looking').length, eve.all('looking')], [[], before, []], 'Nobody is told.')
  }),

  check(
    '[P58] tells agents who of them writes, and the visitor only of the one who holds it and writes to them',
    async (subject) => {
      const { ada, grace, visitor, conversation } = await twoAgents(subject)
      grace.send({ type: 'typing', conversation, on: true })
      const { agent } = await ada.expect('typing', 'Ada hears of it.')
      same(agent, grace.face, 'By name.')
      ada.append(conversation, assignTo(ada))
      await ada.expectEntry(conversation, 'assign')
      ada.send({ type: 'typing', conversation, on: true, note: true })
      ada.send({ type: 'typing', conversation, on: true })
      ada.append(conversation, message('Here I am'))
      await visitor.expectEntry(conversation, 'message')
      same(
        visitor.all('typing').map((signal) => [signal.by, signal.agent]),
        [['agent', undefined]],
        'Once, and not by which.',
      )
    },
  ),
]
