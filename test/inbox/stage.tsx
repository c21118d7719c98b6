import { act, type BoundFunctions, configure, type queries, within } from '@testing-library/preact'
import { afterEach } from 'vitest'
import type { Desk } from '../../src/chat/index.ts'
import { type Mounted, mountInbox } from '../../src/inbox/mount.tsx'
import type { Notify } from '../../src/inbox/notify/notify.ts'
import type { YouApi } from '../../src/inbox/people/api.ts'
import type { RepliesApi } from '../../src/inbox/replies/replies-api.ts'
import { memoryRoute, parsePlace, type Route } from '../../src/inbox/route.ts'
import type { Administrator } from '../../src/inbox/settings/administrator.ts'
import { type InboxWords, inboxEn } from '../../src/locales/inbox/en/index.ts'
import type { Language } from '../../src/locales/inbox/languages.ts'
import { createFakeClock, type FakeClock } from '../../src/testing/clock.ts'
import { createFakeDesk, type FakeDesk } from './fake-desk.ts'
import { NOW } from './gallery/data.ts'

/** An inbox on the stage, and what is needed to play with it. */
export interface Stage extends BoundFunctions<typeof queries> {
  route: Route
  root: HTMLElement
  /** What has the focus inside of the inbox. */
  focused(): Element | null
  /** Let time pass. */
  pass(ms: number): Promise<void>
  say(words: InboxWords): void
  destroy(): void
}

interface StageOptions {
  onSignOut?: () => void
  administrator?: Administrator
  notify?: Notify
  account?: YouApi
  replies?: RepliesApi
  words?: InboxWords
  onLanguage?: (language: Language | null) => void
}

// Pages come by imports of their own, and a busy machine takes its time over what they draw.
configure({ asyncUtilTimeout: 10_000 })

// jsdom has no layout, and so nothing that could change its size.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

const stages: Stage[] = []
afterEach(() => {
  for (const stage of stages.splice(0)) stage.destroy()
})

/** Mount the inbox on a fake desk, at a place such as `#/unassigned`. */
export function stage(at: string, desk: FakeDesk = createFakeDesk(), options: StageOptions = {}): Stage & { desk: FakeDesk } {
  return { ...stageWith(desk, at, createFakeClock(NOW), options), desk }
}

/** Mount the inbox on any desk. */
export function stageWith(desk: Desk, at: string, clock: FakeClock, options: StageOptions = {}): Stage {
  const root = document.createElement('div')
  document.body.append(root)
  const route = memoryRoute(parsePlace(at))
  let mounted: Mounted
  act(() => {
    mounted = mountInbox({ root, desk, route, clock, words: inboxEn, ...options })
  })
  const shadow = root.firstElementChild?.shadowRoot as ShadowRoot
  const made: Stage = {
    ...within(shadow as unknown as HTMLElement),
    route,
    root,
    focused: () => shadow.activeElement,
    pass: (ms) => act(() => clock.advance(ms)),
    say: (words) => act(() => mounted.say(words)),
    destroy() {
      act(() => mounted.destroy())
      root.remove()
    },
  }
  stages.push(made)
  return made
}
