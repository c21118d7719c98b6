import type { Desk } from '../chat/index.ts'
import { memoryStore, type Store } from '../chat/store.ts'
import type { InboxWords } from '../locales/inbox/en/index.ts'
import type { Language } from '../locales/inbox/languages.ts'
import type { Theme } from '../theme/css.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import type { Later } from '../ui/use-later.ts'
import { App } from './app.tsx'
import { createDrafts, type Drafts } from './compose/drafts.ts'
import type { RichEditor } from './compose/rich-editor.ts'
import { InboxContext } from './context.ts'
import { hearTouches } from './frame/touches.ts'
import type { InsightApi } from './insight/insight-api.ts'
import { shortcutSwitch } from './keys/switch.ts'
import type { Notify } from './notify/notify.ts'
import type { YouApi } from './people/api.ts'
import type { RepliesApi } from './replies/replies-api.ts'
import { memoryRoute, type Route } from './route.ts'
import type { Administrator } from './settings/administrator.ts'
import { openShadow } from './shadow.ts'

export interface InboxOptions {
  /** Where to draw; the inbox fills it. It is given one child, with a shadow root, so that no style leaks either way. */
  root: HTMLElement
  /** Whose side of the desk it shows. It is the caller's: `destroy` of the inbox leaves it open. */
  desk: Desk
  /** What it says, in one language: `loadInbox` fetches it. */
  words: InboxWords
  /** Called when the agent has chosen another language; `null`: as the browser has it. Whoever mounted the inbox hands it the words by `say`. */
  onLanguage?: ((language: Language | null) => void) | undefined
  /** Where the place is kept. Default: memory, which leaves the page's address alone. */
  route?: Route
  /** Default `auto`: as the system has it. */
  theme?: Theme
  /** Default: the machine's clock. */
  clock?: Clock
  /** Where it is kept whether this agent uses shortcuts. Default: memory. */
  store?: Store
  /** How the agent can be called. Without it they are not asked about it. */
  notify?: Notify
  /** Where half-written replies and notes are kept. Default: memory. */
  drafts?: Drafts
  /** What replies and notes are written in. Without it: a plain field. */
  editor?: Later<RichEditor> | undefined
  /** Where replies are kept to be said again. Without it there are none. */
  replies?: RepliesApi | undefined
  /** Called by the sign-out button. Without it there is none. */
  onSignOut?: () => void
  /** What they may change of themselves. Without it their name is no button. */
  account?: YouApi | undefined
  /** Where the figures come from. Without it there is no page of them. */
  insight?: InsightApi | undefined
  /** What the settings need. Without it there are none. */
  administrator?: Administrator | undefined
}

/** An inbox that was drawn. */
export interface Mounted {
  /** Say everything in another language, in place: what is open stays open, and the focus where it is. */
  say(words: InboxWords): void
  /** Take everything away that was drawn. */
  destroy(): void
}

/** Draw the agents' inbox. */
export function mountInbox(options: InboxOptions): Mounted {
  const { root, desk, route = memoryRoute(), theme = 'auto', clock = systemClock } = options
  const { onSignOut, onLanguage, account, administrator, notify, insight, editor, replies, store = memoryStore() } = options
  const { drafts = createDrafts(memoryStore(), '') } = options
  const shortcuts = shortcutSwitch(store)
  const shadow = openShadow(root, theme)
  const say = (words: InboxWords): void =>
    shadow.draw(
      <InboxContext.Provider
        value={{
          desk,
          words,
          onLanguage,
          clock,
          route,
          drafts,
          shortcuts,
          editor,
          replies,
          notify,
          insight,
          onSignOut,
          account,
          administrator,
        }}
      >
        <App />
      </InboxContext.Provider>,
    )
  say(options.words)
  const unbind = hearTouches(root, desk)
  return {
    say,
    destroy() {
      unbind()
      shadow.destroy()
      desk.open(null)
    },
  }
}
