import type { AgentFace, Team, TeamMate } from '../../protocol/index.ts'
import type { Load } from './load.ts'
import type { Presence } from './presence.ts'

/** The whole team: whoever may sit at the desk, whoever does, and how much each of them holds. */
export function teamOf(
  known: readonly AgentFace[],
  here: Iterable<AgentFace | null>,
  presence: Pick<Presence, 'isOnline' | 'isAway'>,
  load: Pick<Load, 'holds' | 'most'>,
): Team {
  const faces = new Map<string, AgentFace>()
  for (const face of [...here, ...known])
    if (face) faces.set(face.id, { id: face.id, name: face.name, ...(face.picture && { picture: face.picture }) })
  return { type: 'team', agents: [...faces.values()].map(mateOf) }

  function mateOf(face: AgentFace): TeamMate {
    const most = load.most(face.id)
    return {
      ...face,
      online: presence.isOnline(face.id),
      ...(presence.isAway(face.id) && { away: true }),
      holds: load.holds(face.id),
      ...(most !== undefined && { most }),
    }
  }
}
