import type { TargetedKeyboardEvent } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { DeskRow } from '../../chat/index.ts'
import type { Folder } from '../../protocol/index.ts'
import { useInbox } from '../context.ts'
import { useNow } from '../parts/use-now.ts'
import { ConversationRow } from './row.tsx'
import { ROW_PX, useSpan } from './window.ts'

/** How many rows before the end the next page is asked for. */
const AHEAD_ROWS = 20

interface ListProps {
  /** What the list is called. */
  label: string
  /** A found one says in which folder it is. */
  rows: readonly (DeskRow & { folder?: Folder })[]
  /** Older ones can be asked for. */
  more: boolean
  /** The conversation that is open. */
  open: string | null
  onMore: () => void
  onOpen: (conversation: string) => void
}

/** Conversations, of which any number may be scrolled through. Arrow keys or j and k move, Enter opens. */
export function ConversationList({ label, rows, more, open, onMore, onOpen }: ListProps) {
  const { words } = useInbox()
  const ids = useMemo(() => rows.map(({ conversation }) => conversation), [rows])
  const { scroller, span } = useSpan(ids)
  const list = useRef<HTMLUListElement>(null)
  const [touched, setTouched] = useState<string | null>(null)
  const now = useNow(rows.some((row) => row.waitEndsAt !== undefined) ? 1_000 : 60_000)

  const indexOf = (id: string | null) => (id === null ? -1 : ids.indexOf(id))
  const active = Math.max(0, indexOf(touched) === -1 ? indexOf(open) : indexOf(touched))

  useEffect(() => {
    if (more && span.end >= rows.length - AHEAD_ROWS) onMore()
  }, [onMore, more, span.end, rows.length])

  // A row that the keyboard moves to may only now have been drawn, so it is focused after that.
  const moved = useRef(false)
  useLayoutEffect(() => {
    if (!moved.current) return
    moved.current = false
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  })

  function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const target = targetOf(event.key, active, rows.length - 1)
    if (target === undefined) return
    event.preventDefault()
    moved.current = true
    setTouched(rows[target]?.conversation ?? null)
  }

  const drawn = rows.slice(span.first, span.end).map((row, index) => ({ row, index: span.first + index }))
  // The active row is drawn wherever it is, so that the keyboard's place is not lost by scrolling.
  const held = rows[active]
  if (held && (active < span.first || active >= span.end)) drawn.push({ row: held, index: active })
  return (
    <div class="list-scroll" ref={scroller}>
      <ul
        class="list"
        ref={list}
        aria-label={label}
        aria-keyshortcuts="j k"
        style={{ height: `${rows.length * ROW_PX}px` }}
        onKeyDown={onKeyDown}
      >
        {drawn.map(({ row, index }) => (
          <ConversationRow
            key={row.conversation}
            row={row}
            index={index}
            count={more ? -1 : rows.length}
            now={now}
            open={row.conversation === open}
            tabStop={index === active}
            onOpen={onOpen}
            onFocus={setTouched}
          />
        ))}
      </ul>
      {more && <p class="list-more">{words.loadingMore}</p>}
    </div>
  )
}

function targetOf(key: string, active: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return Math.min(active + 1, last)
    case 'ArrowUp':
    case 'k':
      return Math.max(active - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return last
  }
}
