import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Desk } from '../chat/index.ts'
import type { InboxWords } from '../locales/inbox/en/index.ts'
import type { Language } from '../locales/inbox/languages.ts'
import type { Clock } from '../time/clock.ts'
import type { Later } from '../ui/use-later.ts'
import type { Drafts } from './compose/drafts.ts'
import type { RichEditor } from './compose/rich-editor.ts'
import type { InsightApi } from './insight/insight-api.ts'
import type { ShortcutSwitch } from './keys/switch.ts'
import type { Notify } from './notify/notify.ts'
import type { YouApi } from './people/api.ts'
import type { RepliesApi } from './replies/replies-api.ts'
import type { Route } from './route.ts'
import type { Administrator } from './settings/administrator.ts'

/** What every part of the inbox may ask for. */
export interface Inbox {
  desk: Desk
  words: InboxWords
  /** Called when the agent has chosen another language. Absent: none can be chosen. */
  onLanguage?: ((language: Language | null) => void) | undefined
  clock: Clock
  route: Route
  drafts: Drafts
  shortcuts: ShortcutSwitch
  /** What one writes in once it has come; absent: a plain field. */
  editor?: Later<RichEditor> | undefined
  /** Absent where nobody can be called. */
  notify?: Notify | undefined
  /** What has been going on; absent where nobody counts. */
  insight?: InsightApi | undefined
  /** Replies to say again; absent where nobody keeps any. */
  replies?: RepliesApi | undefined
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
