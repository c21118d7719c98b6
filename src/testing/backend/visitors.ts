import { same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { comeAsVisitor, until } from './client.ts'
import { aConversation, atLiveChat, message, rowOf, start, taken, twoAgents, WAIT_MS } from './scenes.ts'
import type { BackendSubject } from './subject.ts'

/** What a backend promises a visitor beside the talking: to rate, to see what was read, to be forgotten. */
export const visitorChecks: readonly Check<BackendSubject>[] = [
  check('[P37] [R16] tells each side how far the other has read, and whoever comes later', async (subject) => {
    const { ada, grace, visitor, conversation } = await taken(subject)
    ada.append(conversation, message('Good day'))
    const { seq } = await visitor.expectEntry(conversation, 'message')
    visitor.send({ type: 'read', conversation, seq })
    const seen = await ada.expect('read', 'The agent hears it.')
    same([seen.by, seen.seq], ['visitor', seq], 'It is the visitor, and how far.')
    ada.send({ type: 'unwatch', conversation })
    ada.send({ type: 'watch', conversation, since: 0, epoch: '' })
    await until(subject, 'The agent hears it again, having come anew.', () => ada.all('read').length > 1)
    same([visitor.all('read').length, grace.all('read').length], [0, 0], 'No echo, and nobody else.')
  }),

  check('[P21] takes a rating once, when the conversation is closed, and not before', async (subject) => {
    const { ada, visitor, conversation } = await taken(subject)
    const rating = { kind: 'rating', score: 5, text: 'Quick!' } as const
    const early = visitor.append(conversation, rating)
    same((await visitor.expect('refused', 'It is refused.', ({ id }) => id === early)).code, 'out-of-turn', 'Too early.')
    ada.append(conversation, { kind: 'close' })
    await visitor.expectEntry(conversation, 'close')
    const id = visitor.append(conversation, rating)
    same((await visitor.expectEntry(conversation, 'rating')).id, id, 'It is kept.')
    const second = visitor.append(conversation, { ...rating, score: 1 })
    same((await visitor.expect('refused', 'It is refused.', (update) => update.id === second)).code, 'closed', 'Once.')
  }),

  check(
    '[P46] [R33] tells agents on which page the visitor is now, and whoever comes later, and keeps it nowhere',
    async (subject) => {
      const { ada, grace, visitor, conversation } = await taken(subject)
      const page = { type: 'page', conversation, url: 'https://shop.example/boots', title: 'Boots' } as const
      visitor.send(page)
      same(await ada.expect('page', 'The agent hears it.'), page, 'As the visitor said it.')
      ada.send({ type: 'unwatch', conversation })
      ada.send({ type: 'watch', conversation, since: 0, epoch: '' })
      await until(subject, 'The agent hears it again, having come anew.', () => ada.all('page').length > 1)
      same([visitor.all('page').length, grace.all('page').length], [0, 0], 'No echo, and nobody else.')
      same(visitor.entries(conversation).at(-1)?.body.kind, 'assign', 'The log knows nothing of it.')
    },
  ),

  check('[P47] lets the visitor end the conversation that an agent holds; later words of either are refused', async (subject) => {
    const { ada, visitor, conversation } = await taken(subject)
    visitor.append(conversation, { kind: 'close' })
    same((await ada.expectEntry(conversation, 'close')).by.role, 'visitor', 'The agent sees who ended it.')
    await rowOf(ada, conversation, 'closed', 'closed')
    for (const client of [visitor, ada]) {
      const id = client.append(conversation, message('One more thing'))
      same((await client.expect('refused', 'It is refused.', (update) => update.id === id)).code, 'closed', 'It is closed.')
    }
  }),

  check('[P47] lets the visitor end a conversation while they wait, and the wait with it', async (subject) => {
    const { ada, visitor, conversation } = await twoAgents(subject)
    visitor.append(conversation, { kind: 'close' })
    await rowOf(ada, conversation, 'closed', 'closed')
    await subject.pass(WAIT_MS)
    same(visitor.entries(conversation).at(-1)?.body.kind, 'close', 'Nothing comes after it.')
  }),

  check('[P36] [R18] forgets a visitor: the log is gone, for agents too, and the token means nothing', async (subject) => {
    const { ada, visitor, conversation, epoch } = await twoAgents(subject)
    visitor.send({ type: 'forget' })
    await visitor.expect('forgotten', 'The visitor is told.')
    await ada.expect('row-gone', 'The agents’ row goes.', (update) => update.conversation === conversation)
    const again = await comeAsVisitor(subject, visitor.token)
    again.send({ type: 'watch', conversation, since: 0, epoch })
    same((await again.expect('entries', 'It is told how much there is.')).head, 0, 'Nothing.')
  }),

  check('[P36] [R18] forgets one visitor and no other', async (subject) => {
    const other = await aConversation(subject)
    const { visitor } = await atLiveChat(subject)
    visitor.send({ type: 'forget' })
    await visitor.expect('forgotten', 'The visitor is told.')
    other.visitor.append(other.conversation, message('Still here?'))
    same((await other.visitor.expectEntry(other.conversation, 'message')).seq, 2, 'The other’s conversation goes on.')
  }),
]

/** What a backend promises of visitors whom the site vouches for (R19). Only for one that can check such a token. */
export const identityChecks: readonly Check<BackendSubject>[] = [
  check('[P35] [R19] believes a token that the site has signed, and writes down whom it names, once', async (subject) => {
    const visitor = await comeAsVisitor(subject)
    visitor.send({ type: 'identify', token: await tokenOf(subject, 'u1', { name: 'Barbara', email: 'b@example.com' }) })
    visitor.append('known', start)
    visitor.send({ type: 'watch', conversation: 'known', since: 0, epoch: '' })
    const { body } = await visitor.expectEntry('known', 'identified')
    same(body, { kind: 'identified', user: 'u1', fields: { name: 'Barbara', email: 'b@example.com' } }, 'It says who.')
    same((await visitor.expect('identify', 'It is answered.')).good, true, 'It is good.')
    visitor.append('known', { kind: 'handover', card: 'live' })
    await visitor.expectEntry('known', 'expired')
    same(visitor.entries('known').filter((entry) => entry.body.kind === 'identified').length, 1, 'Once is enough.')
  }),

  check('[P35] [R19] believes no other token, says why, and lets the visitor go on as a stranger', async (subject) => {
    const { visitor, conversation } = await aConversation(subject)
    for (const token of ['', 'nonsense', `${await tokenOf(subject, 'u1', {})}x`]) visitor.send({ type: 'identify', token })
    await until(subject, 'Each is answered.', () => visitor.all('identify').length === 3)
    same(
      visitor.all('identify').map(({ good, message: why }) => [good, why.length > 0]),
      [
        [false, true],
        [false, true],
        [false, true],
      ],
      'None is good, and there is a reason.',
    )
    visitor.append(conversation, message('Hello'))
    await visitor.expectEntry(conversation, 'message')
    same(
      visitor.entries(conversation).some((entry) => entry.body.kind === 'identified'),
      false,
      'Nobody is vouched for.',
    )
  }),
]

function tokenOf(subject: BackendSubject, user: string, fields: Record<string, string>): Promise<string> {
  if (!subject.sign) throw new Error('A subject that claims "identifies" has "sign".')
  return subject.sign(user, fields)
}
