import type { Folder } from '../../protocol/index.ts'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { ShortcutsButton } from '../keys/shortcuts.tsx'
import { shortNameOf } from '../list/short-name.ts'
import { NotifyButton } from '../notify/button.tsx'
import { InboxIcon } from '../parts/icon.tsx'
import { insightPlace, type Place, settingsAt } from '../route.ts'
import { OnlineSwitch } from './switch.tsx'

const FOLDERS: readonly Folder[] = ['unassigned', 'mine', 'closed']

/** The folders, and in the lower corner who is at the desk and whether they are online. */
export function Rail({ folder }: { folder: Folder | null }) {
  const { desk, words, notify, onSignOut, account, administrator, insight } = useInbox()
  const { me } = useStore(desk.$view)
  return (
    <nav class="rail" aria-label={words.folders}>
      <p class="rail-title" aria-hidden="true">
        {words.title}
      </p>
      <ul class="folders">
        {FOLDERS.map((name, index) => (
          <li key={name}>
            <FolderButton folder={name} open={name === folder} shortcut={`${index + 1}`} />
          </li>
        ))}
      </ul>
      <div class="rail-foot">
        {insight && <PageButton is="insight" place={insightPlace} />}
        {administrator && <PageButton is="settings" place={settingsAt({ page: 'playbooks' })} />}
        {me && (account ? <YouButton name={me.name} /> : <p class="one-line rail-me">{me.name}</p>)}
        <p class="rail-tools">
          {notify && <NotifyButton notify={notify} />}
          <ShortcutsButton />
          {onSignOut && (
            <button type="button" class="icon-button" title={words.signOut} onClick={onSignOut}>
              <InboxIcon name="leave" />
              <span class="sr">{words.signOut}</span>
            </button>
          )}
        </p>
        <OnlineSwitch />
      </div>
    </nav>
  )
}

/** The way to what is no folder. */
function PageButton({ is, place }: { is: 'insight' | 'settings'; place: Place }) {
  const { route, words } = useInbox()
  const { settings, insight } = useStore(route.$place)
  const isHere = is === 'insight' ? insight === true : settings !== undefined && settings.page !== 'you'
  const { title } = words[is]
  return (
    <button type="button" class="folder" aria-current={isHere ? 'page' : undefined} onClick={() => route.go(place)}>
      <InboxIcon name={is} />
      <span class="folder-name">{title}</span>
      <span class="folder-short" aria-hidden="true">
        {title}
      </span>
    </button>
  )
}

function YouButton({ name }: { name: string }) {
  const { route, words } = useInbox()
  const { settings } = useStore(route.$place)
  return (
    <button
      type="button"
      class="folder"
      aria-current={settings?.page === 'you' ? 'page' : undefined}
      title={name}
      onClick={() => route.go(settingsAt({ page: 'you' }))}
    >
      <InboxIcon name="person" />
      <span class="sr">{words.people.you}: </span>
      <bdi class="one-line folder-name" dir="auto">
        {name}
      </bdi>
      <span class="folder-short" aria-hidden="true">
        {words.people.you}
      </span>
    </button>
  )
}

function FolderButton({ folder, open, shortcut }: { folder: Folder; open: boolean; shortcut: string }) {
  const { desk, route, words } = useInbox()
  const { rows, count } = useStore(desk.$view).folders[folder]
  // The strip has room for four characters.
  const shown = new Intl.NumberFormat(words.locale, { notation: 'compact' }).format(count)
  return (
    <button
      type="button"
      class="folder"
      aria-current={open ? 'page' : undefined}
      aria-keyshortcuts={shortcut}
      data-unread={rows.some((row) => row.unread)}
      onClick={() => route.go({ folder, conversation: null })}
    >
      <InboxIcon name={folder} />
      <span class="sr">{words[folder]}</span>
      <span class="folder-name" aria-hidden="true">
        {folder === 'closed' ? words.closedShort : words[folder]}
      </span>
      <span class="folder-short" aria-hidden="true">
        {shortNameOf(folder, words)}
      </span>
      {count > 0 && (
        <>
          <span class="folder-count" aria-hidden="true">
            {shown}
          </span>
          <span class="sr">{words.count(count)}</span>
        </>
      )}
    </button>
  )
}
