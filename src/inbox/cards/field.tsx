import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface FieldProps {
  label: string
  /** What is wrong with it, if anything. */
  wrong?: string | undefined
  children: (attributes: { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined }) => ComponentChildren
}

/** A control of a card's form under its label, and what is wrong with it below. */
export function CardField({ label, wrong, children }: FieldProps) {
  const id = useId()
  const note = useId()
  return (
    <div class="cards-field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-invalid': wrong !== undefined, 'aria-describedby': wrong && note })}
      {wrong && (
        <p id={note} class="error">
          {wrong}
        </p>
      )}
    </div>
  )
}
