import type { FileWords, Words } from '../locales/words.ts'
import { Attached } from './attached.tsx'
import { clockTime } from './clock-time.ts'
import { dayTeller } from './days.ts'
import { ALERT, CHECK, CLOCK, DOWN } from './drawings.ts'
import { EventLine } from './event-line.tsx'
import { Drawing } from './icon.tsx'
import { keepPlace } from './keep-place.ts'
import { saidAfter, tellNews } from './news.ts'
import { openPicture } from './open-picture.ts'
import type { Delivery, Saying } from './saying.ts'

export type MarkWords = Pick<Words, 'sending' | 'sent' | 'failed' | 'tryAgain' | 'read' | 'earlier' | 'latest'>

const DRAWINGS = { sending: CLOCK, sent: CHECK, failed: ALERT }

/** Beside one's own bubble: how far it has come. */
export function Delivered({ delivery, time, words }: { delivery: Delivery; time: string | undefined; words: MarkWords }) {
  return (
    <span class={`state state-${delivery}`} title={time}>
      <Drawing path={DRAWINGS[delivery]} label={words[delivery]} />
    </span>
  )
}

interface FateProps {
  hasFailed: boolean
  /** It is the last that was read at the other end. */
  isRead: boolean | undefined
  words: MarkWords
  onRetry: (() => void) | undefined
}

/** Under one's own bubble: that it was read, or has failed and what to do about it. */
export function Fate({ hasFailed, isRead, words, onRetry }: FateProps) {
  return (
    <>
      {isRead && <p class="read">{words.read}</p>}
      {hasFailed && (
        <p class="failed" role="alert">
          {words.failed}{' '}
          {onRetry && (
            <button type="button" class="link" onClick={onRetry}>
              {words.tryAgain}
            </button>
          )}
        </p>
      )}
    </>
  )
}

/** Brings older lines on to the screen. */
export function Earlier({ words, onClick }: { words: MarkWords; onClick(): void }) {
  return (
    <button type="button" class="pill earlier" onClick={onClick}>
      {words.earlier}
    </button>
  )
}

interface LatestProps {
  words: MarkWords
  sayings: readonly Saying<unknown>[]
  /** The key of the last line that the reader has seen. */
  seen: string | undefined
  viewer: string
  onClick(): void
}

/** Back to the end, for a reader who has gone up, and how much others have said there meanwhile. */
export function Latest({ words, sayings, seen, viewer, onClick }: LatestProps) {
  const unseen = saidAfter(sayings, seen, viewer)
  return (
    <button
      type="button"
      class={`latest${unseen ? ' latest-new' : ''}`}
      onClick={onClick}
      aria-label={words.latest + (unseen ? `, ${unseen}` : '')}
      title={words.latest}
    >
      {unseen > 0 && <b>{unseen}</b>}
      <Drawing path={DOWN} />
    </button>
  )
}

/** Before a sentence that something is wrong. */
export const Alert = () => <Drawing path={ALERT} />

/** What a talk needs once something was answered in it: how far words have come, what happened beside them, and when. */
export const marks = {
  Delivered,
  Fate,
  Attached,
  EventLine,
  Earlier,
  Latest,
  clockTime,
  dayTeller,
  keepPlace,
  openPicture,
  tellNews,
}

export type Marks = typeof marks & { words: MarkWords & Partial<FileWords> }
