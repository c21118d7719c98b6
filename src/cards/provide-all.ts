import { anew } from '../playbook/anew.ts'
import { takingDrops } from '../playbook/drops.ts'
import { createMachine } from '../playbook/machine.ts'
import { translating } from '../playbook/translate.ts'
import { cardOf } from './dropped.ts'
import { type Card, kinds, machine, means, provide } from './kinds.ts'
import type { rest as restOfCards } from './rest.ts'

/**
 * Give the machine all that there is: the rest of the kinds, other languages, answers that are taken back, cards that agents drop. The rest comes with whoever calls, so
 * that it stays a chunk of its own.
 */
export function provideAll(rest: typeof restOfCards): void {
  const translated = translating(rest.means.fill)
  const dropped = new WeakSet<object>()
  // What an agent drops stands as it was written.
  const fill: typeof translated = (card, known, playbook, id) =>
    dropped.has(card) ? card : translated(card, known, playbook, id)
  provide({ kinds: rest.kinds, means: { ...rest.means, anew, fill } })
  Object.assign(
    machine,
    takingDrops(createMachine<Card>(kinds, means), (as) => {
      const card = cardOf(as)
      dropped.add(card)
      return card
    }),
  )
}
