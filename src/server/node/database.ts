import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Libsql from 'libsql'
import { migrate } from './schema.ts'
import { storageError } from './storage-error.ts'

/** What may be bound to a statement. libsql ends the whole process on a boolean, a Date or an object, so this stays narrow. */
export type Bind = string | number | null

export interface Statement<Row> {
  /** @returns how many rows were changed. */
  run(...binds: Bind[]): number
  all(...binds: Bind[]): Row[]
  first(...binds: Bind[]): Row | undefined
}

/**
 * All that the server needs of SQLite, so that another engine can take libsql's place. Everything throws `storage`.
 * Texts are cut at a NUL when they are read: whatever a visitor wrote goes in as JSON.
 */
export interface Database {
  exec(sql: string): void
  prepare<Row = never>(sql: string): Statement<Row>
  /** Run `work` in one transaction that has the right to write from its start. When `work` throws, nothing was changed. */
  transaction<T>(work: () => T): T
  close(): void
}

/** `synchronous` counts for one connection only and falls back without a word, so it is set, and read back, at every open. */
const SYNCHRONOUS_FULL = 2

/** How long to wait for another process, such as `frontdesk sign-in`, that is writing. */
const BUSY_TIMEOUT_MS = 5_000

/** The database's file in the data folder. */
export const databaseIn = (data: string): string => join(data, 'frontdesk.db')

/**
 * Open the database in `file`, making folder, file and tables where they are missing.
 *
 * @throws {FrontdeskError} `storage`: it cannot be opened or written, or was made by a newer version; it is left as it was.
 */
export function openDatabase(file: string): Database {
  const native = openFile(file)
  const database = wrap(native, file)
  try {
    database.exec(
      `PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON`,
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

function wrap(native: Libsql.Database, file: string): Database {
  function attempt<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw storageError(error, file)
    }
  }

  return {
    exec: (sql) => attempt(() => native.exec(sql)),
    prepare<Row>(sql: string): Statement<Row> {
      const statement = attempt(() => native.prepare(sql))
      const all = (...binds: Bind[]): Row[] => attempt(() => statement.all(binds) as Row[])
      return {
        run: (...binds) => attempt(() => statement.run(binds).changes),
        all,
        first: (...binds) => all(...binds)[0],
      }
    },
    transaction(work) {
      this.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        this.exec('COMMIT')
        return result
      } catch (error) {
        // A full disk has rolled back already.
        if (native.inTransaction) this.exec('ROLLBACK')
        throw error
      }
    },
    close() {
      try {
        // libsql lets go of the file only when it is collected, too late for SQLite to tidy up by itself.
        native.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      } catch {
        // `storage`, but nothing is lost: what is in the write-ahead log is read from there at the next open.
      }
      native.close()
    },
  }
}
