import type Libsql from 'libsql'
import { storageError } from './error.ts'

/** What may be bound to a statement. libsql ends the whole process on a boolean, a Date or an object, so this stays narrow. */
export type Bind = string | number | null | Uint8Array

export interface Statement<Row> {
  /** @returns how many rows were changed. */
  run(...binds: Bind[]): number
  all(...binds: Bind[]): Row[]
  first(...binds: Bind[]): Row | undefined
}

/**
 * All that the server needs of SQLite, so that another engine can take libsql's place. Everything throws `storage`.
 * Texts are cut at a NUL when they are read: whatever a visitor wrote goes in as JSON. Bytes come back as an `ArrayBuffer`.
 */
export interface Database {
  exec(sql: string): void
  prepare<Row = never>(sql: string): Statement<Row>
  /** Run `work` in one transaction that has the right to write from its start. When `work` throws, nothing was changed. */
  transaction<T>(work: () => T): T
  close(): void
}

/** libsql as we want it. `file` is named in errors. */
export function wrap(native: Libsql.Database, file: string): Database {
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
        // libsql lets go of the file only when it is collected, too late for SQLite to tidy up by itself. Where another
        // process has it open, that one tidies up, and nobody is waited for.
        native.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)')
      } catch {
        // `storage`, but nothing is lost: what is in the write-ahead log is read from there at the next open.
      }
      native.close()
    },
  }
}
