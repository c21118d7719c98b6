import { createApi } from './api.ts'
import type { Chat } from './chat.ts'
import type { Core } from './core.ts'
import { call } from './late.ts'

type Use = (chat: Chat) => unknown
/** What the page has queued: functions, or what README's stub makes of them. */
type Queued = readonly Use[] | { queue: readonly { use: Use; done(value: unknown): void; fail(error: unknown): void }[] }

/** Make the chat `window[name]`, and do what the page has queued there. */
export function publish(core: Core, name: string): void {
  const page = window as unknown as Record<string, unknown>
  const queued = page[name] as Queued | undefined
  const chat = core.chat ?? createApi(core, async () => ({ call }))
  // What the page's function throws is a rejection that is the page's to handle, or to hear of.
  const push = async (use: Use) => use(chat)
  page[name] = Object.assign(chat, { push })
  if (!queued) return
  if ('queue' in queued) for (const { use, done, fail } of queued.queue) push(use).then(done, fail)
  else for (const use of queued) push(use)
}
