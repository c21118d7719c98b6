import { useInbox } from '../../context.ts'
import type { KeptDraft, Theirs } from './kept-draft.ts'

/** Somebody else has changed the draft: both texts, and the choice. */
export function Conflict({ theirs, draft }: { theirs: Theirs; draft: KeptDraft }) {
  const { settings } = useInbox().words
  return (
    <div class="conflict" role="alert">
      <p class="conflict-say">{settings.conflict(theirs.by ?? settings.someone)}</p>
      <p>{settings.conflictHint}</p>
      <details>
        <summary>{settings.theirs}</summary>
        <pre dir="ltr" class="draft-theirs">
          {theirs.text}
        </pre>
      </details>
      <p class="settings-ways">
        <button type="button" class="button" onClick={() => draft.keepMine()}>
          {settings.keepMine}
        </button>
        <button type="button" class="button" onClick={() => draft.takeTheirs()}>
          {settings.takeTheirs}
        </button>
      </p>
    </div>
  )
}
