import type { ComponentChildren } from 'preact'
import { useInbox } from '../context.ts'
import { Blank } from '../parts/blank.tsx'
import type { Answer, Refusal } from './ask.ts'
import type { Asked } from './use-asked.ts'
import { whyText } from './why-text.ts'

interface AnsweredProps<Value> {
  asked: Asked<Value>
  /** Said while it is fetched. Default: that the settings are. */
  loading?: string
  children: (value: Value) => ComponentChildren
}

/** What was asked for, or why it is not there and what to do. */
export function Answered<Value>({ asked, loading, children }: AnsweredProps<Value>) {
  const words = useInbox().words.settings
  const { answer, again } = asked
  if (!answer)
    return (
      <div class="settings-loading">
        <p role="status">{loading ?? words.loading}</p>
        <div class="skeleton" aria-hidden="true" />
        <div class="skeleton" aria-hidden="true" />
      </div>
    )
  return answer.is === 'ok' ? children(answer.value) : <Failing answer={answer} onTry={again} />
}

/** Nothing can be shown: the reason, and the one way on. */
export function Failing({ answer, onTry }: { answer: Refusal | { is: 'unreachable' }; onTry: () => void }) {
  const { words } = useInbox()
  const say = words.settings
  const [sentence, hint] = reason(answer)
  return (
    <div class="settings-failing" role="alert">
      <Blank say={sentence} hint={hint}>
        {answer.is === 'unreachable' ? (
          <button type="button" class="button" onClick={onTry}>
            {words.tryAgain}
          </button>
        ) : (
          answer.status === 401 && (
            <button type="button" class="button" onClick={() => location.reload()}>
              {words.reload}
            </button>
          )
        )}
      </Blank>
    </div>
  )

  function reason(answer: Refusal | { is: 'unreachable' }): [string, string] {
    if (answer.is === 'unreachable') return [say.unreachable, say.unreachableHint]
    if (answer.status === 401) return [say.signedOut, say.signedOutHint]
    if (answer.status === 403) return [say.forbidden, say.forbiddenHint]
    if (answer.status === 404) return [say.notFound, say.notFoundHint]
    return [say.failed, whyText(answer, words)]
  }
}

/** Something that was pressed has not been done: why, in one line. */
export function Undone({ answer }: { answer: Answer<unknown> | undefined }) {
  const { words } = useInbox()
  const { settings } = words
  if (!answer || answer.is === 'ok') return null
  const why =
    answer.is === 'unreachable' ? settings.unreachable : answer.status === 403 ? settings.forbidden : whyText(answer, words)
  return (
    <p role="alert" class="settings-bad">
      {settings.failed} {why}
    </p>
  )
}
