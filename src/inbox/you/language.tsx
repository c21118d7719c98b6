import { useState } from 'preact/hooks'
import { isLanguage, LANGUAGES } from '../../locales/inbox/languages.ts'
import { Undone } from '../asked/answered.tsx'
import type { Answer } from '../asked/ask.ts'
import { useInbox } from '../context.ts'
import type { You, YouApi } from '../people/api.ts'

/** The language that one works in. A choice is kept at once, and the inbox speaks it from then on. */
export function LanguageChoice({ you, api }: { you: You; api: YouApi }) {
  const { words, onLanguage } = useInbox()
  const { people: say } = words
  const [chosen, setChosen] = useState(you.agent.language ?? '')
  const [answer, setAnswer] = useState<Answer<unknown>>()

  async function choose(value: string) {
    setChosen(value)
    const language = isLanguage(value) ? value : null
    const saved = await api.saveLanguage(language)
    setAnswer(saved)
    if (saved.is === 'ok') onLanguage?.(language)
  }

  return (
    <section class="people-form settings-part" aria-labelledby="you-language">
      <h3 class="you-title" id="you-language">
        {say.language}
      </h3>
      <select
        class="control"
        aria-labelledby="you-language"
        aria-describedby="you-language-hint"
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{say.languageUsual}</option>
        {Object.entries(LANGUAGES).map(([language, name]) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
      <p class="meta" id="you-language-hint">
        {say.languageHint}
      </p>
      <Undone answer={answer} />
      <p role="status" class="settings-good">
        {answer?.is === 'ok' && say.saved}
      </p>
    </section>
  )
}
