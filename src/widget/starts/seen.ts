import type { Seen } from '../../cards/index.ts'
import { browserStore } from '../../chat/browser-store.ts'
import { visitorKey } from '../../chat/visitor/keep.ts'
import type { Known } from '../../playbook/index.ts'
import type { Core } from '../core.ts'
import { thisPage } from '../session/this-page.ts'
import { thisDevice } from '../this-device.ts'

/** Whether this browser has had a conversation here before. */
export const isReturning = (name: string): boolean => browserStore().get(visitorKey(name)) !== null

/** What is known of page, visitor and moment, before anybody has said anything. */
export function knownHere({ settings, name }: Core): Known {
  const page = thisPage(settings)
  const visitor = { ...thisDevice(), returning: isReturning(name) }
  return {
    fields: new Map(),
    identity: null,
    start: { kind: 'start', playbook: '', version: '', page, locale: '', visitor },
    now: { at: Date.now(), agentsOnline: false, url: page.url },
    answer: () => undefined,
  }
}

/** The names of what the page has told of. */
export const trackedIn = ({ visit }: Core): Set<string> =>
  new Set(visit?.past.flatMap((event) => (event.kind === 'track' ? [event.name] : [])))

/** The page as the rules see it, by who has watched it, or at first sight. */
export const seenBy = (core: Core): Seen =>
  core.starts?.seen() ?? { known: knownHere(core), seconds: 0, scrolled: 0, leaving: false, tracked: trackedIn(core) }
