import { useId, useState } from 'preact/hooks'
import { startOfDay } from './day.ts'

interface FilterDayProps {
  name: string
  /** `2026-03-01`, or nothing. */
  day: string
  min?: string | undefined
  max?: string | undefined
  onDay: (day: string) => void
}

/** One end of the span. A day counts as soon as it is one; half of one, or the year 20 on the way to 2026, does not. */
export function FilterDay({ name, day, min, max, onDay }: FilterDayProps) {
  const id = useId()
  // What is being typed is the browser's: a value given to the field would wipe the parts of a day that are there already.
  const [isTyped, setTyped] = useState(false)

  function take({ value, validity }: HTMLInputElement): void {
    if (value !== day && !validity.badInput && (value === '' || startOfDay(value) !== undefined)) onDay(value)
  }
  return (
    <>
      <label class="meta" for={id}>
        {name}
      </label>
      <input
        {...{ id, min, max }}
        type="date"
        class="control"
        value={isTyped ? undefined : day}
        onInput={({ currentTarget }) => {
          setTyped(true)
          take(currentTarget)
        }}
        onBlur={({ currentTarget }) => {
          setTyped(false)
          // Browsers tell of no input when the last part of a day goes: its value was nothing before.
          take(currentTarget)
          // Whoever leaves half a day there sees what counts.
          if (currentTarget.validity.badInput) currentTarget.value = day
        }}
      />
    </>
  )
}
