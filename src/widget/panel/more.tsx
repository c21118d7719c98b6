import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { VisitorView } from '../../chat/index.ts'
import type { Words } from '../../locales/words.ts'
import { Drawing } from '../../ui/icon.tsx'
import { later, useLater } from '../../ui/use-later.ts'
import type { PanelOptions } from './panel-host.ts'

const DOTS = 'M4.5 9.6a.4.4 0 1 0 .01 0zM10 9.6a.4.4 0 1 0 .01 0zM15.5 9.6a.4.4 0 1 0 .01 0z'

const menu = later(() => import('./menu.tsx'))

export interface MoreProps extends Pick<PanelOptions, 'chat' | 'sound' | 'locale' | 'onClose'> {
  view: VisitorView
  words: Words
  /** What is to be said while the menu is wanted and not there; empty otherwise. */
  onAwait(note: string): void
}

/** The button at the head of the panel, and the menu behind it, which is fetched when somebody comes near. */
export function More({ onAwait, ...given }: MoreProps) {
  const { view, words } = given
  const [isOpen, setOpen] = useState(false)
  const [isNear, setNear] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { module, isLate } = useLater(menu, isNear || isOpen)
  const awaits = isOpen && !module
  const note = !awaits ? '' : view.line === 'down' || isLate ? words.connecting : words.loading
  useLayoutEffect(() => onAwait(note), [note])
  const near = () => setNear(true)
  return (
    <>
      <button
        ref={opener}
        type="button"
        class="plain"
        onClick={() => setOpen(!isOpen)}
        onPointerEnter={near}
        onFocus={near}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-busy={awaits}
        aria-label={words.more}
        title={words.more}
      >
        <Drawing path={DOTS} />
      </button>
      {module && isOpen && <module.Menu {...given} opener={opener} onDone={() => setOpen(false)} />}
    </>
  )
}
