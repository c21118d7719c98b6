import type { Noted } from '../../chat/index.ts'
import { clockTime } from '../../ui/clock-time.ts'
import { RichText } from '../../ui/rich-text.tsx'
import { useInbox } from '../context.ts'
import { InboxIcon } from '../parts/icon.tsx'
import { noteOf } from './note-of.ts'

interface NoteLineProps {
  note: Noted
  at: number | undefined
  /** Whose eyes they are. */
  me: string | undefined
  onRetry(): void
}

/** A note in the transcript: paper of another colour, so that nobody takes it for something that was said. */
export function NoteLine({ note, at, me, onRetry }: NoteLineProps) {
  const { words } = useInbox()
  const { text, by, delivery } = note
  return (
    <div class="noted" data-delivery={delivery}>
      <p class="noted-by">
        <InboxIcon name="note" />
        <bdi>{noteOf(by, me, words)}</bdi>
        {at !== undefined && <time>{clockTime(at, words.locale)}</time>}
        {delivery === 'sending' && <span>{words.notes.saving}</span>}
      </p>
      <div class="noted-text" dir="auto">
        <RichText text={text} author="agent" />
      </div>
      {delivery === 'failed' && (
        <p class="failed" role="alert">
          {words.notes.notSaved}{' '}
          <button type="button" class="link" onClick={onRetry}>
            {words.tryAgain}
          </button>
        </p>
      )}
    </div>
  )
}
