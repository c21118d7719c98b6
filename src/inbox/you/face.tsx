import { useState } from 'preact/hooks'
import { Undone } from '../asked/answered.tsx'
import { useInbox } from '../context.ts'
import type { You, YouApi } from '../people/api.ts'
import { Secret } from './secret.tsx'
import { useSaving } from './use-saving.ts'

/** What one is called, and the address that one signs in with. */
export function Face({ you, api, onSaved }: { you: You; api: YouApi; onSaved: () => Promise<void> }) {
  const { people: say } = useInbox().words
  const { agent, hasPassword } = you
  const [name, setName] = useState(agent.name)
  const [email, setEmail] = useState(agent.email ?? '')
  const [current, setCurrent] = useState('')
  const moves = hasPassword && email.trim() !== (agent.email ?? '')

  const { answer, onSubmit } = useSaving(
    () => api.save({ name, email: email.trim() || null, ...(moves && { current }) }),
    () => {
      setCurrent('')
      return onSaved()
    },
  )

  return (
    <form class="people-form" onSubmit={onSubmit} aria-labelledby="you-face">
      <h3 class="you-title" id="you-face">
        {say.profile}
      </h3>
      <label class="people-field">
        <span>{say.name}</span>
        <input
          class="control"
          required
          maxLength={80}
          autocomplete="name"
          dir="auto"
          value={name}
          aria-describedby="you-name"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <p class="meta" id="you-name">
        {say.nameHint}
      </p>
      <label class="people-field">
        <span>{say.email}</span>
        <input
          class="control"
          type="email"
          maxLength={254}
          autocomplete="username"
          dir="ltr"
          required={hasPassword}
          value={email}
          aria-describedby="you-email"
          onInput={(event) => setEmail(event.currentTarget.value)}
        />
      </label>
      <p class="meta" id="you-email">
        {say.emailHint}
      </p>
      {moves && (
        <Secret
          id="you-face-current"
          label={say.current}
          hint={say.currentHint}
          value={current}
          onInput={setCurrent}
          complete="current-password"
        />
      )}
      <Undone answer={answer} />
      <div class="people-line">
        <button type="submit" class="button button-primary">
          {say.save}
        </button>
        <p role="status" class="settings-good">
          {answer?.is === 'ok' && say.saved}
        </p>
      </div>
    </form>
  )
}
