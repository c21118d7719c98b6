import type { Chat } from '../surface/chat.ts'
import type { ChatState } from '../surface/state.ts'
import { destroyed } from './failures.ts'

/**
 * Resolves when `isSo`, which is asked at every change of the chat's state, and of `$also` if given; rejects with `destroyed` when the
 * chat is destroyed before.
 */
export function until(
  chat: Chat,
  isSo: (state: ChatState) => boolean,
  $also?: { listen(look: () => void): () => void },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const unbind = [chat.subscribe(look), $also?.listen(look)]
    function look(): void {
      const { state } = chat
      if (!isSo(state) && !state.isDestroyed) return
      for (const off of unbind) off?.()
      if (state.isDestroyed) reject(destroyed())
      else resolve()
    }
    look()
  })
}
