import type { Folder } from '../../protocol/index.ts'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { useLost } from '../frame/lost.ts'
import { Blank } from '../parts/blank.tsx'

const SKELETON_ROWS = [0, 1, 2, 3]

/** A folder whose first page is on its way, or would be. */
export function LoadingFolder() {
  const { desk, words } = useInbox()
  const lost = useLost(useStore(desk.$view).line)
  if (lost) return <Blank say={words.loadingLater} hint={words.loadingLaterHint} />
  return (
    <div class="list-loading">
      <p role="status" class="list-more">
        {words.loadingList}
      </p>
      {SKELETON_ROWS.map((row) => (
        <div key={row} class="skeleton" aria-hidden="true" />
      ))}
    </div>
  )
}

/** A folder without conversations: why, and what to do about it. */
export function EmptyFolder({ folder }: { folder: Folder }) {
  const { desk, route, words } = useInbox()
  const { online } = useStore(desk.$view)
  const seeUnassigned = (
    <button type="button" class="button" onClick={() => route.go({ folder: 'unassigned', conversation: null })}>
      {words.seeUnassigned}
    </button>
  )
  switch (folder) {
    case 'unassigned':
      return online ? (
        <Blank say={words.emptyUnassigned} hint={words.emptyUnassignedHint} />
      ) : (
        <Blank say={words.emptyUnassignedOffline} hint={words.emptyUnassignedOfflineHint}>
          <button type="button" class="button" onClick={() => desk.setOnline(true)}>
            {words.goOnline}
          </button>
        </Blank>
      )
    case 'mine':
      return (
        <Blank say={words.emptyMine} hint={words.emptyMineHint}>
          {seeUnassigned}
        </Blank>
      )
    case 'closed':
      return (
        <Blank say={words.emptyClosed} hint={words.emptyClosedHint}>
          {seeUnassigned}
        </Blank>
      )
  }
}
