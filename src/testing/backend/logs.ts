import { CloseCode, ENTRIES_PER_UPDATE } from '../../protocol/index.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { comeAsVisitor, newId, until } from './client.ts'
import { aConversation, message, pageUrl, start } from './scenes.ts'
import type { BackendSubject } from './subject.ts'

const texts = (count: number, from = 1): string[] => Array.from({ length: count }, (_, index) => `Message ${from + index}`)

/** What a backend promises of a conversation's log: every entry once, in order, to those whose it is. */
export const logChecks: readonly Check<BackendSubject>[] = [
  check('[P9] begins a conversation with its first entry, number 1, as it was sent', async (subject) => {
    const { visitor, conversation } = await aConversation(subject)
    const [entry] = visitor.entries(conversation)
    same([entry?.seq, entry?.by], [1, { role: 'visitor' }], 'It is the visitor’s, and the first.')
    same(entry?.body, start, 'It says what was sent.')
    holds((entry?.at ?? 0) > 0, 'It bears the server’s time.')
  }),

  check('[P10] acknowledges each entry by sending it down, in the order it was sent and without a gap', async (subject) => {
    const { visitor, conversation } = await aConversation(subject)
    const ids = texts(40).map((text) => visitor.append(conversation, message(text)))
    await until(subject, 'All have come down.', () => visitor.entries(conversation).length > 40)
    const entries = visitor.entries(conversation).slice(1)
    same(
      entries.map(({ id }) => id),
      ids,
      'Each came once, in order.',
    )
    same(
      entries.map(({ seq }) => seq),
      ids.map((_, index) => index + 2),
      'The numbers have no gap.',
    )
  }),

  check('[P11] keeps an entry that was sent twice once, and acknowledges it both times', async (subject) => {
    const { visitor, conversation, epoch } = await aConversation(subject)
    const id = visitor.append(conversation, message('Hello?'))
    const first = await visitor.expectEntry(conversation, 'message')
    const again = await comeAsVisitor(subject, visitor.token)
    again.append(conversation, message('Hello?'), id)
    same(await again.expectEntry(conversation, 'message'), first, 'The answer is the first entry, as it was.')
    again.send({ type: 'watch', conversation, since: 0, epoch })
    const { head } = await again.expect('entries', 'The log comes down.', ({ entries }) => entries.length === 2)
    same(head, 2, 'The log holds it once.')
  }),

  check('[P11] refuses another body under an id that is taken, and keeps the first', async (subject) => {
    const { visitor, conversation } = await aConversation(subject)
    const id = visitor.append(conversation, message('One'))
    await visitor.expectEntry(conversation, 'message')
    visitor.append(conversation, message('Another'), id)
    const refused = await visitor.expect('refused', 'It is refused.')
    same([refused.code, refused.id, refused.conversation], ['id-conflict', id, conversation], 'It says what, and why.')
    same(visitor.entries(conversation).length, 2, 'Nothing was added.')
  }),

  check('[P15] refuses anything before the beginning, and a second beginning', async (subject) => {
    const { visitor, conversation } = await aConversation(subject)
    visitor.append(newId('conversation'), message('Hello?'))
    same((await visitor.expect('refused', 'It is refused.')).code, 'out-of-turn', 'A conversation begins with "start".')
    const id = visitor.append(conversation, start)
    same((await visitor.expect('refused', 'It is refused.', (update) => update.id === id)).code, 'out-of-turn', 'It has begun.')
  }),

  check('[P12] sends the rest, and nothing else, to a client that says where it stands', async (subject) => {
    const { visitor, conversation, epoch } = await aConversation(subject)
    for (const text of texts(5)) visitor.append(conversation, message(text))
    await until(subject, 'All have come down.', () => visitor.entries(conversation).length === 6)
    const again = await comeAsVisitor(subject, visitor.token, { conversation, since: 3, epoch })
    await until(subject, 'The rest comes.', () => again.entries(conversation).length >= 3)
    same(again.entries(conversation), visitor.entries(conversation).slice(3), 'It is what came after the third.')
    visitor.append(conversation, message('And more'))
    await until(subject, 'What is new comes too.', () => again.entries(conversation).length === 4)
  }),

  check('[P12] says so when there is no rest', async (subject) => {
    const { visitor, conversation, epoch } = await aConversation(subject)
    const again = await comeAsVisitor(subject, visitor.token, { conversation, since: 1, epoch })
    const update = await again.expect('entries', 'There is an answer.')
    same([update.entries, update.head, update.epoch], [[], 1, epoch], 'Nothing new, and where the log ends.')
  }),

  check('[P14] sends everything to a client that stands in other data, or behind the end of these', async (subject) => {
    const { visitor, conversation, epoch } = await aConversation(subject)
    for (const since of [
      { conversation, since: 1, epoch: 'another-incarnation' },
      { conversation, since: 99, epoch },
    ]) {
      const again = await comeAsVisitor(subject, visitor.token, since)
      const update = await again.expect('entries', 'The log comes down.', ({ entries }) => entries.length > 0)
      same([update.epoch, update.entries[0]?.seq], [epoch, 1], 'It comes from the beginning, with the name of these data.')
    }
  }),

  check('[P16] [R16] shows a second tab of the same visitor everything, as it happens', async (subject) => {
    const { visitor, conversation } = await aConversation(subject)
    const tab = await comeAsVisitor(subject, visitor.token, { conversation, since: 0, epoch: '' })
    tab.append(conversation, message('From the second tab'))
    await visitor.expectEntry(conversation, 'message')
    await tab.expectEntry(conversation, 'message')
    same(tab.entries(conversation), visitor.entries(conversation), 'Both hold the same.')
  }),

  check('[P18] keeps a conversation from every other visitor', async (subject) => {
    const { conversation, visitor } = await aConversation(subject)
    const stranger = await comeAsVisitor(subject, undefined, { conversation, since: 0, epoch: '' })
    same((await stranger.expect('refused', 'To watch is refused.')).code, 'forbidden', 'It is not theirs.')
    const [first] = visitor.entries(conversation)
    const id = stranger.append(conversation, message('Let me in'))
    same(
      (await stranger.expect('refused', 'To write is refused.', (update) => update.id === id)).code,
      'forbidden',
      'Not theirs.',
    )
    const guess = stranger.append(conversation, start, first?.id)
    same(
      (await stranger.expect('refused', 'To guess is refused.', (update) => update.id === guess)).code,
      'forbidden',
      'Not theirs.',
    )
    visitor.append(conversation, message('A secret'))
    await visitor.expectEntry(conversation, 'message')
    await subject.settle()
    holds(!JSON.stringify(stranger.updates).includes(pageUrl), 'Nothing of it came down.')
    same(visitor.entries(conversation).length, 2, 'Nothing of theirs is in it.')
  }),

  check('[P13] sends a long log in several updates, whole and in order', async (subject) => {
    const { visitor, conversation } = await aConversation(subject)
    const total = ENTRIES_PER_UPDATE + 20
    for (let said = 0; said < total; said += 40) {
      for (const text of texts(40, said)) visitor.append(conversation, message(text))
      await until(subject, 'All have come down.', () => visitor.entries(conversation).length === said + 41)
      await subject.pass(20_000)
    }
    const again = await comeAsVisitor(subject, visitor.token, { conversation, since: 0, epoch: '' })
    const length = visitor.entries(conversation).length
    await until(subject, 'All of it comes.', () => again.entries(conversation).length >= length)
    same(again.entries(conversation), visitor.entries(conversation), 'It is the same log.')
    holds(
      again.all('entries').every(({ entries }) => entries.length <= ENTRIES_PER_UPDATE),
      'No update is longer than the protocol allows.',
    )
  }),

  check('[P5] closes with 4408 a line on which nothing is heard', async (subject) => {
    const visitor = await comeAsVisitor(subject)
    await subject.pass(24_000)
    same(visitor.downs, [], 'For a while it is patient.')
    await subject.pass(2_000)
    same((await visitor.expectDown('The line is closed.')).code, CloseCode.silent, 'It was silent.')
  }),
]

/** What a backend promises that can be stopped and started again. */
export const restartChecks: readonly Check<BackendSubject>[] = [
  check('[P10] has every acknowledged entry after a restart, and goes on counting', async (subject) => {
    const { visitor, conversation, epoch } = await aConversation(subject)
    for (const text of texts(5)) visitor.append(conversation, message(text))
    await until(subject, 'All have come down.', () => visitor.entries(conversation).length === 6)
    await subject.restart?.()
    const again = await comeAsVisitor(subject, visitor.token, { conversation, since: 0, epoch })
    await until(subject, 'The log comes down.', () => again.entries(conversation).length >= 6)
    same(again.entries(conversation), visitor.entries(conversation), 'It is the same log.')
    again.append(conversation, message('After the restart'))
    await until(subject, 'It goes on.', () => again.entries(conversation).at(-1)?.seq === 7)
  }),

  check('[P5] closes its lines with 4503 as it stops, and lets them come back', async (subject) => {
    const visitor = await comeAsVisitor(subject)
    await subject.restart?.()
    same(await visitor.expectDown('The line is closed.'), { code: CloseCode.overloaded, final: false }, 'It may come back.')
  }),
]
