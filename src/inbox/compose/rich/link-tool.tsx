import type { ButtonHTMLAttributes, ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ComposeWords } from '../../../locales/inbox/en/compose.ts'
import { isComposing } from '../../../ui/is-composing.ts'
import { usePopover } from '../../parts/use-popover.ts'
import type { Editor } from './editor.ts'
import { addressOf, type WrittenLink } from './links.ts'

interface LinkToolProps {
  editor: Editor
  words: ComposeWords
  button: ButtonHTMLAttributes<HTMLButtonElement>
  children: ComponentChildren
}

/** Asks for an address, and makes a link of what is selected, or of the words that are written beside it. */
export function LinkTool({ editor, words: compose, button, children }: LinkToolProps) {
  const { isOpen, box, opener, content, close } = usePopover(['Escape'])
  const [link, setLink] = useState<WrittenLink>({ words: '', href: '' })
  const [isBad, setBad] = useState(false)
  const address = useRef<HTMLInputElement>(null)
  const bad = useId()
  const wasLink = useRef(false)

  useLayoutEffect(() => {
    if (!isOpen) return
    // Not every browser goes to what it selects.
    address.current?.focus()
    address.current?.select()
  }, [isOpen])

  function open() {
    if (!isOpen) {
      const taken = editor.takeLink()
      wasLink.current = taken.href !== ''
      setLink(taken)
      setBad(false)
    }
    opener.onClick()
  }
  function leave() {
    close()
    editor.focus()
  }
  function put(href: string | undefined) {
    if (href === undefined) {
      setBad(true)
      return address.current?.focus()
    }
    close()
    editor.putLink({ words: link.words, href })
  }
  function keyDown(event: KeyboardEvent) {
    if (isComposing(event)) return
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) put(addressOf(link.href))
    else return content.onKeyDown(event)
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div class="compose-link" {...box}>
      <button {...button} {...opener} aria-haspopup="dialog" onClick={open}>
        {children}
      </button>
      {isOpen && (
        <div {...content} class="popover compose-popover" role="dialog" aria-label={compose.link} onKeyDown={keyDown}>
          <label class="compose-label">
            <span>{compose.linkAddress}</span>
            <input
              ref={address}
              type="url"
              class="control"
              dir="ltr"
              value={link.href}
              placeholder="https://"
              aria-invalid={isBad}
              aria-describedby={isBad ? bad : undefined}
              onInput={({ currentTarget }) => {
                setBad(false)
                setLink({ ...link, href: currentTarget.value })
              }}
            />
          </label>
          {isBad && (
            <p id={bad} class="error" role="alert">
              {compose.linkBad}
            </p>
          )}
          <label class="compose-label">
            <span>{compose.linkWords}</span>
            <input
              type="text"
              class="control"
              dir="auto"
              value={link.words}
              onInput={({ currentTarget }) => setLink({ ...link, words: currentTarget.value })}
            />
          </label>
          <div class="compose-ways">
            {wasLink.current && (
              <button type="button" class="button" onClick={() => put('')}>
                {compose.linkRemove}
              </button>
            )}
            <button type="button" class="button" onClick={leave}>
              {compose.linkKeep}
            </button>
            <button type="button" class="button button-primary" onClick={() => put(addressOf(link.href))}>
              {compose.linkPut}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
