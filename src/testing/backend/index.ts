import type { Check } from '../check.ts'
import { deskChecks } from './desks.ts'
import { lineChecks, paceChecks } from './lines.ts'
import { logChecks, restartChecks } from './logs.ts'
import type { BackendAbilities, BackendSubject } from './subject.ts'
import { talkChecks } from './talks.ts'
import { waitChecks, waitRestartChecks } from './waits.ts'

export { checksPlaybook } from './scenes.ts'
export type { BackendAbilities, BackendSubject } from './subject.ts'

/** Everything that `PROTOCOL.md` promises of a backend, as checks for any runner. What a backend does not claim is not checked. */
export function backendChecks({ restarts, paced }: BackendAbilities): readonly Check<BackendSubject>[] {
  return [
    ...lineChecks,
    ...logChecks,
    ...waitChecks,
    ...deskChecks,
    ...talkChecks,
    ...(paced ? paceChecks : []),
    ...(restarts ? [...restartChecks, ...waitRestartChecks] : []),
  ]
}
