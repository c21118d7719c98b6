import { atom } from 'nanostores'
import type { VisitorChat, VisitorView } from '../../src/chat/index.ts'
import type { Item } from '../../src/chat/log/item.ts'

/** The view of a visitor who has just come, and whom the bot has greeted. */
export const calm: VisitorView = {
  phase: 'asking',
  isResumed: false,
  line: 'up',
  playbook: 'ready',
  awaiting: null,
  bot: { name: 'Robin' },
  agent: null,
  wait: null,
  agentTyping: false,
  botTyping: false,
  runs: 'gallery',
  agentsOnline: null,
  readKey: null,
  identity: 'unknown',
  files: null,
  mailing: null,
  qualified: null,
  rated: false,
  accent: undefined,
  locale: 'en',
}

/** A conversation that stands still. Only a wait can be begun anew, so that it never runs out for good. */
export function fakeChat(items: readonly Item[], view: Partial<VisitorView>): VisitorChat {
  const $items = atom(items)
  const $view = atom<VisitorView>({ ...calm, ...view })
  const nothing = () => {}
  return {
    $items,
    $view,
    begin: nothing,
    say: nothing,
    answer: nothing,
    change: async () => {},
    asked: () => $view.get().awaiting,
    keepWaiting() {
      const { wait } = $view.get()
      if (wait) $view.set({ ...$view.get(), wait: { ...wait, endsAt: Date.now() + wait.lengthMs } })
    },
    stopWaiting: nothing,
    typing: nothing,
    moved: nothing,
    end: nothing,
    retry: nothing,
    seen: nothing,
    rate: (score) => void $view.set({ ...$view.get(), rated: score > 0 }),
    identify: nothing,
    logout: nothing,
    async forget() {
      const isReached = $view.get().line === 'up'
      $items.set([])
      $view.set({ ...calm, line: 'idle', playbook: 'loading', phase: 'new', bot: null })
      return isReached
    },
    startAnew: nothing,
    destroy: nothing,
  }
}
