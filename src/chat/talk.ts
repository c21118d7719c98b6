import type { Backend } from '../backend/backend.ts'
import type { Playbook } from '../cards/index.ts'
import {
  type Entries,
  type FrontdeskError,
  PROTOCOL_VERSION,
  type Start,
  type Update,
  type VisitorBody,
} from '../protocol/index.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import { createBook } from './book.ts'
import { createHandover } from './handover.ts'
import type { Item } from './item.ts'
import { type LineState, openLink } from './link.ts'
import type { Pending } from './outbox.ts'
import { createScript, type Script } from './script.ts'
import { memoryStore, type Store } from './store.ts'
import { createTyping, createTypingSignal } from './typing.ts'
import { type VisitorView, viewOf } from './view.ts'

export interface VisitorChatOptions {
  site: string
  backend: Backend
  /**
   * The playbook, or where it comes from: asked for at `begin`, and again when that failed and the line comes up. With a `version`, that
   * one is wanted, for a conversation that began under it; any other is as good as a failure.
   */
  playbook: Playbook | ((version?: string) => Promise<Playbook>)
  /** Where token, outbox and log outlive the page. Default: memory, which outlives nothing. Nothing is written before `begin`. */
  store?: Store
  /** The page the visitor is on, read once at `begin`. */
  page?: () => Start['page']
  clock?: Clock
  onError?: (error: FrontdeskError) => void
}

/** A visitor's conversation that has begun. */
export interface Talk {
  append(body: VisitorBody): void
  /** Answer the card that was come to at `step`. */
  answer(card: string, step: number, value: string | null): void
  stopWaiting(): void
  pending(): readonly Pending<VisitorBody>[]
  /** Out of the outbox, never to be sent. */
  drop(id: string): void
  typing(): void
  startAnew(): void
  destroy(): void
}

const NO_PAGE = { url: '', title: '', referrer: '' }

export function createTalk(options: VisitorChatOptions, show: (items: readonly Item[], view: VisitorView) => void): Talk {
  const { site, backend, clock = systemClock, store = memoryStore(), page = () => NO_PAGE } = options
  let line: LineState = 'connecting'
  let waitEndsAt: number | null = null
  /** The conversation that the last hello took up again. */
  let greetedWith: string | undefined
  /** Changes that belong together are shown together. */
  let changing = 0
  let script: Script | undefined

  function atOnce(change: () => void): void {
    changing++
    change()
    changing--
    refresh()
  }

  function refresh(): void {
    if (changing > 0 || !script) return
    const timeline = book.timeline()
    const agentTyping = typing.isOn()
    show(timeline.items, viewOf({ timeline, playbook: script.current(), script: script.state(), line, waitEndsAt, agentTyping }))
    handover.look()
  }

  const book = createBook({
    site,
    store,
    clock,
    page,
    line: {
      append: ({ id, conversation, body }) => link.send({ type: 'append', conversation, id, body }),
      watch: (since) => link.send({ type: 'watch', ...since }),
    },
    script(kept, onChange) {
      script = createScript({ source: options.playbook, kept, onChange: () => atOnce(onChange) })
      return script
    },
    onChange: refresh,
  })

  const typing = createTyping(clock, refresh)

  const handover = createHandover({
    clock,
    line: () => line,
    state: () => book.timeline().state,
    waitEndsAt: () => waitEndsAt,
    isKept: (name) => book.isKept(book.idOf(name)),
    pending: (name) => book.pending().find(({ id }) => id === book.idOf(name)),
    put: (name, body) => book.append(body, book.idOf(name)),
  })

  function receive(update: Entries): void {
    if (update.conversation !== book.conversation) return book.receive(update)
    waitEndsAt = update.waitLeftMs === undefined ? null : clock.now() + update.waitLeftMs
    if (update.entries.some(({ by }) => by.role === 'agent')) typing.set(false)
    book.receive(update)
  }

  function onUpdate(update: Update): void {
    atOnce(() => {
      if (update.type === 'entries') receive(update)
      else if (update.type === 'refused') book.refuse(update)
      else if (update.type === 'typing' && update.by === 'agent' && update.conversation === book.conversation)
        typing.set(update.on)
      else if (update.type === 'error' && update.code === 'storage') book.delay(update.retryAfterMs ?? 0)
    })
  }

  const link = openLink({
    backend,
    clock,
    hello() {
      const resume = book.where()
      greetedWith = resume?.conversation
      return { type: 'hello', version: PROTOCOL_VERSION, role: 'visitor', site, token: book.token, ...(resume && { resume }) }
    },
    onWelcome() {
      const where = book.where()
      // It began after the hello, when nothing could be sent yet.
      if (where && where.conversation !== greetedWith) link.send({ type: 'watch', ...where })
      book.flush()
      script?.retry()
    },
    onUpdate,
    onState(state) {
      line = state
      refresh()
    },
  })

  const probe = (): void => link.probe()
  globalThis.addEventListener?.('pageshow', probe)
  globalThis.addEventListener?.('pagehide', book.save)
  globalThis.document?.addEventListener('visibilitychange', probe)
  atOnce(() => book.begin())

  return {
    append: (body) => book.append(body),
    answer: (card, step, value) => book.append({ kind: 'answer', card, value }, book.idOf(`answer-${step}`)),
    stopWaiting() {
      const { at, step } = book.timeline().state
      if (line === 'up') book.append({ kind: 'leave' }, book.idOf(`leave-${step}`))
      else if (at !== null) book.append({ kind: 'unreached', card: at }, book.idOf(`unreached-${step}`))
    },
    pending: book.pending,
    drop: book.drop,
    typing: createTypingSignal(
      clock,
      () => book.conversation && link.send({ type: 'typing', conversation: book.conversation, on: true }),
    ),
    startAnew: () => atOnce(() => book.startAnew()),
    destroy() {
      globalThis.removeEventListener?.('pageshow', probe)
      globalThis.removeEventListener?.('pagehide', book.save)
      globalThis.document?.removeEventListener('visibilitychange', probe)
      handover.destroy()
      typing.destroy()
      book.destroy()
      link.close()
    },
  }
}
