import { FrontdeskError, isFrontdeskError } from '../protocol/error.ts'
import { createApi } from './api/api.ts'
import { call } from './api/late.ts'
import type { Core } from './core.ts'
import type { Chat } from './surface/chat.ts'

type Use = (chat: Chat) => unknown
/** A call of README's stub. */
interface Waiting {
  use: Use
  done(value: unknown): void
  fail(error: unknown): void
}

/**
 * Make the chat `window[name]`, and do what the page has queued there: functions in an array, or what README's stub makes of them.
 * Whatever else bears the name (an element of this id, the chat itself where the tag stands twice) gives way.
 */
export function publish(core: Core, name: string): void {
  const page = window as unknown as Record<string, unknown>
  const before = page[name] as readonly Use[] | null | undefined
  const waiting = (before as { queue?: readonly Waiting[] } | null | undefined)?.queue
  // Where a component has made it first, the page has its name for it all the same.
  core.holders = Number.POSITIVE_INFINITY
  const chat = core.chat ?? createApi(core, async () => ({ call }))
  function push(use: Use): Promise<unknown> {
    const done = (async () => {
      if (typeof use === 'function') return use(chat)
      const error = new FrontdeskError('bad-option', 'push takes a function, which is called with the chat.', { option: 'use' })
      core.emit('error', error)
      throw error
    })()
    // A method of ours rejects quietly; what the page's own function throws is the page's to hear of.
    done.catch((error) => {
      if (!isFrontdeskError(error)) throw error
    })
    return done
  }
  page[name] = Object.assign(chat, { push })
  if (Array.isArray(before)) for (const use of before) push(use)
  else if (Array.isArray(waiting)) for (const { use, done, fail } of waiting) push(use).then(done, fail)
}
