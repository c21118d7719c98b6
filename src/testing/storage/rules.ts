import { noRules } from '../../server/rules/rules.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { keep, message, row, T0 } from './specimens.ts'
import type { StorageSubject } from './subject.ts'

/** What a storage promises of what administrators set, and of what is erased by it. */
export const ruleChecks: readonly Check<StorageSubject>[] = [
  check('keeps the rules of each site, for one who has read the last ones', async ({ storage }) => {
    same(await storage.rules('shop'), noRules, 'Nobody has set any.')
    const first = { ...noRules, version: 1, retentionDays: 30, origins: ['https://a.example'], at: T0, by: 'Ingrid' }
    holds(await storage.keepRules('shop', first), 'The first are kept.')
    holds(!(await storage.keepRules('shop', { ...first, retentionDays: 7 })), 'Who has not seen them may not replace them.')
    same(await storage.rules('shop'), first, 'They are as they were.')
    const hours = { timeZone: 'Europe/Oslo', open: [{ days: ['mon' as const], from: '09:00', to: '17:00' }] }
    holds(await storage.keepRules('shop', { ...first, version: 2, hours }), 'Who has seen them may.')
    same((await storage.rules('shop')).hours, hours, 'They are the new ones.')
    same(await storage.rules('blog'), noRules, 'Another site has its own.')
  }),

  check(
    'erases what was closed, or opened without a word, before a time, the oldest first, with its files, and nothing else',
    async ({ storage }) => {
      const closed = (id: string, closedAt: number, more = {}) => keep(storage, id, { status: 'closed', closedAt, ...more })
      await closed('old', T0 + 10)
      await closed('older', T0 + 5)
      await closed('young', T0 + 90)
      await closed('elsewhere', T0 + 5, { site: 'other' })
      await keep(storage, 'open', { status: 'missed' })
      await keep(storage, 'said', { preview: 'Hello' })
      await keep(storage, 'unsaid-young', { lastAt: T0 + 90 })
      await keep(storage, 'unsaid', { lastAt: T0 + 20 })
      const file = { id: 'f'.repeat(22), name: 'a.png', type: 'image/png', bytes: 1 }
      await storage.keepFile({ file, site: 'shop', owner: 'hash', at: T0 }, new Uint8Array([7]))
      const entry = { ...message(2), body: { kind: 'message' as const, text: '', files: [file] } }
      await storage.append({ conversation: row('old', 2, { status: 'closed', closedAt: T0 + 10 }), entries: [entry] })

      same(
        (await storage.eraseOld('shop', T0 + 50, 1)).map(({ id }) => id),
        ['older'],
        'No more at once than wanted.',
      )
      same(
        (await storage.eraseOld('shop', T0 + 50, 9)).map(({ id }) => id),
        ['old', 'unsaid'],
        'Then the others, and what was left without a word.',
      )
      same(await storage.eraseOld('shop', T0 + 50, 9), [], 'Then nothing.')
      same(await storage.find('old'), undefined, 'The row is gone.')
      same(await storage.read('old', 0, 10), [], 'The entries are gone.')
      same(await storage.readFile(file.id), undefined, 'The file is gone.')
      for (const id of ['young', 'elsewhere', 'open', 'said', 'unsaid-young']) holds(await storage.find(id), `"${id}" stays.`)
    },
  ),
]
