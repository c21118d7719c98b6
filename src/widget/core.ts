import type { Playbook } from '../cards/index.ts'
import type { VisitorChat } from '../chat/index.ts'
import type { FirstWords } from '../locales/words.ts'
import type { Launcher } from './launcher/launcher.ts'
import type { Session } from './session/session-host.ts'
import type { StartState } from './starts/state.ts'
import type { Chat } from './surface/chat.ts'
import type { Emit } from './surface/events.ts'
import type { ChatSettings } from './surface/options.ts'
import type { ChatState } from './surface/state.ts'
import type { Visit } from './visit.ts'

/** Of a playbook that could not be had: where it was to come from, what was answered, if anything, and what went wrong. */
export type OnPlaybookFail = (url: string, answer: Response | undefined, cause: unknown) => void

/**
 * A chat as little as it can be: its launcher, and how the rest comes. The page's own way to it, its `Chat`, is made on top, at once or
 * when the page asks for one. Two bundles of ours on one page may share it, so it is a plain object, and nothing in it has a class.
 */
export interface Core {
  /** They change as the page wants; whoever has made something of them is told. */
  readonly settings: ChatSettings
  /** What the chat is known by in its page, and in its browser's storage. */
  readonly name: string
  readonly launcher: Launcher
  /** It has no launcher to be seen: it stands in the page, or in the place of it, and is always open. */
  readonly isInPlace: boolean
  /** What differs from a chat that nobody has touched. */
  state: Partial<ChatState>
  /** Change the state, and tell. */
  set(part: Partial<ChatState>): void
  /** Tells the page, as soon as it has a way to listen. */
  emit: Emit
  /** The owner's own words in the place of ours. */
  ownWords?: (words: FirstWords) => FirstWords
  /** Where the playbook is to be had; `undefined` when the page has brought it along. */
  playbookAt(): string | undefined
  /** The session could not be loaded. */
  onFail?(cause: unknown): void
  /** The playbook could not be had. */
  onPlaybookFail?: OnPlaybookFail
  /** What the page has put into the composer last. */
  prefilled?: string
  /** The visitor's conversation, since they have touched the chat; `isResumed` where it began on an earlier page. */
  begun?: Begun | undefined
  /** It has begun: whoever tells the page of it begins, too. */
  onBegun?(begun: Begun): void
  /** How many components hold it, of which the last takes it away; of a chat that the page has made itself, or a script tag, none is the last. */
  holders?: number
  /** The page's own way to this chat, once it has one. */
  chat?: Chat
  /** The session, on its way or there. */
  starting?: Promise<Session> | undefined
  /** It is there. */
  session?: Session | undefined
  /** The playbook's address was asked when the visitor came near; until somebody reads the answer. */
  early?: Promise<Response | undefined> | undefined
  /** What happens on the page beside the chat, once somebody wants to know (`visitOf`). */
  visit?: Visit | undefined
  beside?: Beside | undefined
  /** How it stands with playbooks that begin by themselves, where the page lets them. */
  starts?: StartState | undefined
  /** Takes away what stands beside the launcher. */
  unsay?: (() => void) | undefined
  isOver: boolean
  /** Whether the panel is wanted open. */
  isOpen(): boolean
  /**
   * Have the panel open or closed. `byVisitor`: it is the visitor's own doing, and the conversation begins. `asBefore`: it merely stays as
   * it was, and takes no focus for it.
   */
  want(isOpen: boolean, byVisitor: boolean, asBefore?: boolean): void
  /** The session, loaded if need be. Rejects when it cannot be, after `onFail`. */
  start(): Promise<Session>
  /** Put the launcher into the page, or back into it after the page has swapped its body. */
  attach(): void
}

export interface Begun {
  chat: VisitorChat
  isResumed: boolean
}

/** The module that is loaded on intent. */
export interface SessionModule {
  /** `isTouched`: the visitor has pressed the launcher, or the page for them. */
  startSession(core: Core, isTouched: boolean): Promise<Session>
}

/** The module that is loaded when the page has nothing better to do. */
export interface BesideModule {
  /** Watch over the chat from now on; it is then the core's `beside`. */
  stand(core: Core): void
  /** The playbook that runs on this page, where the site's first, which is given, is not for all of them. */
  orAnother(core: Core, first: Playbook): Promise<Playbook>
  /** Greet whoever has touched nothing anew where they go to a page for which another playbook is, until `over`. */
  follow(core: Core, chat: VisitorChat, over: AbortSignal): Promise<void>
}

/** What the chat does for the page around it: it is not needed to be seen, and a chat whose page could not load it does without. */
export interface Beside {
  /** The panel was opened or closed. */
  moved(isOpen: boolean): void
  /** The settings have changed. */
  redraw(): void
  end(): void
}

export type Load = {
  (part: 'widget'): Promise<SessionModule>
  (part: 'beside'): Promise<BesideModule>
}
