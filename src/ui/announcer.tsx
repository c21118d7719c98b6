import { atom, type WritableAtom } from 'nanostores'
import { useMemo } from 'preact/hooks'
import { systemClock } from '../time/clock.ts'
import { useStore } from './use-store.ts'

/** What stays in the live region; older lines have been read long since. */
const KEPT_LINES = 5
/** What is said so soon after something else waits, and is then said together: a screen reader cannot keep step with a burst. */
const APART_MS = 1_000

/** Something that was said to the announcer. Each is read out once, in order. */
interface Spoken {
  key: number
  text: string
}

export type Voice = WritableAtom<readonly Spoken[]>

/**
 * The one polite voice of a window. Everything that a screen reader should hear without moving goes through `announce`; two voices
 * would cut each other off. Of what comes in a burst the last lines are said. Nothing but the `Announcer` is drawn anew for it.
 */
export function useAnnouncer(clock = systemClock): [voice: Voice, announce: (text: string) => void] {
  return useMemo(() => {
    const voice: Voice = atom<readonly Spoken[]>([])
    let count = 0
    let queue: Spoken[] = []
    let quietAt = 0
    let isDue = false
    const say = () => {
      isDue = false
      quietAt = clock.now() + APART_MS
      voice.set([...voice.get(), ...queue].slice(-KEPT_LINES))
      queue = []
    }
    const announce = (text: string) => {
      queue.push({ key: count++, text })
      const waitMs = quietAt - clock.now()
      if (waitMs <= 0) say()
      else if (!isDue) {
        isDue = true
        clock.after(waitMs, say)
      }
    }
    return [voice, announce]
  }, [clock])
}

export function Announcer({ voice }: { voice: Voice }) {
  return (
    <div class="sr" aria-live="polite" aria-relevant="additions">
      {useStore(voice).map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  )
}
