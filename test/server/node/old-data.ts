import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Libsql from 'libsql'
import { type Database, wrap } from '../../../src/server/node/storage/database.ts'
import { migrate } from '../../../src/server/node/storage/schema.ts'

/** A database as a server left it that knew so many steps. Whoever opens it finds it closed. */
export function leaveData(file: string, format: number, fill: (database: Database) => void): void {
  mkdirSync(dirname(file), { recursive: true })
  const database = wrap(new Libsql(file), file)
  migrate(database, file, format)
  database.transaction(() => fill(database))
  database.close()
}
