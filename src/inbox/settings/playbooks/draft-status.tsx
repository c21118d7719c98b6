import type { InboxWords } from '../../../locales/inbox/en/index.ts'
import { whyText } from '../../asked/why-text.ts'
import { useInbox } from '../../context.ts'
import { fullTime } from '../../parts/times.ts'
import { DraftReview } from './draft-review.tsx'
import { FaultList } from './fault-list.tsx'
import type { DraftState } from './kept-draft.ts'

/** How far the text has come, and what the server finds wrong with it. */
export function DraftStatus({ id, state }: { id: string; state: DraftState }) {
  const { words } = useInbox()
  const { settings } = words
  const { faults, is } = state
  const isChecked = is === 'kept' && state.kept !== undefined
  return (
    <div class="draft-status">
      <p id={id} role="status" data-is={is}>
        {sentence(state, words)}
        {faults.length > 0 ? ` ${settings.faults(faults.length)}.` : isChecked && ` ${settings.noFaults}`}
      </p>
      {faults.length > 0 && <FaultList label={settings.faults(faults.length)} faults={faults} />}
      <DraftReview state={state} />
    </div>
  )
}

function sentence({ is, kept, refusal, theirs }: DraftState, words: InboxWords): string {
  const { settings } = words
  switch (is) {
    case 'kept':
      return kept ? `${settings.saved(fullTime(kept.at, words), kept.by ?? settings.someone)}.` : settings.noDraft
    case 'changed':
      return settings.changed
    case 'saving':
      return settings.saving
    case 'unreachable':
      return settings.unsaved
    case 'refused':
      return settings.refused(refusal?.status === 413 ? settings.tooLarge : refusal ? whyText(refusal, words) : '')
    case 'conflict':
      return settings.conflict(theirs?.by ?? settings.someone)
  }
}
