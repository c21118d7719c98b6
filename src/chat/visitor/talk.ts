import { means, type Pauses, type Playbook } from '../../cards/index.ts'
import { type AnswerValue, newId, type VisitorBody } from '../../protocol/index.ts'
import { systemClock } from '../../time/clock.ts'
import { prepareToRewrite } from '../log/rewriting.ts'
import type { Timeline } from '../log/timeline.ts'
import type { Pending } from '../outbox.ts'
import { onPageLife } from '../page-life.ts'
import { memoryStore } from '../store.ts'
import { createBook } from './book.ts'
import type { Online, OnlineParts } from './online-face.ts'
import type { TalkOptions } from './options.ts'
import { createScript, type Script } from './script.ts'
import type { ServerSide } from './server-side.ts'
import { createShowing } from './showing.ts'
import { type Asked, askedAgain, quiet, type ViewParts } from './view.ts'

/** A visitor's conversation that has begun. */
export interface Talk {
  append(body: VisitorBody): void
  /** Answer the card that was come to at `step`. */
  answer(card: string, step: number, value: AnswerValue): void
  /** An earlier card as it is put once more; `null` where its answer cannot be taken back now. */
  asked(card: string, step: number): Asked | null
  /** Another answer in the place of the one at this step. */
  change(card: string, replaces: number, value: AnswerValue): Promise<void>
  stopWaiting(): void
  pending(): readonly Pending<VisitorBody>[]
  /** Say what was refused again. */
  again(item: Pending<VisitorBody>): void
  typing(): void
  /** The visitor may be on another page now. */
  moved(): void
  /** Everything that is here has been before the visitor's eyes. */
  seen(): void
  /** End the conversation, if there is one. */
  end(): void
  rate(score: number, text: string): void
  /** Say who the visitor is, now and on every line to come. */
  identify(token: string): void
  /** The visitor's bearer token. */
  readonly token: string
  startAnew(): void
  destroy(): void
}

export function createTalk(options: TalkOptions, show: (parts: ViewParts) => void): Talk {
  const { site, name = site, server, clock = systemClock, store = memoryStore(), onError = () => {} } = options
  const page = options.page ?? (() => ({ url: '', title: '', referrer: '' }))
  let script: Script | undefined
  let side: ServerSide | undefined
  let online: Online | undefined
  let identity: string | null = null
  let hasSeen = false
  /** Until the code of the server's side is there. */
  let alone: OnlineParts = quiet

  const parts = (): OnlineParts => online?.parts() ?? alone

  const showing = createShowing(() => {
    if (!script) return
    const playbook = script.current()
    show({
      timeline: paced(book.timeline(), playbook),
      playbook,
      script: book.isShut() ? 'loading' : script.state(),
      ...parts(),
      isResumed: book.conversation === resumed,
    })
    if (online) online.look()
    else if (alone.line === 'down') goOnAlone()
  })

  const book = createBook({
    name,
    store,
    clock,
    page,
    device: options.device,
    locale: options.locale,
    line: {
      append: ({ id, conversation, body }) => online?.send({ type: 'append', conversation, id, body }) ?? false,
      watch: (since) => online?.send({ type: 'watch', ...since }) ?? false,
    },
    script(kept, onChange) {
      script = createScript({ source: options.playbook, kept, clock, onChange: () => showing.together(onChange) })
      return script
    },
    onChange: showing.now,
  })

  const resumed = book.isBegun() ? book.conversation : null
  let pauses: Pauses | undefined
  function paced(timeline: Timeline, playbook: Playbook | undefined): Timeline {
    pauses ??= means.createPauses?.(clock, resumed, showing.now)
    return pauses?.shown(timeline, playbook?.cards, book.conversation) ?? timeline
  }

  /** Without even the code for asking, a live chat card is gone on from alone. */
  function goOnAlone(): void {
    const { phase, at, step } = book.timeline().state
    if (phase === 'observing' && at !== null) {
      const facts = { at: clock.now(), agentsOnline: false, url: page().url }
      return book.append({ kind: 'observed', card: at, facts }, book.idOf(`observed-${step}`))
    }
    const name = phase === 'handing-over' ? 'handover' : phase === 'waiting' ? 'unreached' : undefined
    if (name && at !== null) book.append({ kind: 'unreached', card: at }, book.idOf(`${name}-${step}`))
  }

  const giveUp = server(
    (code) => {
      side = code
      book.read(code.read)
      online = code.goOnline({
        site,
        clock,
        page,
        locale: options.locale,
        book,
        script: { retry: () => script?.retry(), current: () => script?.current() },
        showing,
        onError,
      })
      if (identity !== null) online.identify(identity)
      if (hasSeen) online.seen()
    },
    () => {
      alone = { ...alone, line: 'down' }
      showing.now()
    },
  )

  const unbind = onPageLife({ onWake: () => online?.probe(), onGo: book.save })
  showing.together(() => book.begin())

  return {
    append: (body) => book.append(body),
    answer: (card, step, value) => book.append({ kind: 'answer', card, value }, book.idOf(`answer-${step}`)),
    asked: (card, step) => askedAgain(book.timeline(), script?.current(), card, step),
    async change(card, replaces, value) {
      await prepareToRewrite()
      book.append({ kind: 'answer', card, value, replaces })
    },
    stopWaiting: () => (online ? online.leave() : goOnAlone()),
    pending: book.pending,
    again: (item) => side?.sayAgain(item, book.outbox, book.append),
    typing: () => online?.typing(),
    moved: () => online?.moved(),
    seen() {
      hasSeen = true
      online?.seen()
    },
    end() {
      if (book.isBegun()) book.append({ kind: 'close' }, book.idOf('close'))
    },
    rate: (score, text) => book.append({ kind: 'rating', score, text }, book.idOf('rating')),
    identify(token) {
      identity = token
      alone = { ...alone, identity: 'checking' }
      online?.identify(token)
      showing.now()
    },
    token: book.token,
    startAnew() {
      hasSeen = false
      if (online) online.startAnew()
      else showing.together(() => book.goTo(newId()))
    },
    destroy() {
      giveUp()
      unbind()
      pauses?.destroy()
      book.destroy()
      script?.destroy()
      online?.destroy()
    },
  }
}
