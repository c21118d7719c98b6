import type { DeskConversation, Event } from '../../chat/index.ts'
import { partsOfDropped } from '../../protocol/index.ts'
import { clockTime } from '../../ui/clock-time.ts'
import { RichText } from '../../ui/rich-text.tsx'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { InboxIcon } from '../parts/icon.tsx'
import { askedBy } from './asked-by.ts'

interface DroppedLineProps {
  talk: DeskConversation
  /** The key of its line. */
  line: string
  dropped: Extract<Event, { name: 'dropped' }>
  at: number | undefined
  /** Whose eyes they are. */
  me: string | undefined
  onRetry(): void
}

/** A card in the transcript, as it was put to the visitor, and whether it awaits an answer still. */
export function DroppedLine({ talk, line, dropped, at, me, onRetry }: DroppedLineProps) {
  const { words } = useInbox()
  const { cards } = words
  const { asked, readKey } = useStore(talk.$state)
  const { as, by, card, delivery } = dropped
  return (
    <div class="dropped" data-delivery={delivery} data-kind={as.kind}>
      <p class="dropped-by">
        <InboxIcon name="card" />
        <bdi>{askedBy(by, me, words)}</bdi>
        {at !== undefined && <time>{clockTime(at, words.locale)}</time>}
        {delivery === 'sending' && <span>{cards.sending}</span>}
      </p>
      <div dir="auto">
        <RichText text={as.text} author="agent" />
      </div>
      <ul class="dropped-parts">
        {partsOfDropped(as).map((part) => (
          <li key={part} dir="auto">
            {part}
          </li>
        ))}
      </ul>
      {(asked === card || readKey === line) && (
        <div class="meta dropped-fate">
          {asked === card && <p>{cards.awaits}</p>}
          {readKey === line && <p class="read">{words.read}</p>}
        </div>
      )}
      {delivery === 'failed' && (
        <p class="failed" role="alert">
          {cards.notSent}{' '}
          <button type="button" class="link" onClick={onRetry}>
            {words.tryAgain}
          </button>
        </p>
      )}
    </div>
  )
}
