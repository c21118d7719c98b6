import { isPrepared, type Playbook, prepare } from '../../cards/index.ts'
import { versionOf } from '../../playbook/index.ts'
import type { Entry, Start, Visitor } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import { canRewrite, languageFor, needsCode, prepareToRewrite } from '../log/rewriting.ts'

/** What a visitor's device tells of itself. */
export type Device = Omit<Visitor, 'returning'>

/** `none`: whoever was asked says that there is none; `missing`: nobody could be asked, or what came cannot be run. */
export type ScriptState = 'loading' | 'ready' | 'missing' | 'none'

export interface ScriptOptions {
  /** Rejects with `404` where there is none. */
  source: Playbook | ((version?: string) => Promise<Playbook>)
  /** The copy of an earlier page. */
  kept: Playbook | undefined
  clock: Clock
  /** `current()` or `state()` has changed. */
  onChange: () => void
}

/** The playbook that this visitor's conversation runs on, from wherever it can be had. */
export interface Script {
  current(): Playbook | undefined
  state(): ScriptState
  /** Have this version, which is not fetched again if it is there; or the one in force by now when none is named. */
  want(version: string | undefined): void
  /** Have what it takes to read these: the version under which they began, and the code for what is seldom in a log. */
  follow(entries: readonly { body: Entry['body'] }[]): void
  /** Try again what has failed. */
  retry(): void
  destroy(): void
}

/** One that has not come by then is called missing; it is welcome all the same when it comes. */
const PATIENCE_MS = 10_000
/** How soon a missing one is asked for again, twice as long each time, up to eight minutes. */
const RETRY_MS = 15_000
const MOST_DOUBLINGS = 5

export function createScript({ source, kept, clock, onChange }: ScriptOptions): Script {
  let current: Playbook | undefined
  let state: ScriptState = 'loading'
  let wanted: string | undefined
  let round = 0
  let needsMore = false
  let callOff = (): void => {}
  let tries = 0

  const isReady = ({ cards, texts }: Playbook): boolean => isPrepared(cards) && (!(needsMore || texts) || canRewrite())

  function settle(playbook: Playbook | undefined, otherwise: ScriptState = 'missing'): void {
    // What it takes to run may be code that is not here yet.
    if (playbook && !isReady(playbook)) return void fetchIt(async () => playbook)
    current = playbook
    state = playbook ? 'ready' : otherwise
    callOff()
    if (!playbook) callOff = clock.after(RETRY_MS * 2 ** Math.min(tries++, MOST_DOUBLINGS), retry)
    onChange()
  }

  /** What was had last, here or on an earlier page, stands in when no version is wanted; from then on nothing else is. */
  function standIn(): void {
    const last = current ?? kept
    const spare = wanted === undefined && last && isReady(last) ? last : undefined
    if (spare) round++
    settle(spare)
  }

  function retry(): void {
    if (!current && state !== 'loading') void fetchIt(typeof source === 'function' ? source : async () => source)
  }

  async function fetchIt(fetchPlaybook: (version?: string) => Promise<Playbook>): Promise<void> {
    state = 'loading'
    const mine = ++round
    let found: Playbook | undefined
    let failure: unknown
    callOff()
    callOff = clock.after(PATIENCE_MS, standIn)
    try {
      found = await fetchPlaybook(wanted)
      await Promise.all([prepare(found.cards), (needsMore || found.texts) && prepareToRewrite()])
    } catch (cause) {
      // `offline`: told by the state `missing`; `not-found`: by `none`.
      found = undefined
      failure = cause
    }
    if (mine !== round) return
    if (found && wanted !== undefined && versionOf(found) !== wanted) found = undefined
    if (found) settle(found)
    else if (failure === 404) {
      // What was switched off does not go on from a copy: not now, and not when nobody can be asked any more.
      kept = undefined
      settle(undefined, 'none')
    } else standIn()
  }

  function want(version: string | undefined): void {
    if (current && versionOf(current) === version) return
    wanted = version
    if (typeof source !== 'function') settle(source)
    else if (kept && version !== undefined && versionOf(kept) === version) settle(kept)
    else void fetchIt(source)
  }

  return {
    current: () => current,
    state: () => state,
    want,
    follow(entries) {
      const start = entries.find(({ body }) => body.kind === 'start')?.body
      if (start?.kind === 'start') want(start.version)
      needsMore ||= entries.some(needsCode)
      if (current && !isReady(current)) settle(current)
    },
    retry,
    destroy: () => callOff(),
  }
}

/** The entry that begins a conversation: under this playbook, or under none when there is none to be had. */
export function startUnder(
  playbook: Playbook | undefined,
  page: Start['page'],
  device: Device | undefined,
  returning: boolean,
  locale: string | undefined,
): Start {
  const named = playbook ? { playbook: playbook.id, version: versionOf(playbook) } : { playbook: 'none', version: 'none' }
  return {
    kind: 'start',
    ...named,
    page,
    locale: playbook ? languageFor(playbook, locale) : 'und',
    ...(device && { visitor: { ...device, returning } }),
  }
}
