import { useEffect } from 'preact/hooks'
import { wordsForUsual } from '../../locales/usual-words.ts'

interface UsualProps {
  ms: number
  locale: string
  announce(text: string): void
}

/** How soon somebody usually comes, as it was measured: a part of a minute is a minute. */
export function Usual({ ms, locale, announce }: UsualProps) {
  const text = wordsForUsual(Math.max(1, Math.ceil(ms / 60_000)), locale)
  useEffect(() => announce(text), [text])
  return <p class="note">{text}</p>
}
