import { FrontdeskError } from '../../protocol/error.ts'
import type { Chat } from '../surface/chat.ts'
import type { Emit } from '../surface/events.ts'

/**
 * Listeners and those who call them. The platform's own events underneath: what a listener throws is reported as the page's, and the
 * others are called all the same. What is no text, or no function, is told as an `error` and heard by nobody.
 */
export function createEmitter(): Pick<Chat, 'on' | 'once'> & { emit: Emit } {
  const target = new EventTarget()
  const emit: Emit = (event, detail) => void target.dispatchEvent(new CustomEvent(event, { detail }))
  const on = (event: string, listener: (detail: never) => void, options?: AddEventListenerOptions | null) => {
    const hear = (told: Event) => listener((told as CustomEvent).detail as never)
    const once = !!options?.once
    if (typeof event !== 'string' || typeof listener !== 'function') {
      emit('error', new FrontdeskError('bad-option', 'on takes the name of an event, and a function.', { option: 'listener' }))
      return () => {}
    }
    try {
      target.addEventListener(event, hear, { once, ...(options?.signal && { signal: options.signal }) })
    } catch {
      // TypeError: the page's signal is none. Its listener is heard all the same, and until the function that is returned is called.
      target.addEventListener(event, hear, { once })
    }
    return () => target.removeEventListener(event, hear)
  }
  return {
    on,
    once: (event, listener, options) => on(event, listener, { ...options, once: true }),
    emit,
  }
}
