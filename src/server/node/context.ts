import type { FileLimits } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { Hub, Site } from '../hub.ts'
import type { Storage } from '../storage.ts'
import type { Accounts } from './accounts.ts'
import type { Addresses } from './addresses.ts'
import type { SessionCookie } from './session-cookie.ts'
import type { SignInPace } from './sign-in-pace.ts'

/** What the routes of one host share. */
export interface HostContext {
  storage: Storage
  hub: Hub
  accounts: Accounts
  addresses: Addresses
  cookie: SessionCookie
  signInPace: SignInPace
  sites: ReadonlyMap<string, Site>
  /** Which files are taken; `undefined` for none. */
  files: FileLimits | undefined
  clock: Clock
  /** The folder of built files: `site/`, `inbox/`, `demo/`. */
  assets: string
  /** The folder with stamped files of earlier builds, laid out like `assets`. */
  earlierBuild: string
  demo: boolean
  /** Close the sockets that were opened with this session. */
  endSession(session: string): void
  onError(error: unknown): void
}
