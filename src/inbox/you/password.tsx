import { useState } from 'preact/hooks'
import { Undone } from '../asked/answered.tsx'
import { useInbox } from '../context.ts'
import type { You, YouApi } from '../people/api.ts'
import { Secret } from './secret.tsx'
import { useSaving } from './use-saving.ts'

/** One's password: the first, or another. */
export function Password({ you, api, onSaved }: { you: You; api: YouApi; onSaved: () => Promise<void> }) {
  const { people: say } = useInbox().words
  const { agent, hasPassword } = you
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const { answer, onSubmit } = useSaving(
    () => api.savePassword(password, current),
    () => {
      setCurrent('')
      setPassword('')
      return onSaved()
    },
  )

  return (
    <form class="people-form settings-part" onSubmit={onSubmit} aria-labelledby="you-password">
      <h3 class="you-title" id="you-password">
        {say.passwordTitle}
      </h3>
      {!hasPassword && <p class="meta">{agent.email === undefined ? say.noPasswordAddress : say.noPassword}</p>}
      {(hasPassword || agent.email !== undefined) && (
        <>
          {hasPassword && (
            <Secret id="you-current" label={say.current} value={current} onInput={setCurrent} complete="current-password" />
          )}
          <Secret
            id="you-new"
            label={say.newPassword}
            hint={say.newPasswordHint}
            value={password}
            onInput={setPassword}
            complete="new-password"
          />
          <Undone answer={answer} />
          <div class="people-line">
            <button type="submit" class="button button-primary">
              {hasPassword ? say.changePassword : say.setPassword}
            </button>
          </div>
        </>
      )}
      <p role="status" class="settings-good">
        {answer?.is === 'ok' && say.passwordSaved}
      </p>
    </form>
  )
}
