import { atom, type ReadableAtom } from 'nanostores'
import { readUnsent, type Unsent } from '../../../chat/desk/unsent.ts'
import type { Clock } from '../../../time/clock.ts'
import type { Refusal } from '../../asked/ask.ts'
import type { Administrator } from '../administrator.ts'
import type { Checked, PlaybookView } from '../api.ts'

const CHECK_AFTER_MS = 500
const TRY_AGAIN_MS = 5_000

/** What somebody else has made of the draft. `at` is absent where it was published, and is a draft no longer. */
export interface Theirs extends Checked {
  text: string
  at: number | undefined
  by: string | undefined
}

/** `faults`, `hints` and `languages` are those of the text that the server was last sent. */
export interface DraftState extends Checked {
  text: string
  /** How far the text has come. `conflict`: it waits for the administrator to choose between `theirs` and theirs. */
  is: 'kept' | 'changed' | 'saving' | 'unreachable' | 'refused' | 'conflict'
  /** When the server kept it, and whose it is; absent when there is no draft. */
  kept: { at: number; by: string | undefined } | undefined
  refusal?: Refusal
  theirs?: Theirs
}

/** A draft that is checked and kept as one types, and is never lost: what the server has not kept yet is in the browser's store. */
export interface KeptDraft {
  readonly $state: ReadableAtom<DraftState>
  write(text: string): void
  /** Put this text over theirs. */
  keepMine(): void
  takeTheirs(): void
  destroy(): void
}

interface DraftOptions {
  id: string
  view: PlaybookView
  administrator: Administrator
  clock: Clock
  /** The administrator's name. */
  me: string | undefined
}

export function keepDraft({ id, view, administrator, clock, me }: DraftOptions): KeptDraft {
  const { api, store } = administrator
  const key = administrator.keyOf(id)
  const server = theirsOf(view)
  const mine = readUnsent<Unsent & { since?: number }>(store.get(key))
  let since = server.at
  let calledOff = () => {}
  let isAsking = false
  const $state = atom<DraftState>({ text: server.text, is: 'kept', kept: keptAs(server), ...checkedAs(server) })
  const set = (part: Partial<DraftState>) => $state.set({ ...$state.get(), ...part })

  if (mine && mine.text !== server.text) {
    set({ text: mine.text, is: 'changed' })
    if (mine.since === since) plan(0)
    else set({ is: 'conflict', theirs: server })
  } else store.remove(key)

  function plan(delayMs: number): void {
    calledOff()
    calledOff = clock.after(delayMs, () => void save())
  }

  async function save(): Promise<void> {
    // When the answer comes, what was written meanwhile is sent after it.
    const { is, text } = $state.get()
    if (isAsking || is === 'conflict') return
    isAsking = true
    set({ is: 'saving' })
    const answer = await api.saveDraft(id, text, since)
    const newer = answer.is === 'refused' && answer.status === 409 ? await api.playbook(id) : undefined
    isAsking = false
    if (newer) return newer.is === 'ok' ? met(theirsOf(newer.value), text) : late()
    if (answer.is === 'unreachable') return late()
    if (answer.is === 'refused') {
      set({ is: 'refused', refusal: answer })
      return $state.get().text === text ? undefined : plan(CHECK_AFTER_MS)
    }
    kept({ ...answer.value, by: me, text })
  }

  /** The server holds `theirs` now. Where that is what was sent, its answer had only been lost. */
  function met(theirs: Theirs, sent: string): void {
    if (theirs.text === sent) kept(theirs)
    else set({ is: 'conflict', theirs })
  }

  function kept(draft: Theirs): void {
    since = draft.at
    const { text } = $state.get()
    const isAll = text === draft.text
    if (isAll) store.remove(key)
    else remember(text)
    set({ is: isAll ? 'kept' : 'changed', kept: keptAs(draft), ...checkedAs(draft) })
    if (!isAll) plan(0)
  }

  function late(): void {
    set({ is: 'unreachable' })
    plan(TRY_AGAIN_MS)
  }

  const remember = (text: string) => store.set(key, JSON.stringify({ text, since }))

  return {
    $state,
    write(text) {
      remember(text)
      if ($state.get().is === 'conflict') return set({ text })
      set({ text, is: isAsking ? 'saving' : 'changed' })
      plan(CHECK_AFTER_MS)
    },
    keepMine() {
      const { theirs, text } = $state.get()
      since = theirs?.at
      remember(text)
      set({ is: 'changed' })
      plan(0)
    },
    takeTheirs() {
      const { theirs } = $state.get()
      if (!theirs) return
      set({ text: theirs.text })
      kept(theirs)
    },
    destroy: () => calledOff(),
  }
}

/** What the server holds: the draft, else what is published, laid out to be read. */
function theirsOf({ draft, published }: PlaybookView): Theirs {
  if (draft) return draft
  const text = published ? JSON.stringify(published.playbook, null, 2) : ''
  const { hints = [], languages = [] } = published ?? {}
  return { text, at: undefined, by: published?.by, faults: [], hints, languages }
}

const checkedAs = ({ faults, hints, languages }: Checked): Checked => ({ faults, hints, languages })

const keptAs = ({ at, by }: Theirs): DraftState['kept'] => (at === undefined ? undefined : { at, by })
