import type { DeskView } from '../../chat/index.ts'
import type { TeamMate } from '../../protocol/index.ts'

const ORDER = ['online', 'full', 'away', 'offline'] as const

/** Whether visitors find an agent there (`online`), and why not. */
export type MateStanding = (typeof ORDER)[number]

export function standingOfMate({ online, away, holds = 0, most }: TeamMate): MateStanding {
  if (!online) return 'offline'
  if (away) return 'away'
  return most !== undefined && holds >= most ? 'full' : 'online'
}

/** Whom visitors find, first. */
export const byStanding = (a: TeamMate, b: TeamMate): number =>
  ORDER.indexOf(standingOfMate(a)) - ORDER.indexOf(standingOfMate(b)) || a.name.localeCompare(b.name)

/** This agent among the team, as the server sees them; `undefined` until it has said so. */
export const ownMate = ({ me, team }: Pick<DeskView, 'me' | 'team'>): TeamMate | undefined => team.find(({ id }) => id === me?.id)
