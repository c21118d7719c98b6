import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Libsql from 'libsql'
import { type Database, wrap } from './database.ts'
import { storageError } from './error.ts'
import { migrate } from './schema.ts'

/** `synchronous` counts for one connection only and falls back without a word, so it is set, and read back, at every open. */
const SYNCHRONOUS_FULL = 2

/** How long to wait for another process, such as `frontdesk sign-in`, that is writing. */
const BUSY_TIMEOUT_MS = 5_000
/** How long such a command waits for a server that is writing: a person would rather wait than do it again. */
export const COMMAND_TIMEOUT_MS = 60_000

/** The database's file in the data folder. */
export const databaseIn = (data: string): string => join(data, 'frontdesk.db')

/**
 * Open the database in `file`, making folder, file and tables where they are missing. Each statement waits for another process that is
 * writing, `busyTimeoutMs` at most.
 *
 * @throws {FrontdeskError} `storage`: it cannot be opened or written, or was made by a newer version; it is left as it was.
 */
export function openDatabase(file: string, busyTimeoutMs = BUSY_TIMEOUT_MS): Database {
  const native = openFile(file)
  const database = wrap(native, file)
  try {
    database.exec(
      `PRAGMA busy_timeout = ${busyTimeoutMs}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON`,
    )
    const [mode] = database.prepare<{ synchronous: number }>('PRAGMA synchronous').all()
    if (mode?.synchronous !== SYNCHRONOUS_FULL) throw storageError('SQLite refuses to write durably here.', file)
    migrate(database, file)
    return database
  } catch (error) {
    native.close()
    throw error
  }
}

function openFile(file: string): Libsql.Database {
  try {
    // Conversations are nobody's business but this user's. Looking first also tells why a file cannot be written, which libsql does not.
    const folder = dirname(file)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    // Never opened when it is there: closing it again would let go of the locks that SQLite holds on it elsewhere in this process.
    if (existsSync(file)) accessSync(file, constants.W_OK)
    else closeSync(openSync(file, 'ax', 0o600))
    return new Libsql(file)
  } catch (error) {
    throw storageError(error, file)
  }
}
