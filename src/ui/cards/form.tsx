import { useRef, useState } from 'preact/hooks'
import { type FormCard, type FormField, keyOf, kinds } from '../../cards/index.ts'
import { nothingKnown } from '../../playbook/known.ts'
import type { AnswerPart, AnswerValue } from '../../protocol/index.ts'
import { Field } from './field.tsx'
import type { WordyViewProps } from './view.ts'

/** Several fields, told apart in what does not fit, and sent together. */
export function FormView({ card, known, words, images, figureIn, onAnswer }: WordyViewProps<FormCard>) {
  const fields = card.fields.filter((field) => isOpen(alone(card, field), known))
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const form = useRef<HTMLFormElement>(null)
  const textOf = (field: FormField): string => typed[keyOf(field)] ?? ''
  /** What was typed in the shape that the card asks for. */
  function partOf(field: FormField): AnswerPart {
    const text = textOf(field).trim()
    const figure = field.type === 'number' ? figureIn(text) : Number.NaN
    return Number.isFinite(figure) ? figure : text
  }

  function submit(event: Event) {
    event.preventDefault()
    const misfits = fields.filter((field) => !fits(alone(card, field), { [keyOf(field)]: partOf(field) }))
    const [first] = misfits
    setWrong(new Set(misfits.map(keyOf)))
    if (first) form.current?.querySelector<HTMLElement>(`[name="${keyOf(first)}"]`)?.focus()
    else onAnswer(Object.fromEntries(fields.flatMap((field) => (textOf(field).trim() ? [[keyOf(field), partOf(field)]] : []))))
  }
  return (
    <form class="capture fields" noValidate ref={form} onSubmit={submit}>
      {fields.map((field) => {
        const key = keyOf(field)
        return (
          <Field
            key={key}
            field={field}
            text={textOf(field)}
            wrong={
              !wrong.has(key)
                ? undefined
                : textOf(field).trim() === ''
                  ? words.required
                  : (field.retryMessage ?? card.retryMessage)
            }
            words={words}
            images={images}
            onText={(text) => {
              setTyped({ ...typed, [key]: text })
              setWrong(new Set([...wrong].filter((one) => one !== key)))
            }}
          />
        )
      })}
      <button type="submit" class="submit">
        {words.submit}
      </button>
      {fields.every(({ optional }) => optional) && (
        <button type="button" class="link" onClick={() => onAnswer(null)}>
          {words.skip}
        </button>
      )}
    </form>
  )
}

/** The card as if it asked for this field only: what becomes of it is the machine's to say, here as there. */
const alone = (card: FormCard, field: FormField): FormCard => ({ ...card, fields: [field] })
const isOpen = (card: FormCard, fields: ReadonlyMap<string, string>): boolean =>
  kinds.form?.arrive(card, { ...nothingKnown, fields }).turn === 'await-answer'
const fits = (card: FormCard, parts: AnswerValue): boolean => kinds.form?.answer?.(card, parts, nothingKnown).take === true
