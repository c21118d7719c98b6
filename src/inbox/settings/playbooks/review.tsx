import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Change } from '../../../playbook/index.ts'
import { Answered, Undone } from '../../asked/answered.tsx'
import type { Answer } from '../../asked/ask.ts'
import { useAsked } from '../../asked/use-asked.ts'
import { useInbox } from '../../context.ts'
import { Changes } from './changes.tsx'

interface ReviewProps {
  title: string
  /** Absent where there is nothing to compare with. */
  compare: (() => Promise<Answer<{ changes: Change[] }>>) | undefined
  /** What the button that does it is called. */
  action: string
  onAct: () => Promise<Answer<{ number: number }>>
  onDone: (number: number) => Promise<void>
  onClose: () => void
}

const ALL_NEW = async (): Promise<Answer<{ changes: null }>> => ({ is: 'ok', value: { changes: null } })

/** What would change for visitors, before it does. */
export function Review({ title, compare, action, onAct, onDone, onClose }: ReviewProps) {
  const { settings } = useInbox().words
  const asked = useAsked<{ changes: Change[] | null }>(compare ?? ALL_NEW, title)
  const [answer, setAnswer] = useState<Answer<{ number: number }>>()
  const [isBusy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const name = useId()
  useEffect(() => heading.current?.focus(), [])

  async function act() {
    if (isBusy) return
    setBusy(true)
    const answer = await onAct()
    setBusy(false)
    setAnswer(answer)
    if (answer.is === 'ok') await onDone(answer.value.number)
  }

  return (
    <section
      class="review"
      aria-labelledby={name}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <h5 id={name} ref={heading} tabIndex={-1}>
        {title}
      </h5>
      <Answered asked={asked}>
        {({ changes }) => (changes ? <Changes changes={changes} /> : <p>{settings.firstVersion}</p>)}
      </Answered>
      <Undone answer={answer} />
      <p class="settings-ways">
        <button type="button" class="button" onClick={onClose}>
          {settings.notYet}
        </button>
        {asked.answer?.is === 'ok' && (
          <button type="button" class="button button-primary" aria-disabled={isBusy} onClick={act}>
            {isBusy ? settings.publishing : action}
          </button>
        )}
      </p>
    </section>
  )
}
