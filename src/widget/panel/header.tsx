import { useRef, useState } from 'preact/hooks'
import type { VisitorView } from '../../chat/index.ts'
import type { FirstWords } from '../../locales/words.ts'
import { Avatar, type Face } from '../../ui/avatar.tsx'
import { Icon } from '../../ui/icon.tsx'
import { later, useLater } from '../../ui/use-later.ts'
import type { PanelOptions } from '../panel-host.ts'
import type { Soon } from './use-soon.ts'

const menu = later(() => import('./menu.tsx'))

export interface HeaderProps extends Pick<PanelOptions, 'chat' | 'sound' | 'locale' | 'onClose'> {
  face: Face
  view: VisitorView
  words: FirstWords
  soon: Soon | undefined
}

/** Who the visitor is talking with: the bot, and from the moment an agent joins, the agent (R15). */
export function Header({ face, view, soon, ...given }: HeaderProps) {
  const { words, onClose } = given
  const [isOpen, setOpen] = useState(false)
  /** Somebody comes near the button: what is behind it is fetched. */
  const [isNear, setNear] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { module, isLate } = useLater(menu, isNear || isOpen)
  const awaitsMenu = isOpen && !module
  const { tone, text } = (!awaitsMenu && soon?.statusOf(view, soon.words)) || {
    tone: 'busy',
    text: ((view.line === 'down' || isLate) && soon?.words.connecting) || words.loading,
  }
  const near = () => setNear(true)
  return (
    <header class="head">
      <Avatar key={face.name} face={face} size={40} />
      <div class="head-words">
        <h2>
          <bdi>{face.name}</bdi>
        </h2>
        <p class={`status status-${tone}`}>{text}</p>
      </div>
      <button
        ref={opener}
        type="button"
        class="plain"
        onClick={() => setOpen(!isOpen)}
        onPointerEnter={near}
        onFocus={near}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-busy={awaitsMenu}
        aria-label={words.more}
        title={words.more}
      >
        <Icon name="more" />
      </button>
      {onClose && (
        <button type="button" class="plain" onClick={onClose} aria-label={words.close} title={words.close}>
          <Icon name="close" />
        </button>
      )}
      {module && isOpen && <module.Menu {...given} view={view} opener={opener} onDone={() => setOpen(false)} />}
    </header>
  )
}
