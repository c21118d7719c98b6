import type { Backend } from '../backend/backend.ts'
import type { Playbook } from '../cards/index.ts'
import type { WordOverrides } from '../locales/overrides.ts'
import type { Theme } from '../theme/css.ts'
import type { Consent } from './state.ts'

export interface ChatOptions {
  /** The site's id, as the backend knows it. */
  site: string
  /** Tells several chats of one site apart: each has its own visitor and conversation. Stays the same from page to page. */
  id?: string | undefined
  /** Address of the Frontdesk server: `https://chat.example/`. Needed unless `backend` and `playbook` are given. */
  server?: string | undefined
  /** A backend of your own, in place of the server's WebSocket. */
  backend?: Backend | undefined
  /** The playbook, or the address of its JSON. Default: what the server has published for the site. */
  playbook?: Playbook | string | undefined
  /** The owner's colour, `#rrggbb`. Default: the playbook's, or ours. */
  accent?: string | undefined
  /** The side of the window to stand on, in reading direction. Default `end`. */
  side?: 'start' | 'end' | undefined
  /** The launcher's name for those who do not see it. Default "Open chat", in the visitor's language. */
  label?: string | undefined
  /**
   * BCP 47. Default: the page's `lang`, also when it changes, or the visitor's own language, whichever the chat speaks; English if neither.
   */
  locale?: string | undefined
  /** Default `auto`: as the visitor's system has it. */
  theme?: Theme | undefined
  /** Words of your own, in the place of ours, in whatever language. */
  words?: WordOverrides | undefined
  /**
   * Whether anything may be kept of a visitor who uses the chat. Default `implied`. With `required` the bot talks, but nothing is stored
   * and no line is opened until `setConsent('granted')`.
   */
  consent?: Extract<Consent, 'implied' | 'required'> | undefined
  /** Whether visitors may send files, where the server takes any. Files that agents send are shown all the same. Default `true`. */
  files?: boolean | undefined
  /** Where the chat's one element is put. Default: the page's body. */
  root?: HTMLElement | undefined
}

/** What can be changed while the chat is there. `undefined` stands for the default. */
export type ChatChanges = Partial<Pick<ChatOptions, 'accent' | 'side' | 'label' | 'theme' | 'locale' | 'words'>>

/** Options that were checked, with what the door adds to them, and what the page has told since. */
export interface ChatSettings extends Omit<ChatOptions, 'consent'> {
  consent?: Consent | undefined
  /** The token that the page has said last. */
  identity?: string | undefined
  /** What the page has said of the page that the visitor is on, and at which address it said so. */
  page?: { at: string; url: string } | undefined
  /** Makes a playbook from what an address has given, or throws `bad-playbook`. Without it the server's word is taken. */
  parsePlaybook?: (value: unknown) => Playbook
}
