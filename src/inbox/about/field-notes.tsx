import type { InboxWords } from '../../locales/inbox/en/index.ts'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { shortTime } from '../parts/times.ts'
import { showAmount } from './amount.ts'
import type { DetailProps } from './detail-props.ts'
import { originOf } from './origin.ts'

interface NotesProps extends DetailProps {
  id: string
  label: string
  /** Whether what stands there is nothing that the field takes. */
  isWrong: boolean
}

/** Under a field: where it came from, what is wrong with it, or who has written it meanwhile, with the choice. */
export function FieldNotes({ id, details, field, state, answer, source, question, label, isWrong }: NotesProps) {
  const { words, clock, desk } = useInbox()
  const { me } = useStore(desk.$view)
  const { about } = words
  const when = state?.kept ? shortTime(state.kept.at, clock.now(), words) : ''
  const who = state?.kept?.by.name ?? ''
  if (state?.is === 'conflict' && state.kept) {
    const { value } = state.kept
    return (
      <div id={id} class="about-conflict" role="alert">
        <p>{value === '' ? about.conflictEmpty(who, when) : about.conflict(who, when)}</p>
        {value !== '' && <blockquote dir="auto">{field === 'value' ? showAmount(value, words.locale) : value}</blockquote>}
        <div class="about-choice">
          <button type="button" class="button" aria-label={`${about.keepMine}: ${label}`} onClick={() => details.keepMine(field)}>
            {about.keepMine}
          </button>
          <button
            type="button"
            class="button"
            aria-label={`${about.takeTheirs}: ${label}`}
            onClick={() => details.takeTheirs(field)}
          >
            {about.takeTheirs}
          </button>
        </div>
      </div>
    )
  }
  const wrong = isWrong ? wrongIn(field, words) : state?.is === 'refused' ? about.refused : undefined
  const origin = state?.kept
    ? about.writtenBy(who, when)
    : !state && answer !== undefined
      ? originOf(source, question, me?.id, words)
      : ''
  return (
    <p id={id} class="meta about-note" data-wrong={wrong !== undefined}>
      {wrong ?? origin}
    </p>
  )
}

function wrongIn(field: string, { about, locale }: InboxWords): string {
  if (field === 'closeDate') return about.wrongDay
  return field === 'value' ? about.wrongValue(showAmount('1250.50', locale)) : about.wrong
}
