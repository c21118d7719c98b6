import type { Fault } from '../protocol/index.ts'
import type { Exit, Kinds, Plans } from './kind.ts'
import type { PlaybookOf } from './playbook.ts'

interface Node {
  exits: Exit[]
  awaits: boolean
  isHandover: boolean
}

/**
 * Everything that is wrong with the *roads* of a well-formed playbook: targets that do not exist, cards that no road comes to, rings that
 * never ask anything, two live chat cards on one pathway (R3).
 *
 * Linear in cards and exits but for R3, which walks once from each live chat card.
 *
 * @returns the faults in the order of the cards; empty for a playbook that can be run.
 */
export function checkRoads<Card extends { kind: string }>(
  kinds: Kinds<Card>,
  plans: Plans<Card>,
  playbook: PlaybookOf<Card>,
): Fault[] {
  const nodes = new Map<string, Node>()
  const faults: Fault[] = []
  for (const [id, card] of Object.entries(playbook.cards)) {
    const kind = kinds[card.kind as Card['kind']] as unknown as Kinds<{ kind: string }>[string]
    const plan = plans[card.kind as Card['kind']] as unknown as Plans<{ kind: string }>[string]
    nodes.set(id, {
      exits: plan.exits(card),
      awaits: kind.answer !== undefined || kind.handover !== undefined,
      isHandover: kind.handover !== undefined,
    })
    for (const { path, message } of plan.faults?.(card) ?? []) faults.push({ path: `cards.${id}.${path}`, message })
  }
  if (!nodes.has(playbook.start))
    faults.push({ path: 'start', message: `There is no card "${playbook.start}". Name the card that greets the visitor.` })
  for (const [id, node] of nodes)
    for (const { path, next } of node.exits)
      if (next !== null && !nodes.has(next))
        faults.push({
          path: `cards.${id}.${path}`,
          message: `There is no card "${next}". Name one of the playbook's cards, or null to end.`,
        })
  if (faults.length > 0) return faults

  const reached = reach(nodes, [playbook.start])
  for (const id of nodes.keys())
    if (!reached.has(id))
      faults.push({
        path: `cards.${id}`,
        message: 'No road from the start comes to this card. Link to it from another card, or remove it.',
      })
  for (const id of restlessRings(nodes))
    faults.push({
      path: `cards.${id}`,
      message:
        'The bot would go round in a ring here without ever asking the visitor anything. Put a question, or an end, on the way.',
    })
  for (const [id, node] of nodes) {
    if (!node.isHandover) continue
    for (const exit of node.exits) {
      if (exit.next === null) continue
      for (const other of reach(nodes, [exit.next]))
        if (other !== id && nodes.get(other)?.isHandover)
          faults.push({
            path: `cards.${id}.${exit.path}`,
            message: `This leads to a second live chat card, "${other}", on the same pathway. A pathway holds at most one; remove one of them.`,
          })
    }
  }
  return faults
}

function reach(nodes: ReadonlyMap<string, Node>, from: readonly string[]): Set<string> {
  const seen = new Set<string>(from)
  for (const id of seen) for (const { next } of nodes.get(id)?.exits ?? []) if (next !== null) seen.add(next)
  return seen
}

/** The first card of every ring whose cards all go on by themselves. */
function restlessRings(nodes: ReadonlyMap<string, Node>): string[] {
  const done = new Set<string>()
  const rings: string[] = []
  for (const start of nodes.keys()) {
    const road = new Set<string>()
    let id: string | null | undefined = start
    // A card that awaits nothing has one exit, so the road on is a line, not a tree.
    while (id && !done.has(id) && !nodes.get(id)?.awaits) {
      if (road.has(id)) {
        rings.push(id)
        break
      }
      road.add(id)
      id = nodes.get(id)?.exits[0]?.next
    }
    for (const passed of road) done.add(passed)
  }
  return rings
}
