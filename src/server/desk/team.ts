import type { AgentFace, Team } from '../../protocol/index.ts'

/** The whole team: whoever may sit at the desk, and whoever does. */
export function teamOf(
  known: readonly AgentFace[],
  here: Iterable<AgentFace | null>,
  isOnline: (agent: string) => boolean,
): Team {
  const faces = new Map<string, AgentFace>()
  for (const face of [...here, ...known])
    if (face) faces.set(face.id, { id: face.id, name: face.name, ...(face.picture && { picture: face.picture }) })
  return { type: 'team', agents: [...faces.values()].map((face) => ({ ...face, online: isOnline(face.id) })) }
}
