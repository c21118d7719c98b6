import type { Command, DroppedCard } from '../../protocol/index.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { type Client, comeAsAgent, comeAsVisitor } from './client.ts'
import { handover, message, rowOf, taken, twoAgents } from './scenes.ts'
import type { BackendSubject } from './subject.ts'

const refusedAs = (client: Client, id: string) => client.expect('refused', 'It is refused.', (refused) => refused.id === id)

const form: DroppedCard = {
  kind: 'form',
  text: 'Where can I reach <b>you</b>?',
  fields: [
    { type: 'email', label: 'E-mail' },
    { type: 'text', key: 'order', label: 'Order', optional: true },
  ],
}
const question: DroppedCard = {
  kind: 'question',
  text: 'Which one?',
  options: [
    { id: 'red', label: 'Red' },
    { id: 'blue', label: 'Blue' },
  ],
}
const drop = (card: string, as: DroppedCard) => ({ kind: 'drop', card: `dropped-${card}`, as }) as const
const answer = (card: string, value: string | Record<string, string>) =>
  ({ kind: 'answer', card: `dropped-${card}`, value }) as const

/** What the log holds of this kind, as somebody has it. */
const bodies = (client: Client, conversation: string, kind: string) =>
  client.entries(conversation).flatMap(({ body }) => (body.kind === kind ? [body] : []))

/** What a lead of it would know of the visitor. */
async function knownIn(ada: Client, conversation: string): Promise<Readonly<Record<string, string>>> {
  ada.append(conversation, { kind: 'create', object: 'lead' })
  const { body } = await ada.expectEntry(conversation, 'created')
  return body.kind === 'created' ? body.fields : {}
}

