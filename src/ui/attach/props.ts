import type { ComponentChildren, RefObject } from 'preact'
import type { FileDoor } from '../../files/door.ts'
import type { FileWords, Words } from '../../locales/words.ts'
import type { FileLimits } from '../../protocol/index.ts'
import type { Sender } from '../composer.tsx'

export interface AttachProps {
  words: Partial<FileWords> & Pick<Words, 'tryAgain'>
  locale: string
  field: RefObject<HTMLTextAreaElement | null>
  door: FileDoor
  limits: FileLimits
  /** Who takes the place of the composer's own sending while there is something in the tray. */
  onSender(sender: Sender | null): void
  announce(text: string): void
  /** The other tools. */
  children?: ComponentChildren
}
