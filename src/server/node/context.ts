import type { FileLimits } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { Hub, Site } from '../hub.ts'
import type { ReplyBook } from '../replies/replies.ts'
import type { Storage } from '../storage.ts'
import type { Accounts } from './accounts.ts'
import type { Addresses } from './addresses.ts'
import type { PeopleMail } from './people/mail.ts'
import type { Sessions } from './people/sessions.ts'
import type { PushDesk } from './push/push-desk.ts'
import type { SignInPace } from './sign-in/pace.ts'
import type { InsightTable } from './storage/insight.ts'

/** What the routes of one host share. */
export interface HostContext {
  storage: Storage
  hub: Hub
  /** What has been going on, in figures. */
  insight: Pick<InsightTable, 'read'>
  /** What agents keep to say again. */
  replies: ReplyBook
  accounts: Accounts
  addresses: Addresses
  sessions: Sessions
  /** How links reach people; `undefined`: they are shown, to be handed on. */
  peopleMail: PeopleMail | undefined
  signInPace: SignInPace
  /** How closed inboxes are called; `undefined`: they are not. */
  push: PushDesk | undefined
  sites: ReadonlyMap<string, Site>
  /** Which files are taken; `undefined` for none. */
  files: FileLimits | undefined
  clock: Clock
  /** The folder of built files: `site/`, `inbox/`, `demo/`. */
  assets: string
  /** The folder with stamped files of earlier builds, laid out like `assets`. */
  earlierBuild: string
  demo: boolean
  /** Close the sockets that were opened with this session, by its id. */
  endSession(session: string): void
  onError(error: unknown): void
}
