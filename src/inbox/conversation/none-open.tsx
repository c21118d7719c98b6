import type { Folder } from '../../protocol/index.ts'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { Blank } from '../parts/blank.tsx'

/** No conversation is open. Where the list beside it holds one, it says how to open it. */
export function NoneOpen({ folder }: { folder: Folder }) {
  const { desk, words } = useInbox()
  const { rows } = useStore(desk.$view).folders[folder]
  return <Blank say={words.noneOpen} hint={rows.length > 0 ? words.noneOpenHint : undefined} />
}
