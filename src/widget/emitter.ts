import type { Chat } from './chat.ts'
import type { Emit } from './events.ts'

/**
 * Listeners and those who call them. The platform's own events underneath: what a listener throws is reported as the page's, and the
 * others are called all the same.
 */
export function createEmitter(): { on: Chat['on']; emit: Emit } {
  const target = new EventTarget()
  return {
    on(event, listener, options) {
      const hear = (told: Event) => listener((told as CustomEvent).detail)
      target.addEventListener(event, hear, options)
      return () => target.removeEventListener(event, hear)
    },
    emit: (event, detail) => void target.dispatchEvent(new CustomEvent(event, { detail })),
  }
}
