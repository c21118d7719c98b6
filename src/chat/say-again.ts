import type { Body } from '../protocol/index.ts'
import type { Outbox, Pending } from './outbox.ts'

/**
 * Say again what was refused, under a new id. Files that are gone with their page cannot be sent anew: the words go without them, and they
 * stay where they are, failed, until somebody attaches them again.
 */
export function sayAgain<Own extends Body>(
  { id, body, refused, again }: Pending<Own>,
  outbox: Outbox<Own>,
  append: (body: Own) => void,
): void {
  if (again || body.kind !== 'message' || !body.files || refused !== 'not-found') {
    outbox.drop(id)
    return again ? again() : append(body)
  }
  if (!body.text) return
  append({ ...body, files: undefined })
  outbox.replace(id, { ...body, text: '' })
}
