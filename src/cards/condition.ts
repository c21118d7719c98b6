import * as v from 'valibot'
import { type CardKind, type CardPlan, faultAt } from '../playbook/index.ts'
import { NextCard } from './text.ts'
import { isMet, needsNow } from './when.ts'
import { impossible, testsOf } from './when-faults.ts'
import { When } from './when-schema.ts'

export const ConditionCard = v.pipe(
  v.strictObject({
    kind: v.literal('condition'),
    branches: v.pipe(
      v.array(v.strictObject({ when: When, next: NextCard })),
      v.minLength(1),
      v.maxLength(20),
      v.description('The first that is met is taken.'),
    ),
    otherwise: v.pipe(NextCard, v.description('The card that comes next where none is met; null ends the playbook.')),
  }),
  v.description('The pathway parts by what is known: answers, the visitor, the page, the hour, who is online.'),
)
export type ConditionCard = v.InferOutput<typeof ConditionCard>

/** The pathway parts by what is known. How things stand at a moment is written down, so that a replay decides the same. */
export const condition: CardKind<ConditionCard> = {
  kind: 'condition',
  arrive({ branches, otherwise }, known) {
    if (!known.now && branches.some(({ when }) => needsNow(when))) return { turn: 'await-facts' }
    const met = branches.find(({ when }) => isMet(when, known))
    return { turn: 'go', next: met ? met.next : otherwise }
  },
}

export const conditionPlan: CardPlan<ConditionCard> = {
  exits: ({ branches, otherwise }) => [
    ...branches.map(({ next }, index) => ({ path: `branches[${index}].next`, next, label: `condition ${index + 1}` })),
    { path: 'otherwise', next: otherwise, label: 'otherwise' },
  ],
  faults: ({ branches }) =>
    branches.flatMap(({ when }, index) => {
      const path = `branches[${index}].when`
      const same = branches.findIndex((other) => JSON.stringify(other.when) === JSON.stringify(when))
      return same < index ? [faultAt(path, 'same-branch', { branch: same + 1 })] : impossible(when, path)
    }),
  needs: ({ branches }) =>
    branches.flatMap(({ when }, index) =>
      testsOf(when, `branches[${index}].when`).map(({ path, test }) => ({
        path: `${path}.value`,
        name: test.value,
        ...(test.is !== undefined && { is: [test.is].flat().map(String) }),
      })),
    ),
  fallback: () => '',
}
