import { atom, type ReadableAtom } from 'nanostores'
import { type Playbook, prepare } from '../cards/index.ts'
import type { FileDoor } from '../files/door.ts'
import { type AgentBody, type AgentFace, type Command, type Create, type Entries, newId } from '../protocol/index.ts'
import type { Clock } from '../time/clock.ts'
import { createDetails, type DetailBook, type Details } from './details.ts'
import type { Item } from './item.ts'
import { logLine } from './log-line.ts'
import { type OpenedState, unopened } from './opened-state.ts'
import type { Outbox } from './outbox.ts'
import { createReading } from './reading.ts'
import { createReceipts } from './receipts.ts'
import { prepareToRewrite } from './rewriting.ts'
import { sayAgain } from './say-again.ts'
import type { Store } from './store.ts'
import { lastRead, readOn, unsent } from './timeline.ts'
import { createTyping, createTypingSignal } from './typing.ts'

/** One conversation, open before the agent. */
export interface DeskConversation {
  readonly id: string
  readonly $items: ReadableAtom<readonly Item[]>
  readonly $state: ReadableAtom<OpenedState>
  /** Assign to me (R22). */
  claim(): void
  say(text: string): void
  /** Have a lead or a deal made of it, with what has been typed so far (R27). */
  create(object: Create['object']): void
  /** What agents know of the visitor and the deal (R26). */
  readonly details: Details
  /** Close it, for good (R28). */
  close(): void
  typing(): void
  /** Try a failed message again, under a new id. */
  retry(key: string): void
  /** Everything that is here has been before the agent's eyes: the visitor is told. */
  seen(): void
  /** The way of files, in and out; `null` where the backend has none. */
  readonly files: FileDoor | null
}

export interface OpenedOptions {
  conversation: string
  clock: Clock
  me: () => AgentFace | null
  playbook: (version: string) => Promise<Playbook | undefined>
  outbox: Outbox<AgentBody>
  /** Where words are that the server has not kept yet, and how their keys begin. */
  unsaved: { store: Store; prefix: string }
  files: FileDoor | null
  send: (command: Command) => boolean
}

/** One conversation as an agent has it open, and how the desk keeps it in step. */
export interface Opened {
  conversation: DeskConversation
  details: DetailBook
  receive(update: Entries): void
  refresh(): void
  set(part: Partial<OpenedState>): void
  typing(on: boolean): void
  /** The visitor has read up to here. */
  read(seq: number): void
  /** The line is new: what it forgot is said again. */
  again(): void
  destroy(): void
}

/** Open a conversation: the log as it comes, the playbook that it is read by, and what waits for it in the outbox. */
export function createOpened({ conversation, clock, me, playbook, outbox, unsaved, files, send }: OpenedOptions): Opened {
  const $items = atom<readonly Item[]>([])
  const $state = atom<OpenedState>(unopened)
  let script: Playbook | undefined
  let wanted: string | undefined
  const typing = createTyping(clock, refresh)
  const details = createDetails({ conversation, clock, send, me: () => me()?.id, ...unsaved })

  const log = createReading({
    conversation,
    playbook: () => script,
    onEntries(entries) {
      const first = entries[0]
      if (first?.body.kind === 'start') want(first.body.version)
      if (entries.some(({ by }) => by.role === 'visitor')) typing.set(false)
    },
    onGap: watch,
  })

  const receipts = createReceipts((seq) => send({ type: 'read', conversation, seq }))

  const pending = () => outbox.pending.filter((item) => item.conversation === conversation && !log.replica.has(item.id))

  function watch(): void {
    send({ type: 'watch', ...log.replica.where() })
  }

  function append(body: AgentBody): void {
    set({ refused: null })
    // One wish is one entry, however often the button is pressed.
    const isRepeated = body.kind !== 'message' && pending().some((item) => JSON.stringify(item.body) === JSON.stringify(body))
    if (!isRepeated) outbox.add({ id: newId(), conversation, body })
  }

  /** The playbook, and the code to read any log by it. */
  async function readable(version: string): Promise<Playbook | undefined> {
    const [found] = await Promise.all([playbook(version), prepareToRewrite()])
    if (found) await prepare(found.cards)
    return found
  }

  function want(version: string): void {
    if (version === wanted) return
    wanted = version
    readable(version).then(
      (found) => {
        if (version !== wanted || !found) return
        script = found
        log.again()
        refresh()
      },
      // `offline`: the answers are read as they were given; asked again with the next conversation that is opened.
      () => {
        wanted = undefined
      },
    )
  }

  function refresh(): void {
    const face = me()
    const waiting = pending()
    const read = log.timeline()
    const timeline =
      face && waiting.length > 0 ? readOn(read, script, unsent(waiting, { role: 'agent', ...face }), logLine) : read
    $items.set(timeline.items)
    set({
      loaded: $state.get().loaded || log.replica.isComplete(),
      fields: read.state.fields,
      page: read.page,
      bot: script?.bot ?? null,
      visitorTyping: typing.isOn(),
      readKey: lastRead(timeline.items, 'agent', receipts.theirs()),
    })
  }

  const set = (part: Partial<OpenedState>): void => $state.set({ ...$state.get(), ...part })

  watch()
  details.again()
  return {
    details,
    conversation: {
      id: conversation,
      $items,
      $state,
      claim() {
        const face = me()
        if (face) append({ kind: 'assign', agent: face })
      },
      say(text) {
        if (text.trim() !== '') append({ kind: 'message', text: text.trim() })
      },
      create(object) {
        details.flush()
        append({ kind: 'create', object })
      },
      details,
      close: () => append({ kind: 'close' }),
      typing: createTypingSignal(clock, () => send({ type: 'typing', conversation, on: true })),
      retry(key) {
        const item = pending().find(({ id, refused }) => id === key && refused)
        if (item) sayAgain(item, outbox, append)
      },
      seen: () => receipts.tell(log.replica.entries.length),
      files,
    },
    receive(update) {
      log.replica.receive(update)
      refresh()
    },
    refresh,
    set,
    typing: typing.set,
    read(seq) {
      receipts.heard(seq)
      refresh()
    },
    again() {
      watch()
      details.again()
      receipts.again()
    },
    destroy() {
      typing.destroy()
      details.destroy()
    },
  }
}
