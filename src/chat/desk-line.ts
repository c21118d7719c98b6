import type { Entry } from '../protocol/index.ts'
import type { Event } from './item.ts'
import { logLine } from './log-line.ts'
import type { LineOf } from './timeline.ts'

/** What an entry shows to agents: beside what a visitor sees, what the business makes of the talk, and whom the site vouches for. */
export const deskLine: LineOf = (written) => {
  const { id: key, at, seq, body } = written
  const event = businessEvent(body)
  return event ? { kind: 'event', key, at, seq, event } : logLine(written)
}

function businessEvent(body: Entry['body']): Event | undefined {
  if (body.kind === 'outcome') return { name: body.qualified ? 'qualified' : 'disqualified' }
  return body.kind === 'identified' ? { name: 'identified', user: body.user } : undefined
}
