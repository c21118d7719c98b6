import type { Playbook } from '../../cards/index.ts'
import type { Clock } from '../../time/clock.ts'
import { asMessage } from './as-message.ts'
import type { Book } from './book.ts'
import { type Kept, readKept } from './keep.ts'
import type { Showing } from './showing.ts'

export interface InStepOptions {
  clock: Clock
  book: Book
  showing: Showing
  playbook: () => Playbook | undefined
  /** The conversation is another one now. */
  onGo: () => void
}

/** Has this tab go along when the visitor begins a new conversation in another. */
export interface InStep {
  /** Begin a new conversation, after all that the visitor's tabs are known to have come to. */
  startAnew(): void
  /** Its own is no more, or never was the visitor's: go where another tab has gone, or begin a new one. */
  leave(): void
  /** It has begun here by itself: nothing of it is written before its visitor says something, or a page that nobody reads would begin anew for ever. */
  isQuiet(): boolean
  /** Quiet, it has nothing to say either: it begins with an agent, whom nobody is asked for before its visitor is here. */
  isSilent(): boolean
  /** The visitor is here, for they write, or have what stands here before their eyes. */
  here(isWriting: boolean): void
  /** See whether there is one to go to. Called whenever anything has changed: as long as its own goes on, a tab stays in it. */
  look(): void
  destroy(): void
}

/** What is seen so soon is no visitor who has come back: it came to a window that stood open. */
const COMING_MS = 1_000
/** Who was here so shortly before it began is here still: after a sleep they are back before the line is. */
const STAY_MS = 300_000

export function createInStep({ clock, book, showing, playbook, onGo }: InStepOptions): InStep {
  /** What another tab has kept of the latest conversation. */
  let there: Kept | null = null
  /** The conversation that has begun here by itself. */
  let unasked = ''
  let unaskedAt = 0
  let hereAt = Number.NEGATIVE_INFINITY

  const ahead = (): Kept | null => (there && isLater(there.conversation, book.conversation) ? there : null)

  function goTo(next: string, log?: Kept['log']): void {
    onGo()
    showing.together(() => {
      // What was begun for nobody stays unwritten.
      const isUnwritten = isIdle()
      const unheard = book.pending().filter(({ id, refused }) => (isUnwritten || refused !== undefined) && book.outbox.drop(id))
      // As the playbook of the old one reads it.
      const words = unheard.flatMap(({ body }) => asMessage(body, playbook()) ?? [])
      book.goTo(next, log)
      // What the old conversation would not take is said in the new one.
      for (const message of words) book.append(message)
    })
  }

  function goUnasked(next: string, log?: Kept['log']): void {
    // Who comes back to one that is no more has opened the chat, and means to talk.
    if (book.log()?.replica.isComplete()) {
      unasked = next
      unaskedAt = clock.now()
    }
    goTo(next, log)
  }

  function look(): void {
    const next = ahead()
    if (next && /ended|closed/.test(book.timeline().state.phase)) goUnasked(next.conversation, next.log)
  }

  function onStorage({ newValue }: StorageEvent): void {
    const kept = readKept(newValue)
    if (kept?.token !== book.token || isLater(there?.conversation ?? '', kept.conversation)) return
    there = kept
    look()
  }

  const isIdle = (): boolean =>
    unasked === book.conversation &&
    !book.log()?.replica.entries.length &&
    book.outbox.pending.every(({ body, refused }) => /^(start|observed|language|close)$/.test(body.kind) || refused)
  const isForAgent = (): boolean => book.timeline().state.phase === 'handing-over'
  const isHere = (): boolean => hereAt > unaskedAt - STAY_MS
  const isSilent = (): boolean => isIdle() && isForAgent() && !isHere()

  globalThis.addEventListener?.('storage', onStorage)
  return {
    startAnew: () => goTo(nextAfter(ahead()?.conversation ?? book.conversation)),
    leave() {
      const next = ahead()
      goUnasked(next?.conversation ?? nextAfter(book.conversation), next?.log)
    },
    isQuiet: () => isIdle() && !(isForAgent() && isHere()),
    isSilent,
    here(isWriting) {
      if (!isWriting && clock.now() < unaskedAt + COMING_MS) return
      const wasSilent = isSilent()
      hereAt = clock.now()
      if (wasSilent) showing.now()
    },
    look,
    destroy: () => globalThis.removeEventListener?.('storage', onStorage),
  }
}

/** The conversation after this one. They are counted, `a1f…`, `a1f…_1`, `a1f…_2`: tabs that begin anew at once begin the same one. */
function nextAfter(conversation: string): string {
  const [first, place] = parted(conversation)
  return `${first}_${place + 1}`
}

/** Whether `one` is the visitor's, and comes after `other`. */
function isLater(one: string, other: string): boolean {
  const [first, place] = parted(one)
  const [itsFirst, itsPlace] = parted(other)
  return first === itsFirst && place > itsPlace
}

function parted(conversation: string): readonly [first: string, place: number] {
  const [first = '', place] = conversation.split('_')
  return [first, Number(place ?? 0)]
}
