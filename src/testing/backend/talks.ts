import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { until } from './client.ts'
import { assignTo, message, rowOf, taken, twoAgents } from './scenes.ts'
import type { BackendSubject } from './subject.ts'

/** What a backend promises of a conversation between a visitor and the agent who has taken it, to its end. */
export const talkChecks: readonly Check<BackendSubject>[] = [
  check('[P16] carries what visitor and agent say to each other, in one order for both', async (subject) => {
    const { ada, visitor, conversation } = await taken(subject)
    for (let turn = 0; turn < 10; turn++) {
      visitor.append(conversation, message(`Question ${turn}`))
      ada.append(conversation, message(`Answer ${turn}`))
    }
    await until(subject, 'All has come to both.', () =>
      [ada, visitor].every((end) => end.entries(conversation).at(-1)?.seq === 25),
    )
    same(ada.entries(conversation), visitor.entries(conversation), 'Both hold the same log.')
  }),

  check('[P20] refuses an agent’s words in a conversation that they have not taken', async (subject) => {
    const { ada, conversation } = await twoAgents(subject)
    for (const body of [message('Hello'), { kind: 'close' } as const]) {
      const id = ada.append(conversation, body)
      same((await ada.expect('refused', 'It is refused.', (update) => update.id === id)).code, 'out-of-turn', `"${body.kind}".`)
    }
  }),

  check('[P21] [R28] shows a closed conversation to all, with its time, and takes nothing more in it', async (subject) => {
    const { ada, grace, visitor, conversation } = await taken(subject)
    ada.append(conversation, { kind: 'close' })
    const { at } = await visitor.expectEntry(conversation, 'close')
    for (const agent of [ada, grace]) {
      const { row } = await rowOf(agent, conversation, 'closed', 'closed')
      same([row.closedAt, row.agent?.id], [at, ada.face.id], 'It says when, and who held it.')
    }
    for (const [client, body] of [
      [visitor, message('One more thing')],
      [ada, message('One more thing')],
      [grace, assignTo(grace)],
    ] as const) {
      const id = client.append(conversation, body)
      same((await client.expect('refused', 'It is refused.', (update) => update.id === id)).code, 'closed', 'It is closed.')
    }
  }),

  check('[P33] [R16] carries typing to the other side, not back, and keeps it nowhere', async (subject) => {
    const { ada, grace, visitor, conversation } = await taken(subject)
    visitor.send({ type: 'typing', conversation, on: true })
    same((await ada.expect('typing', 'The agent sees it.')).by, 'visitor', 'It is the visitor.')
    ada.send({ type: 'typing', conversation, on: true })
    same((await visitor.expect('typing', 'The visitor sees it.')).by, 'agent', 'It is the agent.')
    await subject.settle()
    same(
      [visitor.all('typing').length, ada.all('typing').length, grace.all('typing').length],
      [1, 1, 0],
      'Nobody else, and no echo.',
    )
    same(visitor.entries(conversation).at(-1)?.body.kind, 'assign', 'The log knows nothing of it.')
  }),

  check('[P12] sends an agent no more of a conversation after unwatch', async (subject) => {
    const { ada, visitor, conversation } = await taken(subject)
    ada.send({ type: 'unwatch', conversation })
    await subject.settle()
    visitor.append(conversation, message('Are you there?'))
    await visitor.expectEntry(conversation, 'message')
    await rowOf(ada, conversation, 'mine', 'assigned')
    await subject.settle()
    holds(!ada.entries(conversation).some(({ body }) => body.kind === 'message'), 'The entry does not come; the row does.')
  }),
]
