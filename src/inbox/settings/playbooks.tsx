import { Blank } from '../blank.tsx'
import { useInbox } from '../context.ts'
import { settingsAt } from '../route.ts'
import { fullTime } from '../times.ts'
import { Answered } from './answered.tsx'
import type { SettingsApi, ShelfEntry } from './api.ts'
import { Installed, LiveChat } from './installed.tsx'
import { publishedBy } from './published-by.ts'
import { useAsked } from './use-asked.ts'

/** A site's playbooks, in the order in which they are tried, and where the chat is installed (R8). */
export function Playbooks({ api }: { api: SettingsApi }) {
  const { settings } = useInbox().words
  const asked = useAsked(api.shelf, '')
  return (
    <Answered asked={asked}>
      {({ playbooks, installations }) => (
        <>
          {playbooks.length === 0 && <Blank say={settings.noPlaybooks} hint={settings.noPlaybooksHint} />}
          <ul class="settings-list">
            {playbooks.map((entry) => (
              <li key={entry.playbook}>
                <PlaybookRow entry={entry} isInstalled={installations.length > 0} />
              </li>
            ))}
          </ul>
          <Installed installations={installations} />
        </>
      )}
    </Answered>
  )
}

function PlaybookRow({ entry, isInstalled }: { entry: ShelfEntry; isInstalled: boolean }) {
  const { route, words } = useInbox()
  const { settings } = words
  const { playbook, isActive, isInForce, published, draft } = entry
  return (
    <button type="button" class="settings-row" onClick={() => route.go(settingsAt({ page: 'playbooks', playbook }))}>
      <span class="settings-row-name">
        <bdi class="settings-id">{playbook}</bdi>
        {isInForce && <span class="tag tag-good">{settings.inForce}</span>}
        {!isActive && <span class="tag">{settings.off}</span>}
        {draft && <span class="tag">{settings.hasDraft}</span>}
      </span>
      <span class="settings-meta">
        {published
          ? `${settings.version(published.number)} · ${fullTime(published.at, words)}, ${publishedBy(published, settings)}`
          : settings.notPublished}
      </span>
      <LiveChat entry={entry} isInstalled={isInstalled} />
    </button>
  )
}
