import type { Fault } from '../../protocol/index.ts'
import { faultAt } from '../fault.ts'
import type { Kinds, Plans } from '../kind.ts'
import type { PlaybookOf } from '../playbook.ts'
import { type Graph, graphOf, planOf, reach } from './graph.ts'
import { nameFaults } from './names.ts'
import { restlessRings } from './rings.ts'
import { textFaults } from './texts.ts'

/** Of one mistake that shows in very many places, so many are told. */
const MOST_OF_A_KIND = 1_000

/**
 * Everything that is wrong with the *roads* of a well-formed playbook: targets that do not exist, cards that no road comes to, rings that
 * never ask anything, two live chat cards on one pathway (R3), names that nothing stands behind, translations of what there is not.
 *
 * Linear in cards and exits, but for R3 and names, which walk once from each live chat card and for each name.
 *
 * @returns the faults in the order of the cards; empty for a playbook that can be run.
 */
export function checkRoads<Card extends { kind: string }>(
  kinds: Partial<Kinds<Card>>,
  plans: Plans<Card>,
  playbook: PlaybookOf<Card>,
): Fault[] {
  const graph = graphOf(kinds, plans, playbook)
  const faults: Fault[] = []
  for (const [id, card] of Object.entries(playbook.cards))
    for (const fault of planOf(plans, card).faults?.(card) ?? []) faults.push({ ...fault, path: `cards.${id}.${fault.path}` })
  if (!graph.has(playbook.start)) faults.push(faultAt('start', 'no-start', { card: playbook.start }))
  for (const [id, node] of graph)
    for (const { path, next } of node.exits)
      if (next !== null && !graph.has(next)) faults.push(faultAt(`cards.${id}.${path}`, 'no-card', { card: next }))
  if (faults.length > 0) return faults

  const reached = reach(graph, [playbook.start])
  for (const id of graph.keys()) if (!reached.has(id)) faults.push(faultAt(`cards.${id}`, 'unreachable', {}))
  for (const id of restlessRings(graph)) faults.push(faultAt(`cards.${id}`, 'restless-ring', {}))
  const others = [textFaults(playbook), nameFaults(graph, plans, playbook)].flatMap((all) => all.slice(0, MOST_OF_A_KIND))
  return [...faults, ...secondHandovers(graph), ...others]
}

function secondHandovers(graph: Graph): Fault[] {
  const faults: Fault[] = []
  for (const [id, node] of graph) {
    if (!node.isHandover) continue
    for (const exit of node.exits)
      for (const other of reach(graph, [exit.next])) {
        if (faults.length >= MOST_OF_A_KIND) return faults
        if (other !== id && graph.get(other)?.isHandover)
          faults.push(faultAt(`cards.${id}.${exit.path}`, 'second-live-chat', { card: other }))
      }
  }
  return faults
}
