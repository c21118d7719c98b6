import type { Upload } from '../../files/upload.ts'
import type { FileWords } from '../../locales/words.ts'
import { useStore } from '../use-store.ts'
import { noteOf } from './note.ts'

/** How far a file has come, as a line that fills; words where it goes no further. */
export function Progress({ upload, words, locale }: { upload: Upload; words: FileWords; locale: string }) {
  const state = useStore(upload.$state)
  const note = noteOf(state, words, locale)
  if (note) return <span class="file-note">{note}</span>
  if (state.is !== 'running') return null
  return <progress class="file-progress" max={1} value={state.share} aria-label={words.uploading(upload.file.name)} />
}
