import { atom, type ReadableAtom } from 'nanostores'
import { type Command, isDetail, type KeptDetail, newId, type Refused } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { Store } from '../store.ts'
import { type Unsent, unsentUnder } from './unsent.ts'

/** Saved once the typing has paused for so long. */
const SAVE_AFTER_MS = 500

/** One field of what agents know, as it stands before this agent. */
export interface DetailState {
  text: string
  /**
   * How far the text has come. `invalid`: the field cannot hold it; `conflict`: somebody else has written the field meanwhile, and this agent chooses between what is
   * `kept` and theirs; `refused`: the server does not take it.
   */
  is: 'kept' | 'changed' | 'saving' | 'invalid' | 'conflict' | 'refused'
  /** The version that the agent writes over; 0 where there was none. */
  base: number
  /** What the server has, and whose it is; absent while no agent has written anything. */
  kept?: KeptDetail | undefined
}

/** What agents know of one conversation, saved as this one types (R26). What the server has not kept yet is in the browser's store. */
export interface Details {
  /** By field; one that no agent has touched is absent, and reads as the visitor answered. */
  readonly $fields: ReadableAtom<ReadonlyMap<string, DetailState>>
  write(field: string, text: string): void
  /** Put the agent's words over those that somebody else wrote meanwhile. */
  keepMine(field: string): void
  takeTheirs(field: string): void
  /** Save at once what has been typed. */
  flush(): void
}

export interface DetailsOptions {
  conversation: string
  clock: Clock
  store: Store
  /** How its keys in the store begin. */
  prefix: string
  me: () => string | undefined
  send: (command: Command) => boolean
}

/** What `set` stores of a field. */
type Typed = Unsent & Pick<DetailState, 'base'>

/** The same, and how it is kept in step. */
export interface DetailBook extends Details {
  receive(details: readonly KeptDetail[]): void
  /** Whether this refusal was of a field. */
  refused(update: Refused): boolean
  /** The line is new: whatever is not kept is sent again. */
  again(): void
  destroy(): void
}

export function createDetails({ conversation, clock, store, prefix, me, send }: DetailsOptions): DetailBook {
  const $fields = atom<ReadonlyMap<string, DetailState>>(new Map())
  /** What is on its way, by field. */
  const sent = new Map<string, { id: string; value: string }>()
  /** The tries that somebody else’s words have overtaken; their refusal is still to come. */
  const overtaken = new Set<string>()
  let callOff = () => {}

  const at = (field: string): DetailState => $fields.get().get(field) ?? { text: '', is: 'kept', base: 0 }

  function set(field: string, state: DetailState): void {
    $fields.set(new Map($fields.get()).set(field, state))
    if (state.is === 'kept') store.remove(prefix + field)
    else store.set(prefix + field, JSON.stringify({ text: state.text, base: state.base } satisfies Typed))
  }

  function change(field: string, state: Omit<DetailState, 'is'>): void {
    set(field, { ...state, is: isDetail(field, state.text.trim()) ? 'changed' : 'invalid' })
  }

  function plan(): void {
    callOff()
    callOff = clock.after(SAVE_AFTER_MS, flush)
  }

  function flush(): void {
    callOff()
    for (const [field, state] of $fields.get()) {
      if (state.is !== 'changed' || sent.has(field)) continue
      const [id, value] = [newId(), state.text.trim()]
      // Where the line is down it is sent with the next one.
      if (!send({ type: 'detail', conversation, id, field, value, over: state.base })) continue
      sent.set(field, { id, value })
      set(field, { ...state, is: 'saving' })
    }
  }

  function met(kept: KeptDetail): void {
    const { field, value, version, by } = kept
    const mine = at(field)
    const isOwn = by.id === me() && sent.get(field)?.value === value
    const isSame = mine.text.trim() === value
    if (mine.is !== 'kept' && version <= mine.base) return set(field, { ...mine, kept })
    const on = sent.get(field)
    if (on && !isOwn) overtaken.add(on.id)
    sent.delete(field)
    if (mine.is === 'kept' || isSame)
      set(field, { text: mine.is === 'kept' ? value : mine.text, is: 'kept', base: version, kept })
    else if (isOwn) change(field, { text: mine.text, base: version, kept })
    else set(field, { ...mine, is: 'conflict', kept })
  }

  for (const [field, typed] of unsentUnder<Typed>(store, prefix)) change(field, typed)

  return {
    $fields,
    write(field, text) {
      const mine = at(field)
      if (mine.is === 'conflict') return set(field, { ...mine, text })
      change(field, { ...mine, text })
      plan()
    },
    keepMine(field) {
      const mine = at(field)
      change(field, { ...mine, base: mine.kept?.version ?? mine.base })
      flush()
    },
    takeTheirs(field) {
      const { kept } = at(field)
      if (kept) set(field, { text: kept.value, is: 'kept', base: kept.version, kept })
    },
    flush,
    receive(details) {
      for (const kept of details) met(kept)
      flush()
    },
    refused({ id = '', code }) {
      if (overtaken.delete(id)) return true
      const [field] = [...sent].find(([, on]) => on.id === id) ?? []
      if (field !== undefined) {
        sent.delete(field)
        // What stands there now has come before, and with it the choice; there is none where the field was never theirs to write.
        if (code !== 'taken') set(field, { ...at(field), is: 'refused' })
      }
      return field !== undefined
    },
    again() {
      sent.clear()
      for (const [field, state] of $fields.get()) if (state.is === 'saving') change(field, state)
      flush()
    },
    destroy: flush,
  }
}
