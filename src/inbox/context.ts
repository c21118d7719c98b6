import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Desk } from '../chat/index.ts'
import type { InboxWords } from '../locales/inbox/en/index.ts'
import type { Clock } from '../time/clock.ts'
import type { InsightApi } from './insight/insight-api.ts'
import type { Notify } from './notify/notify.ts'
import type { YouApi } from './people/api.ts'
import type { Route } from './route.ts'
import type { Administrator } from './settings/administrator.ts'
import type { ShortcutSwitch } from './shortcut-switch.ts'

/** What every part of the inbox may ask for. */
export interface Inbox {
  desk: Desk
  words: InboxWords
  clock: Clock
  route: Route
  /** What has been written and not yet sent, by conversation, so that a glance at another one loses nothing. */
  drafts: Map<string, string>
  shortcuts: ShortcutSwitch
  /** Absent where nobody can be called. */
  notify?: Notify | undefined
  /** What has been going on; absent where nobody counts. */
  insight?: InsightApi | undefined
  onSignOut?: (() => void) | undefined
  /** What whoever is signed in may change of themselves. Absent where nobody signs in. */
  account?: YouApi | undefined
  /** Absent for everybody else, who has no settings (R6). */
  administrator?: Administrator | undefined
}

export const InboxContext = createContext<Inbox | null>(null)

/** The inbox around this part. Throws outside of one, which is a fault of ours. */
export function useInbox(): Inbox {
  const inbox = useContext(InboxContext)
  if (!inbox) throw new Error('This part of the inbox stands outside of the inbox.')
  return inbox
}
