import type { Store } from '../../chat/index.ts'

/** What has been written and not yet sent, by conversation, so that neither a glance at another one nor a reload loses it. */
export interface Drafts {
  /** Empty where nothing is. */
  get(key: string): string
  set(key: string, text: string): void
}

/** @param prefix how their keys in `store` begin */
export const createDrafts = (store: Store, prefix: string): Drafts => ({
  get: (key) => store.get(prefix + key) ?? '',
  set(key, text) {
    if (text === '') store.remove(prefix + key)
    else store.set(prefix + key, text)
  },
})
