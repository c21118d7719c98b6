import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { $style } from '../richtext/load.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import type { Setting } from './line.tsx'
import type { Saying } from './saying.ts'
import { useStick } from './stick.ts'
import { useLines } from './use-lines.tsx'
import { useSeen } from './use-seen.ts'
import { useSheet } from './use-sheet.ts'
import { useStore } from './use-store.ts'
import { usePart } from './window.ts'

/** Nearer to either end of what is drawn than this, more of it is drawn unasked. */
const NEAR_PX = 160

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
  const { scroller, content, atBottom, toBottom, onScroll } = useStick(() => from > 0 && more())
  const { from, to, earlier, later } = usePart(sayings.length, atBottom)
  const isWhole = to === sayings.length
  useSheet(scroller, useStore($style))
  const seen = useRef(last?.key)
  if (atBottom) seen.current = last?.key
  useSeen(sayings, atBottom ? onSeen : undefined)

  /** What was there when this was drawn first is no news, though the code that tells of news comes later. */
  const heard = useRef(sayings)
  useEffect(() => {
    if (!marks) return
    if (marks.tellNews(heard.current, sayings, setting, announce)) toBottom()
    heard.current = sayings
  }, [sayings, marks])

  const lines = useLines(sayings.slice(from, to), readKey, clock.now(), setting)
  /** Puts what is being read back to where it was, when lines have been added above. */
  const back = useRef<(() => void) | undefined>(undefined)
  const more = () => {
    if (scroller.current && content.current) back.current = marks?.keepPlace(scroller.current, content.current)
    earlier()
  }
  useLayoutEffect(() => {
    back.current?.()
    back.current = undefined
  })
  return (
    <div class="talk">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: what is pressed is a button within, with keys too. */}
      <div
        class={atBottom ? 'scroller scroller-end' : 'scroller'}
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
        tabIndex={0}
        role="log"
        aria-label={label}
        aria-live="off"
        onClick={marks && ((event) => marks.openPicture(event, marks.words))}
        onScroll={() => {
          onScroll(isWhole)
          const { scrollTop = 0, scrollHeight = 0, clientHeight = 0 } = scroller.current ?? {}
          if (from > 0 && scrollTop < NEAR_PX) more()
          else if (!isWhole && scrollHeight - scrollTop - clientHeight < NEAR_PX) later()
        }}
      >
        <div class="lines" ref={content}>
          {from > 0 && marks && <marks.Earlier words={marks.words} onClick={more} />}
          {lines}
          {isWhole && children}
        </div>
      </div>
      {!atBottom && marks && (
        <marks.Latest words={marks.words} sayings={sayings} seen={seen.current} viewer={viewer} onClick={toBottom} />
      )}
    </div>
  )
}
