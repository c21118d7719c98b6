import type { Backend } from '../../backend/backend.ts'
import type { Playbook } from '../../cards/index.ts'
import type { FrontdeskError, Start } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { Store } from '../store.ts'
import type { Device } from './script.ts'
import type { WithServer } from './server-side.ts'

/** A chat's options, with the server's side in the place of the backend that it is made from. */
export interface TalkOptions extends Omit<VisitorChatOptions, 'backend'> {
  server: WithServer
}

export interface VisitorChatOptions {
  site: string
  /** What its keys in the store are called after, where a page has several of one site. Default: the site. */
  name?: string | undefined
  backend: Backend
  /**
   * The playbook, or where it comes from: asked for at `begin`, and again when that failed and the line comes up. With a `version`, that
   * one is wanted, for a conversation that began under it; any other is as good as a failure. Where there is none it rejects with `404`, and not with an error: the visitor is told so, and no
   * copy of an earlier page stands in.
   */
  playbook: Playbook | ((version?: string) => Promise<Playbook>)
  /** Where token, outbox and log outlive the page. Default: memory, which outlives nothing. Nothing is written before `begin`. */
  store?: Store | undefined
  /** The page that the visitor is on. */
  page?: (() => Start['page']) | undefined
  /** What the visitor's device tells of itself, for conditions; read with `page`. Default: nothing. */
  device?: (() => Device) | undefined
  /**
   * BCP 47; the language that the visitor reads now, for a playbook in several. Read as the conversation begins and whenever `moved` is called. Default: the
   * playbook's own.
   */
  locale?: (() => string) | undefined
  clock?: Clock | undefined
  /** What went wrong and is not to be seen in `$items` and `$view`: words refused, a line refused for good, an identity that is not believed. */
  onError?: ((error: FrontdeskError) => void) | undefined
}
