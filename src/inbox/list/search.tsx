import { useEffect, useState } from 'preact/hooks'
import type { Folder } from '../../protocol/index.ts'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { Blank } from '../parts/blank.tsx'
import { ConversationList } from './list.tsx'
import { shortNameOf } from './short-name.ts'
import { LoadingFolder } from './states.tsx'

/** How long somebody who types has to pause before it is looked for. */
const PAUSE_MS = 200
const SCOPES: readonly (Folder | null)[] = [null, 'unassigned', 'mine', 'closed']

/** What the search field holds, and where is looked. */
export interface Sought {
  words: string
  folder: Folder | null
}

/** The field over the list: "/" leads here, Escape empties it. */
export function SearchField({ sought, onChange }: { sought: Sought; onChange: (sought: Sought) => void }) {
  const { desk, words, clock } = useInbox()
  const [typed, setTyped] = useState(sought.words)
  useEffect(() => setTyped(sought.words), [sought.words])
  useEffect(() => {
    if (typed.trim() === sought.words.trim()) return
    return clock.after(typed.trim() === '' ? 0 : PAUSE_MS, () => onChange({ ...sought, words: typed.trim() }))
  }, [typed, sought, onChange, clock])
  useEffect(() => desk.search(sought.words, sought.folder), [desk, sought])
  return (
    <search class="search" aria-keyshortcuts="/">
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
      {sought.words !== '' && (
        <fieldset class="cluster scopes" aria-label={words.searchIn}>
          {SCOPES.map((folder) => (
            <button
              key={folder}
              type="button"
              class="chip scope"
              aria-pressed={folder === sought.folder}
              onClick={() => onChange({ ...sought, folder })}
            >
              {folder ? shortNameOf(folder, words) : words.everywhere}
            </button>
          ))}
        </fieldset>
      )}
    </search>
  )
}

/** What was found, or why nothing is shown. */
export function FoundList({ open, onEverywhere }: { open: string | null; onEverywhere: () => void }) {
  const { desk, route, words } = useInbox()
  const { found } = useStore(desk.$view)
  if (!found?.loaded) return <LoadingFolder />
  if (found.rows.length === 0)
    return (
      <Blank say={words.nothingFound(found.words)} hint={words.nothingFoundHint}>
        {found.folder && (
          <button type="button" class="button" onClick={onEverywhere}>
            {words.searchEverywhere}
          </button>
        )}
      </Blank>
    )
  return (
    <>
      <p class="sr" role="status">
        {words.count(`${found.rows.length}${found.more ? '+' : ''}`)}
      </p>
      <ConversationList
        key={`${found.folder} ${found.words}`}
        label={words.foundList}
        rows={found.rows}
        more={found.more}
        open={open}
        onMore={desk.findMore}
        onOpen={(conversation) => {
          const folder = found.rows.find((row) => row.conversation === conversation)?.folder ?? null
          route.go({ folder, conversation })
        }}
      />
    </>
  )
}
