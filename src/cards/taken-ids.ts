import { faultAt } from '../playbook/index.ts'
import { DROPPED, type Fault } from '../protocol/index.ts'

/** The cards of a playbook under ids of the kind that agents' clients give to the cards which they drop into the talk (P66). */
export const takenIds = ({ cards }: { cards: object }): Fault[] =>
  Object.keys(cards)
    .filter((id) => id.startsWith(DROPPED))
    .map((id) => faultAt(`cards.${id}`, 'taken-id', { prefix: DROPPED }))
