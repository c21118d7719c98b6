import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { FileWords } from '../../locales/words.ts'
import { SAVE } from '../files/drawings.ts'
import { Drawing } from '../icon.tsx'

/** A picture of a talk. */
export interface Shown {
  address: string
  name: string
  /** Where it is to be had as a file. */
  save: string
}

export interface FrameProps {
  pictures: readonly Shown[]
  first: number
  words: FileWords
  /** It is put away, with this picture shown last. */
  onClose(at: number): void
}

const BEFORE = 'M12.5 4.5L7 10l5.5 5.5'
const AFTER = 'M7.5 4.5L13 10l-5.5 5.5'
const CLOSE = 'M5 5l10 10M15 5L5 15'

/** One picture, as large as the window lets it be, or at a press as large as it is. */
export function Frame({ pictures, first, words, onClose }: FrameProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [at, setAt] = useState(first)
  const [isWhole, setWhole] = useState(true)
  const shown = pictures[at]
  useLayoutEffect(() => dialog.current?.showModal(), [])

  function go(step: number) {
    setAt(Math.min(pictures.length - 1, Math.max(0, at + step)))
    setWhole(true)
  }
  function keyDown(event: KeyboardEvent) {
    // The page beneath has keys of its own.
    event.stopPropagation()
    const isFromRight = dialog.current?.matches(':dir(rtl)')
    if (event.key === 'ArrowRight') go(isFromRight ? -1 : 1)
    if (event.key === 'ArrowLeft') go(isFromRight ? 1 : -1)
  }
  function press({ target }: MouseEvent) {
    const it = target as Element
    if (it.matches('img')) setWhole(!isWhole)
    else if (!it.closest('button, a')) dialog.current?.close()
  }
  if (!shown) return null
  return (
    <dialog ref={dialog} class="large" aria-label={shown.name} onClose={() => onClose(at)} onKeyDown={keyDown} onClick={press}>
      <div class={`large-stage${isWhole ? '' : ' large-full'}`}>
        <img src={shown.address} alt={shown.name} referrerpolicy="no-referrer" />
      </div>
      <header class="large-head">
        <p class="large-name" aria-live="polite">
          <bdi>{shown.name}</bdi>
          {pictures.length > 1 && <span> {`${at + 1} / ${pictures.length}`}</span>}
        </p>
        <a
          class="large-button"
          href={shown.save}
          download={shown.name}
          target="_blank"
          rel="noopener noreferrer"
          title={words.saveFile}
        >
          <Drawing path={SAVE} label={words.saveFile} />
        </a>
        <button
          type="button"
          class="large-button"
          aria-label={words.closePicture}
          title={words.closePicture}
          onClick={() => dialog.current?.close()}
        >
          <Drawing path={CLOSE} />
        </button>
      </header>
      {at > 0 && (
        <button type="button" class="large-button large-before" aria-label={words.previousPicture} onClick={() => go(-1)}>
          <Drawing path={BEFORE} />
        </button>
      )}
      {at < pictures.length - 1 && (
        <button type="button" class="large-button large-after" aria-label={words.nextPicture} onClick={() => go(1)}>
          <Drawing path={AFTER} />
        </button>
      )}
    </dialog>
  )
}
