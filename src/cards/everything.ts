import { anew } from '../playbook/anew.ts'
import { takingDrops } from '../playbook/drops.ts'
import { createMachine } from '../playbook/machine.ts'
import { translating } from '../playbook/translate.ts'
import { DROPPED } from '../protocol/ids.ts'
import { cardOf } from './dropped.ts'
import { type Card, kinds, means, type Rest } from './kinds.ts'
import type { rest as restOfCards } from './rest.ts'

/**
 * All that the machine can be given: the rest of the kinds, other languages, answers that are taken back, cards that agents drop. The rest comes with whoever asks, so
 * that it stays a chunk of its own.
 */
export function everything(rest: typeof restOfCards): Rest {
  const translated = translating(rest.means.fill)
  // What an agent drops stands as it was written.
  const fill: typeof translated = (card, known, playbook, id) =>
    id.startsWith(DROPPED) ? card : translated(card, known, playbook, id)
  const machine = takingDrops(createMachine<Card>(kinds, means), cardOf)
  return { ...rest, means: { ...rest.means, anew, fill }, machine }
}
