import type { Event } from '../../chat/log/item.ts'
import type { Words } from '../../locales/words.ts'

/**
 * An event as the visitor may see it, and hear it once when it happens. What the business makes of them, a lead, a verdict, is none of it;
 * and a wait that runs is shown at the foot of the panel.
 */
export function eventText(event: Event, words: Words): string | undefined {
  switch (event.name) {
    case 'joined':
    case 'left':
      return words[event.name](event.agent.name)
    case 'extended':
      return words.extended
    case 'expired':
      return {
        'nobody-online': words.nobodyOnline,
        deadline: words.nobodyCame,
        left: words.stoppedWaiting,
        unreached: words.unreached,
      }[event.reason]
    case 'closed':
      return words.closed
    default:
      return undefined
  }
}
