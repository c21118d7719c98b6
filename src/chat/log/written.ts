import type { Author, Entry } from '../../protocol/index.ts'
import type { Delivery } from './item.ts'

/** An entry of the log, or one on its way to it. */
export interface Written {
  id: string
  by: Author
  body: Entry['body']
  /** The server's; absent while it is on its way. */
  at?: number | undefined
  seq?: number | undefined
  delivery: Delivery
}
