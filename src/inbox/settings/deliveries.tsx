import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Delivery } from '../../server/crm/outbox.ts'
import { Answered, Undone } from '../asked/answered.tsx'
import type { Answer } from '../asked/ask.ts'
import { useAsked } from '../asked/use-asked.ts'
import { useInbox } from '../context.ts'
import { Blank } from '../parts/blank.tsx'
import type { SettingsApi, ShownDelivery } from './api.ts'
import { DeliveryRow } from './delivery-row.tsx'

const STATES = ['failed', 'due', 'done'] as const

/** What left for the site's sinks, what is stuck and why, and how to have it tried again. */
export function Deliveries({ api, heading }: { api: SettingsApi; heading: RefObject<HTMLElement | null> }) {
  const { settings } = useInbox().words
  const [state, setState] = useState<Delivery['state']>('failed')
  const asked = useAsked(() => api.deliveries(state), state)
  const [older, setOlder] = useState<{ deliveries: ShownDelivery[]; more: boolean }>()
  useEffect(() => setOlder(undefined), [asked.answer])
  const [undone, setUndone] = useState<Answer<unknown>>()
  const [said, say] = useState('')

  async function retry(delivery: ShownDelivery, title: string) {
    const answer = await api.retry(delivery)
    setUndone(answer)
    if (answer.is !== 'ok') return
    say(settings.retried(title))
    heading.current?.focus()
    await asked.again()
  }

  async function readOn(last: ShownDelivery) {
    const answer = await api.deliveries(state, last)
    setUndone(answer)
    if (answer.is !== 'ok') return
    const { deliveries, more } = answer.value
    setOlder({ deliveries: [...(older?.deliveries ?? []), ...deliveries], more })
  }

  return (
    <>
      <fieldset class="settings-filter" aria-label={settings.showing}>
        {STATES.map((name) => (
          <button
            key={name}
            type="button"
            class="settings-choice"
            aria-pressed={name === state}
            onClick={() => {
              say('')
              setUndone(undefined)
              setState(name)
            }}
          >
            {settings.states[name]}
          </button>
        ))}
        <button type="button" class="button settings-refresh" onClick={asked.again}>
          {settings.refresh}
        </button>
      </fieldset>
      <p role="status" class="settings-good">
        {said}
      </p>
      <Undone answer={undone} />
      <Answered asked={asked}>
        {({ sinks, deliveries, more }) => {
          const shown = [...deliveries, ...(older?.deliveries ?? [])]
          const last = shown.at(-1)
          return (
            <>
              {last ? (
                <ul class="settings-list">
                  {shown.map((delivery) => (
                    <DeliveryRow key={`${delivery.sink} ${delivery.id}`} delivery={delivery} onRetry={retry} />
                  ))}
                </ul>
              ) : (
                <Blank say={settings.empty[state]} hint={settings.emptyHint[state]} />
              )}
              {last && (older?.more ?? more) && (
                <button type="button" class="button" onClick={() => readOn(last)}>
                  {settings.older}
                </button>
              )}
              <section class="settings-part">
                <h4>{settings.sinks}</h4>
                {sinks.length === 0 && <p class="meta">{settings.noSinks}</p>}
                <ul class="settings-plain">
                  {sinks.map((sink) => (
                    <li key={sink}>{sink}</li>
                  ))}
                </ul>
              </section>
            </>
          )
        }}
      </Answered>
    </>
  )
}
