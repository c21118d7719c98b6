import type { Chat } from '../surface/chat.ts'
import type { Emit } from '../surface/events.ts'

/**
 * Listeners and those who call them. The platform's own events underneath: what a listener throws is reported as the page's, and the
 * others are called all the same.
 */
export function createEmitter(): Pick<Chat, 'on' | 'once'> & { emit: Emit } {
  const target = new EventTarget()
  const on = (event: string, listener: (detail: never) => void, options?: AddEventListenerOptions) => {
    const hear = (told: Event) => listener((told as CustomEvent).detail as never)
    try {
      target.addEventListener(event, hear, options)
    } catch {
      // TypeError: the page's signal is none. Its listener is heard all the same, and until the function that is returned is called.
      target.addEventListener(event, hear, { once: !!options?.once })
    }
    return () => target.removeEventListener(event, hear)
  }
  return {
    on,
    once: (event, listener, options) => on(event, listener, { ...options, once: true }),
    emit: (event, detail) => void target.dispatchEvent(new CustomEvent(event, { detail })),
  }
}
