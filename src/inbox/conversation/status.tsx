import { useInbox } from '../context.ts'
import { shortTime, waitLeft } from '../parts/times.ts'
import { useNow } from '../parts/use-now.ts'
import type { Standing } from './standing.ts'

interface StatusProps {
  standing: Standing
  /** When the visitor's wait ends, by this machine's clock. */
  waitEndsAt: number | undefined
}

/** A line as high as any. */
const NOT_READ_YET = '\u00a0'

/** How the conversation stands, in a few words under the visitor's name. */
export function StatusLine({ standing, waitEndsAt }: StatusProps) {
  const { words } = useInbox()
  const waiting = standing.is === 'waiting' && waitEndsAt !== undefined
  const now = useNow(waiting ? 1_000 : null)
  return (
    <p class="one-line status" data-is={standing.is}>
      {statusText(standing, now, words)}
      {waiting && <span class="status-dot"> · </span>}
      {waiting && <span class="status-wait">{waitLeft(waitEndsAt, now, words)}</span>}
    </p>
  )
}

function statusText(standing: Standing, now: number, words: ReturnType<typeof useInbox>['words']): string {
  switch (standing.is) {
    case 'bot':
      return NOT_READ_YET
    case 'handed-back':
      return words.botStatus
    case 'unanswered':
      return words.ends.noAnswer
    case 'waiting':
      return words.waitingStatus
    case 'missed':
      return words.missedStatus
    case 'returned':
      return words.rank.returned
    case 'mine':
      return words.mineStatus
    case 'other':
      return words.otherStatus(standing.agent.name)
    case 'closed':
      return words.closedStatus(standing.at === undefined ? '' : shortTime(standing.at, now, words))
  }
}
