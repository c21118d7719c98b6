import type { Core } from '../core.ts'
import type { Chat } from '../surface/chat.ts'

/** Methods that are fetched when the first of them is called. */
export const LATE = [
  'send',
  'prefill',
  'startPlaybook',
  'requestAgent',
  'endConversation',
  'logout',
  'forgetMe',
  'setConsent',
  'update',
  'setLocale',
  'setTheme',
  'transcript',
  'explain',
] as const satisfies readonly (keyof Chat)[]

export type LateMethod = (typeof LATE)[number]

/** The module that they are in. */
export interface LateModule {
  /** `byVisitor`: the page calls out of a click or a key press. Rejects with a `FrontdeskError`. */
  call(core: Core, chat: Chat, method: LateMethod, args: readonly unknown[], byVisitor: boolean): Promise<unknown>
}
