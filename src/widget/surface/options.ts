import type { Backend } from '../../backend/backend.ts'
import type { Playbook } from '../../cards/index.ts'
import type { WordOverrides } from '../../locales/overrides.ts'
import type { Theme } from '../../theme/css.ts'
import type { changeable } from './changeable.ts'
import type { Consent } from './state.ts'

export type Mode = 'launcher' | 'inline' | 'page'

export interface ChatOptions {
  /** The site's id, as the backend knows it. */
  site: string
  /** Tells several chats of one site apart: each has its own visitor and conversation. Stays the same from page to page. */
  id?: string | undefined
  /** Address of the Frontdesk server: `https://chat.example/`. Needed unless `backend` and `playbook` are given. */
  server?: string | undefined
  /** A backend of your own, in place of the server's WebSocket. */
  backend?: Backend | undefined
  /**
   * The playbook, several in the order in which they are tried, or the address of one’s JSON. Default: what the server has published for
   * the site.
   */
  playbook?: Playbook | readonly Playbook[] | string | undefined
  /**
   * Whether playbooks may address visitors by themselves, as their `starts` say: a word beside the launcher, for those who have not talked here.
   * Default `false`. With it the list of the site's playbooks is fetched when the page is idle; not on small screens, nor for those who save
   * data, whom nothing addresses.
   */
  proactive?: boolean | undefined
  /** The owner's colour, `#rrggbb`. Default: the playbook's, or ours. */
  accent?: string | undefined
  /** The side of the window to stand on, in reading direction. Default `end`. */
  side?: 'start' | 'end' | undefined
  /**
   * How far from the window's edges, in CSS pixels: one number for both, or beside and below. Default `16`. In reading direction; a
   * phone's safe area comes on top.
   */
  offset?: number | readonly [beside: number, below: number] | undefined
  /** The layer on which everything of the chat lies, a `z-index`. Default `2147483000`; `--frontdesk-layer` in the page's style does the same. */
  layer?: number | undefined
  /** The launcher's name for those who do not see it. Default "Open chat", in the visitor's language. */
  label?: string | undefined
  /** Address of a drawing for the launcher, in the place of ours, within the page's `img-src`. Ours stays where it cannot be had. */
  icon?: string | undefined
  /** Address of a picture that fills the launcher, such as a face. It goes before `icon`. */
  picture?: string | undefined
  /**
   * A short word beside the launcher, for a visitor who has not talked here in this tab: `afterMs` after the page has come to rest,
   * default `4000`. Not on small screens, nor for those who save data; put away, it stays so for the tab.
   */
  greeting?: string | { readonly text: string; readonly afterMs?: number | undefined } | undefined
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
  /**
   * Where pictures in what the bot and agents write may come from: a list of origins (`'https://cdn.example'`), `'https'` for any over https, or `'none'`.
   * Others are a link with the picture's words, and never asked for; a visitor's always are. Default: the bot's from anywhere over https and from the page's own origin,
   * agents' from nowhere. Files that are sent come from the server, whatever this says.
   */
  images?: 'https' | 'none' | readonly string[] | undefined
  /** Where the chat's one element is put. Default: the page's body. */
  root?: HTMLElement | undefined
  /**
   * `launcher` (default): behind a button in the corner. `inline`: it fills `container`. `page`: it fills the window. The latter two have
   * no button, are open for as long as they are there, and take no focus; what a stranger sees in them before their first interaction
   * is the bot's greeting, for which nothing is stored and no line opened (R18).
   */
  mode?: Mode | undefined
  /** What an inline chat fills, or a selector of it: an element with a height. Default: `root`. */
  container?: HTMLElement | string | undefined
}

/** What can be changed while the chat is there. `undefined` stands for the default. */
export type ChatChanges = Partial<Pick<ChatOptions, (typeof changeable)[number]>>

/** Options that were checked, with what the door adds to them, and what the page has told since. */
export interface ChatSettings extends Omit<ChatOptions, 'consent' | 'container' | 'images'> {
  /** The option; a script tag's is text, with commas. */
  images?: string | readonly string[] | undefined
  /** A selector of what the chat's element is put into, if `root` does not say it. */
  container?: string | undefined
  consent?: Consent | undefined
  /** One of several playbooks that the page has brought along: this version, or the one that runs here. */
  among?: (version?: string) => Promise<Playbook>
  /** The id of the playbook that the next conversation which begins runs on. Default: the first that is for the page by then. */
  runs?: string | undefined
  /** `greeting.afterMs`, for doors that hold texts alone. */
  greetingAfter?: string | undefined
  /** The token that the page has said last. */
  identity?: string | undefined
  /** What the page has said of the page that the visitor is on, and at which address it said so. */
  page?: { at: string; url: string } | undefined
  /** Makes a playbook from what an address has given, or throws `bad-playbook`. Without it the server's word is taken. */
  parsePlaybook?: (value: unknown) => Playbook
}