/** What a backend promises of cards that agents drop into the talk, and of the way back to the playbook. */
export const dropChecks: readonly Check<BackendSubject>[] = [
  check('[P66] brings a dropped card to the visitor as it was written, and knows what they answer', async (subject) => {
    const { ada, visitor, conversation } = await taken(subject)
    ada.append(conversation, drop('one', form))
    const { body, by } = await visitor.expectEntry(conversation, 'drop')
    same([body, by], [drop('one', form), { role: 'agent', ...ada.face }], 'The card, and whose it is.')
    visitor.append(conversation, answer('one', { email: 'barbara@example.com', order: '7' }))
    await ada.expect('entries', 'The answer comes.', ({ entries }) =>
      entries.some(({ body }) => body.kind === 'answer' && body.card === 'dropped-one'),
    )
    same(
      await knownIn(ada, conversation),
      { name: 'Barbara', email: 'barbara@example.com', order: '7' },
      'It is known beside what the playbook has asked.',
    )
  }),

  check('[P66] [P42] lets what does not fit a dropped card, or answers an earlier one, change nothing', async (subject) => {
    const { ada, visitor, conversation } = await taken(subject)
    ada.append(conversation, drop('one', form))
    ada.append(conversation, drop('two', question))
    await visitor.expect('entries', 'Both come.', ({ entries }) =>
      entries.some(({ body }) => body.kind === 'drop' && body.card === 'dropped-two'),
    )
    visitor.append(conversation, answer('one', { email: 'late@example.com' }))
    ada.append(conversation, drop('three', form))
    visitor.append(conversation, answer('three', { email: 'not an address' }))
    await ada.expect('entries', 'What was said is kept.', ({ entries }) =>
      entries.some(({ body }) => body.kind === 'answer' && body.card === 'dropped-three'),
    )
    same(await knownIn(ada, conversation), { name: 'Barbara' }, 'Nothing of it is known.')
  }),

  check('[P66] takes a dropped card from whoever holds the open conversation, once, and from nobody else', async (subject) => {
    const free = await twoAgents(subject)
    same(
      (await refusedAs(free.ada, free.ada.append(free.conversation, drop('one', form)))).code,
      'out-of-turn',
      'Nobody holds it.',
    )
    const { ada, grace, visitor, conversation } = await taken(subject)
    same((await refusedAs(grace, grace.append(conversation, drop('one', form)))).code, 'taken', 'Ada holds it.')
    ada.append(conversation, drop('one', form), 'the-drop')
    ada.append(conversation, drop('one', form), 'the-drop')
    same((await refusedAs(ada, ada.append(conversation, drop('one', question)))).code, 'id-conflict', 'There is such a card.')
    ada.append(conversation, { kind: 'close' })
    await visitor.expectEntry(conversation, 'close')
    same((await refusedAs(ada, ada.append(conversation, drop('two', form)))).code, 'closed', 'It is closed.')
    same(bodies(visitor, conversation, 'drop'), [drop('one', form)], 'One is in the log.')
  }),

  check('[P66] [P5] closes the line of whoever drops what is no card, or drops one as a visitor', async (subject) => {
    const { conversation } = await taken(subject)
    const forged = async (client: Client, body: object) => {
      client.send({ type: 'append', conversation, id: 'forged', body } as Command)
      const down = await client.expectDown('The line is closed.')
      holds(down.code === 4400, `It is closed as a bad command, and not with ${down.code}.`)
    }
    const page = { kind: 'meeting', text: 'When?', label: 'Find a time' }
    for (const body of [
      { ...drop('one', form), card: 'name' },
      drop('one', { ...form, fields: [] }),
      drop('one', { ...question, options: [{ id: 'red', label: 'Red' }] }),
      drop('one', { ...form, next: 'lead' } as DroppedCard),
      { kind: 'drop', card: 'dropped-one', as: { ...page, url: 'javascript:alert(1)' } },
    ])
      await forged(await comeAsAgent(subject, 'Ada'), body)
    await forged(await comeAsVisitor(subject), drop('one', form))
  }),

  check(
    '[P67] hands back to the playbook at a card: it is the bot’s, and hands over anew where it comes to live chat',
    async (subject) => {
      const { ada, grace, visitor, conversation } = await taken(subject)
      ada.append(conversation, { kind: 'unassign', agent: grace.face, card: 'name' })
      const { body } = await visitor.expectEntry(conversation, 'unassign')
      same(body, { kind: 'unassign', agent: ada.face, card: 'name' }, 'Who has left is the backend’s to say.')
      await ada.expect('row-gone', 'No agent finds it.', (gone) => gone.conversation === conversation)
      same((await refusedAs(ada, ada.append(conversation, message('Still here')))).code, 'not-found', 'Nor speaks in it.')
      // The name is known: the playbook goes on to the live chat card by itself.
      visitor.append(conversation, handover)
      await visitor.expect('entries', 'Somebody is waited for anew.', () => bodies(visitor, conversation, 'waiting').length === 2)
      await grace.expect(
        'row',
        'It is for anybody to take.',
        ({ row, folder }) => folder === 'unassigned' && row.head === visitor.entries(conversation).length,
      )
    },
  ),

  check('[P67] [R13] concludes what it hands back to an outcome', async (subject) => {
    const { ada, visitor, conversation } = await taken(subject)
    ada.append(conversation, { kind: 'unassign', agent: ada.face, card: 'lead' })
    await visitor.expectEntry(conversation, 'outcome')
    await visitor.expectEntry(conversation, 'created')
    visitor.append(conversation, message('Is anybody there?'))
    await rowOf(ada, conversation, 'unassigned', 'missed')
  }),

  check('[P67] [P20] refuses whoever hands back what is not theirs, or to a card that there is not', async (subject) => {
    const { ada, grace, visitor, conversation } = await taken(subject)
    const back = (card: string) => ({ kind: 'unassign', agent: ada.face, card }) as const
    same((await refusedAs(grace, grace.append(conversation, back('name')))).code, 'taken', 'Ada holds it.')
    same((await refusedAs(ada, ada.append(conversation, back('nowhere')))).code, 'not-found', 'There is no such card.')
    same((await refusedAs(ada, ada.append(conversation, back('constructor')))).code, 'not-found', 'Nor this one.')
    ada.append(conversation, message('I am still here'))
    await visitor.expectEntry(conversation, 'message')
    same(bodies(visitor, conversation, 'unassign'), [], 'Nothing was changed.')
  }),
]
