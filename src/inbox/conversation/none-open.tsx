import type { Folder } from '../../protocol/index.ts'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { Blank } from '../parts/blank.tsx'
import { settingsAt } from '../route.ts'

/**
 * No conversation is open. Where the list beside it holds one, it says how to open it; where all of an administrator's folders are empty,
 * as they are on the first day, it leads to how a page gets the chat.
 */
export function NoneOpen({ folder }: { folder: Folder }) {
  const { desk, words, route, administrator } = useInbox()
  const { folders } = useStore(desk.$view)
  const isFresh = folders[folder].loaded && Object.values(folders).every(({ count }) => count === 0)
  return (
    <Blank say={words.noneOpen} hint={folders[folder].rows.length > 0 ? words.noneOpenHint : undefined}>
      {isFresh && administrator && (
        <button type="button" class="button" onClick={() => route.go(settingsAt({ page: 'rules' }))}>
          {words.settings.embedWay}
        </button>
      )}
    </Blank>
  )
}
