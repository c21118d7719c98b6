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
  /** It has gone on by itself, in a page left open, and the visitor has said nothing since: nothing of it is to be written, or a page that nobody reads would begin anew for ever. */
  isQuiet(): boolean
  /** Quiet, it has nothing to say either: it begins with an agent, whom nobody is asked for before its visitor is here. */
  isSilent(): boolean
  /** The visitor is here, for they write, or have what stands here before their eyes: what was silent for want of them speaks. */
  wake(isWriting: boolean): void
  /** See whether there is one to go to. Called whenever anything has changed: as long as its own goes on, a tab stays in it. */
  look(): void
  destroy(): void
}

/** What is seen so soon is no visitor who has come back: it came to a window that stood open. */
const COMING_MS = 1_000

export function createInStep({ clock, book, showing, playbook, onGo }: InStepOptions): InStep {
  /** What another tab has kept of the latest conversation. */
  let there: Kept | null = null
  /** The conversation that has begun anew by itself. */
  let unasked = ''
  let unaskedAt = 0

  const isBehind = (): boolean => there !== null && isLater(there.conversation, book.conversation)

  function goTo(next: string, log?: Kept['log']): void {
    onGo()
    showing.together(() => {
      const unheard = book.pending().filter(({ id, refused }) => refused !== undefined && book.outbox.drop(id))
      // As the playbook of the old one reads it.
      const words = unheard.flatMap(({ body }) => asMessage(body, playbook()) ?? [])
      book.goTo(next, log)
      // What the old conversation would not take is said in the new one.
      for (const message of words) book.append(message)
    })
  }

  function look(): void {
    if (there && isBehind() && /ended|closed/.test(book.timeline().state.phase)) goTo(there.conversation, there.log)
  }

  function onStorage({ newValue }: StorageEvent): void {
    const kept = readKept(newValue)
    if (kept?.token !== book.token || isLater(there?.conversation ?? '', kept.conversation)) return
    there = kept
    look()
  }

  const isQuiet = (): boolean =>
    unasked === book.conversation &&
    !book.log()?.replica.entries.length &&
    book.outbox.pending.every(({ body, refused }) => /^(start|observed|language)$/.test(body.kind) || refused)
  const isSilent = (): boolean => isQuiet() && book.timeline().state.phase === 'handing-over'

  globalThis.addEventListener?.('storage', onStorage)
  return {
    startAnew: () => goTo(nextAfter(there && isBehind() ? there.conversation : book.conversation)),
    leave() {
      if (there && isBehind()) return goTo(there.conversation, there.log)
      const next = nextAfter(book.conversation)
      // Who comes back to one that is no more has opened the chat, and means to talk.
      if (book.log()?.replica.isComplete()) {
        unasked = next
        unaskedAt = clock.now()
      }
      goTo(next)
    },
    isQuiet,
    isSilent,
    wake(isWriting) {
      if (!isSilent() || (!isWriting && clock.now() < unaskedAt + COMING_MS)) return
      unasked = ''
      book.outbox.flush()
      showing.now()
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
