import { useLayoutEffect, useRef } from 'preact/hooks'
import { useSheet } from '../../../ui/use-sheet.ts'
import type { FieldAttributes } from '../attributes.ts'
import { saidIn } from '../said.ts'
import { createEditor, type Editor } from './editor.ts'
import richCss from './rich.css?inline'

interface RichFieldProps {
  /** Markdown to begin with. */
  text: string
  /** Where the caret was in it; absent when the focus was elsewhere. */
  caret: number | undefined
  attributes: FieldAttributes
  /** `null` when it is gone. */
  onEditor(editor: Editor | null): void
  /** Asked as it is when something happens. */
  latest: { readonly current: { change(markdown: string, said: string): void; send(): void; slash(): boolean } }
}

/** Where one writes and sees what one writes. */
export function RichField({ text, caret, attributes, onEditor, latest }: RichFieldProps) {
  const place = useRef<HTMLDivElement>(null)
  const mine = useRef<Editor>(null)
  useSheet(place, richCss)
  useLayoutEffect(() => {
    const it = place.current
    if (!it) return
    const editor = createEditor(it, {
      text,
      caret,
      attributes: { ...SAYS, ...attributes },
      onChange() {
        it.toggleAttribute('data-empty', editor.isEmpty())
        const { markdown, said } = saidIn(editor)
        latest.current.change(markdown, said)
      },
      onSend: () => latest.current.send(),
      // The bar's own button asks for the address.
      onLink: () => it.closest('form')?.querySelector<HTMLElement>('[data-format="link"]')?.click(),
      onSlash: () => latest.current.slash(),
    })
    it.toggleAttribute('data-empty', editor.isEmpty())
    mine.current = editor
    onEditor(editor)
    return () => {
      onEditor(null)
      editor.destroy()
    }
  }, [])
  useLayoutEffect(() => {
    mine.current?.describe({ ...SAYS, ...attributes })
  }, Object.values(attributes))
  return <div ref={place} class="compose-rich rich-text" data-placeholder={attributes['aria-label']} />
}

/** What a field of several lines is, told by an element that is none. */
const SAYS = {
  role: 'textbox',
  'aria-multiline': 'true',
  dir: 'auto',
  spellcheck: 'true',
  autocapitalize: 'sentences',
  enterkeyhint: 'send',
}
