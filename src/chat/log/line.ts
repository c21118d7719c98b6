import type { Author, Entry } from '../../protocol/index.ts'
import type { Event } from './item.ts'
import { type LineOf, visitorsLine } from './timeline.ts'

/** What an entry of a log shows by itself to a visitor, whoever has written it; `deskLine` is what agents see. */
export const logLine: LineOf = (written) => {
  const { id: key, at, seq, by, body, delivery } = written
  if (body.kind === 'message' && by.role === 'agent') {
    const { role: _role, ...agent } = by
    return { ...body, kind: 'agent', key, at, seq, delivery, agent }
  }
  // The card itself stands below the last line while it awaits an answer.
  if (body.kind === 'drop' && by.role === 'agent') {
    const { role: _role, ...agent } = by
    return { kind: 'agent', key, at, seq, delivery, agent, text: body.as.text }
  }
  const event = othersEvent(body, by)
  return event ? { kind: 'event', key, at, seq, event } : visitorsLine(written)
}

/** What agents and the server write. */
function othersEvent(body: Entry['body'], by: Author): Event | undefined {
  switch (body.kind) {
    case 'assign':
    case 'unassign':
      return { name: body.kind === 'assign' ? 'joined' : 'left', agent: body.agent, by }
    case 'waiting':
      return { name: 'waiting', waitMs: body.waitMs, usualMs: body.usualMs }
    case 'expired':
      return { name: 'expired', reason: body.reason }
    case 'created':
      return { name: body.replaces ? 'amended' : 'created', object: body.object, title: body.title }
    case 'close':
      return by.role === 'visitor' ? undefined : { name: 'closed', by: by.role }
    default:
      return undefined
  }
}
