import { FrontdeskError } from '../../protocol/index.ts'

/** What to do about a failure, by the code that SQLite or the file system gives it. */
const ADVICE: Readonly<Record<string, string>> = {
  SQLITE_FULL: 'The disk is full. Free some space; nothing that was acknowledged is lost.',
  ENOSPC: 'The disk is full. Free some space; nothing that was acknowledged is lost.',
  SQLITE_BUSY: 'Another process holds the database. Stop it, or wait until it is done.',
  SQLITE_READONLY: 'The data cannot be written. Give this user the right to write there, or name another folder with --data.',
  EACCES: 'The data cannot be written. Give this user the right to write there, or name another folder with --data.',
  EPERM: 'The data cannot be written. Give this user the right to write there, or name another folder with --data.',
  EROFS: 'The data lies on a disk that cannot be written. Name another folder with --data.',
  ENOTDIR: 'A file stands where the data folder should be. Name another folder with --data.',
  EEXIST: 'A file stands where the data folder should be. Name another folder with --data.',
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
