import type { Exit, Kinds, Next, Plans } from '../kind.ts'
import type { PlaybookOf } from '../playbook.ts'

/** A card as it stands on the roads. */
export interface Node {
  exits: readonly Exit[]
  /** Whether the visitor, or an agent, has to do something here each time. */
  awaits: boolean
  isHandover: boolean
  /** The names that are known from here on. */
  names: readonly string[]
}
export type Graph = ReadonlyMap<string, Node>

type AnyKinds = Partial<Kinds<{ kind: string }>>
type AnyPlans = Plans<{ kind: string }>

/** The plan of a card's kind. */
export const planOf = <Card extends { kind: string }>(plans: Plans<Card>, card: Card) =>
  (plans as unknown as AnyPlans)[card.kind] as AnyPlans[string]

/** A playbook's cards and the roads between them. */
export function graphOf<Card extends { kind: string }>(
  kinds: Partial<Kinds<Card>>,
  plans: Plans<Card>,
  playbook: PlaybookOf<Card>,
): Graph {
  return new Map(
    Object.entries(playbook.cards).map(([id, card]) => {
      const kind = (kinds as unknown as AnyKinds)[card.kind]
      const plan = planOf(plans, card)
      const isHandover = kind?.handover !== undefined
      const node = {
        exits: plan.exits(card),
        awaits: isHandover || (kind?.answer !== undefined && !plan.isSkipped),
        isHandover,
        names: plan.names?.(card, id) ?? [],
      }
      return [id, node] as const
    }),
  )
}

/** Every card that a road from these leads to, themselves among them; with `until`, at least as many as it takes to meet all of those. */
export function reach(graph: Graph, from: Iterable<Next>, until?: ReadonlySet<string>): Set<string> {
  const seen = new Set<string>()
  let missing = until?.size ?? Number.POSITIVE_INFINITY
  const add = (id: Next): void => {
    if (id === null || seen.has(id)) return
    seen.add(id)
    if (until?.has(id)) missing--
  }
  for (const id of from) add(id)
  for (const id of seen) {
    if (missing === 0) break
    for (const { next } of graph.get(id)?.exits ?? []) add(next)
  }
  return seen
}

/** The cards that a road can be on its way to once this one has been left. */
export const after = (graph: Graph, id: string): Next[] => graph.get(id)?.exits.map(({ next }) => next) ?? []
