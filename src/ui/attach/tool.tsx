import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fileWords } from '../../locales/en-files.ts'
import type { Sender } from '../composer.tsx'
import { CLIP } from '../files/drawings.ts'
import { Drawing } from '../icon.tsx'
import { later, useLater } from '../use-later.ts'
import { useSheet } from '../use-sheet.ts'
import { useDrop } from './drop.ts'
import type { AttachProps } from './props.ts'
import toolCss from './tool.css?inline'

const tray = later(() => import('./tray.tsx'))

/** The composer's tools, with one that adds files to the message, beside pasting and dropping them. What is behind it is fetched when somebody comes near. */
export function AttachTool(props: AttachProps) {
  const { field, limits, children, onSender } = props
  const words = useMemo(() => fileWords(props.words), [props.words])
  const [isNear, setNear] = useState(false)
  /** Chosen before the tray was there. */
  const [chosen, setChosen] = useState<readonly File[]>([])
  /** Somebody wants to send what has been chosen. */
  const isAsked = useRef(false)
  const input = useRef<HTMLInputElement>(null)
  useSheet(input, toolCss)
  const { module, isLate } = useLater(tray, isNear || chosen.length > 0)
  const near = () => setNear(true)
  const choose = (files: FileList | null | undefined): boolean => {
    if (!files || files.length === 0) return false
    setChosen((before) => [...before, ...files])
    // From now on nothing is sent without them.
    onSender({
      send() {
        isAsked.current = true
        return undefined
      },
    })
    return true
  }
  function taken(sender: Sender): void {
    setChosen([])
    const it = field.current
    const isSent = isAsked.current && it && sender.send(it.value.trim())
    isAsked.current = false
    if (!isSent) return
    it.value = ''
    it.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  useEffect(() => () => onSender(null), [])
  useDrop(field, words.dropFiles, near, choose)
  useEffect(() => {
    const it = field.current
    const paste = (event: ClipboardEvent) => {
      // Of what was copied from a page the words are wanted, and not the picture that some programs add of them.
      if (!event.clipboardData?.getData('text/plain') && choose(event.clipboardData?.files)) event.preventDefault()
    }
    it?.addEventListener('paste', paste)
    return () => it?.removeEventListener('paste', paste)
  }, [])

  return (
    <>
      {module && <module.Tray {...props} words={words} chosen={chosen} onTaken={taken} />}
      {isLate && chosen.length > 0 && <p class="tray">{words.fileWaits}</p>}
      <div class="tools">
        <button
          type="button"
          class="tool"
          aria-label={words.attach}
          title={words.attach}
          onPointerEnter={near}
          onFocus={near}
          onClick={() => input.current?.click()}
        >
          <Drawing path={CLIP} />
        </button>
        {children}
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={limits.types.join()}
        onChange={({ currentTarget }) => {
          choose(currentTarget.files)
          // The same file can be chosen again.
          currentTarget.value = ''
          field.current?.focus()
        }}
      />
    </>
  )
}
