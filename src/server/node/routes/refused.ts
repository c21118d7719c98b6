import type { Context } from 'hono'
import { isFrontdeskError } from '../../../protocol/index.ts'

/** Do it, or answer with why it cannot be: what the person can mend, and which of what they wrote it is. */
export async function refused(c: Context, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    // `bad-option` and `not-found` are the person's to mend; anything else goes up.
    if (isFrontdeskError(error, 'not-found')) return c.json({ code: error.code, message: error.message }, 404)
    if (!isFrontdeskError(error, 'bad-option')) throw error
    return c.json({ code: error.code, message: error.message, ...error.details }, 422)
  }
}
