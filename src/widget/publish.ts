import { isFrontdeskError } from '../protocol/error.ts'
import { createApi } from './api/api.ts'
import { call } from './api/late.ts'
import type { Core } from './core.ts'
import type { Chat } from './surface/chat.ts'

type Use = (chat: Chat) => unknown
/** What the page has queued: functions, or what README's stub makes of them. */
type Queued = readonly Use[] | { queue: readonly { use: Use; done(value: unknown): void; fail(error: unknown): void }[] }

/** Make the chat `window[name]`, and do what the page has queued there. */
export function publish(core: Core, name: string): void {
  const page = window as unknown as Record<string, unknown>
  const queued = page[name] as Queued | undefined
  const chat = core.chat ?? createApi(core, async () => ({ call }))
  function push(use: Use): Promise<unknown> {
    const done = (async () => use(chat))()
    // A method of ours rejects quietly; what the page's own function throws is the page's to hear of.
    done.catch((error) => {
      if (!isFrontdeskError(error)) throw error
    })
    return done
  }
  page[name] = Object.assign(chat, { push })
  if (!queued) return
  if ('queue' in queued) for (const { use, done, fail } of queued.queue) push(use).then(done, fail)
  else for (const use of queued) push(use)
}
