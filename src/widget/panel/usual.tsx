import { wordsForUsual } from '../../locales/usual-words.ts'

/** How soon somebody usually comes, as it was measured: a part of a minute is a minute. */
export const Usual = ({ ms, locale }: { ms: number; locale: string }) => (
  <p class="note">{wordsForUsual(Math.max(1, Math.ceil(ms / 60_000)), locale)}</p>
)
