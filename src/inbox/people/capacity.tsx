import { useState } from 'preact/hooks'
import { useInbox } from '../context.ts'
import type { ListedPerson } from './api.ts'

/** How many open conversations this person in particular is to hold at once on each site; empty: as many as the site's rules say. */
export function CapacityForm({ person, onSave }: { person: ListedPerson; onSave: (capacity: number | null) => void }) {
  const { people: say } = useInbox().words
  const [text, setText] = useState(String(person.capacity ?? ''))
  return (
    <form
      class="people-line person-capacity"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(text === '' ? null : Number(text))
      }}
    >
      <label class="people-field">
        <span>{say.capacity}</span>
        <input
          class="control"
          type="number"
          inputMode="numeric"
          min={1}
          max={100}
          placeholder={say.capacityUsual}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {say.save}
      </button>
    </form>
  )
}
