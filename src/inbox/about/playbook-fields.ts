import { type Card, keyOf, type Playbook } from '../../cards/index.ts'

/** The facts that a playbook asks for, by what they are kept under, as its author called them; nobody need have answered yet. */
export function playbookFields(cards: Playbook['cards'] | null): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  for (const card of Object.values<Card>(cards ?? {})) {
    if (card.kind === 'capture') labels.set(keyOf({ key: card.key, type: card.field }), card.label)
    if (card.kind === 'form') for (const field of card.fields) labels.set(keyOf(field), field.label)
  }
  return labels
}
