import type { Event, Item } from '../log/item.ts'
import { logLine } from '../log/line.ts'
import type { LineOf } from '../log/timeline.ts'
import type { Written } from '../log/written.ts'

/** What an entry shows to agents: beside what a visitor sees, what the business makes of the talk, whom the site vouches for, and cards with all that is on them. */
export const deskLine: LineOf = (written) => {
  const { id: key, at, seq } = written
  const event = businessEvent(written)
  return event ? { kind: 'event', key, at, seq, event } : logLine(written)
}

/** Whether the visitor reads it as an agent's words: a card that was put to them, too. */
export const isSaidByAgent = (item: Item): boolean =>
  item.kind === 'agent' || (item.kind === 'event' && item.event.name === 'dropped')

function businessEvent({ body, by, delivery }: Written): Event | undefined {
  switch (body.kind) {
    case 'drop': {
      if (by.role !== 'agent') return
      const { role: _role, ...agent } = by
      return { name: 'dropped', card: body.card, as: body.as, by: agent, delivery }
    }
    case 'unassign':
      return { name: 'left', agent: body.agent, by, reason: body.reason, card: body.card }
    case 'outcome':
      return { name: body.qualified ? 'qualified' : 'disqualified' }
    case 'identified':
      return { name: 'identified', user: body.user }
  }
}
