import type { Explanation } from '../starts/explanation.ts'
import type { ChatEvent, ChatListener } from './events.ts'
import type { ChatChanges } from './options.ts'
import type { ChatState, Consent } from './state.ts'

/**
 * A visitor's chat in a page. No method throws, whatever happens: what goes wrong is an `error` event.
 * All of them can be called at any time. A method that returns a promise is done when what it needs is loaded; it rejects, and nobody
 * needs to catch that, with a `FrontdeskError`: `offline` when it cannot be loaded, `destroyed` after `destroy`.
 */
export interface Chat {
  /** Open the panel. When this is not the visitor's own doing, nothing is stored or connected until they touch it (R18). */
  open(): void
  close(): void
  toggle(): void
  /** Show the launcher again after `hide`. */
  show(): void
  /** Take launcher and panel from sight. The conversation goes on. */
  hide(): void

  /**
   * Say something as the visitor. Outside of a click or a key press of theirs it waits until they touch the chat (R18). Resolves when it
   * is in the outbox, from where it is not lost.
   */
  send(text: string): Promise<void>
  /** Put a text into the composer, in the place of what stands there, for the visitor to send or to change. */
  prefill(text: string): Promise<void>
  /**
   * Begin a new conversation, with the playbook of this id, as it is published by now, whatever its `starts` say; without an id, with the one that is for
   * this page. The present conversation stays as it is on the server; where nothing has been said in it yet, it is not begun again. Waits as `send` does.
   * Rejects with `bad-option`, and tells it as an `error`, where the site has no active playbook of this id: its message names those that there are.
   */
  startPlaybook(id?: string): Promise<void>
  /**
   * Ask for an agent where the playbook has one to offer: it hands over already, or the question that is asked has an option that leads
   * straight to a live chat card, which is then chosen. Resolves with whether an agent is asked for, or there.
   */
  requestAgent(): Promise<boolean>
  /**
   * End the conversation, for good, as the visitor's doing: the agent sees that they ended it, and what is said in it later is refused
   * (`closed`). Nothing happens where none has begun on this page.
   */
  endConversation(): Promise<void>

  /**
   * Say who the visitor is, by a token that the site's own server has signed. It is kept in memory alone, loads nothing, and is sent
   * when there is a line; `state.identity` tells how it went.
   */
  identify(token: string): void
  /** Forget the visitor in this browser: the next to touch the chat is a stranger. What the server keeps stays there. */
  logout(): Promise<void>
  /**
   * Erase everything of the visitor, here at once, and on the server when it can be reached: now, or when the chat is next begun in this
   * browser. Resolves with whether the server has done it already.
   */
  forgetMe(): Promise<boolean>
  /**
   * What the visitor has told the page. From `denied` on nothing of theirs is kept or sent and what was kept here is removed; `granted`
   * keeps and sends what was said meanwhile, and is remembered; a denial is not, for that would be keeping something: say it on every page.
   */
  setConsent(consent: Extract<Consent, 'granted' | 'denied'>): Promise<void>

  /** Change how the chat looks and reads. Rejects with `bad-option`, and tells it as an `error`, for what cannot be; nothing is changed then. */
  update(changes: ChatChanges): Promise<void>
  setLocale(locale: string): Promise<void>
  setTheme(theme: NonNullable<ChatChanges['theme']>): Promise<void>
  /**
   * The conversation as it stands, as Markdown, with the panel's words. With `email` the server sends it there, as far as it has it, and this resolves once
   * a mail server has taken it. Then it rejects with `bad-option` for what is no address, `not-found` where the server sends no e-mail or nothing was
   * said yet, `too-many`, `undelivered`, or `offline`, when it is not known whether it was sent.
   */
  transcript(options?: { email?: string }): Promise<string>

  /**
   * Which playbook runs on this page, and why those that may begin by themselves have done so, or not: every rule with what it wants and
   * what there is. Nothing is stored; the list of playbooks is fetched if it is not there.
   */
  explain(): Promise<Explanation>

  /**
   * Tell the chat what happens on the page (`basket:filled`). It is kept in memory, for playbooks to start by (`tracked`); never stored or sent.
   * A name that is none is a `bad-option` error.
   */
  track(name: string, data?: unknown): void
  /**
   * The visitor is on another page of a single-page site, at `url` (default: the address as it stands), for as long as that address
   * stands. An agent who talks with them sees it. Needed where a browser without the Navigation API does not tell of routes, and where
   * the address does not tell the page.
   */
  page(url?: string): void

  /** How the chat stands now. */
  readonly state: ChatState
  /** Call `listener` with every state that follows, until what is returned is called. */
  subscribe(listener: (state: ChatState) => void): () => void
  /**
   * Call `listener` at every such event, until `signal` is aborted or the function that is returned is called.
   * An exception in a listener is reported as the page's own, and disturbs nobody else.
   */
  on<Event extends ChatEvent>(event: Event, listener: ChatListener<Event>, options?: { signal?: AbortSignal }): () => void
  /** As `on`, for the next such event alone. */
  once<Event extends ChatEvent>(event: Event, listener: ChatListener<Event>, options?: { signal?: AbortSignal }): () => void
  /** Remove everything from the page and end the connection; what the visitor said stays stored. Nothing happens in this chat after it. */
  destroy(): void
}
