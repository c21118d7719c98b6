import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { useSheet } from '../../ui/use-sheet.ts'
import { useStore } from '../../ui/use-store.ts'
import { Answered, Undone } from '../asked/answered.tsx'
import type { Answer } from '../asked/ask.ts'
import { useAsked } from '../asked/use-asked.ts'
import { useInbox } from '../context.ts'
import type { Agent, MadeLink, PeopleApi } from './api.ts'
import { Invite } from './invite.tsx'
import { LinkToHandOn } from './link.tsx'
import css from './people.css?inline'
import { PersonRow } from './person-row.tsx'

/** A link that was made, and for whom. */
interface Handed extends MadeLink {
  name: string
  email: string
}

/** Who may come in, with what rights, for administrators. */
export function People({ api, heading }: { api: PeopleApi; heading: RefObject<HTMLElement | null> }) {
  const { words, desk } = useInbox()
  const { people: say } = words
  const { me } = useStore(desk.$view)
  const asked = useAsked(api.people, '')
  const [undone, setUndone] = useState<Answer<unknown>>()
  const [said, setSaid] = useState('')
  const [handed, setHanded] = useState<Handed>()
  const body = useRef<HTMLDivElement>(null)
  useSheet(body, css)

  /** Do it, and say what came of it. */
  async function doing<Value>(answer: Promise<Answer<Value>>, done: (value: Value) => string): Promise<boolean> {
    setSaid('')
    setHanded(undefined)
    const it = await answer
    setUndone(it)
    if (it.is !== 'ok') return false
    setSaid(done(it.value))
    await asked.again()
    return true
  }

  const made = (name: string, email: string) => (link: MadeLink) => {
    setHanded({ ...link, name, email })
    return link.mailed ? say.mailed(email) : ''
  }
  const link = ({ id, name, email = '' }: Agent) => doing(api.link(id), made(name, email))

  return (
    <div ref={body}>
      <Answered asked={asked}>
        {({ people, mails }) => {
          const administrators = people.filter(({ role, state }) => role === 'admin' && state === 'active')
          return (
            <>
              <Invite mails={mails} onInvite={(email, role) => doing(api.invite(email, role), made(email, email))} />
              <p role="status" class="settings-good">
                {said}
              </p>
              <Undone answer={undone} />
              {handed?.link !== undefined && <LinkToHandOn link={handed.link} name={handed.name} purpose={handed.purpose} />}
              <h4 class="people-title">{say.everybody}</h4>
              <ul class="settings-list">
                {people.map((person) => (
                  <PersonRow
                    key={person.id}
                    person={person}
                    isMe={person.id === me?.id}
                    isLast={administrators.length === 1 && administrators[0]?.id === person.id}
                    onLink={() => link(person)}
                    onChange={(change) => doing(api.change(person.id, change), () => say.changed(person.name))}
                    onEndSessions={() => doing(api.endSessions(person.id), () => say.signedOutEverywhere(person.name))}
                    onDone={() => heading.current?.focus()}
                  />
                ))}
              </ul>
            </>
          )
        }}
      </Answered>
    </div>
  )
}
