import { useId, useLayoutEffect, useState } from 'preact/hooks'
import { readAmount } from '../../locales/amount.ts'
import { DETAIL_CHARS } from '../../protocol/index.ts'
import { useInbox } from '../context.ts'
import { amountToEdit } from './amount.ts'
import type { DetailProps } from './detail-props.ts'
import { FieldNotes } from './field-notes.tsx'

interface FieldProps extends DetailProps {
  label: string
  /** Whether the label is seen; it is always heard. Default `true`. */
  isLabelled?: boolean
  /** `lines`: several of them. Default: one of words. */
  type?: 'text' | 'date' | 'lines'
  inputMode?: 'decimal' | 'email' | 'tel'
}

interface Typed {
  currentTarget: HTMLInputElement | HTMLTextAreaElement
}

/** One field: what an agent wrote, or else what the visitor answered; under it whose it is, and what is wrong with it. */
export function DetailField({
  details,
  field,
  state,
  answer,
  source,
  question,
  label,
  isLabelled = true,
  type = 'text',
  inputMode,
}: FieldProps) {
  const { words } = useInbox()
  const id = useId()
  const notes = useId()
  // What stands there is no day, or half of one: the browser says nothing of it, and what was kept stays.
  const [isHalf, setHalf] = useState(false)
  const [isLeft, setLeft] = useState(true)
  const isTyping = type === 'date' && !isLeft
  const isWrong = !isTyping && (isHalf || state?.is === 'invalid')
  const text = state?.text ?? answer ?? ''
  // An amount stands as it was typed while it is, and then as it was read.
  const [typed, setTyped] = useState<string | null>(null)
  const amount = (it: string) => readAmount(it, words.locale)
  const isAsTyped = typed !== null && amount(typed) === text
  const shown = isAsTyped ? typed : field === 'value' && state ? amountToEdit(text, words.locale) : text
  // Another text, from whomever, is a whole one.
  useLayoutEffect(() => setHalf(false), [text])

  function take({ value, validity }: HTMLInputElement | HTMLTextAreaElement): void {
    setHalf(validity.badInput)
    if (validity.badInput) return
    if (field === 'value') setTyped(value)
    details.write(field, field === 'value' ? amount(value) : value)
  }

  const common = {
    id,
    class: 'control about-input',
    // The browser calls half a day nothing: given what was kept, it would forget what is being typed.
    value: isHalf ? undefined : shown,
    maxLength: DETAIL_CHARS,
    'aria-describedby': notes,
    'aria-invalid': isWrong || state?.is === 'refused',
    onInput: ({ currentTarget }: Typed) => {
      setLeft(false)
      take(currentTarget)
    },
    onBlur: ({ currentTarget }: Typed) => {
      setLeft(true)
      setTyped(null)
      // Browsers tell of no input when the last part of a day goes: its value was nothing before.
      if (isHalf) take(currentTarget)
      // Whoever goes on to another field, or elsewhere, need not wait.
      details.flush()
    },
  } as const
  return (
    <div class="about-field">
      <label for={id} class={isLabelled ? 'meta about-label' : 'sr'}>
        <bdi>{label}</bdi>
      </label>
      {type === 'lines' ? (
        <textarea {...common} dir="auto" rows={2} />
      ) : type === 'date' ? (
        <input {...common} type="date" lang={words.locale} />
      ) : (
        <input {...common} type="text" dir={inputMode ? 'ltr' : 'auto'} inputMode={inputMode} autoComplete="off" />
      )}
      <FieldNotes id={notes} {...{ details, field, state, answer, source, question, label, isWrong }} />
    </div>
  )
}
