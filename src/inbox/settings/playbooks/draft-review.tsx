import type { Completeness } from '../../../playbook/index.ts'
import { useInbox } from '../../context.ts'
import type { Checked } from '../api.ts'
import { FaultList } from './fault-list.tsx'

/** What a draft without faults is still short of: how far its languages have come, and what its owner hardly wants. */
export function DraftReview({ state: { hints, languages } }: { state: Checked }) {
  const { settings } = useInbox().words
  return (
    <>
      {languages.length > 0 && (
        <ul class="languages" aria-label={settings.languages}>
          {languages.map((language) => (
            <Language key={language.locale} {...language} />
          ))}
        </ul>
      )}
      {hints.length > 0 && (
        <details class="settings-more">
          <summary>{settings.hints(hints.length)}</summary>
          <p class="meta">{settings.hintsHint}</p>
          <FaultList label={settings.hints(hints.length)} faults={hints} isHints />
        </details>
      )}
    </>
  )
}

function Language({ locale, texts, of }: Completeness) {
  const { words } = useInbox()
  const name = new Intl.DisplayNames(words.locale, { type: 'language' }).of(locale) ?? locale
  return (
    <li data-is={texts === of ? 'whole' : 'part'}>
      <bdi>{name}</bdi> <span>{words.settings.translated(texts, of)}</span>
      <progress max={of} value={texts} aria-label={name} />
    </li>
  )
}
