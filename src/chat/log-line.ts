import type { AgentFace, Author, Entry } from '../protocol/index.ts'
import type { Event } from './item.ts'
import { type LineOf, visitorsLine } from './timeline.ts'

/** What any entry of a log shows by itself, whoever has written it. */
export const logLine: LineOf = (written) => {
  const { id: key, at, seq, by, body, delivery } = written
  if (body.kind === 'message' && by.role === 'agent')
    return { kind: 'agent', key, at, seq, text: body.text, files: body.files, delivery, agent: faceOf(by) }
  const event = othersEvent(body, by)
  return event ? { kind: 'event', key, at, seq, event } : visitorsLine(written)
}

const faceOf = ({ id, name, picture }: Extract<Author, { role: 'agent' }>): AgentFace => ({
  id,
  name,
  ...(picture && { picture }),
})

/** What agents and the server write. */
function othersEvent(body: Entry['body'], by: Author): Event | undefined {
  switch (body.kind) {
    case 'assign':
      return { name: 'joined', agent: body.agent }
    case 'waiting':
      return { name: 'waiting', waitMs: body.waitMs }
    case 'expired':
      return { name: 'expired', reason: body.reason }
    case 'outcome':
      return { name: body.qualified ? 'qualified' : 'disqualified' }
    case 'created':
      return { name: body.replaces ? 'amended' : 'created', object: body.object, title: body.title }
    case 'close':
      return by.role === 'visitor' ? undefined : { name: 'closed', by: 'agent' }
    case 'identified':
      return { name: 'identified', user: body.user }
    default:
      return undefined
  }
}
