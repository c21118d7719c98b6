import type { Row } from '../../protocol/index.ts'
import type { Listed } from '../storage.ts'

/** A conversation as agents find it in a folder, told at `now`: what the server keeps for itself is not in it. */
export function rowAt(listed: Listed, now: number): Row {
  const {
    id,
    name,
    deadlineAt,
    leadAt: _lead,
    unansweredAt: _since,
    site: _site,
    visitor: _visitor,
    card: _card,
    traits: _traits,
    ...row
  } = listed
  return {
    ...row,
    conversation: id,
    visitor: name,
    ...(deadlineAt !== undefined && { waitLeftMs: Math.max(0, deadlineAt - now) }),
  }
}
