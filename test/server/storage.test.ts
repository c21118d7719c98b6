import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { memoryStorage } from '../../src/server/memory.ts'
import { sqliteStorage } from '../../src/server/node/storage/sqlite.ts'
import type { Storage } from '../../src/server/storage.ts'
import { storageChecks } from '../../src/testing/storage/index.ts'

describe('memory storage', () => {
  for (const { name, run } of storageChecks({ durable: false }))
    it(name, () => run(async () => ({ storage: memoryStorage(), destroy: async () => {} })))
})

describe('SQLite storage', () => {
  for (const { name, run } of storageChecks({ durable: true })) it(name, () => run(createSqlite))
})

async function createSqlite() {
  const folder = await mkdtemp(join(tmpdir(), 'frontdesk-'))
  const opened: Storage[] = []
  const open = (): Storage => {
    const storage = sqliteStorage(join(folder, 'data.sqlite'))
    opened.push(storage)
    return storage
  }
  return {
    storage: open(),
    async reopen() {
      return open()
    },
    async destroy() {
      await opened.at(-1)?.close()
      await rm(folder, { recursive: true })
    },
  }
}
