import type { Fault } from '../../protocol/index.ts'
import type { Kinds, Plans } from '../kind.ts'
import type { PlaybookOf } from '../playbook.ts'
import { type Graph, graphOf } from './graph.ts'
import { untranslated } from './texts.ts'

/** What a sound playbook runs with and its owner hardly wants: a live chat card with nothing below it for when nobody comes, words that are not translated. */
export function hintsOn<Card extends { kind: string }>(
  kinds: Partial<Kinds<Card>>,
  plans: Plans<Card>,
  playbook: PlaybookOf<Card>,
): Fault[] {
  return [...missingOfflineBranches(graphOf(kinds, plans, playbook)), ...untranslated(playbook)]
}

function missingOfflineBranches(graph: Graph): Fault[] {
  return [...graph].flatMap(([id, { isHandover, exits }]) =>
    exits
      .filter(({ next }) => isHandover && next === null)
      .map(({ path }) => ({
        path: `cards.${id}.${path}`,
        message: 'When nobody comes, the visitor is left with the message alone. Put a card here that asks how to reach them.',
      })),
  )
}
