import type { VisitorChat } from '../../chat/index.ts'
import type { FirstWords } from '../../locales/words.ts'
import type { ImagePolicy } from '../../ui/rich-text.tsx'

/** What the panel is given. Everything is settled before it is mounted; what changes later is in `chat`. */
export interface PanelOptions {
  /**
   * Where to draw. The root has the tokens as custom properties already (`themeCss`: `--fd-accent`, `--fd-surface` …), `dir` and `lang`
   * stand on its host, and the host is one stacking context, fixed to the viewport: the panel needs no z-index against the page.
   * The panel appends one element of its own, and its own style sheet to `adoptedStyleSheets`, leaving what is there.
   */
  root: ShadowRoot
  chat: VisitorChat
  words: FirstWords
  /** BCP 47, for times and numbers. */
  locale: string
  dir: 'ltr' | 'rtl'
  /** The side of the window that the launcher is on. */
  side: 'start' | 'end'
  /** Whether a message may be heard, and how the visitor chooses. Without it nothing is offered to choose. */
  sound?: SoundSwitch | undefined
  /** Whose pictures messages show by themselves: the option as it was given, or the script tag's text. */
  images?: ImagePolicy | undefined
  /** Whether visitors may send files, where the server takes any. Default `true`. */
  sendsFiles?: boolean | undefined
  /**
   * The visitor wants the panel closed: Escape, or its close button. The panel does nothing else by itself; its host then calls `close`
   * and takes the focus back to the launcher. Without it nobody can close the panel: it is a part of its page.
   */
  onClose?: (() => void) | undefined
}

export interface SoundSwitch {
  isOn(): boolean
  turn(on: boolean): void
}

/** A mounted panel; it is closed at first. */
export interface PanelHandle {
  /**
   * Show it and move the focus into it; `focus: false` leaves the focus where it is, for a panel that merely stays open from the page
   * before. Calling it while it is open does nothing.
   */
  open(options?: { focus?: boolean }): void
  /** Hide it; what was typed stays. The focus is the caller's to move. */
  close(): void
  /** Put this into the composer, in the place of what stands there. */
  prefill(text: string): void
  /** Read and stand another way from now on. */
  update(reading: Pick<PanelOptions, 'words' | 'locale' | 'dir' | 'side' | 'sound'>): void
  /** Remove it and everything it has added to the root, at once. */
  destroy(): void
}

/** `mountPanel` of `panel/panel.tsx`. */
export type MountPanel = (options: PanelOptions) => PanelHandle
