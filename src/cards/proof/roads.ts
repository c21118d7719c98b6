import { type Exit, type Graph, graphOf } from '../../playbook/index.ts'
import { kinds } from '../kinds.ts'
import { plans } from '../plans.ts'
import type { Playbook } from '../playbook.ts'

/** One way through a playbook: each card that is come to, and how it is left. */
export interface Road {
  cards: readonly { card: string; by?: string | undefined }[]
  /** How it ends: the playbook is over, or the road comes to a card that it has passed already. */
  end: 'over' | 'again'
}

export interface Roads {
  roads: readonly Road[]
  /** Whether there are more than were listed. */
  more: boolean
}

/** Every road from the greeting to an end, in the order of the cards' text; a ring is gone round once. At most `most` are listed. */
export function roadsOf(playbook: Playbook, most = 1_000): Roads {
  const graph = graphOf(kinds, plans, playbook)
  const roads: Road[] = []
  for (const road of walk(graph, playbook.start)) {
    if (roads.length === most) return { roads, more: true }
    roads.push(road)
  }
  return { roads, more: false }
}

/** Depth first, by a list of its own: a road may be longer than a machine's stack is deep. */
function* walk(graph: Graph, start: string): Generator<Road> {
  const way: { card: string; exits: readonly Exit[]; at: number }[] = []
  const onWay = new Set<string>()
  const enter = (card: string): void => {
    onWay.add(card)
    way.push({ card, exits: graph.get(card)?.exits ?? [], at: 0 })
  }
  const road = (end: Road['end']): Road => ({
    cards: way.map(({ card, exits, at }) => ({ card, by: exits[at - 1]?.label })),
    end,
  })
  enter(start)
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const exit = here.exits[here.at++]
    if (!exit) {
      onWay.delete(here.card)
      way.pop()
    } else if (exit.next === null) yield road('over')
    else if (onWay.has(exit.next)) yield road('again')
    else enter(exit.next)
  }
}

/** Roads as text, one a line: each card, and in brackets what the visitor does there to go on. */
export function listed({ roads, more }: Roads): string {
  const lines = roads.map(({ cards, end }) => {
    const way = cards.map(({ card, by }) => (by ? `${card} [${by}]` : card)).join(' → ')
    return end === 'over' ? `${way} → end` : `${way} → (round again)`
  })
  return [...lines, ...(more ? [`… and more: only the first ${roads.length} are listed.`] : [])].join('\n')
}
