import { newId, newToken, type Since, type Start, type VisitorBody } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { createReading, Reading } from '../log/reading.ts'
import { emptyTimeline, readOn, type Timeline, unsent, visitorsLine } from '../log/timeline.ts'
import { createOutbox, type Outbox, type Pending } from '../outbox.ts'
import type { Store } from '../store.ts'
import { createKeep, type Kept, visitorKey } from './keep.ts'
import { type Device, type Script, startUnder } from './script.ts'

export interface BookOptions {
  /** What its keys in the store are called after. */
  name: string
  store: Store
  clock: Clock
  page: () => Start['page']
  device: (() => Device) | undefined
  /** The language that the visitor reads. */
  locale: (() => string) | undefined
  /** Puts an append or a watch on the line; `false` when there is none. */
  line: { append(pending: Pending<VisitorBody>): boolean; watch(since: Since): boolean }
  /** Made with the copy of the playbook that an earlier page kept; calls back whenever it has changed. */
  script: (kept: Kept['playbook'], onChange: () => void) => Script
  onChange: () => void
}

/** The visitor's own book of the conversation: the log as far as it came, what is on its way to it, and who the visitor is. */
export interface Book {
  readonly token: string
  /** The one that goes on, or is to begin. */
  readonly conversation: string
  /** Somebody has said that it begins; until then what the visitor says waits in the outbox. */
  isBegun(): boolean
  /** Append an entry of the visitor's under `id`, or in the place of what waits under it. Default: an id of its own. With `again` it is held; see `Pending`. */
  append(body: VisitorBody, id?: string, again?: () => void): void
  /** The id of what the playbook does once, such as `handover-3`: the same in every tab. */
  idOf(name: string): string
  isKept(id: string): boolean
  pending(): readonly Pending<VisitorBody>[]
  /** What waits to be sent, of earlier conversations too. */
  readonly outbox: Outbox<VisitorBody>
  /** The log; `null` before a conversation, and until it can be read. */
  log(): Reading | null
  /** The code that reads a log: from now on what the server keeps can be taken in, and what an earlier page has kept is seen. */
  read(code: typeof createReading): void
  /** Whether an earlier page has kept something that cannot be read yet. */
  isShut(): boolean
  /** The log and what is on its way to it, read together; `without` the one of this id, were it dropped. */
  timeline(without?: string): Timeline
  /** Where the log stands, for `hello`; `null` before a conversation. */
  where(): Since | null
  /** Take up the conversation of an earlier page, or begin one. Called once, when everything that the book talks to is there. */
  begin(): void
  /** Go on in another conversation, which begins here unless another tab has begun it and kept this of its `log`. */
  goTo(next: string, log?: Kept['log']): void
  /** Say that the conversation begins, in the words of the playbook that is at hand. */
  start(): void
  /** What is kept for the page after this one has changed. */
  remember(): void
  /** Write to the store what is to be written. */
  save(): void
  destroy(): void
}

export function createBook({ name, store, clock, page, device, locale, line, script: scriptWith, onChange }: BookOptions): Book {
  const keep = createKeep(store, visitorKey(name), clock)
  const earlier = keep.load()
  const token = earlier?.token ?? newToken()
  let conversation = earlier?.conversation ?? newId()
  /** What an earlier page has kept of the conversation. */
  let known = earlier?.log
  let log: Reading | null = null
  let reading: typeof createReading | undefined
  /** Everything that the book talks to is there. */
  let isReady = false

  const script = scriptWith(earlier?.playbook, () => {
    if (isBegun()) log?.again()
    else beginNew()
    remember()
    onChange()
  })

  const outbox = createOutbox<VisitorBody>({
    store,
    prefix: `frontdesk:${name}:outbox:`,
    clock,
    // What was said before there was a playbook to begin the conversation with waits for that.
    send: (item) => (item.conversation !== conversation || isBegun()) && line.append(item),
    onChange,
  })
  const idOf = (name: string): string => `${conversation}-${name}`
  const read = (): Timeline => log?.timeline() ?? emptyTimeline()
  const together = (waiting: readonly Pending<VisitorBody>[]): Timeline =>
    waiting.length === 0 ? read() : readOn(read(), script.current(), unsent(waiting, { role: 'visitor' }), visitorsLine)
  const isBegun = (): boolean => !!(known || log) || outbox.pending.some(({ id }) => id === idOf('start'))
  const isKept = (id: string): boolean => log?.replica.has(id) ?? false

  const pending = (): readonly Pending<VisitorBody>[] =>
    outbox.pending.filter((item) => item.conversation === conversation && !isKept(item.id))

  function remember(atOnce = false): void {
    keep.change(() => {
      const seen = log ? { epoch: log.replica.epoch, entries: [...log.replica.entries] } : known
      return { token, conversation, log: seen, playbook: script.current() }
    })
    if (atOnce) keep.save()
  }

  function append(body: VisitorBody, id = newId(), again?: () => void): void {
    if (outbox.pending.some((item) => item.id === id)) return outbox.replace(id, body)
    outbox.add({ id, conversation, body, held: again && true, again })
    beginNew()
  }

  function start(): void {
    const body = startUnder(script.current(), page(), device?.(), earlier !== null, locale?.())
    outbox.add({ id: idOf('start'), conversation, body }, true)
  }

  /** Begin the conversation: with the playbook, or, when there is none to be had, with the visitor's own first words. */
  function beginNew(): void {
    if (isBegun() || script.state() === 'loading' || (!script.current() && pending().length === 0)) return
    open()
    start()
  }

  /** Open the log at the conversation, from what an earlier page has kept of it. */
  function open(): void {
    script.follow([...(known?.entries ?? []), ...pending()])
    if (!reading) return
    const opened = reading({
      conversation,
      known,
      playbook: script.current,
      onEntries(entries) {
        script.follow(entries)
        for (const { id } of entries) outbox.acknowledge(id)
      },
      onGap: () => line.watch(opened.replica.where()),
    })
    log = opened
    line.watch(opened.replica.where())
  }

  /** Take the conversation up where it was left, or begin it as soon as there is a playbook. */
  function enter(): void {
    log = null
    if (isBegun()) open()
    else {
      script.want(undefined)
      beginNew()
    }
    remember(true)
  }

  function goTo(next: string, log?: Kept['log']): void {
    conversation = next
    known = log
    enter()
    onChange()
  }

  return {
    token,
    get conversation() {
      return conversation
    },
    isBegun,
    append,
    idOf,
    isKept,
    pending,
    outbox,
    log: () => log,
    read(code) {
      reading = code
      if (isReady && isBegun()) open()
      onChange()
    },
    isShut: () => !!known && !log,
    timeline: (without) => together(pending().filter(({ id }) => id !== without)),
    where: () => log?.replica.where() ?? null,
    goTo,
    start,
    remember,
    begin() {
      isReady = true
      enter()
    },
    save: keep.save,
    destroy() {
      keep.save()
      outbox.destroy()
    },
  }
}
