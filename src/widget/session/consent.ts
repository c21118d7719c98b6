import { browserStore } from '../../chat/browser-store.ts'
import { memoryStore, type Store } from '../../chat/store.ts'
import { visitorKey } from '../../chat/visitor/keep.ts'
import type { WithServer } from '../../chat/visitor/server-side.ts'
import type { VisitorChat } from '../../chat/visitor/visitor.ts'
import type { Core } from '../core.ts'
import { forgetGreeting, isGreetingAlone } from '../greeted.ts'

/** Holds back what needs the visitor's consent, or their first interaction: until then everything is kept in memory, and no line is opened. */
export interface Gate {
  store: Store
  /** `server`, once it may be had. */
  hold(server: WithServer): WithServer
  /** It may be had: what is in memory is kept from now on, in the place of what an earlier page has kept, and lines are opened. */
  open(): void
  /** Greet from memory whoever has touched nothing yet, where they go from page to page. Returns how to stop following them. */
  greet(core: Core, chat: VisitorChat): () => void
}

export function createGate(): Gate {
  let store = memoryStore()
  let isOpen = false
  let giveWay = (): void => {}
  const waiting = new Set<() => void>()
  return {
    store: {
      get: (key) => store.get(key),
      set: (key, value) => store.set(key, value),
      remove: (key) => store.remove(key),
      keys: (prefix) => store.keys(prefix),
    },
    hold: (server) => (use, onFail) => {
      if (isOpen) return server(use, onFail)
      let giveUp = (): void => void waiting.delete(go)
      const go = () => {
        giveUp = server(use, onFail)
      }
      waiting.add(go)
      return () => giveUp()
    },
    open() {
      if (isOpen) return
      giveWay()
      isOpen = true
      const browser = browserStore()
      for (const key of store.keys('')) browser.set(key, store.get(key) ?? '')
      store = browser
      for (const go of waiting) go()
      waiting.clear()
    },
    greet(core, chat) {
      const over = new AbortController()
      // The visitor has begun to talk in another tab since: that conversation is theirs, as long as nothing but a greeting stands here.
      giveWay = () => {
        const isElsewhere = browserStore().get(visitorKey(core.name)) !== null
        if (isElsewhere && isGreetingAlone(chat)) forgetGreeting(core, chat)
      }
      chat.begin()
      import('../beside/beside.ts')
        .then(({ follow }) => follow(core, chat, over.signal))
        .catch(() => {
          // No code: what they are greeted with first stays.
        })
      return () => over.abort()
    },
  }
}
