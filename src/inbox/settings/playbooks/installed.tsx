import type { Installation } from '../../../server/playbooks/shelf.ts'
import { useInbox } from '../../context.ts'
import { fullTime } from '../../parts/times.ts'
import { settingsAt } from '../../route.ts'
import type { ShelfEntry } from '../api.ts'

/** Which pages have loaded the chat. */
export function Installed({ installations }: { installations: Installation[] }) {
  const { words, route } = useInbox()
  return (
    <section class="settings-part">
      <h4>{words.settings.installed}</h4>
      {installations.length === 0 ? (
        <>
          <p class="meta">{words.settings.notInstalled}</p>
          <button type="button" class="link" onClick={() => route.go(settingsAt({ page: 'rules' }))}>
            {words.settings.embedWay}
          </button>
        </>
      ) : (
        <ul class="settings-plain">
          {installations.map(({ origin, firstAt }) => (
            <li key={origin}>{words.settings.installedOn(origin, fullTime(firstAt, words))}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What a playbook's live chat card can do for a visitor, and why if that is not all (R8). */
export function LiveChat({ entry, isInstalled }: { entry: ShelfEntry; isInstalled: boolean }) {
  const { settings } = useInbox().words
  const why = !entry.isActive ? 'off' : !entry.isInForce ? 'not-in-force' : isInstalled ? undefined : 'not-installed'
  return (
    <span class="meta">
      {settings.liveChat[entry.liveChat]}
      {why && `. ${settings.liveChatWhy[why]}`}
    </span>
  )
}
