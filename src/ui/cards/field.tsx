import type { FieldType, FormField } from '../../cards/index.ts'
import { keyOf } from '../../cards/index.ts'
import type { Words } from '../../locales/words.ts'
import { type ImagePolicy, RichText } from '../rich-text.tsx'

/** How a browser helps with each field: keyboard, autofill. */
const INPUTS = {
  name: { type: 'text', autocomplete: 'name' },
  email: { type: 'email', inputmode: 'email', autocomplete: 'email' },
  phone: { type: 'tel', inputmode: 'tel', autocomplete: 'tel' },
  organization: { type: 'text', autocomplete: 'organization' },
  address: { rows: 3, autocomplete: 'street-address' },
  text: { type: 'text', autocomplete: 'off' },
  'long-text': { rows: 4, autocomplete: 'off' },
  number: { type: 'text', inputmode: 'decimal', autocomplete: 'off' },
  date: { type: 'date', autocomplete: 'off' },
  choice: { autocomplete: 'off' },
} as const satisfies Record<FieldType, object>

export interface FieldProps {
  field: FormField
  text: string
  /** What is wrong with it, in Markdown; absent where nothing is, and empty where there are no words for it but the hint’s. */
  wrong: string | undefined
  words: Words
  images?: ImagePolicy | undefined
  onText(text: string): void
}

/** One field of a form, with its label, and what is wrong with it below. */
export function Field({ field, text, wrong, words, images, onText }: FieldProps) {
  const { type, label, optional, options, min, max } = field
  const id = `field-${keyOf(field)}`
  const noteId = `${id}-note`
  const hint = field.hint ?? (type === 'email' ? words.hintEmail : type === 'phone' ? words.hintPhone : undefined)
  const given = {
    ...INPUTS[type],
    id,
    name: keyOf(field),
    value: text,
    required: !optional,
    'aria-invalid': wrong !== undefined,
    'aria-describedby': wrong !== undefined || hint ? noteId : undefined,
    dir: 'auto' as const,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onText(currentTarget.value),
  }
  return (
    <div class="field-of">
      <label for={id} dir="auto">
        {label}
        {optional && <span class="optional"> {words.optional}</span>}
      </label>
      <div class="field">
        {options ? (
          <select {...given}>
            <option value="">{words.options}</option>
            {options.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        ) : 'rows' in INPUTS[type] ? (
          <textarea {...given} />
        ) : (
          <input {...given} {...(type === 'date' && { min, max })} />
        )}
      </div>
      {wrong !== undefined ? (
        <div class="error" id={noteId} role="alert" dir="auto">
          <RichText text={wrong || (hint ?? words.required)} author="bot" images={images} />
        </div>
      ) : (
        hint && (
          <p class="hint" id={noteId} dir="auto">
            {hint}
          </p>
        )
      )}
    </div>
  )
}
