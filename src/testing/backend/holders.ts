import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { comeAsAgent, until } from './client.ts'
import { assignTo, list, message, rowOf, taken, twoAgents } from './scenes.ts'
import type { BackendSubject } from './subject.ts'

/** What a backend promises of who holds a conversation: one agent at most, and nobody else sees it. */
export const holderChecks: readonly Check<BackendSubject>[] = [
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
