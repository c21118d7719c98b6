import { useLayoutEffect, useRef } from 'preact/hooks'
import { isRefused, uploadsOf } from '../../files/uploads.ts'
import type { FileWords } from '../../locales/words.ts'
import { FILES_PER_MESSAGE } from '../../protocol/limits.ts'
import type { Sender } from '../composer.tsx'
import { useSheet } from '../use-sheet.ts'
import { useStore } from '../use-store.ts'
import { TrayItem } from './item.tsx'
import type { AttachProps } from './props.ts'
import trayCss from './tray.css?inline'

interface TrayProps extends AttachProps {
  words: FileWords & AttachProps['words']
  chosen: readonly File[]
  /** They are in the tray, from where this sends them. */
  onTaken(sender: Sender): void
}

/** What goes with the next message: seen, sent ahead, and taken out again. */
export function Tray({ door, words, locale, field, chosen, onTaken, onSender, announce }: TrayProps) {
  const uploads = uploadsOf(door)
  const items = useStore(uploads.$tray)
  const place = useRef<HTMLUListElement>(null)
  useSheet(place, trayCss)
  const isEmpty = items.length === 0
  const isReady = !items.every(isRefused)
  const tell = () => onSender(uploads.$tray.get().every(isRefused) ? null : uploads)

  useLayoutEffect(() => {
    if (chosen.length === 0) return
    const hasRoom = uploads.add(chosen)
    announce(hasRoom ? words.attached(chosen.map(({ name }) => name).join(', ')) : words.tooManyFiles(FILES_PER_MESSAGE))
    onTaken(uploads)
    tell()
  }, [chosen])
  useLayoutEffect(() => {
    tell()
    return () => onSender(null)
  }, [isReady, uploads])

  function remove(id: string) {
    uploads.remove(id)
    field.current?.focus()
  }
  return (
    <ul ref={place} class="tray" aria-label={words.attach} hidden={isEmpty}>
      {items.map((upload) => (
        <TrayItem key={upload.id} upload={upload} words={words} locale={locale} announce={announce} onRemove={remove} />
      ))}
    </ul>
  )
}
