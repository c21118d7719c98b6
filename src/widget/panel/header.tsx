import { useState } from 'preact/hooks'
import type { VisitorView } from '../../chat/index.ts'
import type { FirstWords } from '../../locales/words.ts'
import { Avatar, type Face } from '../../ui/avatar.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { PanelOptions } from './panel-host.ts'
import type { Soon } from './use-soon.ts'

export interface HeaderProps extends Pick<PanelOptions, 'chat' | 'sound' | 'locale' | 'onClose'> {
  face: Face
  view: VisitorView
  words: FirstWords
  soon: Soon | undefined
}

/** Who the visitor is talking with: the bot, and from the moment an agent joins, the agent (R15). */
export function Header({ face, soon, ...given }: HeaderProps) {
  const { view, words, onClose } = given
  const [note, say] = useState('')
  const { tone, text } = (!note && soon?.statusOf(view)) || { tone: 'busy', text: note || words.loading }
  return (
    <header class="head">
      <Avatar key={face.name} face={face} size={40} />
      <div class="head-words">
        <h2>
          <bdi>{face.name}</bdi>
        </h2>
        <p class={`status status-${tone}`}>{text}</p>
      </div>
      {soon && <soon.More {...given} words={soon.words} onAwait={say} />}
      {onClose && (
        <button type="button" class="plain" onClick={onClose} aria-label={words.close} title={words.close}>
          <Icon name="close" />
        </button>
      )}
    </header>
  )
}
