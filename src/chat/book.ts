import { versionOf } from '../playbook/index.ts'
import { type Entries, newId, newToken, type Refused, type Since, type Start, type VisitorBody } from '../protocol/index.ts'
import type { Clock } from '../time/clock.ts'
import { createKeep, type Kept } from './keep.ts'
import { createOutbox, type Pending } from './outbox.ts'
import { createReplica, type Replica } from './replica.ts'
import type { Script } from './script.ts'
import type { Store } from './store.ts'
import { emptyTimeline, kept, readOn, type Timeline, unsent } from './timeline.ts'

export interface BookOptions {
  site: string
  store: Store
  clock: Clock
  page: () => Start['page']
  /** Puts an append or a watch on the line; `false` when there is none. */
  line: { append(pending: Pending<VisitorBody>): boolean; watch(since: Since): boolean }
  /** Made with the copy of the playbook that an earlier page kept; calls back whenever it has changed. */
  script: (kept: Kept['playbook'], onChange: () => void) => Script
  onChange: () => void
}

/** The visitor's own book of the conversation: the log as far as it came, what is on its way to it, and who the visitor is. */
export interface Book {
  readonly token: string
  readonly conversation: string | null
  /** Append an entry of the visitor's under `id`, or in the place of what waits under it. Default: an id of its own. */
  append(body: VisitorBody, id?: string): void
  /** The id of what the playbook does once, such as `handover-3`: the same in every tab. */
  idOf(name: string): string
  isKept(id: string): boolean
  pending(): readonly Pending<VisitorBody>[]
  drop(id: string): void
  /** The log and what is on its way to it, read together. */
  timeline(): Timeline
  /** Where the log stands, for `hello`; `null` before a conversation. */
  where(): Since | null
  receive(update: Entries): void
  refuse(refused: Refused): void
  /** The line is up: send what waits. */
  flush(): void
  /** The server could not store or read it now: send, and ask for the log, again after this. */
  delay(ms: number): void
  /** Take up the conversation of an earlier page, or begin one. Called once, when everything that the book talks to is there. */
  begin(): void
  startAnew(): void
  /** Write to the store what is to be written. */
  save(): void
  destroy(): void
}

