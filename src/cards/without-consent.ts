import { faultAt, type Graph, reach } from '../playbook/index.ts'
import type { Fault } from '../protocol/index.ts'
import type { Card } from './kinds.ts'

/** Whether this card asks for something personal, or makes something of it. */
const keeps = (card: Card | undefined): boolean =>
  card?.kind === 'outcome' ? (card.create?.length ?? 0) > 0 : /^(?:capture|form|meeting|upload)$/.test(card?.kind ?? '')

/** Ways on which a visitor who has not agreed would be asked, and kept, all the same. */
export function withoutConsent(graph: Graph, cards: Readonly<Record<string, Card>>): Fault[] {
  // Whoever comes to be asked again may agree then.
  const apart: Graph = new Map(
    [...graph].map(([id, node]) => [id, cards[id]?.kind === 'consent' ? { ...node, exits: [] } : node]),
  )
  return Object.entries(cards).flatMap(([id, card]) => {
    if (card.kind !== 'consent' || !card.decline) return []
    const kept = [...reach(apart, [card.decline.next])].find((one) => keeps(cards[one]))
    return kept === undefined ? [] : [faultAt(`cards.${id}.decline.next`, 'without-consent', { card: kept })]
  })
}
