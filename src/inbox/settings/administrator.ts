import type { Store } from '../../chat/index.ts'
import type { PeopleApi } from '../people/api.ts'
import type { SettingsApi } from './api.ts'

/** What whoever may change the settings has. */
export interface Administrator {
  api: SettingsApi
  people: PeopleApi
  /** Keeps what was written in a draft and has not reached the server, through a reload and a lost line. */
  store: Store
  /** The key in `store` of a playbook's text. */
  keyOf(playbook: string): string
}
