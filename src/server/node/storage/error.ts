import { FrontdeskError } from '../../../protocol/index.ts'

const NOT_OURS = 'The data cannot be written. Give this user the right to write there, or name another folder with --data.'
const FULL = 'The disk is full. Free some space; nothing that was acknowledged is lost.'
const A_FILE = 'A file stands where the data folder should be. Name another folder with --data.'

/** What to do about a failure, by the code that SQLite or the file system gives it. */
const ADVICE: Readonly<Record<string, string>> = {
  SQLITE_FULL: FULL,
  ENOSPC: FULL,
  SQLITE_BUSY: 'Another process holds the database. Stop it, or wait until it is done.',
  SQLITE_READONLY: NOT_OURS,
  SQLITE_CANTOPEN: NOT_OURS,
  EACCES: NOT_OURS,
  EPERM: NOT_OURS,
  EROFS: 'The data lies on a disk that cannot be written. Name another folder with --data.',
  ENOTDIR: A_FILE,
  EEXIST: A_FILE,
  EISDIR: 'A folder stands where the database file should be. Name another folder with --data.',
  SQLITE_NOTADB: 'The file is not a Frontdesk database. Name another folder with --data.',
  SQLITE_CORRUPT: 'The database is damaged. Stop the server and put a backup in its place.',
}

/** A failure of SQLite or the file system as a `storage` error whose message says what to do; `where` is the file or folder. */
export function storageError(cause: unknown, where: string): FrontdeskError<'storage'> {
  const { code = '', message = String(cause) } = cause as { code?: string; message?: string }
  // SQLite's codes have finer forms, such as SQLITE_READONLY_DIRECTORY.
  const known = Object.keys(ADVICE).find((name) => code === name || code.startsWith(`${name}_`))
  const error = new FrontdeskError('storage', `${where}: ${known ? ADVICE[known] : message}`, {})
  error.cause = cause
  return error
}
