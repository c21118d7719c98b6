import type { Playbook } from '../cards/index.ts'
import { versionOf } from '../playbook/index.ts'
import type { Start } from '../protocol/index.ts'

export type ScriptState = 'loading' | 'ready' | 'missing'

export interface ScriptOptions {
  source: Playbook | ((version?: string) => Promise<Playbook>)
  /** The copy of an earlier page. */
  kept: Playbook | undefined
  /** `current()` or `state()` has changed. */
  onChange: () => void
}

/** The playbook that this visitor's conversation runs on, from wherever it can be had. */
export interface Script {
  current(): Playbook | undefined
  state(): ScriptState
  /** Have this version, or the one in force when none is named. What is there already is not fetched again. */
  want(version: string | undefined): void
  /** Try again what has failed. */
  retry(): void
}

export function createScript({ source, kept, onChange }: ScriptOptions): Script {
  let current: Playbook | undefined
  let state: ScriptState = 'loading'
  let wanted: string | undefined
  let round = 0

  function settle(playbook: Playbook | undefined): void {
    current = playbook
    state = playbook ? 'ready' : 'missing'
    onChange()
  }

  async function fetchIt(fetchPlaybook: (version?: string) => Promise<Playbook>): Promise<void> {
    const mine = ++round
    let found: Playbook | undefined
    try {
      found = await fetchPlaybook(wanted)
    } catch {
      // `offline`: told by the state `missing`; the copy of an earlier page stands in when no version is wanted.
      found = undefined
    }
    if (mine !== round) return
    if (found && wanted !== undefined && versionOf(found) !== wanted) found = undefined
    settle(found ?? (wanted === undefined ? kept : undefined))
  }

  return {
    current: () => current,
    state: () => state,
    want(version) {
      if (current && (version === undefined || versionOf(current) === version)) return
      wanted = version
      if (typeof source !== 'function') settle(source)
      else if (kept && version !== undefined && versionOf(kept) === version) settle(kept)
      else {
        state = 'loading'
        void fetchIt(source)
      }
    },
    retry() {
      if (state === 'missing' && typeof source === 'function') void fetchIt(source)
    },
  }
}

/** The entry that begins a conversation: under this playbook, or under none when there is none to be had. */
export function startUnder(playbook: Playbook | undefined, page: Start['page']): Start {
  const named = playbook ? { playbook: playbook.id, version: versionOf(playbook) } : { playbook: 'none', version: 'none' }
  return { kind: 'start', ...named, page, locale: playbook?.locale ?? 'und' }
}
