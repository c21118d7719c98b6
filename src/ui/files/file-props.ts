import type { Upload } from '../../files/upload.ts'
import type { FileWords } from '../../locales/words.ts'
import type { Attachment } from '../../protocol/index.ts'

/** One file of a message, to be drawn. */
export interface FileProps {
  file: Attachment
  /** How large it is drawn, in pixels. */
  size: { width: number; height: number }
  /** Where it can be had; `undefined` while it is on its way, and until that is known. */
  address: string | undefined
  /** How it is sent, or was, where that was from here. */
  upload: Upload | undefined
  /** It is gone with the page that it was chosen in, and may be chosen again. */
  lost?: { accept: string | undefined; choose(file: File): void } | undefined
  words: FileWords
  locale: string
}
