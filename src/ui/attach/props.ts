import type { ComponentChildren, RefObject } from 'preact'
import type { FileDoor } from '../../files/door.ts'
import type { FileWords, Words } from '../../locales/words.ts'
import type { FileLimits } from '../../protocol/index.ts'
import type { Sender } from '../composer.tsx'

/** What files come into: a `textarea`, or whatever else is written in. */
export interface Writing {
  /** Its text. */
  value: string
  focus(): void
  closest<It extends Element>(selector: string): It | null
  addEventListener(name: 'paste', hear: (event: ClipboardEvent) => void): void
  removeEventListener(name: 'paste', hear: (event: ClipboardEvent) => void): void
  dispatchEvent(event: Event): boolean
}

export interface AttachProps {
  words: Partial<FileWords> & Pick<Words, 'tryAgain'>
  locale: string
  field: RefObject<Writing | null>
  door: FileDoor
  limits: FileLimits
  /** Who takes the place of the composer's own sending while there is something in the tray. */
  onSender(sender: Sender | null): void
  announce(text: string): void
  /** The other tools. */
  children?: ComponentChildren
}
