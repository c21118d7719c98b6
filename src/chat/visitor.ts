import { atom, type ReadableAtom } from 'nanostores'
import type { Backend } from '../backend/backend.ts'
import type { CaptureCard, Playbook, QuestionCard } from '../cards/index.ts'
import type { Bot, Phase } from '../playbook/index.ts'
import { type AgentFace, ANSWER_CHARS, type FrontdeskError, MESSAGE_CHARS, type Start } from '../protocol/index.ts'
import type { Clock } from '../time/clock.ts'
import type { Item } from './item.ts'
import type { LineState } from './link.ts'
import type { Store } from './store.ts'
import { createTalk, type Talk } from './talk.ts'
import { emptyTimeline } from './timeline.ts'
import { viewOf } from './view.ts'

export type { LineState } from './link.ts'
export type { Store as VisitorStore } from './store.ts'

/** Everything that the visitor's window shows beside the timeline. */
export interface VisitorView {
  phase: Phase
  line: LineState
  /** `missing`: it could not be fetched and no earlier copy is at hand; the visitor can still write. */
  playbook: 'loading' | 'ready' | 'missing'
  /** The card that awaits an answer now. `step` changes whenever it is asked anew. */
  awaiting: { id: string; step: number; card: QuestionCard | CaptureCard } | null
  /** The bot's face; `null` until the playbook is there. */
  bot: Bot | null
  /** The agent who holds the conversation; their name takes the bot's place (R15). */
  agent: AgentFace | null
  /** The running wait: when it ends by `clock.now()` of this machine, and how long it was at first. */
  wait: { endsAt: number; lengthMs: number } | null
  /** Whether the agent is writing. */
  agentTyping: boolean
  /** The owner's colour as the playbook gives it. */
  accent: string | undefined
  /** BCP 47; the language of the playbook's texts. */
  locale: string | undefined
}

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
  /** Answer the card that awaits one: an option's id, what was typed into a field, or `null` to skip. Ignored when none does. */
  answer(value: string | null): void
  /** Begin the wait anew (R14). Ignored when nobody waits. */
  keepWaiting(): void
  /** Wait no longer; leave a message instead (R14). Ignored when nobody waits. */
  stopWaiting(): void
  /** Tell the agent that the visitor is writing; call it at every keystroke. */
  typing(): void
  /** Try a failed message again, under a new id. */
  retry(key: string): void
  /** Begin a new conversation; the present one stays as it is on the server. */
  startAnew(): void
  destroy(): void
}

const untouched = viewOf({
  timeline: emptyTimeline(),
  playbook: undefined,
  script: 'loading',
  line: 'idle',
  waitEndsAt: null,
  agentTyping: false,
})

/** Make a visitor's chat. Until `begin` it neither reads, stores nor opens anything. */
export function createVisitorChat(options: VisitorChatOptions): VisitorChat {
  const $items = atom<readonly Item[]>([])
  const $view = atom<VisitorView>(untouched)
  let talk: Talk | null = null

  function begin(): Talk {
    talk ??= createTalk(options, (items, view) => {
      if (items !== $items.get()) $items.set(items)
      $view.set(view)
    })
    return talk
  }

  function answer(value: string | null): void {
    const { awaiting } = $view.get()
    // The id names the question, so that a double click, or another tab's answer to it, is the same answer or none.
    if (awaiting) begin().answer(awaiting.id, awaiting.step, value?.slice(0, ANSWER_CHARS) ?? null)
  }

  return {
    $items,
    $view,
    begin: () => void begin(),
    say(text) {
      const words = text.trim()
      const { awaiting } = $view.get()
      if (words === '') return
      if (awaiting?.card.kind === 'capture') return answer(words)
      const option = awaiting?.card.kind === 'question' && awaiting.card.options.find(({ label }) => isSame(label, words))
      if (option) return answer(option.id)
      for (let from = 0; from < words.length; from += MESSAGE_CHARS)
        begin().append({ kind: 'message', text: words.slice(from, from + MESSAGE_CHARS) })
    },
    answer,
    keepWaiting() {
      if ($view.get().wait) talk?.append({ kind: 'extend' })
    },
    stopWaiting() {
      if ($view.get().phase === 'waiting') talk?.stopWaiting()
    },
    typing: () => talk?.typing(),
    retry(key) {
      const item = talk?.pending().find(({ id, refused }) => id === key && refused)
      if (!item || !talk) return
      talk.drop(key)
      talk.append(item.body)
    },
    startAnew: () => begin().startAnew(),
    destroy: () => talk?.destroy(),
  }
}

const isSame = (label: string, words: string): boolean => label.trim().toLowerCase() === words.toLowerCase()
