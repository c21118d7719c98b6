import { useEffect, useState } from 'preact/hooks'
import type { Sought } from '../../chat/index.ts'
import type { Folder } from '../../protocol/index.ts'
import { useInbox } from '../context.ts'
import { FilterButton } from '../filter/filter-button.tsx'
import { FiltersOn } from '../filter/filters-on.tsx'
import { shortNameOf } from './short-name.ts'

/** How long somebody who types has to pause before it is looked for. */
const PAUSE_MS = 200
const NOTHING: Sought = { words: '', folder: null, filter: {} }
const SCOPES: readonly (Folder | null)[] = [null, 'unassigned', 'mine', 'closed']

interface SearchFieldProps {
  /** `undefined`: the list is the folder's. */
  sought: Sought | undefined
  folder: Folder
  onChange: (sought: Sought) => void
}

/** The field over the list, and what the list is kept to: "/" leads here, Escape empties it, "f" opens the filter. */
export function SearchField({ sought, folder, onChange }: SearchFieldProps) {
  const { words, clock } = useInbox()
  const now = sought ?? NOTHING
  const [typed, setTyped] = useState(now.words)
  useEffect(() => setTyped(now.words), [now.words])
  useEffect(() => {
    if (typed.trim() === now.words.trim()) return
    return clock.after(typed.trim() === '' ? 0 : PAUSE_MS, () => onChange({ ...now, words: typed.trim() }))
  }, [typed, now, onChange, clock])
  return (
    <search class="search" aria-keyshortcuts="/">
      <div class="search-line">
        <input
          type="search"
          class="control search-field"
          aria-label={words.search}
          placeholder={words.search}
          maxLength={200}
          dir="auto"
          autocomplete="off"
          enterkeyhint="search"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || typed === '') return
            event.preventDefault()
            setTyped('')
          }}
        />
        {/* Words are looked for everywhere; a filter keeps to the folder, unless somebody says otherwise. */}
        <FilterButton sought={sought ?? { ...now, folder }} onChange={onChange} />
      </div>
      {sought && (
        <fieldset class="cluster scopes" aria-label={words.searchIn}>
          {SCOPES.map((scope) => (
            <button
              key={scope}
              type="button"
              class="chip scope"
              aria-pressed={scope === sought.folder}
              onClick={() => onChange({ ...sought, folder: scope })}
            >
              {scope ? shortNameOf(scope, words) : words.everywhere}
            </button>
          ))}
        </fieldset>
      )}
      {sought && Object.keys(sought.filter).length > 0 && <FiltersOn sought={sought} onChange={onChange} />}
    </search>
  )
}
