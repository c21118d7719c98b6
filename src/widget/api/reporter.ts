import type { Item, VisitorView } from '../../chat/index.ts'
import type { Emit } from '../surface/events.ts'

export interface Reporter {
  items(items: readonly Item[]): void
  view(view: VisitorView): void
}

/**
 * Tells the page what happens in the visitor's conversation, each thing once. With `isResumed`, what stands there when the playbook is
 * first at hand is the past, and is not told.
 */
export function createReporter(emit: Emit, isResumed: boolean): Reporter {
  const told = new Set<string>()
  let isPast = isResumed
  let size = 0
  let hasEnded = false
  let card: string | null = null
  let isPlaying = true
  let line: VisitorView['line'] = 'idle'

  function tell(item: Item): void {
    if (told.size === 0) emit('playbook:started', undefined)
    told.add(item.key)
    if (item.kind === 'bot' && item.card !== card) emit('playbook:card', { card: item.card })
    if (item.kind === 'visitor') emit('message:sent', { text: item.text })
    else if (item.kind !== 'event') emit('message:received', { from: item.kind, text: item.text })
    else if (item.event.name === 'waiting') emit('handover:waiting', { waitMs: item.event.waitMs })
    else if (item.event.name === 'joined') emit('handover:joined', { agent: item.event.agent })
    else if (item.event.name === 'expired') emit('handover:expired', { reason: item.event.reason })
    else if (item.event.name === 'rated') emit('rating', { score: item.event.score, text: item.event.text })
    else if (item.event.name === 'created' && item.event.object === 'lead') emit('lead:captured', { title: item.event.title })
  }

  function end({ phase, qualified }: VisitorView): void {
    if (phase === 'ended' && isPlaying) {
      if (!isPast) emit('playbook:ended', { qualified })
      isPlaying = false
    }
    if ((phase === 'ended' || phase === 'closed') && !hasEnded) {
      if (!isPast) emit('conversation:ended', { qualified })
      hasEnded = true
    }
  }

  return {
    items(items) {
      // A timeline only grows, but for an answer that is taken back; a shorter one is another conversation's.
      const last = items.at(-1)
      if (items.length < size && !(last?.kind === 'event' && last.event.name === 'changed')) {
        told.clear()
        isPast = false
        isPlaying = true
        hasEnded = false
        card = null
      }
      size = items.length
      for (const item of items) {
        if (told.has(item.key)) continue
        if (isPast) told.add(item.key)
        else tell(item)
        if (item.kind === 'bot') card = item.card
      }
    },
    view(view) {
      if (view.line !== line) {
        line = view.line
        emit('connection:change', { line })
      }
      end(view)
      if (view.playbook !== 'loading') isPast = false
    },
  }
}
