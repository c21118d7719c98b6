import type { Entry } from '../../protocol/index.ts'
import type { Storage, StoredFile } from '../../server/storage.ts'
import { same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { awkwardText, message, row, T0 } from './specimens.ts'
import type { StorageSubject } from './subject.ts'

/** Every byte that there is, so that one which is bent shows. */
const BYTES = Uint8Array.from({ length: 1_024 }, (_, index) => index % 256)

const fileId = (stem: string): string => `file-${stem}`.padEnd(32, 'x')

function file(stem: string, more: Partial<StoredFile> = {}): StoredFile {
  const attachment = {
    id: fileId(stem),
    name: awkwardText.slice(0, 100),
    type: 'image/png',
    bytes: BYTES.length,
    width: 3,
    height: 2,
  }
  return { file: attachment, site: 'shop', owner: 'ann', at: T0, ...more }
}

const naming = (seq: number, ...files: StoredFile[]): Entry => ({
  ...message(seq),
  body: { kind: 'message', text: '', files: files.map(({ file }) => file) },
})

const remains = async (storage: Storage, stem: string): Promise<boolean> =>
  (await storage.readFile(fileId(stem))) !== undefined && (await storage.findFile(fileId(stem))) !== undefined

/** What a storage promises of the files that messages name. */
export const fileChecks: readonly Check<StorageSubject>[] = [
  check('gives back a file as it was kept, byte for byte', async ({ storage }) => {
    await storage.keepFile(file('a'), BYTES)
    same(await storage.findFile(fileId('a')), file('a'), 'What is known of it is what was said.')
    same([...((await storage.readFile(fileId('a'))) ?? [])], [...BYTES], 'The bytes are the same.')
    same(await storage.findFile(fileId('b')), undefined, 'Another is not known.')
    same(await storage.readFile(fileId('b')), undefined, 'Another has no bytes.')
  }),

  check('makes a file the conversation’s whose message names it first, and nobody else’s after', async ({ storage }) => {
    await storage.keepFile(file('a'), BYTES)
    await storage.append({ conversation: row('c', 1), entries: [naming(1, file('a'))] })
    same((await storage.findFile(fileId('a')))?.conversation, 'c', 'It is known whose it is.')
    await storage.append({ conversation: row('d', 1), entries: [naming(1, file('a'))] })
    same((await storage.findFile(fileId('a')))?.conversation, 'c', 'A second does not get it.')
  }),

  check('gives no file to a conversation whose entries it does not take', async ({ storage }) => {
    await storage.keepFile(file('a'), BYTES)
    same(await storage.append({ conversation: row('c', 2), entries: [naming(2, file('a'))] }), false, 'A gap.')
    same((await storage.findFile(fileId('a')))?.conversation, undefined, 'It is nobody’s.')
  }),

  check('sweeps files that no message names once they are old, and no others', async ({ storage }) => {
    await storage.keepFile(file('old'), BYTES)
    await storage.keepFile(file('named'), BYTES)
    await storage.keepFile(file('new', { at: T0 + 10 }), BYTES)
    await storage.append({ conversation: row('c', 1), entries: [naming(1, file('named'))] })
    await storage.sweepFiles(T0 + 5)
    same(
      await Promise.all(['old', 'named', 'new'].map((stem) => remains(storage, stem))),
      [false, true, true],
      'The old one went.',
    )
  }),

  check('[R18] erases a visitor’s files with them, and those that agents sent them, and no others', async ({ storage }) => {
    await storage.keepFile(file('own'), BYTES)
    await storage.keepFile(file('unsent'), BYTES)
    await storage.keepFile(file('agents', { owner: 'agent ada' }), BYTES)
    await storage.keepFile(file('bens', { owner: 'ben' }), BYTES)
    await storage.keepFile(file('elsewhere', { site: 'other' }), BYTES)
    const conversation = row('c', 2, { visitor: 'ann' })
    await storage.append({ conversation, entries: [naming(1, file('own')), naming(2, file('agents'))] })
    await storage.erase('shop', 'ann')
    const left = await Promise.all(['own', 'unsent', 'agents', 'bens', 'elsewhere'].map((stem) => remains(storage, stem)))
    same(left, [false, false, false, true, true], 'Theirs are gone.')
  }),
]
