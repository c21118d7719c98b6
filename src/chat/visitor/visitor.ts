import { atom, type ReadableAtom } from 'nanostores'
import { ANSWER_CHARS, type AnswerValue, MESSAGE_CHARS } from '../../protocol/index.ts'
import { systemClock } from '../../time/clock.ts'
import type { Item } from '../log/item.ts'
import { emptyTimeline } from '../log/timeline.ts'
import { memoryStore } from '../store.ts'
import { keptToken, visitorKey } from './keep.ts'
import type { TalkOptions } from './options.ts'
import { createTalk, type Talk } from './talk.ts'
import { type Asked, quiet, type VisitorView, viewOf } from './view.ts'

/** The visitor's conversation, without a pixel. */
export interface VisitorChat {
  readonly $items: ReadableAtom<readonly Item[]>
  readonly $view: ReadableAtom<VisitorView>
  /** The visitor's first interaction: only now is anything stored and a line opened (R18). A second call does nothing. */
  begin(): void
  /**
   * Say something. While a capture awaits an answer, or a question whose option reads like `text`, this is the answer.
   * It is in the outbox when this returns. White space alone is not said.
   */
  say(text: string): void
  /** Answer the card that awaits one, in the shape that it asks for, or with `null` to skip. Ignored when none does. */
  answer(value: AnswerValue): void
  /** An earlier card as it is put once more, to take its answer back; `null` where that cannot be now: somebody is waited for, or there. */
  asked(card: string, step: number): Asked | null
  /** Take back the answer that was given to `card` at `step`, as its item says, and give this one (R17). What does not fit changes nothing. Rejects where the code for it cannot be had. */
  change(card: string, step: number, value: AnswerValue): Promise<void>
  /** Begin the wait anew (R14). Ignored when nobody waits. */
  keepWaiting(): void
  /** Wait no longer; leave a message instead (R14). Ignored when nobody waits. */
  stopWaiting(): void
  /** Tell the agent that the visitor is writing; call it at every keystroke. It brings what `seen` brings, too. */
  typing(): void
  /** The visitor is on another page now, or reads another language, perhaps: the agent is told, the bot goes on in it. What the browser tells of pages needs no call. */
  moved(): void
  /** Try a failed message again, under a new id. Of one whose files are gone with their page, the words alone go; the files stay as failed. */
  retry(key: string): void
  /**
   * Everything that is here has been before the visitor's eyes: the agent is told. Call it when they open the chat or come back to it, too: a conversation
   * that has begun anew by itself, the one before it being erased, asks for no agent, and is shown as none, until its visitor is here.
   */
  seen(): void
  /**
   * End the conversation, for good: what is said in it later is refused. The agent sees that the visitor did. Ignored where there is
   * none, or it has been closed.
   */
  end(): void
  /** Say how it was, 1 (bad) to 5 (good), once, when the conversation has ended. Ignored at any other time. */
  rate(score: number, text?: string): void
  /**
   * Say who the visitor is, by a token that the site's own server has signed. It is kept nowhere but in memory, and sent when there is a
   * line; `$view.identity` tells how it went.
   */
  identify(token: string): void
  /** Forget the visitor here: the next `begin` is a stranger's. What the server keeps stays there. */
  logout(): void
  /**
   * Erase everything of the visitor, here at once and on the server as soon as it can be reached: now, or at a later `begin` in this
   * browser. Resolves with whether the server has done it already.
   */
  forget(): Promise<boolean>
  /**
   * Begin a new conversation, on the playbook as it is in force by then; the present one stays as it is on the server. Begun in several tabs at once it
   * is one, and a tab whose conversation is over goes along when another begins.
   */
  startAnew(): void
  destroy(): void
}

const untouched = viewOf({
  ...quiet,
  timeline: emptyTimeline(),
  playbook: undefined,
  script: 'loading',
  isResumed: false,
  line: 'idle',
})

