import type { Playbook } from '../../cards/index.ts'
import type { Entry } from '../../protocol/index.ts'
import { writeJson } from '../../protocol/json.ts'
import type { Clock } from '../../time/clock.ts'
import type { Store } from '../store.ts'

/** What outlives the page, beside the outbox: who the visitor is, and the conversation as far as it was seen. */
export interface Kept {
  token: string
  conversation: string
  /** Its log, so that a reload without a line shows what was said; absent before it has begun, empty when it was too long to keep. */
  log?: { epoch: string; entries: Entry[] } | undefined
  playbook?: Playbook | undefined
}

/** Longer logs are fetched again instead: browsers give a site some five million characters for everything. */
const MOST_ENTRIES_KEPT = 500
/** Writes that come together are one. */
const SAVE_AFTER_MS = 250

/** The key under which a chat's visitor is kept. */
export const visitorKey = (name: string): string => `frontdesk:${name}:visitor`

/** The token of the visitor who was here before; `null` when nobody was. */
export const keptToken = (store: Store, name: string): string | null => readKept(store.get(visitorKey(name)))?.token ?? null

/** What was kept, from its JSON; `null` where nothing of use was. */
export function readKept(text: string | null): Kept | null {
  try {
    const kept = JSON.parse(text ?? 'null') as Kept | null
    return typeof kept?.token === 'string' ? kept : null
  } catch {
    // Somebody else wrote under our key: begin as if there were nothing.
    return null
  }
}

/** What is too long to keep is fetched again. */
const short = (kept: Kept): Kept =>
  kept.log && kept.log.entries.length > MOST_ENTRIES_KEPT ? { ...kept, log: { epoch: '', entries: [] } } : kept

/** Keeps `Kept` under one key of the store, a little after it changed. */
export function createKeep(store: Store, key: string, clock: Clock) {
  let callOff: (() => void) | null = null
  let latest: (() => Kept) | null = null

  function save(): void {
    callOff?.()
    callOff = null
    if (latest) store.set(key, writeJson(short(latest())))
    latest = null
  }

  return {
    load: () => readKept(store.get(key)),
    /** It has changed; what it is by then is asked when it is written. */
    change(kept: () => Kept): void {
      latest = kept
      callOff ??= clock.after(SAVE_AFTER_MS, save)
    },
    /** Write now what is to be written: the page is going. */
    save,
  }
}
