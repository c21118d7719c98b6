import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import type { Why } from '../../../locales/inbox/en/why.ts'
import { Id } from '../../../protocol/index.ts'
import { WrittenReply } from '../../replies/replies.ts'
import type { HostContext } from '../context.ts'
import type { SignedIn } from './signed-in.ts'

const BODY_BYTES = 40_000
/** More than anybody finds their way through, and few enough to look through at each key. */
const MOST_REPLIES = { own: 1_000, shared: 10_000 }
const QUERY_CHARS = 200

/** For everybody at the desk: replies to say again. Shared ones are for administrators to change, own ones for whose they are, and seen by nobody else. */
export function replyRoutes({ replies, sites, clock }: HostContext) {
  const routes = new Hono<SignedIn>()
  routes.use(async (c, next) => {
    c.header('cache-control', 'no-store')
    return sites.has(siteOf(c)) ? next() : answer(c, 404, 'There is no such site.')
  })

  routes.get('/', (c) => {
    const { q = '', of } = c.req.query()
    const shared = of === 'shared' ? true : of === 'own' ? false : undefined
    return c.json(replies.find({ site: siteOf(c), agent: c.get('agent').id, words: q.slice(0, QUERY_CHARS), shared }))
  })

  routes.put('/:id', bodyLimit({ maxSize: BODY_BYTES }), async (c) => {
    // Not JSON is as good as nothing: the schema refuses it.
    const body = v.safeParse(WrittenReply, await c.req.json().catch(() => undefined))
    if (!body.success || !v.is(Id, c.req.param('id'))) {
      const [issue] = body.issues ?? []
      const option = issue && (v.getDotPath(issue) ?? undefined)
      return answer(
        c,
        422,
        issue?.message ?? 'This is no id.',
        option,
        option === 'name' || option === 'text' ? `reply-${option}` : undefined,
      )
    }
    const { name, text, shared, since } = body.output
    const agent = c.get('agent')
    const owner = shared ? '' : agent.id
    const known = replies.ownerOf(siteOf(c), c.req.param('id'))
    if (known !== undefined && known !== owner) return unchangeable(c, known)
    if (shared && agent.role !== 'admin') return unchangeable(c, '')
    if (since === 0 && replies.count(siteOf(c), owner) >= MOST_REPLIES[shared ? 'shared' : 'own'])
      return answer(c, 422, 'There are too many replies.', 'name', 'too-many-replies')
    const kept = replies.keep(siteOf(c), owner, {
      id: c.req.param('id'),
      name,
      text,
      version: since + 1,
      at: clock.now(),
      by: agent.name,
    })
    return kept ? c.json(kept) : taken(c)
  })

  routes.delete('/:id', (c) => {
    const agent = c.get('agent')
    const owner = replies.ownerOf(siteOf(c), c.req.param('id'))
    if (owner !== agent.id && (owner !== '' || agent.role !== 'admin')) return unchangeable(c, owner)
    const isGone = replies.remove(siteOf(c), c.req.param('id'), Number(c.req.query('since')) || 0)
    return isGone ? c.body(null, 204) : taken(c)
  })

  return routes
}

const siteOf = (c: Context): string => c.req.param('site') ?? ''

const CODES = { 403: 'forbidden', 404: 'not-found', 409: 'taken', 422: 'bad-option' } as const

const answer = (c: Context, status: keyof typeof CODES, message: string, option?: string, why?: Why): Response =>
  c.json({ code: CODES[status], message, option, why }, status)

const taken = (c: Context): Response => answer(c, 409, 'Somebody has changed or removed this reply meanwhile. Read it again.')

/** What is another's does not exist for anybody else. */
const unchangeable = (c: Context, owner: string | undefined): Response =>
  owner === '' ? answer(c, 403, 'Only an administrator may change what is shared.') : answer(c, 404, 'There is no such reply.')
