import { atom, type ReadableAtom } from 'nanostores'
import { ANSWER_CHARS, MESSAGE_CHARS } from '../protocol/index.ts'
import type { Item } from './item.ts'
import { createTalk, type Talk, type VisitorChatOptions } from './talk.ts'
import { emptyTimeline } from './timeline.ts'
import { type VisitorView, viewOf } from './view.ts'

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
