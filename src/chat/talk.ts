import {
  type Entries,
  type ErrorCode,
  FrontdeskError,
  PROTOCOL_VERSION,
  type Refused,
  type Update,
  type VisitorBody,
} from '../protocol/index.ts'
import { systemClock } from '../time/clock.ts'
import { createBook } from './book.ts'
import { createHandover } from './handover.ts'
import { createIdentity } from './identity.ts'
import { type LineState, openLink } from './link.ts'
import type { VisitorChatOptions } from './options.ts'
import type { Pending } from './outbox.ts'
import { onPageLife } from './page-life.ts'
import { createReceipts } from './receipts.ts'
import { createScript, type Script } from './script.ts'
import { createShowing } from './showing.ts'
import { memoryStore } from './store.ts'
import { createTyping, createTypingSignal } from './typing.ts'
import type { ViewParts } from './view.ts'

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
  /** Everything that is here has been before the visitor's eyes. */
  seen(): void
  rate(score: number, text: string): void
  /** Say who the visitor is, now and on every line to come. */
  identify(token: string): void
  /** The visitor's bearer token. */
  readonly token: string
  startAnew(): void
  destroy(): void
}

export function createTalk(options: VisitorChatOptions, show: (parts: ViewParts) => void): Talk {
  const { site, backend, clock = systemClock, store = memoryStore(), onError = () => {} } = options
  const page = options.page ?? (() => ({ url: '', title: '', referrer: '' }))
  let line: LineState = 'connecting'
  let waitEndsAt: number | null = null
  /** The conversation that the last hello took up. */
  let greetedWith: string | undefined
  let script: Script | undefined
  let agentsOnline: boolean | null = null

  const showing = createShowing(clock, () => {
    if (!script) return
    show({
      timeline: book.timeline(),
      playbook: script.current(),
      script: script.state(),
      line,
      waitEndsAt,
      agentTyping: typing.isOn(),
      agentsOnline,
      readSeq: receipts.theirs(),
      identity: identity.state(),
    })
    handover.look()
  })

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
      script = createScript({ source: options.playbook, kept, onChange: () => showing.together(onChange) })
      return script
    },
    onChange: showing.now,
  })

  const typing = createTyping(clock, showing.now)

  const identity = createIdentity((token) => link.send({ type: 'identify', token }), onError)

  const receipts = createReceipts(
    (seq) => book.conversation !== null && link.send({ type: 'read', conversation: book.conversation, seq }),
  )

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
    showing.together(() => {
      const isHere = 'conversation' in update && update.conversation === book.conversation
      if (update.type === 'entries') receive(update)
      else if (update.type === 'refused') refuse(update)
      else if (update.type === 'typing' && update.by === 'agent' && isHere) typing.set(update.on)
      else if (update.type === 'read' && update.by === 'agent' && isHere) receipts.heard(update.seq)
      else if (update.type === 'agents') agentsOnline = update.online
      else if (update.type === 'identify') identity.answered(update.good, update.message)
      else if (update.type === 'error' && update.code === 'storage') book.delay(update.retryAfterMs ?? 0)
    }, 'soon')
  }

  function refuse(update: Refused): void {
    const isWords = book.pending().some(({ id, body }) => id === update.id && (body.kind === 'message' || body.kind === 'answer'))
    book.refuse(update)
    if (isWords) onError(new FrontdeskError<ErrorCode>(update.code, update.message, {}))
  }

  const link = openLink({
    backend,
    clock,
    hello() {
      const resume = book.where()
      greetedWith = resume?.conversation
      return { type: 'hello', version: PROTOCOL_VERSION, role: 'visitor', site, token: book.token, ...(resume && { resume }) }
    },
    onWelcome(welcome) {
      agentsOnline = welcome.agentsOnline
      identity.again()
      const where = book.where()
      // It began after the hello, when nothing could be sent yet.
      if (where && where.conversation !== greetedWith) link.send({ type: 'watch', ...where })
      receipts.again()
      book.flush()
      script?.retry()
    },
    onUpdate,
    onState(state) {
      line = state
      if (state === 'refused') onError(new FrontdeskError('offline', 'The server refuses this page, and is not asked again.', {}))
      showing.now()
    },
  })

  const unbind = onPageLife({ onWake: link.probe, onGo: book.save })
  showing.together(() => book.begin())

  return {
    append: (body) => book.append(body),
    answer: (card, step, value) => book.append({ kind: 'answer', card, value }, book.idOf(`answer-${step}`)),
    stopWaiting: handover.leave,
    pending: book.pending,
    drop: book.drop,
    typing: createTypingSignal(
      clock,
      () => book.conversation && link.send({ type: 'typing', conversation: book.conversation, on: true }),
    ),
    seen: () => receipts.tell(book.where()?.since ?? 0),
    rate: (score, text) => book.append({ kind: 'rating', score, text }, book.idOf('rating')),
    identify(token) {
      identity.set(token)
      showing.now()
    },
    token: book.token,
    startAnew() {
      receipts.reset()
      showing.together(() => book.startAnew())
    },
    destroy() {
      unbind()
      showing.destroy()
      handover.destroy()
      typing.destroy()
      book.destroy()
      link.close()
    },
  }
}
