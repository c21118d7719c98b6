import type { UploadState } from '../../files/upload.ts'
import type { FileWords } from '../../locales/words.ts'
import { bytesText } from './bytes-text.ts'

/** Why a file comes no further, in words; `undefined` while it does. */
export function noteOf(state: UploadState, words: FileWords, locale: string): string | undefined {
  if (state.is === 'waiting') return words.fileWaits
  if (state.is !== 'failed') return undefined
  const { code, mostBytes } = state
  if (code === 'too-large' && mostBytes !== undefined) return words.fileTooLarge(bytesText(mostBytes, locale))
  return code === 'wrong-type' ? words.fileWrongType : words.fileRefused
}
