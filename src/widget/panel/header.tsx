import type { VisitorView } from '../../chat/index.ts'
import type { Words } from '../../locales/words.ts'
import { Avatar, type Face } from '../../ui/avatar.tsx'
import { Icon } from '../../ui/icon.tsx'
import { statusOf } from './status.ts'

/** Who the visitor is talking with: the bot, and from the moment an agent joins, the agent (R15). */
export function Header({ face, view, words, onClose }: { face: Face; view: VisitorView; words: Words; onClose(): void }) {
  const { tone, text } = statusOf(view, words)
  return (
    <header class="head">
      <Avatar key={face.name} face={face} size={40} />
      <div class="head-words">
        <h2>
          <bdi>{face.name}</bdi>
        </h2>
        <p class={`status status-${tone}`}>{text}</p>
      </div>
      <button type="button" class="plain" onClick={onClose} aria-label={words.close} title={words.close}>
        <Icon name="close" />
      </button>
    </header>
  )
}
