import type { VisitorView } from '../../chat/index.ts'

type Cards = NonNullable<VisitorView['cards']>

/**
 * The option of the question that is asked now which leads to a live chat card without anything being asked on the way; `null` if none does. Where the way parts by
 * how things stand, one that may lead there counts.
 */
export function wayToAgent({ awaiting, cards = {} }: VisitorView): string | null {
  if (awaiting?.card.kind !== 'question') return null
  return awaiting.card.options.find(({ next }) => leadsToAgent(next, cards))?.id ?? null
}

function leadsToAgent(next: string | null, cards: Cards): boolean {
  const ways = new Set([next])
  for (const id of ways) {
    const card = id !== null && Object.hasOwn(cards, id) ? cards[id] : undefined
    if (card?.kind === 'live-chat') return true
    for (const on of goesOn(card)) ways.add(on)
  }
  return false
}

/** Where a card that asks nothing goes on. */
function goesOn(card: Cards[string] | undefined): (string | null)[] {
  switch (card?.kind) {
    case 'message':
    case 'pause':
    case 'outcome':
      return [card.next]
    case 'jump':
      return [card.to ?? null]
    case 'condition':
      return [...card.branches.map((branch) => branch.next), card.otherwise]
    default:
      return []
  }
}
