import { browserStore } from '../../chat/browser-store.ts'
import { type Kept, readKept, visitorKey } from '../../chat/visitor/keep.ts'
import { wasDismissed } from '../beside/greeting-seen.ts'
import { hasRoom } from '../beside/room.ts'
import type { Core } from '../core.ts'
import { isProactive } from '../proactive.ts'
import { panelInThisTab } from '../tab.ts'
import type { Hindrance } from './explanation.ts'

/** A conversation in which nothing was said for so long is over, for this. */
const AT_REST_MS = 86_400_000

/** Why no playbook may address the visitor here, whatever its rules; `null` where one may. */
export function hindranceOf({ settings, name, isInPlace, state }: Core): Hindrance | null {
  if (isInPlace) return 'in-page'
  if (!isProactive(settings)) return 'off'
  if (state.hasBegun || panelInThisTab(name) !== null || goesOn(keptTalk(name))) return 'talking'
  if (wasDismissed(name)) return 'dismissed'
  return hasRoom() ? null : 'no-room'
}

/** What an earlier page has kept of a conversation. */
export const keptTalk = (name: string): Kept | null => readKept(browserStore().get(visitorKey(name)))

function goesOn(kept: Kept | null): boolean {
  if (!kept?.conversation) return false
  const last = kept.log?.entries.at(-1)
  // Too long to be kept, or not acknowledged yet: it is a live one.
  if (!last) return true
  return last.body.kind !== 'close' && Date.now() < last.at + AT_REST_MS
}
