import { useInbox } from '../context.ts'
import { type CardDraft, FIELD_TYPES } from './draft.ts'
import { CardField } from './field.tsx'

interface AskedFieldsProps {
  draft: CardDraft
  wrong: string | undefined
  wrongCustom: string | undefined
  onChange(part: Partial<CardDraft>): void
}

/** What a form asks for: what is known by name, and one thing that the agent names. */
export function AskedFields({ draft, wrong, wrongCustom, onChange }: AskedFieldsProps) {
  const { cards } = useInbox().words
  const { fields, custom, optional } = draft
  const tick = (label: string, checked: boolean, change: (is: boolean) => void, isWrong = false) => (
    <label class="cards-tick">
      <input
        type="checkbox"
        checked={checked}
        aria-invalid={isWrong}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  )
  return (
    <>
      <fieldset class="cards-group" aria-describedby={wrong && 'cards-fields-wrong'}>
        <legend>{cards.fields}</legend>
        <div class="cards-ticks">
          {FIELD_TYPES.map((type) =>
            tick(
              cards.labels[type],
              fields.includes(type),
              (is) => onChange({ fields: is ? [...fields, type] : fields.filter((one) => one !== type) }),
              wrong !== undefined,
            ),
          )}
          {tick(cards.custom, custom !== null, (is) => onChange({ custom: is ? '' : null }))}
        </div>
        {wrong && (
          <p id="cards-fields-wrong" class="error">
            {wrong}
          </p>
        )}
      </fieldset>
      {custom !== null && (
        <CardField label={cards.customLabel} wrong={wrongCustom}>
          {(attributes) => (
            <input
              {...attributes}
              class="control"
              type="text"
              dir="auto"
              maxLength={200}
              value={custom}
              onInput={({ currentTarget }) => onChange({ custom: currentTarget.value })}
            />
          )}
        </CardField>
      )}
      {tick(cards.optional, optional, (is) => onChange({ optional: is }))}
    </>
  )
}
