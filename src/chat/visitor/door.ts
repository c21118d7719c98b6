import type { Backend } from '../../backend/backend.ts'
import type { FileDoor } from '../../files/door.ts'
import type { Book } from './book.ts'

/** The way of files for a visitor's conversation; `null` where the backend has none. */
export function visitorDoor({ files }: Backend, site: string, { token, append, outbox }: Book): FileDoor | null {
  return files ? { site, token, limits: null, open: files, hold: append, outbox } : null
}
