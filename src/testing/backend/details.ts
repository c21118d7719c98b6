import type { Command } from '../../protocol/index.ts'
import { same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { type Client, comeAsAgent, newId } from './client.ts'
import { aConversation, message, rowOf, taken, twoAgents } from './scenes.ts'
import type { BackendSubject } from './subject.ts'

/** Write a field; returns the id of the try. */
function write(client: Client, conversation: string, field: string, value: string, over = 0): string {
  const id = newId('detail')
  client.send({ type: 'detail', conversation, id, field, value, over })
  return id
}

const told = (client: Client, field: string, value: string) =>
  client.expect('details', `The field "${field}" comes down.`, ({ details }) =>
    details.some((detail) => detail.field === field && detail.value === value),
  )

const refusedAs = (client: Client, id: string) => client.expect('refused', 'It is refused.', (refused) => refused.id === id)

/** What a backend promises of what agents know of a visitor, and have made of it. */
export const detailChecks: readonly Check<BackendSubject>[] = [
  check('[P52] [P53] [R26] shows what one agent writes to every other who watches, and to no visitor', async (subject) => {
    const { ada, grace, visitor, conversation } = await twoAgents(subject)
    write(ada, conversation, 'note', 'Wants oak')
    for (const agent of [ada, grace]) {
      const { details } = await told(agent, 'note', 'Wants oak')
      same([details[0]?.version, details[0]?.by], [1, ada.face], 'It says the version, and who wrote it.')
    }
    grace.send({ type: 'watch', conversation, since: 0, epoch: '' })
    await told(grace, 'note', 'Wants oak')
    visitor.append(conversation, message('Hello?'))
    await visitor.expectEntry(conversation, 'message')
    same(JSON.stringify(visitor.updates).includes('oak'), false, 'The visitor heard nothing of it.')
  }),

  check('[P53] [R26] never lets one agent’s words overwrite another’s unseen', async (subject) => {
    const { ada, grace, conversation } = await twoAgents(subject)
    write(ada, conversation, 'value', '900')
    await told(ada, 'value', '900')
    const late = write(grace, conversation, 'value', '1200')
    same((await refusedAs(grace, late)).code, 'taken', 'The second is refused.')
    same((await told(grace, 'value', '900')).details[0]?.by, ada.face, 'They hear what stands there, and whose it is.')
    write(grace, conversation, 'value', '1200', 1)
    same((await told(ada, 'value', '1200')).details[0]?.by, grace.face, 'Having seen it, they may.')
    const again = ada.all('details').length
    write(grace, conversation, 'value', '1200', 1)
    await ada.expect('details', 'The same again is no fault.', () => ada.all('details').length > again)
    same(grace.all('refused').length, 1, 'Nothing else was refused.')
  }),

  check(
    '[P52] [P19] [R23] takes nothing from an agent who may not see the conversation, nor any field but those',
    async (subject) => {
      const { ada, grace, conversation } = await taken(subject)
      same((await refusedAs(grace, write(grace, conversation, 'note', 'A lie'))).code, 'forbidden', 'It is not hers.')
      same(
        (await refusedAs(grace, grace.append(conversation, { kind: 'create', object: 'lead' }))).code,
        'taken',
        'Nor a lead of it.',
      )
      same((await refusedAs(ada, write(ada, conversation, 'admin', 'yes'))).code, 'not-found', 'There is no such field.')
      same((await refusedAs(ada, write(ada, 'nowhere', 'note', 'x'))).code, 'not-found', 'There is no such conversation.')
      const before = await aConversation(subject)
      same((await refusedAs(ada, write(ada, before.conversation, 'note', 'x'))).code, 'not-found', 'It is the bot’s still.')
      ada.send({ type: 'watch', conversation, since: 0, epoch: '' })
      write(ada, conversation, 'note', 'The truth')
      await told(ada, 'note', 'The truth')
      same(JSON.stringify(ada.updates).includes('A lie'), false, 'Nothing was changed.')
    },
  ),

  check('[P52] ends the line of whoever writes what its field cannot hold, or writes as a visitor', async (subject) => {
    const { ada, grace, visitor, conversation } = await twoAgents(subject)
    write(ada, conversation, 'value', 'a lot')
    same((await ada.expectDown('Ada’s line ends.')).code, 4400, 'It is no command.')
    const linus = await comeAsAgent(subject, 'Linus')
    write(linus, conversation, 'closeDate', '2026-02-31')
    same((await linus.expectDown('Linus’ line ends.')).code, 4400, 'There is no such day.')
    write(visitor, conversation, 'note', 'I am Ada')
    same((await visitor.expectDown('The visitor’s line ends.')).code, 4400, 'It is no command of theirs.')
    write(grace, conversation, 'note', 'Still well')
    same((await told(grace, 'note', 'Still well')).details.length, 1, 'Nobody else is harmed.')
  }),

  check('[P54] [R25] [R27] makes a lead and a deal when an agent wishes, each once, and does not close', async (subject) => {
    const { ada, visitor, conversation } = await taken(subject)
    write(ada, conversation, 'note', 'A secret of ours')
    const create = (object: 'lead' | 'deal'): Extract<Command, { type: 'append' }>['body'] => ({ kind: 'create', object })
    ada.append(conversation, create('lead'))
    const made = await ada.expectEntry(conversation, 'created')
    same([made.by.role, made.body.kind === 'created' && made.body.object], ['system', 'lead'], 'The backend wrote it.')
    ada.append(conversation, create('lead'))
    ada.append(conversation, create('deal'))
    ada.append(conversation, message('Still here'))
    await visitor.expectEntry(conversation, 'message')
    const all = visitor
      .entries(conversation)
      .flatMap(({ body }) => (body.kind === 'created' ? [[body.object, body.replaces]] : []))
    same(
      all,
      [
        ['lead', undefined],
        ['lead', made.id],
        ['deal', undefined],
      ],
      'The second lead is the first, completed.',
    )
    same(JSON.stringify(visitor.updates).includes('secret'), false, 'What agents wrote is not in the log.')
  }),

  check('[P21] [P52] [P54] [R28] takes data, leads and deals of a closed conversation, and nothing else', async (subject) => {
    const { ada, grace, visitor, conversation } = await taken(subject)
    ada.append(conversation, { kind: 'close' })
    await rowOf(grace, conversation, 'closed', 'closed')
    write(grace, conversation, 'closeDate', '2026-12-24')
    await told(grace, 'closeDate', '2026-12-24')
    grace.append(conversation, { kind: 'create', object: 'deal' })
    const { body } = await visitor.expectEntry(conversation, 'created')
    same(body.kind === 'created' && body.object, 'deal', 'The deal is made.')
    const said = grace.append(conversation, message('One more thing'))
    same((await refusedAs(grace, said)).code, 'closed', 'It stays closed.')
  }),
]
