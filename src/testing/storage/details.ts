import type { KeptDetail } from '../../protocol/index.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { ada, awkwardText, grace, keep, T0 } from './specimens.ts'
import type { StorageSubject } from './subject.ts'

/** A note, as Ada writes it in this version. */
export const note = (version: number, more: Partial<KeptDetail> = {}): KeptDetail => ({
  field: 'note',
  value: awkwardText,
  version,
  at: T0 + version,
  by: ada,
  ...more,
})

/** What a storage promises of what agents write beside a conversation. */
export const detailChecks: readonly Check<StorageSubject>[] = [
  check('[R26] keeps what agents write of a conversation, field by field, as it was written last', async ({ storage }) => {
    await keep(storage, 'c')
    await keep(storage, 'd')
    holds(await storage.keepDetail('c', note(1)), 'The first version is taken.')
    holds(await storage.keepDetail('c', note(1, { field: '__proto__', value: '' })), 'A field of any name is.')
    holds(await storage.keepDetail('c', note(2, { value: 'Call on Monday', by: grace })), 'The next version is.')
    const kept = (await storage.details('c')).sort((a, b) => a.version - b.version)
    same(kept, [note(1, { field: '__proto__', value: '' }), note(2, { value: 'Call on Monday', by: grace })], 'As it was.')
    same(await storage.details('d'), [], 'Another conversation has none.')
  }),

  check('[R26] takes one of two who write over the same version', async ({ storage }) => {
    await keep(storage, 'c')
    const both = [note(1, { value: 'One' }), note(1, { value: 'Other', by: grace })]
    const taken = await Promise.all(both.map((detail) => storage.keepDetail('c', detail)))
    same(taken.filter(Boolean).length, 1, 'One is taken.')
    same(await storage.details('c'), [both[taken.indexOf(true)]], 'It is the one that is kept.')
    holds(!(await storage.keepDetail('c', note(3))), 'A version cannot be left out.')
  }),

  check('[R18] erases with a conversation what was written of it, and takes no more', async ({ storage }) => {
    await keep(storage, 'c', { visitor: 'ann' })
    await storage.keepDetail('c', note(1))
    await storage.erase('shop', 'ann')
    same(await storage.details('c'), [], 'It is gone.')
    holds(!(await storage.keepDetail('c', note(1))), 'Nothing is kept of what is not there.')
    same(await storage.details('c'), [], 'Nothing came back.')
  }),
]
