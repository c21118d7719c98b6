import type { DeskRow } from '../../chat/index.ts'
import type { Folder } from '../../protocol/index.ts'
import { wordsOf } from '../../richtext/markup.tsx'
import { useInbox } from '../context.ts'
import { shortTime, waitLeft } from '../parts/times.ts'
import { shortNameOf } from './short-name.ts'
import { ROW_PX } from './window.ts'

interface RowProps {
  row: DeskRow & { folder?: Folder }
  /** Its place in the folder, from 0, and how many there are. */
  index: number
  count: number
  now: number
  open: boolean
  /** Whether Tab stops here: one row of the list does. */
  tabStop: boolean
  onOpen: (conversation: string) => void
  onFocus: (conversation: string) => void
}

/** One conversation of a folder: who, the last words, when, and how long they will still wait. Unread is weight, not colour alone. */
export function ConversationRow({ row, index, count, now, open, tabStop, onOpen, onFocus }: RowProps) {
  const { words } = useInbox()
  const { conversation, unread } = row
  return (
    <li class="desk-row" style={{ top: `${index * ROW_PX}px` }} aria-setsize={count} aria-posinset={index + 1}>
      <button
        type="button"
        class="desk-row-button"
        data-unread={unread}
        aria-current={open ? 'true' : undefined}
        tabIndex={tabStop ? 0 : -1}
        onClick={() => onOpen(conversation)}
        onFocus={() => onFocus(conversation)}
      >
        <span class="one-line desk-row-name" dir="auto">
          {row.visitor || words.visitor}
        </span>
        <time class="desk-row-time" dateTime={new Date(row.lastAt).toISOString()}>
          {shortTime(row.lastAt, now, words)}
        </time>
        <span class="one-line desk-row-preview" dir="auto">
          {wordsOf(row.preview)}
        </span>
        <RowState row={row} now={now} />
        {unread && (
          <span class="desk-row-dot">
            <span class="sr">{words.unread}</span>
          </span>
        )}
      </button>
    </li>
  )
}

function RowState({ row, now }: Pick<RowProps, 'row' | 'now'>) {
  const { words } = useInbox()
  if (row.status === 'waiting' && row.waitEndsAt !== undefined)
    return <span class="desk-row-wait">{waitLeft(row.waitEndsAt, now, words)}</span>
  if (row.folder) return <span class="desk-row-missed">{shortNameOf(row.folder, words)}</span>
  if (row.status === 'missed') return <span class="desk-row-missed">{row.agent ? words.rank.returned : words.missed}</span>
  return null
}
