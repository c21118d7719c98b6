import type { Backend } from '../backend/backend.ts'
import type { Playbook } from '../cards/index.ts'
import type { Theme } from '../theme/css.ts'

export interface ChatOptions {
  /** The site's id, as the backend knows it. */
  site: string
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
  /** BCP 47. Default: the page's `lang`, or English. */
  locale?: string | undefined
  /** Default `auto`: as the visitor's system has it. */
  theme?: Theme | undefined
  /** Where the chat's one element is put. Default: the page's body. */
  root?: HTMLElement | undefined
}

/** Options that were checked, with what the door adds to them. */
export interface ChatSettings extends ChatOptions {
  /** Makes a playbook from what an address has given, or throws `bad-playbook`. Without it the server's word is taken. */
  parsePlaybook?: (value: unknown) => Playbook
}
