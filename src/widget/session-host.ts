import type { Emit } from './events.ts'
import type { ChatSettings } from './options.ts'

/** What the lazily loaded part is given by the launcher's. */
export interface SessionHost {
  settings: ChatSettings
  root: ShadowRoot
  /** The launcher, closed and ready. */
  button: HTMLButtonElement
  locale: string
  dir: 'ltr' | 'rtl'
  emit: Emit
  /** The visitor closes the panel from inside. */
  onClose(): void
}

/** A visitor's conversation and its panel. */
export interface Session {
  /** The visitor has interacted: only now is anything stored or connected (R18). A second call does nothing. */
  begin(): void
  /**
   * Show the panel, and move the focus into it if `focus`. While nothing has begun, the visitor's first touch of it does.
   * Calling it while it is open does nothing.
   */
  open(focus: boolean): void
  /** Hide the panel; a focus that was in it goes to the launcher. Calling it while it is closed does nothing. */
  close(): void
  destroy(): void
}

/** The module that is loaded on intent. */
export interface SessionModule {
  startSession(host: SessionHost): Promise<Session>
}

/** Where the session notes for this tab, once it has begun, whether the panel is open: `open` or `closed`. */
export const tabKey = (site: string): string => `frontdesk:${site}:panel`
