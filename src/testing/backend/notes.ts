import { same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { type Client, comeAsAgent, newId } from './client.ts'
import { aConversation, message, rowOf, taken, twoAgents } from './scenes.ts'
import type { BackendSubject } from './subject.ts'

/** Write a note; returns its id. */
function write(client: Client, conversation: string, text: string, id = newId('note')): string {
  client.send({ type: 'note', conversation, id, text })
  return id
}

const told = (client: Client, text: string) =>
  client.expect('notes', `The note "${text}" comes down.`, ({ notes }) => notes.some((note) => note.text === text))

const refusedAs = (client: Client, id: string) => client.expect('refused', 'It is refused.', (refused) => refused.id === id)

/** What a backend promises of agents' notes. */
export const noteChecks: readonly Check<BackendSubject>[] = [
  check(
    '[P57] shows a note to every agent who watches, then and later, in its place, and never to the visitor',
    async (subject) => {
      const { ada, grace, visitor, conversation } = await twoAgents(subject)
      const { seq } = await ada.expectEntry(conversation, 'waiting')
      const id = write(ada, conversation, 'Promised oak')
      for (const agent of [ada, grace]) {
        const { notes } = await told(agent, 'Promised oak')
        same([notes[0]?.id, notes[0]?.after, notes[0]?.by], [id, seq, ada.face], 'It says whose it is, and where it stands.')
      }
      visitor.append(conversation, message('Hello?'))
      await visitor.expectEntry(conversation, 'message')
      const eve = await comeAsAgent(subject, 'Eve')
      eve.send({ type: 'watch', conversation, since: 0, epoch: '' })
      await told(eve, 'Promised oak')
      visitor.send({ type: 'watch', conversation, since: 0, epoch: '' })
      visitor.append(conversation, message('Still there?'))
      await visitor.expect('entries', 'All comes again.', ({ entries }) => entries.length > 2)
      same(JSON.stringify(visitor.updates).includes('oak'), false, 'The visitor heard nothing of it.')
      same(
        visitor
          .entries(conversation)
          .map((entry) => entry.seq)
          .includes(seq + 1),
        true,
        'Nor is a number left out for it.',
      )
    },
  ),

  check('[P57] keeps a note once, however often it is sent', async (subject) => {
    const { ada, grace, conversation } = await twoAgents(subject)
    const id = write(ada, conversation, 'Once')
    await told(ada, 'Once')
    write(ada, conversation, 'Once', id)
    await ada.expect('notes', 'It is answered as the first time.', () => ada.all('notes').length > 1)
    same((await refusedAs(ada, write(ada, conversation, 'Other words', id))).code, 'id-conflict', 'Nothing in it changes.')
    same((await refusedAs(grace, write(grace, conversation, 'Once', id))).code, 'id-conflict', 'Nor whose it is.')
    const eve = await comeAsAgent(subject, 'Eve')
    eve.send({ type: 'watch', conversation, since: 0, epoch: '' })
    same((await told(eve, 'Once')).notes.length, 1, 'There is one.')
  }),

  check('[P57] [P19] [R23] takes no note from an agent who may not see the conversation', async (subject) => {
    const { ada, grace, conversation } = await taken(subject)
    same((await refusedAs(grace, write(grace, conversation, 'A lie'))).code, 'forbidden', 'It is not hers.')
    same((await refusedAs(ada, write(ada, 'nowhere', 'x'))).code, 'not-found', 'There is no such conversation.')
    const before = await aConversation(subject)
    same((await refusedAs(ada, write(ada, before.conversation, 'x'))).code, 'not-found', 'It is the bot’s still.')
    write(ada, conversation, 'Between us')
    await told(ada, 'Between us')
    ada.append(conversation, { kind: 'close' })
    await rowOf(grace, conversation, 'closed', 'closed')
    same(JSON.stringify(grace.updates).includes('Between us'), false, 'Grace hears nothing while it is Ada’s.')
    same(JSON.stringify(ada.updates).includes('A lie'), false, 'What was refused changed nothing.')
  }),

  check('[P57] [R28] takes notes of a closed conversation, and ends the line of a visitor who writes one', async (subject) => {
    const { ada, grace, visitor, conversation } = await taken(subject)
    ada.append(conversation, { kind: 'close' })
    await rowOf(grace, conversation, 'closed', 'closed')
    write(grace, conversation, 'Called back')
    await told(grace, 'Called back')
    write(visitor, conversation, 'I am Ada')
    same((await visitor.expectDown('The visitor’s line ends.')).code, 4400, 'It is no command of theirs.')
    write(ada, conversation, ' ')
    same((await ada.expectDown('Ada’s line ends.')).code, 4400, 'A note holds something.')
  }),
]
