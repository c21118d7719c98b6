import type { VisitorChat } from '../../chat/index.ts'
import type { FirstWords } from '../../locales/words.ts'

/** A visitor's conversation and its panel. */
export interface Session {
  readonly chat: VisitorChat
  /** The visitor has interacted: only now is anything stored or connected (R18). A second call does nothing. */
  begin(): void
  /** The same, once the panel that they wait for is seen. */
  beginSoon(): void
  /**
   * Show the panel, and move the focus into it if `focus`. While nothing has begun, the visitor's first touch of it does.
   * Calling it while it is open does nothing.
   */
  open(focus: boolean): void
  /** Hide the panel; a focus that was in it goes to the launcher. Calling it while it is closed does nothing. */
  close(): void
  /** Put a text into the composer, in the place of what stands there. */
  prefill(text: string): void
  /** The settings have changed: look and read like them. */
  dress(): Promise<void>
  words(): FirstWords
  /** Consent was given: keep what is there, and connect. */
  grant(): void
  destroy(): void
}
