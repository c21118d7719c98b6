import type { FileDoor } from '../../files/door.ts'
import type { FileWords } from '../../locales/words.ts'
import type { Attachment } from '../../protocol/index.ts'

/** The files of a message, to be drawn. */
export interface AttachedProps {
  files: readonly Attachment[]
  door: FileDoor | null | undefined
  words: Partial<FileWords>
  locale: string
}
