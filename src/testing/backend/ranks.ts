import type { Body } from '../../protocol/index.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { type Client, comeAsAgent } from './client.ts'
import { assignTo, message, rowOf, taken, twoAgents } from './scenes.ts'
import type { BackendSubject } from './subject.ts'

const refusedAs = (client: Client, id: string) => client.expect('refused', 'It is refused.', (refused) => refused.id === id)

const release = ({ face }: { face: { id: string; name: string } }) => ({ kind: 'unassign', agent: face }) as const

/** The kinds of a log, as somebody has it. */
const kinds = (client: Client, conversation: string): Body['kind'][] => client.entries(conversation).map(({ body }) => body.kind)

/** What a backend promises of conversations that go from one agent to another. */
export const rankChecks: readonly Check<BackendSubject>[] = [
  check('[P61] [R24] [R15] gives a conversation to another agent: it is theirs, and the visitor is told', async (subject) => {
    const { ada, grace, visitor, conversation } = await taken(subject)
    ada.append(conversation, { kind: 'assign', agent: { ...grace.face, name: 'Somebody else' } })
    await rowOf(grace, conversation, 'mine', 'assigned')
    await ada.expect('row-gone', 'It leaves Ada.', (gone) => gone.conversation === conversation)
    grace.send({ type: 'watch', conversation, since: 0, epoch: '' })
    grace.append(conversation, message('I go on from here'))
    await visitor.expectEntry(conversation, 'message')
    const held = visitor.entries(conversation).flatMap(({ body, by }) => (body.kind === 'assign' ? [[by, body.agent]] : []))
    same(
      held,
      [
        [{ role: 'agent', ...ada.face }, ada.face],
        [{ role: 'agent', ...ada.face }, grace.face],
      ],
      'By whom and to whom; the name is the backend’s to say.',
    )
    same((await refusedAs(ada, ada.append(conversation, message('Me too')))).code, 'taken', 'It is not Ada’s any more.')
  }),

  check('[P61] [R24] puts a conversation back into Unassigned, where anybody may take it', async (subject) => {
    const { ada, grace, visitor, conversation } = await taken(subject)
    ada.append(conversation, { kind: 'unassign', agent: { ...grace.face } })
    for (const agent of [ada, grace]) {
      const { row } = await agent.expect(
        'row',
        'It is there for all.',
        (it) => it.folder === 'unassigned' && it.row.status === 'missed',
      )
      same(row.agent, ada.face, 'It says who had it.')
    }
    const { body } = await visitor.expectEntry(conversation, 'unassign')
    same(body, release(ada), 'The visitor is told whom they talk with no longer.')
    visitor.append(conversation, message('Is anybody here?'))
    await visitor.expectEntry(conversation, 'message')
    grace.send({ type: 'watch', conversation, since: 0, epoch: '' })
    grace.append(conversation, assignTo(grace))
    await rowOf(grace, conversation, 'mine', 'assigned')
    grace.append(conversation, message('I am'))
    await grace.expect('entries', 'She answers.', ({ entries }) =>
      entries.some(({ by }) => by.role === 'agent' && by.id === grace.face.id),
    )
  }),

  check(
    '[P61] [P20] refuses whoever gives away what is not theirs, to nobody, or after the end, and changes nothing',
    async (subject) => {
      const { ada, grace, visitor, conversation } = await taken(subject)
      same((await refusedAs(grace, grace.append(conversation, assignTo(grace)))).code, 'taken', 'Grace cannot take it.')
      same((await refusedAs(grace, grace.append(conversation, assignTo(ada)))).code, 'taken', 'Nor give it.')
      same((await refusedAs(grace, grace.append(conversation, release(grace)))).code, 'taken', 'Nor put it back.')
      const nobody = { kind: 'assign', agent: { id: 'nobody', name: 'Nobody' } } as const
      same((await refusedAs(ada, ada.append(conversation, nobody))).code, 'not-found', 'There is no such agent.')
      same((await refusedAs(ada, ada.append(conversation, assignTo(ada)))).code, 'out-of-turn', 'She has it already.')
      ada.append(conversation, { kind: 'close' })
      await visitor.expectEntry(conversation, 'close')
      same((await refusedAs(ada, ada.append(conversation, assignTo(grace)))).code, 'closed', 'It is closed.')
      same((await refusedAs(ada, ada.append(conversation, release(ada)))).code, 'closed', 'For good.')
      same(
        kinds(visitor, conversation).filter((kind) => kind === 'assign' || kind === 'unassign'),
        ['assign'],
        'Nothing was changed.',
      )
    },
  ),

  check('[P61] [R24] gives what nobody holds to another agent; what nobody holds cannot be put back', async (subject) => {
    const { ada, grace, conversation } = await twoAgents(subject)
    same((await refusedAs(ada, ada.append(conversation, release(ada)))).code, 'out-of-turn', 'Nobody holds it.')
    ada.append(conversation, assignTo(grace))
    await rowOf(grace, conversation, 'mine', 'assigned')
    await ada.expect('row-gone', 'It is not Ada’s to see.', (gone) => gone.conversation === conversation)
  }),

  check('[P62] [R24] tells agents, and no visitor, who there is and who is online', async (subject) => {
    const { ada, grace, visitor } = await twoAgents(subject)
    const says = (online: boolean) =>
      ada.expect(
        'team',
        `Grace is ${online ? 'online' : 'away'}.`,
        () =>
          ada
            .all('team')
            .at(-1)
            ?.agents.some(({ id, online: is }) => id === grace.face.id && is === online) === true,
      )
    await says(true)
    grace.send({ type: 'presence', online: false })
    await says(false)
    const eve = await comeAsAgent(subject, 'Eve')
    await ada.expect('team', 'Eve has come.', ({ agents }) => agents.some(({ id }) => id === eve.face.id))
    holds(visitor.all('team').length === 0, 'The visitor hears nothing of it.')
  }),
]
