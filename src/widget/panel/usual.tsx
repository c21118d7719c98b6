import { useEffect } from 'preact/hooks'
import { languageOf } from '../../locales/language.ts'
import type { Words } from '../../locales/words.ts'

interface UsualProps {
  ms: number
  words: Words
  locale: string
  announce(text: string): void
}

/** How soon somebody usually comes, as it was measured: a part of a minute is a minute. */
export function Usual({ ms, words, locale, announce }: UsualProps) {
  const minutes = new Intl.NumberFormat(languageOf(locale), { style: 'unit', unit: 'minute' })
  const text = words.usual(minutes.format(Math.max(1, Math.ceil(ms / 60_000))))
  useEffect(() => announce(text), [text])
  return <p class="note">{text}</p>
}
