import type { Sought } from '../../chat/index.ts'
import { MOST_COUNTED } from '../../protocol/index.ts'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { formatSought } from '../filter/address.ts'
import { keysOn, nameOf } from '../filter/named.ts'
import { Blank } from '../parts/blank.tsx'
import { beside } from '../route.ts'
import { ConversationList } from './list.tsx'
import { LoadingFolder } from './states.tsx'

interface FoundListProps {
  open: string | null
  onChange: (sought: Sought) => void
}

/** What was found, or why nothing is shown. */
export function FoundList({ open, onChange }: FoundListProps) {
  const { desk, route, words } = useInbox()
  const { found } = useStore(desk.$view)
  if (!found?.loaded) return <LoadingFolder />
  if (found.rows.length === 0) return <NothingFound sought={found} onChange={onChange} />
  const count = found.count >= MOST_COUNTED ? words.countMore : words.count
  return (
    <>
      <p class="meta found-count" role="status">
        {count(found.count)}
      </p>
      <ConversationList
        key={`${formatSought(found)} ${found.folder}`}
        label={words.foundList}
        rows={found.rows}
        more={found.more}
        open={open}
        onMore={desk.findMore}
        onOpen={(conversation) => {
          const folder = found.rows.find((row) => row.conversation === conversation)?.folder ?? null
          route.go(beside(route.$place.get(), folder, conversation))
        }}
      />
    </>
  )
}

/** Which words and which filters nothing meets, and the ways out. */
function NothingFound({ sought, onChange }: { sought: Sought; onChange: (sought: Sought) => void }) {
  const { desk, words } = useInbox()
  const view = useStore(desk.$view)
  const { filter: say } = words
  const on = keysOn(sought.filter)
  const names = new Intl.ListFormat(words.locale, { type: 'unit' }).format(
    on.map((key) => nameOf(key, sought.filter, view, words)),
  )
  const isFiltered = on.length > 0
  return (
    <Blank
      say={!isFiltered ? words.nothingFound(sought.words) : sought.words ? say.nothingOf(sought.words) : say.nothing}
      hint={isFiltered ? say.nothingHint(names) : words.nothingFoundHint}
    >
      {sought.folder && (
        <button type="button" class="button" onClick={() => onChange({ ...sought, folder: null })}>
          {words.searchEverywhere}
        </button>
      )}
      {isFiltered && (
        <button type="button" class="button" onClick={() => onChange({ ...sought, filter: {} })}>
          {say.clear}
        </button>
      )}
    </Blank>
  )
}
