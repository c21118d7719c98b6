import { atom } from 'nanostores'
import type { Item, VisitorChat, VisitorView } from '../../../src/chat/index.ts'
import { logLine } from '../../../src/chat/log/line.ts'
import { emptyTimeline, kept, readOn } from '../../../src/chat/log/timeline.ts'
import { memoryStore } from '../../../src/chat/store.ts'
import { quiet, viewOf } from '../../../src/chat/visitor/view.ts'
import { versionOf } from '../../../src/playbook/index.ts'
import { type Entry, newId, newToken, PROTOCOL_VERSION, type VisitorBody } from '../../../src/protocol/index.ts'
import { systemClock } from '../../../src/time/clock.ts'
import { shopPlaybook } from '../../playbook/specimens.ts'
import type { MakeVisitor } from './world.ts'

/**
 * A chat client as it is written by somebody who has not met a bad line yet: it shows what comes as it comes, and sends what is said
 * when it is said. With `retries` it has met one: what is not seen again soon is sent again, under a new id.
 */
export function naiveChat({ retries }: { retries: boolean }): MakeVisitor {
  return ({ site, backend, store = memoryStore(), clock = systemClock, page }): VisitorChat => {
    const entries: Entry[] = []
    const $items = atom<readonly Item[]>([])
    const token = store.get('token') ?? newToken()
    const conversation = store.get('conversation') ?? newId()
    let line: VisitorView['line'] = 'connecting'
    const view = (): VisitorView => {
      const timeline = readOn(emptyTimeline(), shopPlaybook, kept(entries), logLine)
      $items.set(timeline.items)
      return viewOf({
        timeline,
        playbook: shopPlaybook,
        isResumed: false,
        script: 'ready',
        ...quiet,
        line,
      })
    }
    const $view = atom(view())

    function append(body: VisitorBody): void {
      connection.send({ type: 'append', conversation, id: newId(), body })
      const isSeen = (): boolean => entries.some((entry) => JSON.stringify(entry.body) === JSON.stringify(body))
      if (retries) clock.after(3_000, () => isSeen() || append(body))
    }

    const connection = backend.open({
      onUp() {
        const resume = { conversation, since: entries.length, epoch: '' }
        connection.send({ type: 'hello', version: PROTOCOL_VERSION, role: 'visitor', site, token, resume })
        if (store.get('token') === null && page)
          append({ kind: 'start', playbook: shopPlaybook.id, version: versionOf(shopPlaybook), page: page(), locale: 'en' })
        store.set('token', token)
        store.set('conversation', conversation)
      },
      onUpdate(update) {
        if (update.type === 'welcome') line = 'up'
        if (update.type === 'entries') entries.push(...update.entries)
        $view.set(view())
      },
      onDown() {
        line = 'down'
        $view.set(view())
      },
    })
    const ping = (): void => {
      connection.send({ type: 'ping' })
      clock.after(10_000, ping)
    }
    ping()

    return {
      $items,
      $view,
      begin() {},
      say: (text) => append({ kind: 'message', text }),
      answer(value) {
        const { awaiting } = $view.get()
        if (awaiting) append({ kind: 'answer', card: awaiting.id, value })
      },
      change: async () => {},
      asked: () => null,
      keepWaiting: () => append({ kind: 'extend' }),
      stopWaiting: () => append({ kind: 'leave' }),
      typing() {},
      moved() {},
      end() {},
      retry() {},
      seen() {},
      rate() {},
      identify() {},
      logout() {},
      forget: async () => false,
      startAnew() {},
      destroy: () => connection.close(),
    }
  }
}
