import { type Playbook, prepare } from '../../cards/index.ts'
import type { Clock } from '../../time/clock.ts'
import { keepTrying } from '../../time/keep-trying.ts'
import { prepareToRewrite } from '../log/rewriting.ts'

/** The playbook that an open conversation is read by. */
export interface Script {
  /** `undefined` while it is not at hand, and where there is none. */
  current(): Playbook | undefined
  /** Have this version, with the code to read any log by it. It is asked for until it is there. */
  want(version: string): void
  destroy(): void
}

/** @param onChange the playbook is another one now */
export function createScript(
  fetchPlaybook: (version: string) => Promise<Playbook | undefined>,
  clock: Clock,
  onChange: () => void,
): Script {
  let current: Playbook | undefined
  let wanted: string | undefined
  let callOff = (): void => {}

  async function readable(version: string): Promise<Playbook | undefined> {
    const [found] = await Promise.all([fetchPlaybook(version), prepareToRewrite()])
    if (found) await prepare(found.cards)
    return found
  }

  function take(found: Playbook | undefined): void {
    if (!found) return
    current = found
    onChange()
  }

  return {
    current: () => current,
    want(version) {
      if (version === wanted) return
      wanted = version
      callOff()
      callOff = keepTrying(
        () => readable(version),
        clock,
        take,
        () => {
          // `offline`, or a server that comes up: the answers are read as they were given until then.
        },
      )
    },
    destroy: () => callOff(),
  }
}
