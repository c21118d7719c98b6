import type { Check } from '../check.ts'
import { deskChecks } from './desks.ts'
import { detailChecks } from './details.ts'
import { dropChecks } from './drops.ts'
import { fileChecks } from './files.ts'
import { holderChecks } from './holders.ts'
import { awayChecks, capacityChecks, takeBackChecks } from './limits.ts'
import { lineChecks, paceChecks } from './lines.ts'
import { logChecks, restartChecks } from './logs.ts'
import { lookerChecks } from './lookers.ts'
import { noteChecks } from './notes.ts'
import { rankChecks } from './ranks.ts'
import { searchChecks } from './searches.ts'
import type { BackendAbilities, BackendSubject } from './subject.ts'
import { talkChecks } from './talks.ts'
import { identityChecks, visitorChecks } from './visitors.ts'
import { waitChecks, waitRestartChecks } from './waits.ts'

export { checksPlaybook } from './scenes.ts'
export type { BackendAbilities, BackendSubject, DeskLimits } from './subject.ts'

/** Everything that `PROTOCOL.md` promises of a backend, as checks for any runner. What a backend does not claim is not checked. */
export function backendChecks(abilities: BackendAbilities): readonly Check<BackendSubject>[] {
  const { restarts, paced, files, identifies, away, takesBack, capacity } = abilities
  return [
    ...lineChecks,
    ...logChecks,
    ...waitChecks,
    ...deskChecks,
    ...holderChecks,
    ...searchChecks,
    ...detailChecks,
    ...noteChecks,
    ...lookerChecks,
    ...rankChecks,
    ...talkChecks,
    ...dropChecks,
    ...visitorChecks,
    ...(files ? fileChecks : []),
    ...(identifies ? identityChecks : []),
    ...(away ? awayChecks : []),
    ...(takesBack ? takeBackChecks : []),
    ...(capacity ? capacityChecks : []),
    ...(paced ? paceChecks : []),
    ...(restarts ? [...restartChecks, ...waitRestartChecks] : []),
  ]
}
