import { useState } from 'preact/hooks'
import { Answered } from '../../asked/answered.tsx'
import { useAsked } from '../../asked/use-asked.ts'
import { useInbox } from '../../context.ts'
import type { SettingsApi } from '../api.ts'

interface RoadsProps {
  id: string
  api: SettingsApi
  /** The number of a version, or the draft. */
  of: number | 'draft'
  /** When the draft was kept: what was drawn before is drawn anew. */
  at: number | undefined
}

/** Every way through the playbook, from the greeting to an end: drawn and written. It is asked for when it is opened. */
export function Roads({ id, api, of, at }: RoadsProps) {
  const { settings } = useInbox().words
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="settings-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{settings.roads}</summary>
      {isOpen && <RoadsDrawn id={id} api={api} of={of} at={at} />}
    </details>
  )
}

function RoadsDrawn({ id, api, of, at }: RoadsProps) {
  const { settings } = useInbox().words
  const asked = useAsked(() => api.roads(id, of), `${of} ${at}`)
  return (
    <Answered asked={asked}>
      {({ roads, svg }) => (
        <>
          {svg && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
            <section class="roads-drawn" tabIndex={0} aria-label={settings.roadsDrawn}>
              <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={settings.roadsDrawn} />
            </section>
          )}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
          <section class="roads-written" tabIndex={0} aria-label={settings.roadsWritten}>
            <ol dir="ltr">
              {roads.split('\n').map((road) => (
                <li key={road}>{road}</li>
              ))}
            </ol>
          </section>
        </>
      )}
    </Answered>
  )
}
