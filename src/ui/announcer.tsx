import { useCallback, useState } from 'preact/hooks'

/** What stays in the live region; older lines have been read long since. */
const KEPT_LINES = 5

/** Something that was said to the announcer. Each is read out once, in order. */
interface Spoken {
  key: number
  text: string
}

/**
 * The one polite voice of a window. Everything that a screen reader should hear without moving goes through `announce`; two voices
 * would cut each other off.
 */
export function useAnnouncer(): [lines: readonly Spoken[], announce: (text: string) => void] {
  const [lines, setLines] = useState<readonly Spoken[]>([])
  const announce = useCallback(
    (text: string) => setLines((before) => [...before, { key: (before.at(-1)?.key ?? 0) + 1, text }].slice(-KEPT_LINES)),
    [],
  )
  return [lines, announce]
}

export function Announcer({ lines }: { lines: readonly Spoken[] }) {
  return (
    <div class="sr" aria-live="polite" aria-relevant="additions">
      {lines.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  )
}
