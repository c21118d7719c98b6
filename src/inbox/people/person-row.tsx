import { useState } from 'preact/hooks'
import { useInbox } from '../context.ts'
import { fullTime } from '../parts/times.ts'
import type { ListedPerson, PersonChange } from './api.ts'
import { CapacityForm } from './capacity.tsx'

interface PersonRowProps {
  person: ListedPerson
  isMe: boolean
  /** The only administrator there is. */
  isLast: boolean
  onLink: () => Promise<boolean>
  onChange: (change: PersonChange) => Promise<boolean>
  onEndSessions: () => Promise<boolean>
  /** What was pressed is gone from the page. */
  onDone: () => void
}

/** One person: who they are, and behind a button what can be done about them. */
export function PersonRow({ person, isMe, isLast, onLink, onChange, onEndSessions, onDone }: PersonRowProps) {
  const { words } = useInbox()
  const { people: say } = words
  const { id, name, email, role, state, usedAt, sessions, held } = person
  const [isOpen, setOpen] = useState(false)
  const [isAsking, setAsking] = useState(false)

  async function finish(doing: Promise<boolean>) {
    if (!(await doing)) return
    setAsking(false)
    setOpen(false)
    onDone()
  }

  const seen = usedAt === null ? say.neverIn : `${say.lastSeen(fullTime(usedAt, words))} · ${say.sessions(sessions)}`
  const purpose = email === undefined ? 'sign-in' : state === 'invited' ? 'invitation' : 'reset'
  return (
    <li class="person" data-state={state}>
      <div class="person-face">
        <p class="settings-row-name">
          <bdi class="settings-id">{name}</bdi>
          {isMe && <span class="tag">{say.thisIsYou}</span>}
          <span class="tag">{say.roles[role]}</span>
          {state !== 'active' && <span class="tag">{say.states[state]}</span>}
        </p>
        {email !== undefined && email !== name && (
          <p class="meta">
            <bdi>{email}</bdi>
          </p>
        )}
        <p class="meta">
          {state === 'invited' ? say.unnamed : seen}
          {held > 0 && ` · ${say.holds(held)}`}
        </p>
      </div>
      <button
        type="button"
        class="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `person-${id}` : undefined}
        aria-label={say.changeOf(name)}
        onClick={() => setOpen(!isOpen)}
      >
        {say.change}
      </button>
      {isOpen && (
        <div class="person-ways" id={`person-${id}`}>
          {isLast && <p class="meta">{say.onlyAdministrator}</p>}
          {isAsking ? (
            <fieldset class="cluster person-ask" aria-label={say.deactivateAsk(name)}>
              <p>
                <strong>{say.deactivateAsk(name)}</strong> {say.deactivateHint} {held > 0 && say.deactivateHolds(held)}
              </p>
              <button type="button" class="button button-danger" onClick={() => finish(onChange({ state: 'ended' }))}>
                {say.deactivateNow}
              </button>
              <button type="button" class="button" onClick={() => setAsking(false)}>
                {say.keep}
              </button>
            </fieldset>
          ) : state === 'ended' ? (
            <button type="button" class="button" onClick={() => finish(onChange({ state: 'active' }))}>
              {say.letIn}
            </button>
          ) : (
            <>
              <CapacityForm person={person} onSave={(capacity) => finish(onChange({ capacity }))} />
              <button type="button" class="button" onClick={onLink}>
                {say.links[purpose]}
              </button>
              {!isLast && (
                <button
                  type="button"
                  class="button"
                  onClick={() => finish(onChange({ role: role === 'admin' ? 'agent' : 'admin' }))}
                >
                  {role === 'admin' ? say.makeAgent : say.makeAdmin}
                </button>
              )}
              {sessions > 0 && !isMe && (
                <button type="button" class="button" onClick={() => finish(onEndSessions())}>
                  {say.endSessions}
                </button>
              )}
              {!isLast && !isMe && (
                <button type="button" class="button" onClick={() => setAsking(true)}>
                  {say.deactivate}
                </button>
              )}
            </>
          )}
        </div>
      )}
    </li>
  )
}
