import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Words } from '../locales/words.ts'
import { type Clock, systemClock } from '../time/clock.ts'

/** With this much left a screen reader is told once, early enough to keep waiting. */
const SOON_OVER_MS = 20_000

export interface WaitProps {
  /** When it ends, by `clock.now()`, and how long it was at first. */
  endsAt: number
  lengthMs: number
  words: Pick<Words, 'waiting' | 'timeLeft' | 'anyMoment' | 'keepWaiting' | 'leaveMessage'>
  clock?: Clock
  /** Say this to whoever listens rather than looks. */
  announce(text: string): void
  onKeepWaiting(): void
  onStopWaiting(): void
}

/** `0:42`. Rounded up, so that it says 0:00 only when it is over. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** The wait for an agent: a thin line that shortens, the time left in words, and the two ways on (R14). */
export function Wait({ endsAt, lengthMs, words, clock = systemClock, announce, onKeepWaiting, onStopWaiting }: WaitProps) {
  const [now, setNow] = useState(() => clock.now())
  const line = useRef<HTMLDivElement>(null)
  const left = Math.max(0, Math.min(endsAt - now, lengthMs))
  const time = minutesAndSeconds(left)

  // One turn per second, at the moment the figure changes, counted from the deadline: a tab that slept shows the truth at once.
  useLayoutEffect(() => {
    let stop = () => {}
    const turn = () => {
      setNow(clock.now())
      const toGo = endsAt - clock.now()
      if (toGo > 0) stop = clock.after(toGo % 1000 || 1000, turn)
    }
    turn()
    return () => stop()
  }, [endsAt, clock])

  // The line is the browser's to move, without a style attribute; style sheets hide it under reduced motion.
  useLayoutEffect(() => {
    const shrink = line.current?.animate?.({ transform: ['scaleX(1)', 'scaleX(0)'] }, { duration: lengthMs, fill: 'both' })
    if (shrink) shrink.currentTime = lengthMs - Math.max(0, endsAt - clock.now())
    return () => shrink?.cancel()
  }, [endsAt, lengthMs, clock])

  const soonOver = left <= SOON_OVER_MS && lengthMs > SOON_OVER_MS
  useEffect(() => {
    if (soonOver) announce(words.timeLeft(time))
  }, [soonOver])

  return (
    <div class="wait">
      <div class="wait-line" ref={line} />
      <p class="wait-words">
        {words.waiting} <b>{left > 0 ? words.timeLeft(time) : words.anyMoment}</b>
      </p>
      <div class="wait-ways">
        <button type="button" class="pill" onClick={onKeepWaiting}>
          {words.keepWaiting}
        </button>
        <button type="button" class="pill" onClick={onStopWaiting}>
          {words.leaveMessage}
        </button>
      </div>
    </div>
  )
}
