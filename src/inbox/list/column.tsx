import type { Ref } from 'preact'
import { useCallback, useState } from 'preact/hooks'
import type { Folder } from '../../protocol/index.ts'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { BackButton } from '../parts/back.tsx'
import { ConversationList } from './list.tsx'
import { FoundList, SearchField, type Sought } from './search.tsx'
import { EmptyFolder, LoadingFolder } from './states.tsx'

/** The column of conversations: a folder's, or those that a search has found. */
export function Column({ folder, open, box }: { folder: Folder; open: string | null; box: Ref<HTMLElement> }) {
  const { words } = useInbox()
  const [sought, setSought] = useState<Sought>({ words: '', folder: null })
  const everywhere = useCallback(() => setSought((it) => ({ ...it, folder: null })), [])
  return (
    <section class="column" ref={box} aria-label={words[folder]}>
      <header class="column-head">
        <BackButton to="folders" />
        <h2 tabIndex={-1}>{words[folder]}</h2>
      </header>
      <SearchField sought={sought} onChange={setSought} />
      {sought.words === '' ? (
        <FolderList key={folder} folder={folder} open={open} />
      ) : (
        <FoundList open={open} onEverywhere={everywhere} />
      )}
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
