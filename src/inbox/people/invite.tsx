import { useState } from 'preact/hooks'
import { useInbox } from '../context.ts'
import type { Agent } from './api.ts'

interface InviteProps {
  mails: boolean
  /** @returns whether it was done. */
  onInvite: (email: string, role: Agent['role']) => Promise<boolean>
}

/** Somebody's address, and what they will be. */
export function Invite({ mails, onInvite }: InviteProps) {
  const { people: say } = useInbox().words
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Agent['role']>('agent')
  const [isBusy, setBusy] = useState(false)

  async function invite(event: Event) {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    if (await onInvite(email.trim(), role)) setEmail('')
    setBusy(false)
  }

  return (
    <form class="people-form" onSubmit={invite} aria-label={say.inviteTitle}>
      <h4>{say.inviteTitle}</h4>
      <p class="meta">{mails ? say.inviteHint : say.inviteHintNoMail}</p>
      <div class="people-line">
        <label class="people-field">
          <span>{say.email}</span>
          <input
            class="control"
            type="email"
            required
            maxLength={254}
            autocomplete="off"
            dir="ltr"
            value={email}
            onInput={(event) => setEmail(event.currentTarget.value)}
          />
        </label>
        <label class="people-field people-role">
          <span>{say.role}</span>
          <select
            class="control"
            value={role}
            aria-describedby="people-role"
            onChange={(event) => setRole(event.currentTarget.value as Agent['role'])}
          >
            <option value="agent">{say.roles.agent}</option>
            <option value="admin">{say.roles.admin}</option>
          </select>
        </label>
        <button type="submit" class="button button-primary" aria-disabled={isBusy}>
          {say.invite}
        </button>
      </div>
      <p class="meta" id="people-role">
        {say.roleHints[role]}
      </p>
    </form>
  )
}
