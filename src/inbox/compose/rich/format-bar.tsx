import { useState } from 'preact/hooks'
import type { ComposeWords } from '../../../locales/inbox/en/compose.ts'
import { Drawing } from '../../../ui/icon.tsx'
import { useStore } from '../../../ui/use-store.ts'
import { FORMAT_KEYS, printedKey, spokenKey } from '../../keys/format-keys.ts'
import { DRAWINGS } from './drawings.ts'
import type { Editor } from './editor.ts'
import { LinkTool } from './link-tool.tsx'
import type { Format } from './look.ts'

/** The look of what is written: one stop for Tab, arrows go from button to button. */
export function FormatBar({ editor, words: compose }: { editor: Editor; words: ComposeWords }) {
  const look = useStore(editor.$look)
  const [isShown, setShown] = useState(false)
  const [stop, setStop] = useState<Format>('strong')

  return (
    <>
      <button
        type="button"
        class="tool compose-aa"
        aria-expanded={isShown}
        aria-label={compose.format}
        title={compose.format}
        onClick={() => setShown(!isShown)}
      >
        Aa
      </button>
      <div class="compose-bar" role="toolbar" aria-label={compose.format} data-shown={isShown} onKeyDown={step}>
        {FORMAT_KEYS.map(([format, key]) => {
          const button = {
            type: 'button',
            class: 'tool',
            'data-format': format,
            'aria-label': compose[format],
            'aria-pressed': look[format],
            'aria-keyshortcuts': spokenKey(key),
            title: compose.withKey(compose[format], printedKey(key)),
            tabIndex: format === stop ? 0 : -1,
            onFocus: () => setStop(format),
            // The selection in the text is what it is for.
            onMouseDown: (event: MouseEvent) => event.preventDefault(),
          } as const
          const drawing = <Drawing path={DRAWINGS[format]} />
          if (format === 'link')
            return (
              <LinkTool key={format} editor={editor} words={compose} button={button}>
                {drawing}
              </LinkTool>
            )
          return (
            <button key={format} {...button} onClick={() => editor.toggle(format)}>
              {drawing}
            </button>
          )
        })}
      </div>
    </>
  )
}

/** Along the bar, as it reads. */
function step(event: KeyboardEvent): void {
  const bar = event.currentTarget as HTMLElement
  const buttons = [...bar.querySelectorAll<HTMLElement>('[data-format]')]
  const at = buttons.indexOf(event.target as HTMLElement)
  if (at < 0) return
  const ahead = getComputedStyle(bar).direction === 'rtl' ? -1 : 1
  const to: Readonly<Record<string, number>> = {
    ArrowRight: at + ahead,
    ArrowLeft: at - ahead,
    Home: 0,
    End: buttons.length - 1,
  }
  const next = to[event.key]
  if (next === undefined) return
  event.preventDefault()
  buttons[(next + buttons.length) % buttons.length]?.focus()
}
