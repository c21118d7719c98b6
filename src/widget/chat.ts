import type { ChatEvent, ChatListener } from './events.ts'

/**
 * A visitor's chat in a page. No method throws, whatever happens: what goes wrong is an `error` event.
 * All of them can be called at any time, before anything is loaded too.
 */
export interface Chat {
  /** Open the panel. When this is not the visitor's own doing, nothing is stored or connected until they touch it (R18). */
  open(): void
  close(): void
  toggle(): void
  /** Show the launcher again after `hide`. */
  show(): void
  /** Take launcher and panel from sight. The conversation goes on. */
  hide(): void
  /** Remove everything from the page and end the connection; what the visitor said stays stored. Nothing happens in this chat after it. */
  destroy(): void
  /**
   * Call `listener` at every such event, until `signal` is aborted or the function that is returned is called.
   * An exception in a listener is reported as the page's own, and disturbs nobody else.
   */
  on<Event extends ChatEvent>(event: Event, listener: ChatListener<Event>, options?: { signal?: AbortSignal }): () => void
}
