import type { Filter, RowChange } from '../../protocol/index.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { type Client, until } from './client.ts'
import { checksPlaybook, message, taken } from './scenes.ts'
import type { BackendSubject } from './subject.ts'

/** What a backend promises of searches and filters. */
export const searchChecks: readonly Check<BackendSubject>[] = [
  check('[P56] [R23] finds what was said for the agents who may see it, and for nobody else', async (subject) => {
    const { ada, grace, visitor, conversation } = await taken(subject)
    ada.append(conversation, message('The invoice is on its way'))
    await visitor.expectEntry(conversation, 'message')
    const search = async (client: Client, words: string, folder?: RowChange['folder']) => {
      const before = client.all('found').length
      client.send({ type: 'search', words, ...(folder && { folder }) })
      const found = await until(subject, 'The answer comes.', () => client.all('found')[before])
      same([found.words, found.folder], [words, folder], 'It says what was asked.')
      return found.rows.map(({ folder: at, row }) => `${at} ${row.conversation}`)
    }
    same(await search(ada, 'Barb INVOICE'), [`mine ${conversation}`], 'Ada finds what she holds, by name and by word.')
    same(await search(ada, 'invoice', 'closed'), [], 'Not in another folder.')
    const from = grace.updates.length
    same(await search(grace, 'invoice'), [], 'Grace does not find it.')
    holds(!JSON.stringify(grace.updates.slice(from)).includes(conversation), 'No frame names it.')
    ada.append(conversation, { kind: 'close' })
    await visitor.expectEntry(conversation, 'close')
    same(await search(grace, 'invoice'), [`closed ${conversation}`], 'Once it is closed, she does.')
  }),

  check('[P65] [R23] filters for the agents who may see it, and counts for nobody else', async (subject) => {
    const { ada, grace, conversation } = await taken(subject)
    const filter = { playbook: checksPlaybook.id, page: '/SHOES', locale: 'en' }
    const ask = async (client: Client, more: Filter = {}) => {
      const [found, facets] = [client.all('found').length, client.all('facets').length]
      client.send({ type: 'search', filter: { ...filter, ...more } })
      client.send({ type: 'facets', filter })
      const answer = await until(subject, 'What was found comes.', () => client.all('found')[found])
      same(answer.filter, { ...filter, ...more }, 'It says what was asked.')
      same(answer.count, answer.rows.length, 'It is counted.')
      const choices = await until(subject, 'What there is comes.', () => client.all('facets')[facets])
      return { rows: answer.rows.map(({ folder, row }) => `${folder} ${row.conversation}`), choices }
    }
    const adas = await ask(ada, { agent: ada.face.id })
    same(adas.rows, [`mine ${conversation}`], 'Ada finds what she holds.')
    same(
      adas.choices.playbooks,
      [{ playbook: checksPlaybook.id, name: checksPlaybook.name, count: 1 }],
      'By its playbook’s name.',
    )
    same(adas.choices.agents, [{ agent: ada.face, count: 1 }], 'By who holds it.')
    same((await ask(ada, { result: 'lead' })).rows, [], 'Not by what it has not come to.')
    const from = grace.updates.length
    const graces = await ask(grace)
    same(graces.rows, [], 'Grace does not find it.')
    same([graces.choices.agents, graces.choices.playbooks, graces.choices.unread], [[], [], 0], 'Nor is it counted for her.')
    holds(!JSON.stringify(grace.updates.slice(from)).includes(conversation), 'No frame names it.')
    ada.append(conversation, { kind: 'create', object: 'lead' })
    await ada.expectEntry(conversation, 'created')
    same((await ask(ada, { result: 'lead' })).rows, [`mine ${conversation}`], 'A lead was made of it.')
  }),
]
