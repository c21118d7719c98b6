import type { Author, Entry } from '../../protocol/index.ts'
import type { Event } from '../log/item.ts'
import { logLine } from '../log/line.ts'
import type { LineOf } from '../log/timeline.ts'

/** What an entry shows to agents: beside what a visitor sees, what the business makes of the talk, and whom the site vouches for. */
export const deskLine: LineOf = (written) => {
  const { id: key, at, seq, by, body } = written
  const event = businessEvent(body, by)
  return event ? { kind: 'event', key, at, seq, event } : logLine(written)
}

function businessEvent(body: Entry['body'], by: Author): Event | undefined {
  if (body.kind === 'unassign') return { name: 'left', agent: body.agent, by, reason: body.reason }
  if (body.kind === 'outcome') return { name: body.qualified ? 'qualified' : 'disqualified' }
  return body.kind === 'identified' ? { name: 'identified', user: body.user } : undefined
}
