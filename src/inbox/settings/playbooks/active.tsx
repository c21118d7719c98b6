import { useState } from 'preact/hooks'
import { Undone } from '../../asked/answered.tsx'
import type { Answer } from '../../asked/ask.ts'
import type { Asked } from '../../asked/use-asked.ts'
import { useInbox } from '../../context.ts'
import type { SettingsApi, ShelfView } from '../api.ts'
import { Toggle } from '../toggle.tsx'
import { LiveChat } from './installed.tsx'

/** Switches a playbook on and off. It says how it is, never how it was asked to be. */
export function Active({ id, api, shelf }: { id: string; api: SettingsApi; shelf: Asked<ShelfView> }) {
  const { settings } = useInbox().words
  const [answer, setAnswer] = useState<Answer<undefined>>()
  const [isBusy, setBusy] = useState(false)
  const view = shelf.answer?.is === 'ok' ? shelf.answer.value : undefined
  const entry = view?.playbooks.find(({ playbook }) => playbook === id)
  if (!view || !entry) return null
  const { isActive } = entry

  async function toggle() {
    setBusy(true)
    setAnswer(await api.activate(id, !isActive))
    await shelf.again()
    setBusy(false)
  }

  return (
    <div class="settings-active">
      <Toggle isOn={isActive} isBusy={isBusy} onPress={toggle}>
        {isActive ? settings.on : settings.off}
      </Toggle>
      <p class="meta">{isActive ? settings.onHint : settings.offHint}</p>
      <p>
        <LiveChat entry={entry} isInstalled={view.installations.length > 0} />
      </p>
      <Undone answer={answer} />
    </div>
  )
}
