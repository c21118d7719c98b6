import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import { canBegin, type Playbook } from '../../../cards/index.ts'
import { diffPlaybooks } from '../../../playbook/index.ts'
import { isFrontdeskError } from '../../../protocol/index.ts'
import { openingsOf } from '../../playbooks/openings.ts'
import type { Author } from '../../playbooks/publisher.ts'
import { faultsOf, reviewOf } from '../../playbooks/review.ts'
import type { Shelved } from '../../playbooks/shelf.ts'
import type { HostContext } from '../context.ts'
import { roadsAnswer } from './roads.ts'
import { administratorsOnly, type SignedIn } from './signed-in.ts'

const DRAFT_BYTES = 1_000_000

const Saving = v.strictObject({ playbook: v.unknown(), since: v.optional(v.nullable(v.number())) })
const Order = v.strictObject({ order: v.array(v.string()) })
const Switch = v.strictObject({ active: v.boolean() })

/** For administrators (R6): a site's playbooks, their drafts and their versions. */
export function playbooksRoutes({ storage, hub, sites }: HostContext) {
  const routes = new Hono<SignedIn>()
  const { publisher } = hub
  const openings = openingsOf(storage)
  routes.use(administratorsOnly)
  routes.use(async (c, next) => {
    c.header('cache-control', 'no-store')
    return sites.has(siteOf(c)) ? next() : c.json({ code: 'not-found', message: 'There is no such site.' }, 404)
  })

  routes.get('/', async (c) => {
    const site = siteOf(c)
    const [playbooks, all, installations] = await Promise.all([storage.shelf(site), openings(site), storage.installations(site)])
    const named = await Promise.all(playbooks.map(async (shelved) => ({ ...shelved, name: await nameOf(site, shelved) })))
    const shown = named.map((shelved) => {
      const opening = all.find(({ id }) => id === shelved.playbook)
      const isInForce = !!opening && canBegin(all, opening)
      // R8: what its live chat card can do for a visitor.
      const liveChat = isInForce && installations.length > 0 ? 'online and offline' : 'offline only'
      return { ...shelved, starts: opening?.starts, isInForce, liveChat }
    })
    return c.json({ playbooks: shown, installations })
  })

  async function nameOf(site: string, { published }: Shelved): Promise<string | undefined> {
    const text = published && (await storage.playbook(site, published.version))
    return text === undefined ? undefined : (JSON.parse(text) as Playbook).name
  }

  /** The order in which they are tried; those that are not named keep theirs, after them. */
  routes.put('/', bodyLimit({ maxSize: DRAFT_BYTES }), async (c) => {
    const body = v.safeParse(Order, await bodyOf(c))
    if (!body.success) return c.json({ code: 'bad-command', message: 'Send { "order": ["an-id", "another"] }.' }, 400)
    await storage.arrange(siteOf(c), body.output.order)
    return c.body(null, 204)
  })

  routes.get('/:id', async (c) => {
    const { site, id } = named(c)
    const [draft, [last]] = await Promise.all([storage.draft(site, id), storage.publications(site, id)])
    if (!draft && !last) return missing(c)
    const text = last && (await storage.playbook(site, last.version))
    const published = last && text !== undefined && { ...last, playbook: JSON.parse(text), ...reviewOf(text) }
    if (!draft) return c.json({ published, draft: null })
    return c.json({
      published: published || null,
      draft: { ...draft, faults: faultsOf(draft.text, id), ...reviewOf(draft.text) },
    })
  })

  routes.put('/:id/draft', bodyLimit({ maxSize: DRAFT_BYTES }), async (c) => {
    const { site, id } = named(c)
    const body = v.safeParse(Saving, await bodyOf(c))
    if (!body.success || !/^[\w-]{1,64}$/.test(id))
      return c.json(
        { code: 'bad-command', message: 'Send { "playbook", "since" }; since is the "at" of the draft that you have read.' },
        400,
      )
    const { playbook, since } = body.output
    const text = typeof playbook === 'string' ? playbook : JSON.stringify(playbook)
    const saved = await publisher.saveDraft(site, id, { text, by: c.get('agent').name }, since ?? undefined)
    return saved
      ? c.json({ ...saved, ...reviewOf(text) })
      : c.json(
          {
            code: 'taken',
            message: 'Somebody else has saved a draft meanwhile. Read it, and save yours over it if it is to go.',
          },
          409,
        )
  })

  routes.post('/:id/publish', (c) => told(c, ({ site, id }, author) => publisher.publishDraft(site, id, author)))

  routes.get('/:id/versions', async (c) => {
    const { site, id } = named(c)
    return c.json({ versions: await storage.publications(site, id) })
  })

  routes.post('/:id/versions/:number/restore', (c) =>
    told(c, ({ site, id }, author) => publisher.restore(site, id, Number(c.req.param('number')), author)),
  )

  /** Every road, as `frontdesk paths` lists and draws them; `of` is the number of a version, or `draft`. */
  routes.get('/:id/roads', async (c) => {
    const { site, id } = named(c)
    const found = await read(site, id, c.req.query('of') ?? '')
    return found ? roadsAnswer(c, found.value) : missing(c)
  })

  /** `from` and `to` are numbers of versions, or `draft`. */
  routes.get('/:id/diff', async (c) => {
    const { site, id } = named(c)
    const [from, to] = await Promise.all([c.req.query('from'), c.req.query('to')].map((which) => read(site, id, which ?? '')))
    return from && to ? c.json({ changes: diffPlaybooks(from.value, to.value) }) : missing(c)
  })

  routes.post('/:id/active', bodyLimit({ maxSize: 100 }), async (c) => {
    const { site, id } = named(c)
    const body = v.safeParse(Switch, await bodyOf(c))
    if (!body.success) return c.json({ code: 'bad-command', message: 'Send { "active": true } or { "active": false }.' }, 400)
    return (await storage.activate(site, id, body.output.active)) ? c.body(null, 204) : missing(c)
  })

  async function readVersion(site: string, version: string): Promise<unknown> {
    return JSON.parse((await storage.playbook(site, version)) ?? 'null')
  }

  async function read(site: string, id: string, which: string): Promise<{ value: unknown } | undefined> {
    if (which === 'draft') return parsed((await storage.draft(site, id))?.text)
    const version = (await storage.publications(site, id)).find(({ number }) => String(number) === which)?.version
    return version === undefined ? undefined : { value: await readVersion(site, version) }
  }

  /** Do it, and answer with what was put in force, or why it was not. */
  async function told(c: Context<SignedIn>, publish: (which: Named, author: Author) => Promise<object>): Promise<Response> {
    try {
      return c.json(await publish(named(c), { source: 'inbox', by: c.get('agent').name }))
    } catch (error) {
      // `not-found` and `bad-playbook` are the administrator's to mend; anything else goes up.
      if (isFrontdeskError(error, 'not-found')) return c.json({ code: error.code, message: error.message }, 404)
      if (!isFrontdeskError(error, 'bad-playbook')) throw error
      return c.json({ code: error.code, message: error.message, faults: error.details.faults }, 422)
    }
  }
  return routes
}

interface Named {
  site: string
  id: string
}

const siteOf = (c: Context): string => c.req.param('site') ?? ''
const named = (c: Context): Named => ({ site: siteOf(c), id: c.req.param('id') ?? '' })
const missing = (c: Context): Response =>
  c.json({ code: 'not-found', message: 'There is no such playbook, version or draft.' }, 404)
// Not JSON is as good as nothing: the schema refuses it.
const bodyOf = (c: Context): Promise<unknown> => c.req.json().catch(() => undefined)

/** A draft that is not JSON cannot be compared. */
function parsed(text: string | undefined): { value: unknown } | undefined {
  try {
    return text === undefined ? undefined : { value: JSON.parse(text) }
  } catch {
    // Told as any draft that is not there.
    return undefined
  }
}
