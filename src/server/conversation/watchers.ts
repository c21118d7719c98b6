import { type Detail, ENTRIES_PER_UPDATE, type Entry, type KeptDetail, type Page, type Update } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { ConversationLetter, Mail, Who } from '../mail.ts'
import type { WrittenDetail } from './details.ts'
import type { Ledger } from './ledger.ts'
import { maySee } from './rules.ts'

/**
 * The sessions that watch one conversation. What a commit has to tell is collected while it is made and sent by `publish`, once it
 * is kept; `forget` throws it away.
 */
export interface Watchers {
  attach(letter: Extract<ConversationLetter, { type: 'attach' }>, ledger: Ledger, details: readonly KeptDetail[]): void
  detach(session: string): void
  typing(session: string, on: boolean): void
  /** The session's side has read up to here: the others hear it, and whoever comes later. */
  read(session: string, seq: number): void
  /** The session's visitor is on this page now: agents hear it, and those who come later. */
  page(session: string, page: Pick<Page, 'url' | 'title'>): void
  /** A field was written, or was not: the session hears how it stands now, and of a new one every agent does. */
  detail(letter: { session: string; detail: Detail }, written: WrittenDetail): void
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

interface Watcher {
  who: Who
  /** The last `seq` that was sent to it. */
  sent: number
}

/** An update of more JSON than this is sent as several, so that even in the widest script none is larger than a client's may be. */
const CHARS_PER_UPDATE = 20_000

export function createWatchers(options: { id: string; mail: Mail; clock: Clock }): Watchers {
  const { id, mail, clock } = options
  const watchers = new Map<string, Watcher>()
  /** How far each side has read; a signal, so it is gone with the owner's memory, and said anew by clients. */
  const readUpTo = new Map<Who['role'], number>()
  let page: Page | null = null
  let owed: ((ledger: Ledger) => void)[] = []

  const post = (session: string, update: Update): void => mail.session(session, { type: 'update', update })

  function send(session: string, entries: readonly Entry[], { epoch, row }: Ledger): void {
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

  function catchUp(session: string, watcher: Watcher, ledger: Ledger): void {
    const { entries } = ledger
    while (watcher.sent < entries.length) {
      const batch: Entry[] = []
      let chars = 0
      for (const entry of entries.slice(watcher.sent, watcher.sent + ENTRIES_PER_UPDATE)) {
        chars += JSON.stringify(entry).length
        if (batch.length > 0 && chars > CHARS_PER_UPDATE) break
        batch.push(entry)
      }
      watcher.sent += batch.length
      send(session, batch, ledger)
    }
  }

  return {
    attach({ session, who, since, epoch }, ledger, details) {
      const { row } = ledger
      const code = row ? !maySee(row, who) && 'forbidden' : who.role === 'agent' && 'not-found'
      if (code) {
        watchers.delete(session)
        owed.push(() =>
          post(session, { type: 'refused', conversation: id, code, message: 'There is no such conversation for you.' }),
        )
        return
      }
      // Another epoch, or more than there is: what the client holds is of another database, and everything is sent.
      const isKnown = epoch === ledger.epoch && since <= (row?.head ?? 0)
      watchers.set(session, { who, sent: isKnown ? since : 0 })
      // Also when there is nothing to send: the client then knows that it has everything, and how long the wait still is.
      owed.push((ledger) => {
        if (!watchers.has(session)) return
        send(session, [], ledger)
        for (const [by, seq] of readUpTo) if (by !== who.role) post(session, { type: 'read', conversation: id, by, seq })
        if (page && who.role === 'agent') post(session, page)
        if (who.role === 'agent') post(session, { type: 'details', conversation: id, details: [...details] })
      })
    },
    detach: (session) => void watchers.delete(session),
    typing(session, on) {
      const by = watchers.get(session)?.who.role
      if (!by) return
      for (const other of watchers.keys()) if (other !== session) post(other, { type: 'typing', conversation: id, by, on })
    },
    read(session, seq) {
      const reader = watchers.get(session)?.who
      if (reader?.role === 'agent') mail.desk(reader.site, { type: 'seen', session, conversation: id, seq })
      const by = reader?.role
      if (!by || seq <= (readUpTo.get(by) ?? 0)) return
      readUpTo.set(by, seq)
      for (const [other, { who }] of watchers) if (who.role !== by) post(other, { type: 'read', conversation: id, by, seq })
    },
    page(session, { url, title }) {
      if (watchers.get(session)?.who.role !== 'visitor') return
      page = { type: 'page', conversation: id, url, title }
      for (const [other, { who }] of watchers) if (who.role === 'agent') post(other, page)
    },
    detail({ session, detail }, { kept, reason }) {
      owed.push(() => {
        const agents = [...watchers].filter(([, { who }]) => who.role === 'agent').map(([watcher]) => watcher)
        const update: Update = { type: 'details', conversation: id, details: kept ? [kept] : [] }
        if (kept) for (const each of reason ? [session] : new Set([session, ...agents])) post(each, update)
        if (reason) post(session, { type: 'refused', conversation: id, id: detail.id, ...reason })
      })
    },
    confirm: (session, entry) => void owed.push((ledger) => !watchers.has(session) && sendOne(session, entry, ledger)),
    repeat: (session, entry) => void owed.push((ledger) => sendOne(session, entry, ledger)),
    tell: (session, update) => void owed.push(() => post(session, update)),
    dismiss() {
      for (const session of watchers.keys()) mail.session(session, { type: 'detached', conversation: id })
      watchers.clear()
      readUpTo.clear()
      page = null
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
    },
    fail(letters, retryAfterMs) {
      owed = []
      for (const letter of letters)
        if (letter.type === 'attach' || letter.type === 'append' || letter.type === 'detail')
          post(letter.session, { type: 'error', code: 'storage', message: 'It could not be stored. Try again.', retryAfterMs })
    },
    isEmpty: () => watchers.size === 0,
  }
}
