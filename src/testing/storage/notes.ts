import type { KeptNote } from '../../protocol/index.ts'
import { soughtIn } from '../../server/said.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { ada, awkwardText, grace, keep, T0 } from './specimens.ts'
import type { StorageSubject } from './subject.ts'

/** A note of Ada's. */
export const kept = (id: string, more: Partial<KeptNote> = {}): KeptNote => ({
  id,
  text: awkwardText,
  after: 1,
  at: T0,
  by: ada,
  ...more,
})

/** What a storage promises of agents' notes. */
export const noteChecks: readonly Check<StorageSubject>[] = [
  check('[P57] keeps notes in their order, each once, and of each conversation its own', async ({ storage }) => {
    for (const id of ['c', 'd']) await keep(storage, id)
    const notes = [kept('z'), kept('a', { by: grace, after: 0 })]
    for (const note of notes) holds(await storage.keepNote('c', note), 'It is taken.')
    holds(!(await storage.keepNote('c', kept('z', { text: 'Another' }))), 'An id is taken once.')
    holds(await storage.keepNote('d', kept('z')), 'Another conversation may have the same.')
    same(await storage.notes('c'), notes, 'They are as they were.')
  }),

  check('[P56] [P57] finds a conversation by its notes', async ({ storage }) => {
    for (const id of ['c', 'd']) await keep(storage, id, { status: 'missed' })
    await storage.keepNote('c', kept('n', { text: 'Wants the *oak* table, promised Zoë' }))
    const found = (words: string) => storage.search({ site: 'shop', agent: ada.id, words: soughtIn(words), limit: 9 })
    for (const words of ['OAK zoe', 'oak message', 'ak'])
      same(
        (await found(words)).map(({ id }) => id),
        ['c'],
        `"${words}" is found.`,
      )
    same(await found('oak elsewhere'), [], 'Not what was not said.')
  }),

  check('[R18] erases notes with their conversation, and takes no more', async ({ storage }) => {
    await keep(storage, 'c', { visitor: 'ann', status: 'missed' })
    await storage.keepNote('c', kept('n', { text: 'Called Ann' }))
    await storage.erase('shop', 'ann')
    holds(!(await storage.keepNote('c', kept('m'))), 'Nothing is kept of what is not there.')
    same(await storage.notes('c'), [], 'They are gone.')
  }),
]