export function createBook({ site, store, clock, page, line, script: scriptWith, onChange }: BookOptions): Book {
  const keep = createKeep(store, `frontdesk:${site}:visitor`, clock)
  const earlier = keep.load()
  const token = earlier?.token ?? newToken()
  let conversation = earlier?.conversation ?? null
  let replica: Replica | null = null
  let read = emptyTimeline()
  /** Said before there was a playbook to begin the conversation with. */
  let early: readonly Pending<VisitorBody>[] = []
  let callOffWatch = (): void => {}

  const script = scriptWith(earlier?.playbook, () => {
    if (conversation === null) beginNew()
    else read = readOn(emptyTimeline(), script.current(), kept(replica?.entries ?? []))
    remember()
    onChange()
  })

  const outbox = createOutbox<VisitorBody>({ store, prefix: `frontdesk:${site}:outbox:`, clock, send: line.append, onChange })
  const idOf = (name: string): string => `${conversation}-${name}`
  const isKept = (id: string): boolean => replica?.has(id) ?? false

  const pending = (): readonly Pending<VisitorBody>[] =>
    conversation === null ? early : outbox.pending.filter((item) => item.conversation === conversation && !isKept(item.id))

  function remember(): void {
    const log = replica ? { epoch: replica.epoch, entries: [...replica.entries] } : undefined
    keep.change({ token, conversation, log, playbook: script.current() })
  }

  function append(body: VisitorBody, id = newId()): void {
    if (conversation === null) {
      early = [...early, { id, conversation: '', body }]
      beginNew()
      onChange()
    } else if (outbox.pending.some((item) => item.id === id)) outbox.replace(id, body)
    else outbox.add({ id, conversation, body })
  }

  /** Begin a conversation: with the playbook, or, when there is none to be had, with the visitor's own first words. */
  function beginNew(): void {
    if (script.state() === 'loading' || (!script.current() && early.length === 0)) return
    conversation = newId()
    const waiting = early
    early = []
    open()
    remember()
    keep.save()
    sendStart()
    for (const { id, body } of waiting) append(body, id)
  }

  function sendStart(): void {
    const playbook = script.current()
    const named = playbook ? { playbook: playbook.id, version: versionOf(playbook) } : { playbook: 'none', version: 'none' }
    append({ kind: 'start', ...named, page: page(), locale: playbook?.locale ?? 'und' }, idOf('start'))
  }

  /** Open the log at the conversation, from what an earlier page has kept of it. */
  function open(known?: Kept['log']): void {
    if (conversation === null) return
    read = emptyTimeline()
    const log = createReplica({
      conversation,
      known,
      onEntries(entries) {
        const first = entries[0]
        if (first?.body.kind === 'start') script.want(first.body.version)
        read = readOn(read, script.current(), kept(entries))
        for (const { id } of entries) outbox.acknowledge(id)
      },
      onReset() {
        read = emptyTimeline()
      },
      onGap: () => line.watch(log.where()),
    })
    replica = log
    const start = known?.entries[0]?.body ?? pending().find(({ body }) => body.kind === 'start')?.body
    read = readOn(read, script.current(), kept(log.entries))
    if (start?.kind === 'start') script.want(start.version)
    line.watch(log.where())
  }

  /** Whether the log, as far as it came, ends with the visitor at this live chat card. */
  function standsAt(card: string): boolean {
    const { phase, at } = read.state
    return at === card && (phase === 'handing-over' || phase === 'waiting')
  }

  function startAnew(): void {
    const unheard = pending().filter(({ refused }) => refused !== undefined)
    for (const { id } of unheard) outbox.drop(id)
    conversation = null
    replica = null
    read = emptyTimeline()
    // What the old conversation would not take is said in the new one.
    early = unheard.filter(({ body }) => body.kind === 'message').map(({ body }) => ({ id: newId(), conversation: '', body }))
    script.want(undefined)
    beginNew()
    onChange()
  }

  return {
    token,
    get conversation() {
      return conversation
    },
    append,
    idOf,
    isKept,
    pending,
    drop: outbox.drop,
    timeline() {
      const waiting = pending()
      return waiting.length === 0 ? read : readOn(read, script.current(), unsent(waiting, { role: 'visitor' }))
    },
    where: () => replica?.where() ?? null,
    receive(update) {
      if (!replica || update.conversation !== conversation) return
      replica.receive(update)
      // A repeated append is answered with the entry that was kept at the first time.
      for (const { id } of update.entries) if (isKept(id)) outbox.acknowledge(id)
      const isUnknownThere = replica.isComplete() && replica.entries.length === 0
      if (isUnknownThere && !pending().some(({ body }) => body.kind === 'start')) sendStart()
      remember()
    },
    refuse({ conversation: of, id, code }) {
      const item = outbox.pending.find((one) => one.id === id && one.conversation === of)
      if (id === undefined && of === conversation) startAnew()
      else if (!item) return
      else if (item.body.kind === 'message' || (item.body.kind === 'answer' && code !== 'id-conflict'))
        outbox.refuse(item.id, code)
      else if ((item.body.kind === 'handover' || item.body.kind === 'unreached') && standsAt(item.body.card)) {
        // The two ends read the playbook differently, or this would have been taken; the visitor is not to stand there for ever.
        outbox.replace(item.id, { kind: 'unreached', card: item.body.card })
        outbox.refuse(item.id, code)
      } else outbox.drop(item.id)
    },
    flush: outbox.flush,
    delay(ms) {
      outbox.delay(ms)
      callOffWatch()
      callOffWatch = clock.after(ms, () => replica && line.watch(replica.where()))
    },
    startAnew,
    begin() {
      if (conversation === null) script.want(undefined)
      else open(earlier?.log)
      remember()
      keep.save()
    },
    save: keep.save,
    destroy() {
      keep.save()
      callOffWatch()
      outbox.destroy()
    },
  }
}
