import { Answered } from '../../asked/answered.tsx'
import { useAsked } from '../../asked/use-asked.ts'
import { useInbox } from '../../context.ts'
import { Blank } from '../../parts/blank.tsx'
import type { SettingsApi } from '../api.ts'
import { Installed } from './installed.tsx'
import { PlaybookList } from './playbook-list.tsx'

/** A site's playbooks, and where the chat is installed (R8). */
export function Playbooks({ api }: { api: SettingsApi }) {
  const { settings } = useInbox().words
  const asked = useAsked(api.shelf, '')
  return (
    <Answered asked={asked}>
      {(view) => (
        <>
          {view.playbooks.length === 0 ? (
            <Blank say={settings.noPlaybooks} hint={settings.noPlaybooksHint} />
          ) : (
            <PlaybookList view={view} api={api} again={asked.again} />
          )}
          <Installed installations={view.installations} />
        </>
      )}
    </Answered>
  )
}
