import type { Ref } from 'preact'
import { useCallback, useEffect } from 'preact/hooks'
import type { Sought } from '../../chat/index.ts'
import type { Folder } from '../../protocol/index.ts'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { formatSought, someSought } from '../filter/address.ts'
import { BackButton } from '../parts/back.tsx'
import type { Place } from '../route.ts'
import { FoundList } from './found.tsx'
import { ConversationList } from './list.tsx'
import { SearchField } from './search.tsx'
import { EmptyFolder, LoadingFolder } from './states.tsx'

/** The column of conversations: a folder's, or those that a search or a filter has found. */
export function Column({ folder, place, box }: { folder: Folder; place: Place; box: Ref<HTMLElement> }) {
  const { desk, route, words } = useInbox()
  const { sought, conversation: open } = place
  const asked = `${formatSought(sought)} ${sought?.folder}`
  useEffect(() => desk.search(sought ?? null), [desk, asked])
  useEffect(() => () => desk.search(null), [desk])
  // The same place: Back leads to the list, or the conversation, before.
  const seek = useCallback(
    (wanted: Sought) => {
      const { folder, conversation } = route.$place.get()
      const some = someSought(wanted)
      route.rename({ folder, conversation, ...(some && { sought: some }) })
    },
    [route],
  )
  return (
    <section class="column" ref={box} aria-label={words[folder]}>
      <header class="column-head">
        <BackButton to="folders" />
        <h2 tabIndex={-1}>{words[folder]}</h2>
      </header>
      <SearchField sought={sought} folder={folder} onChange={seek} />
      {sought ? <FoundList open={open} onChange={seek} /> : <FolderList key={folder} folder={folder} open={open} />}
    </section>
  )
}

function FolderList({ folder, open }: { folder: Folder; open: string | null }) {
  const { desk, route, words } = useInbox()
  const { rows, more, loaded } = useStore(desk.$view).folders[folder]
  const onMore = useCallback(() => desk.loadMore(folder), [desk, folder])
  if (!loaded) return <LoadingFolder />
  if (rows.length === 0) return <EmptyFolder folder={folder} />
  return (
    <ConversationList
      label={words[folder]}
      rows={rows}
      more={more}
      open={open}
      onMore={onMore}
      onOpen={(conversation) => route.go({ folder, conversation })}
    />
  )
}
