import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { $style } from '../richtext/load.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import type { Setting } from './line.tsx'
import { type Saying, spoken } from './saying.ts'
import { useStick } from './stick.ts'
import { useLines } from './use-lines.tsx'
import { useSeen } from './use-seen.ts'
import { useSheet } from './use-sheet.ts'
import { useStore } from './use-store.ts'
import { useTail } from './window.ts'

/** Nearer to the top than this, earlier lines are drawn unasked. */
const NEAR_TOP_PX = 160
/** Where to look for lines that are new. More than these at once is a catch-up, not talk. */
const RECENT_LINES = 20
const MOST_SPOKEN = 4

export interface TimelineProps<Event> extends Setting<Event> {
  label: string
  sayings: readonly Saying<Event>[]
  /** The last line that was read at the other end. */
  readKey?: string | null
  /** The last line is before the reader's eyes; absent while nobody could see it. */
  onSeen?: (() => void) | undefined
  /** By which today is today. */
  clock?: Clock
  announce(text: string): void
  /** What stands below the last line and scrolls with it: the card that awaits an answer, somebody writing. */
  children?: ComponentChildren
}

/** What was said, in a scroller of its own. It takes 10,000 lines and draws a hundred or two. */
export function Timeline<Event>(props: TimelineProps<Event>) {
  const { label, sayings, readKey, onSeen, clock = systemClock, announce, children, ...setting } = props
  const { viewer, marks } = setting
  const last = sayings.at(-1)
  const wasAtBottom = useRef(true)
  const [from, earlier] = useTail(sayings.length, wasAtBottom.current)
  const { scroller, content, atBottom, toBottom, onScroll, keepPlace } = useStick(from, () => from > 0 && more())
  wasAtBottom.current = atBottom
  useSheet(scroller, useStore($style))
  const seen = useRef(last?.key)
  if (atBottom) seen.current = last?.key
  useSeen(sayings, atBottom ? onSeen : undefined)

  const recent = sayings.slice(-RECENT_LINES)
  const known = useRef<ReadonlySet<string> | null>(null)
  useEffect(() => {
    const news = known.current ? recent.filter(({ key }) => !known.current?.has(key)) : []
    known.current = new Set(recent.map(({ key }) => key))
    if (news.some(({ kind }) => kind === viewer)) toBottom()
    for (const saying of news.slice(-MOST_SPOKEN)) {
      const text = read(saying, setting)
      if (text) announce(text)
    }
  }, [sayings])

  const lines = useLines(sayings.slice(from), readKey, clock.now(), setting)
  const more = () => keepPlace(earlier)
  return (
    <div class="talk">
      <div
        class={atBottom ? 'scroller scroller-end' : 'scroller'}
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
        tabIndex={0}
        role="log"
        aria-label={label}
        aria-live="off"
        onScroll={() => {
          onScroll()
          if (from > 0 && (scroller.current?.scrollTop ?? 0) < NEAR_TOP_PX) more()
        }}
      >
        <div class="lines" ref={content}>
          {from > 0 && marks && <marks.Earlier words={marks.words} onClick={more} />}
          {lines}
          {children}
        </div>
      </div>
      {!atBottom && marks && <marks.Latest words={marks.words} isNew={last?.key !== seen.current} onClick={toBottom} />}
    </div>
  )
}

/** How a new line is read out: others' words after their name, events as they stand, one's own only when they failed. */
function read<Event>(saying: Saying<Event>, { viewer, bot, visitor, eventText }: Setting<Event>): string | undefined {
  if (saying.kind === 'event') return eventText(saying.event)
  if (saying.kind === viewer) return undefined
  const { name } = saying.kind === 'agent' ? saying.agent : saying.kind === 'bot' ? bot : visitor
  return `${name}: ${spoken(saying.text)}`
}
