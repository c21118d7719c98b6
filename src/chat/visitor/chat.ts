import type { VisitorChatOptions } from './options.ts'
import { serverSideOf } from './server-side.ts'
import { createVisitorChatWith, type VisitorChat } from './visitor.ts'

/** Make a visitor's chat. Until `begin` it neither reads, stores nor opens anything. */
export function createVisitorChat({ backend, ...options }: VisitorChatOptions): VisitorChat {
  return createVisitorChatWith({
    ...options,
    server(use) {
      use(serverSideOf(backend))
      return () => {}
    },
  })
}
