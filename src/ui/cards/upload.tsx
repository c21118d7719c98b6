import { useEffect, useRef, useState } from 'preact/hooks'
import type { UploadCard } from '../../cards/index.ts'
import type { FileDoor } from '../../files/door.ts'
import { startUpload, type Upload } from '../../files/upload.ts'
import { isRefused } from '../../files/uploads.ts'
import { fileWords } from '../../locales/en-files.ts'
import { useDrop } from '../attach/drop.ts'
import { TrayItem } from '../attach/item.tsx'
import type { WordyViewProps } from './view.ts'

/** Files that are chosen, dropped or pasted, sent at once, and given as the answer when all of them are there. */
export function UploadView({ card, door, words: given, onAnswer }: WordyViewProps<UploadCard>) {
  const words = fileWords(given)
  const place = useRef<HTMLDivElement>(null)
  const [said, announce] = useState('')
  const canSend = door?.limits != null
  return (
    <div ref={place} class="capture upload">
      {canSend ? (
        <Chosen card={card} door={door} words={words} place={place} announce={announce} onAnswer={onAnswer} />
      ) : (
        <p class="hint">{words.noFiles}</p>
      )}
      {(card.optional || !canSend) && (
        <button type="button" class="link" onClick={() => onAnswer(null)}>
          {words.skip}
        </button>
      )}
      <span class="sr" role="status">
        {said}
      </span>
    </div>
  )
}

interface ChosenProps extends Pick<WordyViewProps<UploadCard>, 'card' | 'onAnswer'> {
  door: FileDoor
  words: ReturnType<typeof fileWords<WordyViewProps<UploadCard>['words']>>
  place: { readonly current: HTMLElement | null }
  announce(text: string): void
}

function Chosen({ card: { most = 1 }, door, words, place, announce, onAnswer }: ChosenProps) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const [isAsked, ask] = useState(false)
  const [isFull, setFull] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  /** Those that go nowhere once this is gone. */
  const left = useRef(uploads)
  left.current = uploads

  function choose(files: FileList | null | undefined): void {
    if (!files || files.length === 0) return
    const taken = [...files].slice(0, most - left.current.length)
    setFull(taken.length < files.length)
    announce(taken.length < files.length ? words.tooManyFiles(most) : words.attached(taken.map(({ name }) => name).join(', ')))
    setUploads([...left.current, ...taken.map((file) => startUpload(file, door))])
  }
  function remove(id: string): void {
    left.current.find((upload) => upload.id === id)?.cancel()
    setFull(false)
    ask(false)
    setUploads(left.current.filter((upload) => upload.id !== id))
  }
  useDrop(place, words.dropFiles, () => {}, choose)
  useEffect(() => {
    const panel = place.current?.closest('.panel')
    const paste = (event: Event) => {
      const { clipboardData } = event as ClipboardEvent
      // Of what was copied from a page the words are meant, and not the picture that some programs add of them.
      if (!clipboardData?.getData('text/plain')) choose(clipboardData?.files)
    }
    panel?.addEventListener('paste', paste)
    return () => panel?.removeEventListener('paste', paste)
  }, [])
  useEffect(
    () => () => {
      for (const upload of left.current) upload.cancel()
    },
    [],
  )
  useEffect(() => {
    if (!isAsked || uploads.length === 0) return
    let isOff = false
    Promise.all(uploads.map((upload) => upload.arrival())).then(
      (files) => !isOff && onAnswer(files),
      // `too-large`, `wrong-type` and their like: told beside the file, which can be taken out.
      () => !isOff && ask(false),
    )
    return () => {
      isOff = true
    }
  }, [isAsked, uploads])

  const locale = (place.current?.closest('[lang]') as HTMLElement | null)?.lang || 'en'
  return (
    <>
      <ul class="tray" aria-label={words.attach} hidden={uploads.length === 0}>
        {uploads.map((upload) => (
          <TrayItem key={upload.id} upload={upload} words={words} locale={locale} announce={announce} onRemove={remove} />
        ))}
      </ul>
      {isFull && <p class="error">{words.tooManyFiles(most)}</p>}
      <div class="ways">
        {uploads.length < most && (
          <button type="button" class={`submit${uploads.length > 0 ? ' other' : ''}`} onClick={() => input.current?.click()}>
            {words.attach}
          </button>
        )}
        {uploads.length > 0 && (
          <button
            type="button"
            class="submit"
            aria-disabled={isAsked}
            onClick={() => {
              if (!uploads.some(isRefused)) ask(true)
            }}
          >
            {isAsked ? words.sending : words.submit}
          </button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        multiple={most > 1}
        accept={door.limits?.types.join()}
        onChange={({ currentTarget }) => {
          choose(currentTarget.files)
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
