import type { VisitorView } from '../chat/index.ts'

/** The option of the question that is asked now which leads straight to a live chat card; `null` if none does. */
export function wayToAgent({ awaiting, cards = {} }: VisitorView): string | null {
  if (awaiting?.card.kind !== 'question') return null
  return awaiting.card.options.find(({ next }) => leadsToAgent(next, cards))?.id ?? null
}

/** Whether nothing is asked on the way. A ring of messages, which the checker lets nobody publish, ends it too. */
function leadsToAgent(next: string | null, cards: NonNullable<VisitorView['cards']>): boolean {
  const passed = new Set<string>()
  for (let at = next; at !== null && !passed.has(at); ) {
    passed.add(at)
    const card = cards[at]
    if (card?.kind !== 'message') return card?.kind === 'live-chat'
    at = card.next
  }
  return false
}
