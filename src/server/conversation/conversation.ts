import type { AgentFace, Entry } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { ConversationLetter, Mail } from '../mail.ts'
import type { Site } from '../peer.ts'
import { takeBackMsOf } from '../rules/rules.ts'
import type { Conversation, Storage } from '../storage.ts'
import { createAppend } from './append.ts'
import { createBeside } from './beside.ts'
import { creations } from './creations.ts'
import { due, type Limits, takesChats } from './due.ts'
import { onAgents, pendingHandover } from './follow-up.ts'
import type { Ledger } from './ledger.ts'
import { loadLedger } from './load.ts'
import { newsOf } from './news.ts'
import { unassigned } from './taken-back.ts'
import { leadAt } from './unfinished.ts'
import { createWatchers } from './watchers.ts'
import { createWriting } from './writing.ts'

export interface ConversationOptions {
  id: string
  storage: Storage
  mail: Mail
  clock: Clock
  sites: ReadonlyMap<string, Site>
  digest: (text: string) => Promise<string>
  /** Who answers at a site. */
  agents: (site: string) => Promise<readonly AgentFace[]>
  /** How soon an agent takes a conversation of a site, as it was measured lately, in ms; `undefined`: too little is known. */
  usualWait: (site: string) => Promise<number | undefined>
  /** Something was made that sinks of this site are to hear of, and is kept. */
  onMade: (site: string) => void
  onError: (error: unknown) => void
}

/** The owner of one conversation: its letters are handled one after another, and nobody else writes to its log. */
export interface ConversationActor {
  receive(letter: ConversationLetter): void
  /** Nothing is under way, nobody watches and no wait runs: it can be forgotten. */
  isIdle(): boolean
  /** Resolves once nothing is under way; the deadline is kept by nobody after this. */
  stop(): Promise<void>
}

/** A client whose command could not be stored is told to come back after this. */
const RETRY_MS = 2_000

export function createConversation(options: ConversationOptions): ConversationActor {
  const { id, storage, mail, clock, sites, digest, agents, usualWait, onMade, onError } = options
  /** `null` until it is loaded, and again whenever what is in memory may not be what is in storage. */
  let ledger: Ledger | null = null
  let queue: ConversationLetter[] = []
  let work: Promise<void> | null = null
  let callOffAlarm: (() => void) | null = null
  const watchers = createWatchers({ id, mail, clock })
  const writing = createWriting(clock)
  const beside = createBeside({ id, storage, clock })
  const append = createAppend({ id, storage, clock, agents, watchers, writing })

  async function handle(to: Ledger, letter: ConversationLetter): Promise<void> {
    switch (letter.type) {
      case 'attach':
        return watchers.attach(letter, to, letter.who.role === 'agent' ? await beside.all() : [])
      case 'detach':
        return watchers.detach(letter.session)
      case 'append':
        return append(to, letter.session, letter.who, letter.id, letter.body)
      case 'detail':
        return watchers.beside(letter.session, await beside.detail(to, letter))
      case 'note':
        return watchers.beside(letter.session, await beside.note(to, letter))
      case 'typing':
        return watchers.signals.typing(letter.session, letter, to.row)
      case 'read':
        return watchers.signals.read(letter.session, Math.min(letter.seq, to.entries.length))
      case 'page':
        return watchers.signals.page(letter.session, letter)
      case 'agents': {
        const online = letter.online && (await takesChats(to, storage))
        const usualMs = online && to.row ? await usualMsOf(to.row.site) : undefined
        for (const next of onAgents(to, online, usualMs)) writing.add(to, next)
        return
      }
      case 'release':
        if (to.row?.agent?.id === letter.agent) for (const next of unassigned(to, 'ended')) writing.add(to, next)
    }
  }

  /** As the log keeps it: whole ms. */
  async function usualMsOf(site: string): Promise<number | undefined> {
    try {
      const ms = (await usualWait(site)) ?? Number.NaN
      return Number.isFinite(ms) ? Math.max(0, Math.round(ms)) : undefined
    } catch (error) {
      // No code: whatever fails in measuring, the visitor waits without being told how long it takes.
      onError(error)
      return undefined
    }
  }

  /** What administrators set is asked for where the time that it depends on has come: then it wakes. */
  async function limitsOf({ row }: Ledger, letters: readonly ConversationLetter[]): Promise<Limits> {
    const leadAfterMs = sites.get(row?.site ?? '')?.leadAfterMs
    const isLate = row?.unansweredAt !== undefined && letters.some(({ type }) => type === 'wake')
    return { leadAfterMs, takeBackMs: isLate ? takeBackMsOf(await storage.rules(row.site)) : undefined }
  }

  function keepTime(to: Ledger, limits: Limits): void {
    for (const next of due(to, clock.now(), limits, watchers.signals.writingAt())) writing.add(to, next)
    if (to.row) to.row = { ...to.row, leadAt: leadAt(to, limits.leadAfterMs) }
  }

  /** Everything that came together is one commit; nobody hears of it before it is kept. */
  async function commit(letters: readonly ConversationLetter[]): Promise<void> {
    if (letters.some(({ type }) => type === 'erased')) {
      ledger = null
      watchers.dismiss()
    }
    const current = ledger ?? (await loadLedger(storage, id))
    // Not ours to trust again until storage has said that it keeps what is written now.
    ledger = null
    const before = current.row && { status: current.row.status, agent: current.row.agent }
    const head = current.entries.length
    for (const letter of letters) await handle(current, letter)
    keepTime(current, await limitsOf(current, letters))
    const entries = current.entries.slice(head)
    if (entries.length > 0 && current.row && !(await keep(current, current.row, entries))) {
      // Another process believes that it owns this conversation, and was quicker: what it wrote counts, and ours is judged anew.
      watchers.forget()
      return commit(letters)
    }
    ledger = current
    watchers.publish(current)
    const { row } = current
    if (row && entries.length > 0) mail.desk(row.site, { type: 'changed', row, before, news: newsOf(row, before, entries) })
    // Asked again, after a restart too, until it is answered: a handover cannot be forgotten half-way.
    if (row && pendingHandover(current) !== null) mail.desk(row.site, { type: 'anyone', conversation: id })
    setAlarm(row?.deadlineAt)
  }

  async function keep(current: Ledger, conversation: Conversation, entries: readonly Entry[]): Promise<boolean> {
    const made = await creations(current, entries, storage, sites.get(conversation.site), digest)
    const isKept = await storage.append({ conversation, entries, ...made })
    if (isKept && made.deliveries) onMade(conversation.site)
    return isKept
  }

  function setAlarm(at: number | undefined): void {
    callOffAlarm?.()
    callOffAlarm = at === undefined ? null : clock.after(at - clock.now(), () => receive({ type: 'wake' }))
  }

  async function run(): Promise<void> {
    while (queue.length > 0) {
      const letters = queue
      queue = []
      try {
        await commit(letters)
      } catch (error) {
        // `storage`: nothing was kept and nothing acknowledged. Clients are told to come back, and the deadline is tried again.
        onError(error)
        watchers.fail(letters, RETRY_MS)
        setAlarm(clock.now() + RETRY_MS)
      }
    }
    work = null
  }

  function receive(letter: ConversationLetter): void {
    queue.push(letter)
    work ??= run()
  }

  return {
    receive,
    isIdle: () => work === null && watchers.isEmpty() && callOffAlarm === null,
    async stop() {
      await work
      callOffAlarm?.()
    },
  }
}
