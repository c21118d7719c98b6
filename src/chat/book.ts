import { type Entries, newId, newToken, type Refused, type Since, type Start, type VisitorBody } from '../protocol/index.ts'
import type { Clock } from '../time/clock.ts'
import { createKeep, type Kept, visitorKey } from './keep.ts'
import { createOutbox, type Pending } from './outbox.ts'
import { createReading, type Reading } from './reading.ts'
import { type AfterRefusal, afterRefusal } from './refusal.ts'
import { type Script, startUnder } from './script.ts'
import type { Store } from './store.ts'
import { emptyTimeline, readOn, type Timeline, unsent } from './timeline.ts'

export interface BookOptions {
  /** What its keys in the store are called after. */
  name: string
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

export function createBook({ name, store, clock, page, line, script: scriptWith, onChange }: BookOptions): Book {
  const keep = createKeep(store, visitorKey(name), clock)
  const earlier = keep.load()
  const token = earlier?.token ?? newToken()
  let conversation = earlier?.conversation ?? null
  let log: Reading | null = null
  /** Said before there was a playbook to begin the conversation with. */
  let early: readonly Pending<VisitorBody>[] = earlier?.early ?? []
  let callOffWatch = (): void => {}

  const script = scriptWith(earlier?.playbook, () => {
    if (conversation === null) beginNew()
    else log?.again()
    remember()
    onChange()
  })

  const outbox = createOutbox<VisitorBody>({ store, prefix: `frontdesk:${name}:outbox:`, clock, send: line.append, onChange })
  const idOf = (name: string): string => `${conversation}-${name}`
  const read = (): Timeline => log?.timeline() ?? emptyTimeline()
  const together = (waiting: readonly Pending<VisitorBody>[]): Timeline =>
    waiting.length === 0 ? read() : readOn(read(), script.current(), unsent(waiting, { role: 'visitor' }))
  const isKept = (id: string): boolean => log?.replica.has(id) ?? false

  const pending = (): readonly Pending<VisitorBody>[] =>
    conversation === null ? early : outbox.pending.filter((item) => item.conversation === conversation && !isKept(item.id))

  function remember(atOnce = false): void {
    keep.change(() => {
      const seen = log ? { epoch: log.replica.epoch, entries: [...log.replica.entries] } : undefined
      return { token, conversation, log: seen, playbook: script.current(), early }
    })
    if (atOnce) keep.save()
  }

  function append(body: VisitorBody, id = newId()): void {
    if (conversation === null) {
      early = [...early, { id, conversation: '', body }]
      remember(true)
      beginNew()
      onChange()
    } else if (outbox.pending.some((item) => item.id === id)) outbox.replace(id, body)
    else outbox.add({ id, conversation, body })
  }

  /** Begin a conversation: with the playbook, or, when there is none to be had, with the visitor's own first words. */
  function beginNew(): void {
    if (conversation !== null || script.state() === 'loading' || (!script.current() && early.length === 0)) return
    conversation = newId()
    const waiting = early
    early = []
    open()
    remember(true)
    sendStart()
    for (const { id, body } of waiting) append(body, id)
  }

  const sendStart = (): void => append(startUnder(script.current(), page()), idOf('start'))

  /** What becomes of one that was refused; were it dropped, the playbook would stand where the others leave it. */
  const afterwards = (item: Pending<VisitorBody>, code: Refused['code']): AfterRefusal =>
    afterRefusal(item.body, code, together(pending().filter((one) => one !== item)).state)

  /** Open the log at the conversation, from what an earlier page has kept of it. */
  function open(known?: Kept['log']): void {
    if (conversation === null) return
    const opened = createReading({
      conversation,
      known,
      playbook: script.current,
      onEntries(entries) {
        const first = entries[0]
        if (first?.body.kind === 'start') script.want(first.body.version)
        for (const { id } of entries) outbox.acknowledge(id)
      },
      onGap: () => line.watch(opened.replica.where()),
    })
    log = opened
    const start = known?.entries[0]?.body ?? pending().find(({ body }) => body.kind === 'start')?.body
    if (start?.kind === 'start') script.want(start.version)
    line.watch(opened.replica.where())
  }

  function startAnew(): void {
    const unheard = pending().filter(({ refused }) => refused !== undefined)
    for (const { id } of unheard) outbox.drop(id)
    conversation = null
    log = null
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
    timeline: () => together(pending()),
    where: () => log?.replica.where() ?? null,
    receive(update) {
      const isHere = update.conversation === conversation
      if (isHere) log?.replica.receive(update)
      // A repeated append is answered with the entry that was kept at the first time; an earlier conversation may be owed some, too.
      for (const { id } of update.entries) if (!isHere || isKept(id)) outbox.acknowledge(id)
      const isLost = isHere && log?.replica.isComplete() && log.replica.entries.length === 0
      if (isLost && !pending().some(({ body }) => body.kind === 'start')) sendStart()
      // An ask that was refused before the log came, and is now seen to be overtaken.
      for (const item of pending()) if (item.refused && afterwards(item, item.refused) === 'drop') outbox.drop(item.id)
      remember()
    },
    refuse({ conversation: of, id, code }) {
      const item = outbox.pending.find((one) => one.id === id && one.conversation === of)
      if (!item) return id === undefined && of === conversation ? startAnew() : undefined
      const next = afterwards(item, code)
      if (next === 'go-on-alone' && 'card' in item.body) outbox.replace(item.id, { kind: 'unreached', card: item.body.card })
      if (next === 'drop' || of !== conversation) outbox.drop(item.id)
      else outbox.refuse(item.id, code)
      // An earlier conversation would not take it; it is said in the present one, by however many tabs under the same id.
      if (next === 'keep' && of !== conversation && item.body.kind === 'message') append(item.body, item.id)
    },
    flush: outbox.flush,
    delay(ms) {
      outbox.delay(ms)
      callOffWatch()
      callOffWatch = clock.after(ms, () => log && line.watch(log.replica.where()))
    },
    startAnew,
    begin() {
      if (conversation === null) script.want(undefined)
      else open(earlier?.log)
      remember(true)
    },
    save: keep.save,
    destroy() {
      keep.save()
      callOffWatch()
      outbox.destroy()
    },
  }
}
