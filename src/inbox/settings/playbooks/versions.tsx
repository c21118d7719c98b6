import { useRef, useState } from 'preact/hooks'
import type { Publication } from '../../../server/playbooks/shelf.ts'
import { Answered } from '../../asked/answered.tsx'
import type { Asked } from '../../asked/use-asked.ts'
import { useInbox } from '../../context.ts'
import { fullTime } from '../../parts/times.ts'
import type { SettingsApi } from '../api.ts'
import { publishedBy } from './published-by.ts'
import { Review } from './review.tsx'

interface VersionsProps {
  id: string
  api: SettingsApi
  asked: Asked<{ versions: Publication[] }>
  onPublished: (number: number) => Promise<void>
}

/** Every version that was published, the newest first; an old one can be published anew. */
export function Versions({ id, api, asked, onPublished }: VersionsProps) {
  const { words } = useInbox()
  const { settings } = words
  const [restoring, setRestoring] = useState<number>()
  const list = useRef<HTMLUListElement>(null)

  function close(number: number) {
    setRestoring(undefined)
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-restores="${number}"]`)?.focus())
  }

  return (
    <section class="settings-part">
      <h4>{settings.versions}</h4>
      <Answered asked={asked}>
        {({ versions }) => {
          const newest = versions[0]?.number
          if (newest === undefined) return <p class="meta">{settings.noVersions}</p>
          return (
            <ul class="settings-list" ref={list}>
              {versions.map((version) => (
                <li key={version.number} class="version">
                  <p class="version-name">
                    {settings.version(version.number)}{' '}
                    {version.number === newest && <span class="tag tag-good">{settings.newest}</span>}
                  </p>
                  <p class="meta version-when">
                    {fullTime(version.at, words)}, {publishedBy(version, settings)}
                  </p>
                  {version.number !== newest && restoring !== version.number && (
                    <button
                      type="button"
                      class="button"
                      data-restores={version.number}
                      aria-label={settings.restore(version.number)}
                      onClick={() => setRestoring(version.number)}
                    >
                      {settings.restoreThis}
                    </button>
                  )}
                  {restoring === version.number && (
                    <Review
                      title={settings.restoreTitle(version.number)}
                      compare={() => api.diff(id, newest, version.number)}
                      action={settings.restore(version.number)}
                      onAct={() => api.restore(id, version.number)}
                      onDone={(number) => {
                        setRestoring(undefined)
                        return onPublished(number)
                      }}
                      onClose={() => close(version.number)}
                    />
                  )}
                </li>
              ))}
            </ul>
          )
        }}
      </Answered>
    </section>
  )
}
