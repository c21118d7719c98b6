import type { Body, Refused } from '../protocol/index.ts'
import { writeJson } from '../protocol/json.ts'
import type { Clock } from '../time/clock.ts'
import type { Store } from './store.ts'

/** An entry that the server has not acknowledged yet. */
export interface Pending<Own extends Body = Body> {
  id: string
  conversation: string
  body: Own
  /** Why the server will not have it; it then waits for the person to try again or let it be. */
  refused?: Refused['code'] | undefined
  /** Files that it names are not there yet: it is not sent before it is released, and nothing that comes after it is. */
  held?: true | undefined
  /** Send those files anew; absent when the page that had them is gone. */
  again?: (() => void) | undefined
}

export interface OutboxOptions<Own extends Body> {
  store: Store
  /** Keys begin with this. */
  prefix: string
  clock: Clock
  /** Put it on the line; `false` when there is none. */
  send: (pending: Pending<Own>) => boolean
  onChange: () => void
}

/**
 * Everything said and not yet acknowledged, in order. It is kept before it is sent, sent one at a time, and sent again until the
 * server has it or has refused it; a reload or another tab goes on where this one stopped, for the ids stay.
 */
export interface Outbox<Own extends Body> {
  readonly pending: readonly Pending<Own>[]
  /** Behind all others, or `first`, as what a conversation begins with. */
  add(pending: Pending<Own>, first?: boolean): void
  /**
   * Put another body in the place of one that is not acknowledged, `as` an entry of another id if need be: what was said later stays behind it.
   * One that was held is held no more.
   */
  replace(id: string, body: Own, as?: string): void
  /** The log holds it. */
  acknowledge(id: string): void
  /** The server will not have it. What another tab has dropped meanwhile is dropped here, too. */
  refuse(id: string, code: Refused['code']): void
  /** Never send it. `false`: another tab has dropped it before, and whatever is to be done with it is that one's to do. */
  drop(id: string): boolean
  /** Take over what lies in the store unsent, whoever has said it, from before this time. What waits for its files, or for somebody to try again, is left. */
  inherit(before: number): void
  /** The line is up, or came up anew: begin with the first again. */
  flush(): void
  /** The server could not take it now: try again after this. */
  delay(ms: number): void
  destroy(): void
}

/** How long an acknowledgement is waited for before the entry is sent again on the same line. */
const ACK_WITHIN_MS = 10_000

export function createOutbox<Own extends Body>({ store, prefix, clock, send, onChange }: OutboxOptions<Own>): Outbox<Own> {
  const keys = new Map<string, string>()
  let pending: readonly Pending<Own>[] = []
  let inFlight: string | null = null
  let made = 0
  let callOff = (): void => {}
  restore()

  /** Take up what lies in the store; only what `isWanted`, where that is given. */
  function restore(isWanted = (_item: Pending<Own>, _key: string): boolean => true): void {
    const mine = new Set(keys.values())
    for (const key of store.keys(prefix).sort()) {
      if (mine.has(key)) continue
      const item = parse<Own>(store.get(key))
      const twin = item && pending.find(({ id }) => id === item.id)
      if (!item) store.remove(key)
      else if ((!twin || twin.refused) && isWanted(item, key)) {
        // Two tabs have answered under one id, which is nothing any more once it was refused: the other goes under its own.
        if (twin) item.id += `-${key.slice(prefix.length).split('-')[0]}`
        keys.set(item.id, key)
        // A file cannot outlive its page.
        pending = [...pending, item.held ? { ...item, refused: 'not-found' } : item]
      }
    }
  }

  function next(): void {
    if (inFlight !== null) return
    const first = pending.find(({ refused }) => refused === undefined)
    if (!first || first.held || !send(first)) return
    inFlight = first.id
    callOff = clock.after(ACK_WITHIN_MS, again)
  }

  function again(): void {
    callOff()
    inFlight = null
    next()
  }

  function settle(id: string): void {
    if (inFlight === id) again()
    else next()
  }

  /** Sorts as it was said. The id is in it because another tab may say something at the same instant. */
  const newKey = (id: string): string => `${keyAt(clock.now())}-${String(made++).padStart(6, '0')}-${id}`
  const keyAt = (at: number): string => prefix + String(at).padStart(15, '0')

  function write(item: Pending<Own>): void {
    const key = keys.get(item.id) ?? newKey(item.id)
    keys.set(item.id, key)
    store.set(key, writeJson(item))
  }

  const isKept = (id: string): boolean => store.get(keys.get(id) ?? '') !== null

  function drop(id: string): boolean {
    const key = keys.get(id)
    if (key === undefined) return false
    const wasKept = isKept(id)
    keys.delete(id)
    store.remove(key)
    pending = pending.filter((item) => item.id !== id)
    settle(id)
    onChange()
    return wasKept
  }

  function change(id: string, by: (item: Pending<Own>) => Pending<Own>): void {
    pending = pending.map((item) => {
      if (item.id !== id) return item
      const changed = by(item)
      write(changed)
      return changed
    })
    onChange()
  }

  return {
    get pending() {
      return pending
    },
    add(item, first) {
      if (keys.has(item.id)) return
      if (first) keys.set(item.id, `${prefix}0-${made++}-${item.id}`)
      write(item)
      pending = first ? [item, ...pending] : [...pending, item]
      next()
      onChange()
    },
    inherit(before) {
      const known = pending
      restore(({ held, refused }, key) => !held && !refused && key < keyAt(before))
      if (pending === known) return
      next()
      onChange()
    },
    replace(id, body, as = id) {
      if (as !== id) {
        if (!isKept(id)) return void drop(id)
        keys.set(as, keys.get(id) as string)
        keys.delete(id)
      }
      change(id, (item) => ({ ...item, id: as, body, held: undefined }))
      if (as !== id) settle(id)
      else next()
    },
    acknowledge: drop,
    refuse(id, code) {
      if (!isKept(id)) return void drop(id)
      change(id, (item) => ({ ...item, refused: code }))
      settle(id)
    },
    drop,
    flush: again,
    delay(ms) {
      callOff()
      callOff = clock.after(ms, again)
    },
    destroy: () => callOff(),
  }
}

function parse<Own extends Body>(text: string | null): Pending<Own> | undefined {
  try {
    const item = JSON.parse(text ?? '') as Partial<Pending<Own>> | null
    return typeof item?.id === 'string' && typeof item.conversation === 'string' && item.body ? (item as Pending<Own>) : undefined
  } catch {
    // Somebody else wrote under our key, or half of it: there is nothing to send in it.
    return undefined
  }
}
