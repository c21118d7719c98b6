import { writeSync } from 'node:fs'
import { sqliteStorage } from '../../../src/server/node/storage/sqlite.ts'

/** Appends to several conversations at once, and writes a line for each append that was acknowledged, until it is killed. */
const [file = '', run = ''] = process.argv.slice(2)
const storage = sqliteStorage(file)

async function talk(id: string): Promise<never> {
  for (let seq = 1; ; seq++) {
    const conversation = {
      id,
      site: 'shop',
      visitor: 'hash',
      status: 'bot',
      preview: '',
      startedAt: 1,
      lastAt: seq,
      head: seq,
    } as const
    const body = { kind: 'message', text: `Message ${seq}` } as const
    await storage.append({ conversation, entries: [{ id: `m${seq}`, seq, at: seq, by: { role: 'visitor' }, body }] })
    writeSync(1, `${id} ${seq}\n`)
  }
}

for (let index = 0; index < 8; index++) void talk(`run${run}-${index}`)
