import { useEffect } from 'preact/hooks'
import type { Upload, UploadState } from '../../files/upload.ts'
import type { FileWords, Words } from '../../locales/words.ts'
import { bytesText } from '../files/bytes-text.ts'
import { SHEET } from '../files/drawings.ts'
import { noteOf } from '../files/note.ts'
import { Preview } from '../files/preview.tsx'
import { Drawing } from '../icon.tsx'
import { useStore } from '../use-store.ts'

interface TrayItemProps {
  upload: Upload
  words: FileWords & Pick<Words, 'tryAgain'>
  locale: string
  announce(text: string): void
  onRemove(id: string): void
}

const THUMB = { width: 64, height: 64 }
const CROSS = 'M6 6l8 8M14 6l-8 8'

/** A file that goes with the next message: how it looks, how far it has come, and what is wrong with it. */
export function TrayItem({ upload, words, locale, announce, onRemove }: TrayItemProps) {
  const { id, file, $state, $picture } = upload
  const state = useStore($state)
  const picture = useStore($picture)
  const note = noteOf(state, words, locale)
  useEffect(() => {
    if (note) announce(`${file.name}: ${note}`)
    else if (state.is === 'done') announce(words.uploaded(file.name))
  }, [state.is])
  return (
    <li class={`tray-item${picture ? ' tray-picture' : ''}${state.is === 'failed' ? ' tray-failed' : ''}`} title={file.name}>
      {picture ? <Preview upload={upload} size={THUMB} /> : <Drawing path={SHEET} />}
      <span class={picture && !note ? 'sr' : 'tray-words'}>
        <bdi class="tray-name">{file.name}</bdi>
        <span class="tray-note">{note ?? bytesText(file.size, locale)}</span>
      </span>
      {state.is === 'running' && <progress max={1} value={state.share} aria-label={words.uploading(file.name)} />}
      {state.is === 'failed' && !isFinal(state) && (
        <button type="button" class="link" onClick={() => upload.again()}>
          {words.tryAgain}
        </button>
      )}
      <button
        type="button"
        class="tray-remove"
        aria-label={words.removeFile(file.name)}
        title={words.removeFile(file.name)}
        onClick={() => onRemove(id)}
      >
        <Drawing path={CROSS} />
      </button>
    </li>
  )
}

const isFinal = ({ code }: Extract<UploadState, { is: 'failed' }>): boolean => code === 'too-large' || code === 'wrong-type'
