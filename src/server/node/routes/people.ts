import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import type { LinkMail } from '../../../locales/inbox/en/link-mail.ts'
import { Email, Line } from '../../../protocol/index.ts'
import { Capacity } from '../../rules/rules.ts'
import type { HostContext } from '../context.ts'
import type { Purpose } from '../people/links.ts'
import type { Agent, Person } from '../people/person.ts'
import { askedLanguage } from '../sign-in/asked-language.ts'
import { signInUrl } from '../sign-in/url.ts'
import { refused } from './refused.ts'
import { administratorsOnly, type SignedIn } from './signed-in.ts'

const BODY_BYTES = 2_048

const Role = v.picklist(['admin', 'agent'])
const Invitation = v.strictObject({ email: Email, role: Role })
const Change = v.strictObject({
  role: v.optional(Role),
  name: v.optional(Line),
  capacity: v.optional(v.nullable(Capacity)),
  state: v.optional(v.picklist(['active', 'ended'])),
})

/** Somebody as the list shows them. */
export interface ListedPerson extends Person {
  /** When one of their sessions was last used, to the hour; `null` while there is none. */
  usedAt: number | null
  sessions: number
  /** How many conversations they hold. Those of a person who is ended go back into Unassigned, at the latest within a minute. */
  held: number
}

/** A link that was made. `link` is there to be handed on, when no e-mail has taken it. */
export interface MadeLink {
  purpose: Purpose
  mailed: boolean
  link?: string
}

/** For administrators (R6): who may come in, and with what rights. */
export function peopleRoutes(context: HostContext) {
  const { accounts, sessions, storage, sites, addresses, peopleMail, endSession, hub, onError } = context
  const routes = new Hono<SignedIn>()
  routes.use(administratorsOnly)
  routes.use(async (c, next) => {
    c.header('cache-control', 'no-store')
    return next()
  })
  routes.use(bodyLimit({ maxSize: BODY_BYTES }))

  routes.get('/', async (c) => {
    const people = await Promise.all(accounts.people().map(listed))
    return c.json({ people, mails: peopleMail !== undefined })
  })

  routes.post('/', (c) =>
    refused(c, async () => {
      const body = v.safeParse(Invitation, await bodyOf(c))
      if (!body.success) return badCommand(c, 'Send { "email", "role" }; the role is "agent" or "admin".')
      const { email, role } = body.output
      // Until they have named themselves they go by their address.
      const person = accounts.add({ name: email, email, role, state: 'invited' })
      hub.staffChanged()
      return c.json(await made(c, person, 'invitation'), 201)
    }),
  )

  /** Another link: the invitation once more, a new password, or only the way in for somebody without an address. */
  routes.post('/:id/link', async (c) => {
    const person = accounts.people().find(({ id }) => id === c.req.param('id'))
    if (!person || person.state === 'ended') return missing(c)
    const purpose = person.email === undefined ? 'sign-in' : person.state === 'invited' ? 'invitation' : 'reset'
    return c.json(await made(c, person, purpose))
  })

  routes.put('/:id', (c) =>
    refused(c, async () => {
      const body = v.safeParse(Change, await bodyOf(c))
      if (!body.success)
        return badCommand(c, 'Send { "role", "name", "capacity", "state" }, or some of them; the state is "active" or "ended".')
      const changed = accounts.change(c.req.param('id'), body.output)
      hub.staffChanged()
      const isReleased = changed.state === 'ended' && (await endFor(changed.id))
      const person = await listed(changed)
      // What they held is on its way back.
      return c.json({ person: isReleased ? { ...person, held: 0 } : person })
    }),
  )

  routes.delete('/:id/sessions', (c) => {
    endAll(c.req.param('id'))
    return c.body(null, 204)
  })

  /** Their lines are cut first, so that nothing of theirs comes after. @returns whether what they hold is on its way back. */
  async function endFor(id: string): Promise<boolean> {
    endAll(id)
    try {
      await hub.release(id)
      return true
    } catch (error) {
      // `storage`: they are ended all the same; what they still hold is looked for again within a minute.
      onError(error)
      return false
    }
  }

  function endAll(id: string): void {
    for (const ended of sessions.endAll(id)) endSession(ended)
  }

  async function listed(person: Person): Promise<ListedPerson> {
    const theirs = sessions.list(person.id)
    const counts = await Promise.all([...sites.keys()].map((site) => storage.count(site, person.id)))
    const held = counts.reduce((sum, { mine }) => sum + mine, 0)
    return { ...person, usedAt: theirs[0]?.usedAt ?? null, sessions: theirs.length, held }
  }

  /** Who has not chosen a language is written to in that of whoever sends them the link. */
  async function made(c: Context<SignedIn>, { id, email, language }: Agent, purpose: Purpose): Promise<MadeLink> {
    const by = c.get('agent')
    const code = accounts.link(id, purpose)
    const inWords = language ?? by.language ?? askedLanguage(c)
    const mailed = email !== undefined && !!(await peopleMail?.send(MAILS[purpose], email, code, inWords, by.name))
    return { purpose, mailed, ...(!mailed && { link: signInUrl(addresses.url, code, purpose) }) }
  }

  return routes
}

const MAILS: Readonly<Record<Purpose, LinkMail>> = { invitation: 'invitation', reset: 'reset', 'sign-in': 'mailed' }

// Not JSON is as good as nothing: the schema refuses it.
const bodyOf = (c: Context): Promise<unknown> => c.req.json().catch(() => undefined)
const badCommand = (c: Context, message: string): Response => c.json({ code: 'bad-command', message }, 400)
const missing = (c: Context): Response => c.json({ code: 'not-found', message: 'There is no such person who may come in.' }, 404)
