import { ENTRIES_PER_UPDATE, type Update } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { ConversationLetter, Mail, Who } from '../mail.ts'
import { batches } from './batches.ts'
import type { Ledger } from './ledger.ts'
import { maySee, type Refusal } from './rules.ts'
import { createSignals, type Signals } from './signals.ts'

/**
 * The sessions that watch one conversation. What a commit has to tell is collected while it is made and sent by `publish`, once it
 * is kept; `forget` throws it away.
 */
export interface Watchers {
  readonly signals: Signals
  /** The session watches from now on. What stands `beside` the log, agents alone are told. */
  attach(letter: Extract<ConversationLetter, { type: 'attach' }>, ledger: Ledger, beside: readonly Update[]): void
  detach(session: string): void
  /** Something was written beside the log, or was not: the session hears how it stands now, and of what is new every agent does. */
  beside(session: string, written: WrittenBeside): void
  /** The session's entry is being written: it hears so, even if it does not watch. */
  confirm(session: string, entry: string): void
  /** The session sent an entry that is kept already: it is sent the one that is kept. */
  repeat(session: string, entry: string): void
  tell(session: string, update: Update): void
  /** There is nothing to watch any more. */
  dismiss(): void
  forget(): void
  publish(ledger: Ledger): void
  /** The letters could not be handled: whoever sent them tries again after `retryAfterMs`. */
  fail(letters: readonly ConversationLetter[], retryAfterMs: number): void
  isEmpty(): boolean
}

/** How what was written beside the log stands now, and why it was not written, if it was not. */
export interface WrittenBeside {
  /** The id of the try. */
  id: string
  update?: Update | undefined
  reason?: Refusal | undefined
}

interface Watcher {
  who: Who
  /** The last `seq` that was sent to it. */
  sent: number
}

export function createWatchers(options: { id: string; mail: Mail; clock: Clock }): Watchers {
  const { id, mail, clock } = options
  const watchers = new Map<string, Watcher>()
  const signals = createSignals({ id, mail, clock, watchers })
  let owed: ((ledger: Ledger) => void)[] = []

  const post = (session: string, update: Update): void => mail.session(session, { type: 'update', update })

  function send(session: string, entries: Ledger['entries'], { epoch, row }: Ledger): void {
    const deadlineAt = row?.deadlineAt
    post(session, {
      type: 'entries',
      conversation: id,
      epoch,
      entries: [...entries],
      head: row?.head ?? 0,
      ...(deadlineAt !== undefined && { waitLeftMs: Math.max(0, deadlineAt - clock.now()) }),
    })
  }

  function sendOne(session: string, entryId: string, ledger: Ledger): void {
    const entry = ledger.byId.get(entryId)
    if (entry) send(session, [entry], ledger)
  }

  function turnAway(session: string, code: 'forbidden' | 'not-found'): void {
    post(session, { type: 'refused', conversation: id, code, message: 'There is no such conversation for you.' })
  }

  function catchUp(session: string, watcher: Watcher, ledger: Ledger): void {
    for (const batch of batches(ledger.entries.slice(watcher.sent), ENTRIES_PER_UPDATE)) send(session, batch, ledger)
    watcher.sent = ledger.entries.length
  }

  return {
    signals,
    attach({ session, who, since, epoch }, ledger, beside) {
      const { row } = ledger
      // What a visitor holds of it, of this very database, was here: it is erased, and not one that is still to begin.
      const isGone = !row && (who.role === 'agent' || (since > 0 && epoch === ledger.epoch))
      const code = row ? !maySee(row, who) && 'forbidden' : isGone && 'not-found'
      if (code) {
        watchers.delete(session)
        owed.push(() => turnAway(session, code))
        return
      }
      // Another epoch, or more than there is: what the client holds is of another database, and everything is sent.
      const isKnown = epoch === ledger.epoch && since <= (row?.head ?? 0)
      watchers.set(session, { who, sent: isKnown ? since : 0 })
      // Also when there is nothing to send: the client then knows that it has everything, and how long the wait still is.
      owed.push((ledger) => {
        if (!watchers.has(session)) return
        send(session, [], ledger)
        signals.greet(session, who)
        if (who.role === 'agent') for (const update of beside) post(session, update)
      })
    },
    detach(session) {
      watchers.delete(session)
      signals.look()
    },
    beside(session, { id: tried, update, reason }) {
      owed.push(() => {
        const agents = [...watchers].filter(([, { who }]) => who.role === 'agent').map(([watcher]) => watcher)
        if (update) for (const each of reason ? [session] : new Set([session, ...agents])) post(each, update)
        if (reason) post(session, { type: 'refused', conversation: id, id: tried, ...reason })
      })
    },
    confirm: (session, entry) => void owed.push((ledger) => !watchers.has(session) && sendOne(session, entry, ledger)),
    repeat: (session, entry) => void owed.push((ledger) => sendOne(session, entry, ledger)),
    tell: (session, update) => void owed.push(() => post(session, update)),
    dismiss() {
      for (const [session, { who }] of watchers) {
        // An agent's list says so itself; a visitor has nothing but this.
        if (who.role === 'visitor') turnAway(session, 'not-found')
        mail.session(session, { type: 'detached', conversation: id })
      }
      watchers.clear()
      signals.forget()
    },
    forget() {
      owed = []
    },
    publish(ledger) {
      const debts = owed
      owed = []
      for (const [session, watcher] of watchers) {
        if (ledger.row && !maySee(ledger.row, watcher.who)) {
          watchers.delete(session)
          mail.session(session, { type: 'detached', conversation: id })
        } else catchUp(session, watcher, ledger)
      }
      for (const pay of debts) pay(ledger)
      signals.look()
    },
    fail(letters, retryAfterMs) {
      owed = []
      for (const letter of letters)
        if (letter.type === 'attach' || letter.type === 'append' || letter.type === 'detail' || letter.type === 'note')
          post(letter.session, { type: 'error', code: 'storage', message: 'It could not be stored. Try again.', retryAfterMs })
    },
    isEmpty: () => watchers.size === 0,
  }
}
