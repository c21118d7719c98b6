import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { useStore } from '../../../ui/use-store.ts'
import { useInbox } from '../../context.ts'
import type { Administrator } from '../administrator.ts'
import type { PlaybookView } from '../api.ts'
import { Conflict } from './conflict.tsx'
import { DraftStatus } from './draft-status.tsx'
import { keepDraft } from './kept-draft.ts'
import { Review } from './review.tsx'
import { Roads } from './roads.tsx'

interface DraftEditorProps {
  id: string
  view: PlaybookView
  administrator: Administrator
  onPublished: (number: number) => Promise<void>
  onWrite: () => void
}

/** The draft as JSON, its faults, and the way to publish it. */
export function DraftEditor({ id, view, administrator, onPublished, onWrite }: DraftEditorProps) {
  const { desk, clock, words } = useInbox()
  const { settings } = words
  const draft = useMemo(
    () => keepDraft({ id, view, administrator, clock, me: desk.$view.get().me?.name }),
    [id, view, administrator, clock, desk],
  )
  useEffect(() => () => draft.destroy(), [draft])
  const state = useStore(draft.$state)
  const [isReviewing, setReviewing] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const hint = useId()
  const status = useId()

  const published = view.published?.number
  /** What can be drawn: the draft as the server has it, if it is sound; without one, what is published. */
  const drawn = state.faults.length > 0 ? undefined : state.kept ? 'draft' : published
  const isReady = state.is === 'kept' && state.kept !== undefined && state.faults.length === 0

  return (
    <section class="settings-part">
      <h4>{settings.draft}</h4>
      <p id={hint} class="meta">
        {settings.draftHint}
      </p>
      {state.is === 'conflict' && state.theirs && <Conflict theirs={state.theirs} draft={draft} />}
      <textarea
        class="draft-text"
        dir="ltr"
        rows={18}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        aria-label={settings.draftLabel}
        aria-describedby={`${hint} ${status}`}
        aria-invalid={state.faults.length > 0}
        value={state.text}
        onInput={(event) => {
          setReviewing(false)
          onWrite()
          draft.write(event.currentTarget.value)
        }}
      />
      <DraftStatus id={status} state={state} />
      {drawn !== undefined && <Roads id={id} api={administrator.api} of={drawn} at={state.kept?.at} />}
      {isReviewing && isReady ? (
        <Review
          title={settings.reviewTitle((published ?? 0) + 1)}
          compare={published === undefined ? undefined : () => administrator.api.diff(id, published, 'draft')}
          action={settings.publish((published ?? 0) + 1)}
          onAct={() => administrator.api.publish(id)}
          onDone={(number) => {
            setReviewing(false)
            return onPublished(number)
          }}
          onClose={() => {
            setReviewing(false)
            requestAnimationFrame(() => opener.current?.focus())
          }}
        />
      ) : (
        <p class="settings-ways">
          <button
            ref={opener}
            type="button"
            class="button button-primary"
            aria-disabled={!isReady}
            aria-describedby={status}
            onClick={() => isReady && setReviewing(true)}
          >
            {settings.review}
          </button>
        </p>
      )}
    </section>
  )
}
