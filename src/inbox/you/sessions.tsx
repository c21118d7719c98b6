import { useRef, useState } from 'preact/hooks'
import { Undone } from '../asked/answered.tsx'
import type { Answer } from '../asked/ask.ts'
import { useInbox } from '../context.ts'
import { fullTime } from '../parts/times.ts'
import type { You, YouApi } from '../people/api.ts'
import { deviceName } from './device.ts'

/** Where one is signed in, and how to end it. */
export function Sessions({ you, api, onEnded }: { you: You; api: YouApi; onEnded: () => Promise<void> }) {
  const { words } = useInbox()
  const { people: say, push } = words
  const heading = useRef<HTMLHeadingElement>(null)
  const [answer, setAnswer] = useState<Answer<unknown>>()
  const [said, setSaid] = useState('')

  async function end(asked: Promise<Answer<unknown>>, done: string) {
    const ended = await asked
    setAnswer(ended)
    if (ended.is !== 'ok') return
    setSaid(done)
    heading.current?.focus()
    await onEnded()
  }

  return (
    <section class="settings-part" aria-labelledby="you-where">
      <h3 class="you-title" id="you-where" ref={heading} tabIndex={-1}>
        {say.where}
      </h3>
      <p role="status" class="settings-good">
        {said}
      </p>
      <Undone answer={answer} />
      <ul class="settings-list">
        {you.sessions.map(({ id, device, createdAt, usedAt, address, isThis, isCalled }) => {
          const name = deviceName(device, words)
          const where = address && say.from(address)
          return (
            <li key={id} class="person">
              <div>
                <p class="settings-row-name">
                  <span class="settings-id">{name}</span>
                  {isThis && <span class="tag tag-good">{say.thisOne}</span>}
                  {isCalled && <span class="tag">{push.isCalled}</span>}
                </p>
                <p class="meta">
                  {[say.begun(fullTime(createdAt, words)), where, say.used(fullTime(usedAt, words))].filter(Boolean).join(', ')}
                </p>
              </div>
              {!isThis && (
                <div class="cluster session-ways">
                  {isCalled && (
                    <button
                      type="button"
                      class="button"
                      aria-label={push.endCallsOf(name)}
                      onClick={() => end(api.endCalls(id), push.callsEnded(name))}
                    >
                      {push.endCalls}
                    </button>
                  )}
                  <button
                    type="button"
                    class="button"
                    aria-label={say.endOf(name)}
                    onClick={() => end(api.endSession(id), say.ended)}
                  >
                    {say.end}
                  </button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
      {you.sessions.length > 1 && (
        <p class="settings-part">
          <button type="button" class="button" onClick={() => end(api.endOthers(), say.othersEnded)}>
            {say.endOthers}
          </button>
        </p>
      )}
    </section>
  )
}
