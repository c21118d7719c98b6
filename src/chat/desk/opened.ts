import { atom } from 'nanostores'
import { sourcesOf } from '../../playbook/index.ts'
import { type AgentBody, DROPPED, newId } from '../../protocol/index.ts'
import { createReading } from '../log/reading.ts'
import { lastRead, readOn, unsent } from '../log/timeline.ts'
import { createReceipts } from '../receipts.ts'
import { sayAgain } from '../say-again.ts'
import { createTyping, createTypingSignal } from '../typing.ts'
import { createDetails } from './details.ts'
import { deskLine, isSaidByAgent } from './line.ts'
import { createLookers } from './lookers.ts'
import { createNotes, type DeskItem } from './notes.ts'
import type { Opened, OpenedOptions, OpenedUpdate } from './opened-face.ts'
import { type OpenedState, unopened } from './opened-state.ts'
import { createScript } from './script.ts'

/** Open a conversation: the log as it comes, the playbook that it is read by, and what waits for it in the outbox. */
export function createOpened(options: OpenedOptions): Opened {
  const { conversation, clock, me, playbook, outbox, store, prefixOf, files, send } = options
  const $items = atom<readonly DeskItem[]>([])
  const $state = atom<OpenedState>(unopened)
  const script = createScript(playbook, clock, () => {
    log.again()
    refresh()
  })
  const typing = createTyping(clock, refresh)
  const lookers = createLookers(clock, () => set({ others: lookers.current() }))
  const beside = { conversation, clock, store, send }
  const details = createDetails({ ...beside, prefix: prefixOf('details'), me: () => me()?.id })
  const notes = createNotes({ ...beside, prefix: prefixOf('notes'), me, onChange: refresh })

  const log = createReading({
    conversation,
    playbook: script.current,
    lineOf: deskLine,
    onEntries(entries) {
      const first = entries[0]
      if (first?.body.kind === 'start') script.want(first.body.version)
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

  function refresh(): void {
    const face = me()
    const waiting = pending()
    const read = log.timeline()
    const timeline =
      face && waiting.length > 0 ? readOn(read, script.current(), unsent(waiting, { role: 'agent', ...face }), deskLine) : read
    $items.set(notes.among(timeline.items))
    set({
      loaded: $state.get().loaded || log.replica.isComplete(),
      fields: read.state.fields,
      sources: sourcesOf(read.state),
      asked: read.state.phase === 'live' ? read.state.at : null,
      cards: script.current()?.cards ?? null,
      locale: read.state.start?.locale ?? null,
      page: read.page,
      bot: script.current()?.bot ?? null,
      visitorTyping: typing.isOn(),
      readKey: lastRead(timeline.items, isSaidByAgent, receipts.theirs()),
    })
  }

  const set = (part: Partial<OpenedState>): void => $state.set({ ...$state.get(), ...part })

  function again(): void {
    lookers.receive([])
    watch()
    details.again()
    notes.again()
    receipts.again()
  }

  function take(update: OpenedUpdate): void {
    switch (update.type) {
      case 'entries':
        log.replica.receive(update)
        return refresh()
      case 'refused':
        if (details.refused(update) || notes.refused(update)) return
        return set(update.id === undefined ? { gone: true } : { refused: update })
      case 'typing':
        return update.agent ? lookers.typing(update.agent, update.on) : typing.set(update.on)
      case 'looking':
        return lookers.receive(update.agents)
      case 'read':
        if (update.by === 'visitor') receipts.heard(update.seq)
        return refresh()
      case 'details':
        return details.receive(update.details)
      case 'notes':
        for (const { by } of update.notes) lookers.typing(by, false)
        return notes.receive(update.notes)
      case 'page':
        return set({ now: update })
      case 'row-gone':
        return set({ gone: true })
    }
  }

  watch()
  details.again()
  notes.again()
  return {
    conversation: {
      id: conversation,
      $items,
      $state,
      claim() {
        const face = me()
        if (face) append({ kind: 'assign', agent: face })
      },
      assign: ({ id, name }) => append({ kind: 'assign', agent: { id, name } }),
      release() {
        const face = me()
        if (face) append({ kind: 'unassign', agent: face })
      },
      say(text) {
        if (text.trim() !== '') append({ kind: 'message', text: text.trim() })
      },
      drop: (as) => append({ kind: 'drop', card: DROPPED + newId(), as }),
      handBack(card) {
        const face = me()
        if (face) append({ kind: 'unassign', agent: face, card })
      },
      note: notes.write,
      create(object) {
        details.flush()
        append({ kind: 'create', object })
      },
      details,
      close: () => append({ kind: 'close' }),
      typing: createTypingSignal(clock, () => send({ type: 'typing', conversation, on: true })),
      noting: createTypingSignal(clock, () => send({ type: 'typing', conversation, on: true, note: true })),
      retry(key) {
        if (notes.retry(key)) return
        const item = pending().find(({ id, refused }) => id === key && refused)
        if (item) sayAgain(item, outbox, append)
      },
      seen: () => receipts.tell(log.replica.entries.length),
      files,
    },
    take,
    refresh,
    again,
    destroy() {
      script.destroy()
      typing.destroy()
      lookers.destroy()
      details.destroy()
    },
  }
}
