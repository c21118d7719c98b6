import { existsSync } from 'node:fs'
import { FrontdeskError } from '../../../protocol/index.ts'
import type { Storage } from '../../storage.ts'
import { databaseIn } from '../storage/open.ts'
import { sqliteStorage } from '../storage/sqlite.ts'

/**
 * Work on a data folder, whether or not its server runs. Whoever may write there is the administrator.
 *
 * @throws {FrontdeskError} `not-found`: no server has used this folder yet.
 */
export async function withStorage(data: string, work: (storage: Storage) => Promise<void>): Promise<void> {
  const file = databaseIn(data)
  if (!existsSync(file)) {
    const message = `There is no data in ${data} yet. Start the server once, or name its folder with --data.`
    throw new FrontdeskError('not-found', message, {})
  }
  const storage = sqliteStorage(file)
  try {
    await work(storage)
  } finally {
    await storage.close()
  }
}
