import { useId } from 'preact/hooks'

export interface FigureProps {
  label: string
  /** The greatest that may be; the least is 1. */
  most: number
  value: string
  onChange: (value: string) => void
}

/** A whole number that has to be there. */
export function Figure({ label, most, value, onChange }: FigureProps) {
  const id = useId()
  return (
    <p class="rule-field">
      <label class="meta" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="control rule-input rule-figure"
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        required
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </p>
  )
}
