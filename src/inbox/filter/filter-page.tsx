import { useEffect, useId, useState } from 'preact/hooks'
import { useInbox } from '../context.ts'

/** How long somebody who types has to pause before it counts. */
const PAUSE_MS = 300

/** A part of the address of the page that a conversation began on. */
export function FilterPage({ page, onChange }: { page: string | undefined; onChange: (page: string | undefined) => void }) {
  const { words, clock } = useInbox()
  const id = useId()
  const [typed, setTyped] = useState(page ?? '')
  useEffect(() => setTyped(page ?? ''), [page])
  useEffect(() => {
    const wanted = typed.trim() || undefined
    if (wanted !== page) return clock.after(PAUSE_MS, () => onChange(wanted))
  }, [typed, page, onChange, clock])
  return (
    <div class="filter-row">
      <label class="meta" for={id}>
        {words.filter.page}
      </label>
      <input
        id={id}
        class="control"
        dir="ltr"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={words.filter.pageHint}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </div>
  )
}
