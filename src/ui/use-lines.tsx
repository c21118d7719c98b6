import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Line, type Setting } from './line.tsx'
import { type Saying, speakerOf } from './saying.ts'

/** More than these at once is a catch-up, not talk: they do not rise into sight one by one. */
const MOST_RISING = 3

interface Drawn {
  how: string
  line: VNode
}

/**
 * The lines of a timeline as they are drawn. One that has not changed is the same node as before, which costs nothing to draw again,
 * for the others around it change all the time.
 */
export function useLines<Event>(
  sayings: readonly Saying<Event>[],
  readKey: string | null | undefined,
  now: number,
  given: Setting<Event>,
): VNode[] {
  const setting = useSame(given)
  const drawn = useRef({ setting, lines: new WeakMap<Saying<Event>, Drawn>() })
  if (drawn.current.setting !== setting) drawn.current = { setting, lines: new WeakMap() }
  const { lines } = drawn.current
  const shown = sayings.filter((saying) => saying.kind !== 'event' || setting.eventText(saying.event) !== undefined)

  /** The last line at the last drawing; `null` before the first, and empty where there was none. */
  const last = useRef<string | null>(null)
  const newest = shown.at(-1)?.key ?? ''
  const known = shown.findLastIndex(({ key }) => key === last.current)
  const isCrowd = last.current === null || shown.length - 1 - known > MOST_RISING
  useEffect(() => {
    last.current = newest
  }, [newest])

  const dayOf = setting.marks?.dayTeller(now, setting.locale)
  let speaker = ''
  return shown.map((saying, index) => {
    const day = dayOf?.(saying.at)
    const first = day !== undefined || speakerOf(saying) !== speaker
    speaker = speakerOf(saying)
    const isRead = saying.key === readKey
    const how = `${first} ${isRead} ${day}`
    const before = lines.get(saying)
    if (before?.how === how) return before.line
    const isNews = !isCrowd && index > known
    const line = (
      <Line key={saying.key} setting={setting} saying={saying} first={first} isNews={isNews} isRead={isRead} day={day} />
    )
    lines.set(saying, { how, line })
    return line
  })
}

/** The same object as long as each of its values is the same. */
function useSame<Value extends object>(value: Value): Value {
  const same = useRef(value)
  const isSame = Object.entries(value).every(([key, part]) => part === same.current[key as keyof Value])
  if (!isSame) same.current = value
  return same.current
}
