import { useState } from 'preact/hooks'
import { useInbox } from '../../context.ts'
import { InboxIcon } from '../../parts/icon.tsx'
import { fullTime } from '../../parts/times.ts'
import { settingsAt } from '../../route.ts'
import type { ShelfEntry } from '../api.ts'
import { Toggle } from '../toggle.tsx'
import { LiveChat } from './installed.tsx'
import { publishedBy } from './published-by.ts'
import type { useDragged } from './use-dragged.ts'

interface PlaybookRowProps {
  entry: ShelfEntry
  isInstalled: boolean
  place: { index: number; of: number }
  handle: ReturnType<ReturnType<typeof useDragged>['handle']>
  onMove: (to: number, button: HTMLElement) => void
  onSwitch: () => Promise<void>
}

/** One playbook of several: how it stands, its switch, and its place among them. */
export function PlaybookRow({ entry, isInstalled, place, handle, onMove, onSwitch }: PlaybookRowProps) {
  const { route, words } = useInbox()
  const { settings } = words
  const { playbook, name, isActive, isInForce, published, draft } = entry
  const [isBusy, setBusy] = useState(false)
  const { index, of } = place

  async function toggle() {
    setBusy(true)
    await onSwitch()
    setBusy(false)
  }

  return (
    <>
      {of > 1 && (
        <span class="grip" aria-hidden="true" {...handle}>
          <InboxIcon name="grip" />
        </span>
      )}
      <button type="button" class="settings-row" onClick={() => route.go(settingsAt({ page: 'playbooks', playbook }))}>
        <span class="settings-row-name">
          <bdi class="settings-id">{name ?? playbook}</bdi>
          {name !== undefined && <bdi class="meta">{playbook}</bdi>}
          {isInForce && <span class="tag tag-good">{settings.inForce}</span>}
          {!isActive && <span class="tag">{settings.off}</span>}
          {draft && <span class="tag">{settings.hasDraft}</span>}
        </span>
        <span class="meta">
          {published
            ? `${settings.version(published.number)} · ${fullTime(published.at, words)}, ${publishedBy(published, settings)}`
            : settings.notPublished}
        </span>
        <LiveChat entry={entry} isInstalled={isInstalled} />
      </button>
      <span class="shelved-ways">
        {of > 1 && (
          <>
            <Mover
              icon="up"
              label={settings.moveUp(playbook)}
              isOff={index === 0}
              onPress={(button) => onMove(index - 1, button)}
            />
            <Mover
              icon="down"
              label={settings.moveDown(playbook)}
              isOff={index === of - 1}
              onPress={(button) => onMove(index + 1, button)}
            />
          </>
        )}
        <Toggle isOn={isActive} isBusy={isBusy} label={settings.switchOf(playbook)} onPress={toggle} />
      </span>
    </>
  )
}

interface MoverProps {
  icon: 'up' | 'down'
  label: string
  isOff: boolean
  onPress: (button: HTMLElement) => void
}

function Mover({ icon, label, isOff, onPress }: MoverProps) {
  return (
    <button
      type="button"
      class="icon-button"
      title={label}
      aria-label={label}
      aria-disabled={isOff}
      onClick={(event) => isOff || onPress(event.currentTarget)}
    >
      <InboxIcon name={icon} />
    </button>
  )
}