/** Make a visitor's chat where the code of the server's side may come later. Until `begin` it neither reads, stores nor opens anything. */
export function createVisitorChatWith(options: TalkOptions): VisitorChat {
  const $items = atom<readonly Item[]>([])
  const $view = atom<VisitorView>(untouched)
  const { site, name = site, server, clock = systemClock, store = memoryStore() } = options
  const prefix = `frontdesk:${name}:`
  /** The token of somebody who wished to be forgotten when the server was out of reach. */
  const forgetKey = `${prefix}forget`
  let talk: Talk | null = null
  let identity: string | null = null

  function begin(): Talk {
    if (talk) return talk
    talk = createTalk({ ...options, store }, (parts) => {
      const { items } = parts.timeline
      if (items !== $items.get()) $items.set(items)
      $view.set(viewOf(parts))
    })
    if (identity !== null) talk.identify(identity)
    globalThis.addEventListener?.('storage', onStorage)
    const owed = store.get(forgetKey)
    if (owed) void erase(owed)
    return talk
  }

  /** As if nobody had ever been here. */
  function reset(): void {
    globalThis.removeEventListener?.('storage', onStorage)
    talk?.destroy()
    talk = null
    identity = null
    for (const key of store.keys(prefix)) store.remove(key)
    $items.set([])
    $view.set(untouched)
  }

  /** Another tab has forgotten the visitor. */
  function onStorage({ key, newValue }: StorageEvent): void {
    if (key === visitorKey(name) && newValue === null) reset()
  }

  /** Until the server has done it, the wish stays. */
  function erase(token: string): Promise<boolean> {
    store.set(forgetKey, token)
    return new Promise((resolve) => {
      server(
        (side) => resolve(side.erase({ clock, site, token, done: () => store.remove(forgetKey) })),
        () => resolve(false),
      )
    })
  }

  function answer(value: AnswerValue): void {
    const { awaiting } = $view.get()
    // The id names the question, so that a double click, or another tab's answer to it, is the same answer or none.
    if (awaiting) begin().answer(awaiting.id, awaiting.step, cut(value))
  }

  return {
    $items,
    $view,
    begin: () => void begin(),
    say(text) {
      const words = text.trim()
      const { awaiting } = $view.get()
      // What is typed where consent is asked is neither that nor to be kept without it.
      if (words === '' || awaiting?.card.kind === 'consent') return
      if (awaiting?.card.kind === 'capture') return answer(words)
      const option = awaiting?.card.kind === 'question' && awaiting.card.options.find(({ label }) => isSame(label, words))
      if (option) return answer(option.id)
      for (let from = 0; from < words.length; from += MESSAGE_CHARS)
        begin().append({ kind: 'message', text: words.slice(from, from + MESSAGE_CHARS) })
    },
    answer,
    asked: (card, step) => talk?.asked(card, step) ?? null,
    change: (card, step, value) => talk?.change(card, step, cut(value)) ?? Promise.resolve(),
    keepWaiting() {
      if ($view.get().wait) talk?.append({ kind: 'extend' })
    },
    stopWaiting() {
      if ($view.get().phase === 'waiting') talk?.stopWaiting()
    },
    typing: () => talk?.typing(),
    moved: () => talk?.moved(),
    retry(key) {
      const item = talk?.pending().find(({ id, refused }) => id === key && refused)
      if (item) talk?.again(item)
    },
    seen: () => talk?.seen(),
    end() {
      if ($view.get().phase !== 'closed') talk?.end()
    },
    rate(score, text = '') {
      const { phase, rated } = $view.get()
      if ((phase === 'closed' || phase === 'ended') && !rated) talk?.rate(score, text)
    },
    identify(token) {
      identity = token
      talk?.identify(token)
    },
    logout: reset,
    async forget() {
      const token = talk?.token ?? keptToken(store, name)
      reset()
      return token === null ? true : erase(token)
    },
    startAnew: () => begin().startAnew(),
    destroy() {
      globalThis.removeEventListener?.('storage', onStorage)
      talk?.destroy()
    },
  }
}

const cut = (value: AnswerValue): AnswerValue => (typeof value === 'string' ? value.slice(0, ANSWER_CHARS) : value)
const isSame = (label: string, words: string): boolean => label.trim().toLowerCase() === words.toLowerCase()
