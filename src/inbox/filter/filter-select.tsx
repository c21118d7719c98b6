import { useId } from 'preact/hooks'

interface FilterSelectProps {
  name: string
  /** What it says where it does not matter. */
  any: string
  value: string | undefined
  /** Absent until they are known. */
  choices: readonly { value: string; name: string; count: string }[] | undefined
  /** What a value is called that is no choice: nothing has it any more. */
  nameOf: (value: string) => string
  onChoose: (value: string | undefined) => void
}

/** One of several, or none. */
export function FilterSelect({ name, any, value, choices = [], nameOf, onChoose }: FilterSelectProps) {
  const id = useId()
  const isKnown = value === undefined || choices.some((choice) => choice.value === value)
  return (
    <div class="filter-row">
      <label class="meta" for={id}>
        {name}
      </label>
      <select id={id} class="control" onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}>
        <option value="" selected={value === undefined}>
          {any}
        </option>
        {!isKnown && (
          <option value={value} selected>
            {nameOf(value)}
          </option>
        )}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {`${choice.name} (${choice.count})`}
          </option>
        ))}
      </select>
    </div>
  )
}
