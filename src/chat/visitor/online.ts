import { type Entries, FrontdeskError, PROTOCOL_VERSION, type Update, type VisitorBody } from '../../protocol/index.ts'
import { type LineState, openLink } from '../link.ts'
import { emptyTimeline, lastRead } from '../log/timeline.ts'
import { createTyping } from '../typing.ts'
import { visitorDoor } from './door.ts'
import { createHandover } from './handover.ts'
import { createIdentity } from './identity.ts'
import { createInStep } from './in-step.ts'
import { createObserving, type There } from './observing.ts'
import type { Online, OnlineOptions } from './online-face.ts'
import { createPace } from './pace.ts'
import { createPost } from './post.ts'
import { createSignals } from './signals.ts'
import { createTongue } from './tongue.ts'

const silence = emptyTimeline()

export function goOnline({ site, backend, clock, page, locale, book, script, showing, onError }: OnlineOptions): Online {
  let line: LineState = 'connecting'
  let refusal: FrontdeskError | undefined
  let waitEndsAt: number | null = null
  /** The conversation that the last hello took up. */
  let greetedWith: string | undefined
  let there: There | null = null

  const typing = createTyping(clock, showing.now)
  const standing = {
    clock,
    line: () => line,
    state: () => book.timeline().state,
    put: (name: string, body: VisitorBody) => book.append(body, book.idOf(name)),
  }
  const handover = createHandover({
    ...standing,
    waitEndsAt: () => waitEndsAt,
    isKept: (name) => book.isKept(book.idOf(name)),
    pending: (name) => book.pending().find(({ id }) => id === book.idOf(name)),
  })
  const observing = createObserving({ ...standing, there: () => there, page: () => page().url })
  const tongue = createTongue({ locale, book, playbook: script.current })
  const identity = createIdentity((token) => link.send({ type: 'identify', token }), onError)
  const files = visitorDoor(backend, site, book)
  const { receipts, whereabouts, mailing, ...signals } = createSignals({
    clock,
    page,
    conversation: () => (book.isBegun() ? book.conversation : null),
    send: (command) => link.send(command),
  })
  const pace = createPace(clock, showing.now)
  const inStep = createInStep({ clock, book, showing, playbook: script.current, onGo: receipts.reset })
  const post = createPost({
    book,
    clock,
    playbook: script.current,
    watch: (since) => link.send({ type: 'watch', ...since }),
    onGone: inStep.leave,
    onError,
  })

  function receive(update: Entries): void {
    if (update.conversation !== book.conversation) return post.receive(update)
    waitEndsAt = update.waitLeftMs === undefined ? null : clock.now() + update.waitLeftMs
    if (update.entries.some(({ by }) => by.role === 'agent')) typing.set(false)
    post.receive(update)
  }

  function onUpdate(update: Update): void {
    showing.together(() => {
      const isHere = 'conversation' in update && update.conversation === book.conversation
      if (update.type === 'entries') receive(update)
      else if (update.type === 'refused') post.refuse(update)
      else if (update.type === 'typing' && update.by === 'agent' && isHere) typing.set(update.on)
      else if (update.type === 'read' && update.by === 'agent' && isHere) receipts.heard(update.seq)
      else if (update.type === 'agents') there = update
      else if (update.type === 'identify') identity.answered(update.good, update.message)
      else if (update.type === 'transcript') mailing.answered(update)
      else if (update.type === 'error' && update.code === 'storage') post.delay(update.retryAfterMs ?? 0)
    }, pace.soon)
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
      if (files) files.limits = welcome.files ?? null
      there = { online: welcome.agentsOnline, open: welcome.open }
      mailing.isOffered = welcome.transcripts === true
      identity.again()
      const where = book.where()
      // It began after the hello, when nothing could be sent yet.
      if (where && where.conversation !== greetedWith) link.send({ type: 'watch', ...where })
      receipts.again()
      whereabouts.tell()
      book.outbox.flush()
      script.retry()
      showing.now()
    },
    onUpdate,
    onState(state) {
      line = state
      if (state !== 'up') mailing.lost()
      refusal = state === 'refused' ? new FrontdeskError('offline', whyRefused(site), {}) : undefined
      if (refusal) onError(refusal)
      showing.now()
    },
  })

  return {
    parts: () => ({
      line,
      refusal,
      waitEndsAt,
      agentTyping: typing.isOn() && book.timeline().state.phase === 'live',
      agentsOnline: there?.online ?? null,
      readKey: lastRead(book.timeline().items, ({ kind }) => kind === 'visitor', receipts.theirs()),
      identity: identity.state(),
      files,
      mailing: mailing.isOffered ? mailing.way : null,
      // Nobody is looked for before the visitor is here, and nothing says so.
      ...(inStep.isSilent() && { timeline: silence }),
    }),
    send: (command) => !(command.type === 'append' && inStep.isQuiet()) && link.send(command),
    probe() {
      link.probe()
      whereabouts.tell()
    },
    moved() {
      whereabouts.moved()
      tongue.look()
    },
    look() {
      inStep.look()
      // Quiet, too, a playbook that decides by the hour comes to what it asks; what it writes of that waits for the visitor's word.
      for (const side of [observing, tongue]) side.look()
      if (!inStep.isQuiet()) handover.look()
    },
    leave: handover.leave,
    typing() {
      inStep.here(true)
      signals.typing()
    },
    seen() {
      inStep.here(false)
      receipts.tell(book.where()?.since ?? 0)
    },
    identify(token) {
      identity.set(token)
      showing.now()
    },
    startAnew: inStep.startAnew,
    destroy() {
      mailing.lost()
      pace.destroy()
      post.destroy()
      inStep.destroy()
      handover.destroy()
      observing.destroy()
      typing.destroy()
      whereabouts.destroy()
      link.close()
    },
  }
}

/** What whoever put the chat into the page can look at. */
const whyRefused = (site: string): string =>
  `The server refuses this page, and is not asked again. Has it a site "${site}" whose "origins" name this page’s, and does the page’s policy allow its socket?`
