import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { type Attachment, type ErrorCode, FrontdeskError, isFrontdeskError } from '../../../protocol/index.ts'
import { isPicture } from '../../files/kinds.ts'
import { ownerOf } from '../../files/owner.ts'
import type { Who } from '../../mail.ts'
import { mayChat } from '../../rules/may-chat.ts'
import type { HostContext } from '../context.ts'
import { POLICY } from '../headers.ts'
import { headersOf } from '../people/headers-of.ts'
import { randomSecret, sha256 } from '../secret.ts'
import { examine } from '../uploads/examine.ts'
import { createUploadPace } from '../uploads/pace.ts'
import { readBody } from '../uploads/read-body.ts'

type Bound = { Bindings: HttpBindings }

const STATUS: Partial<Record<ErrorCode, 401 | 403 | 404 | 413 | 415 | 429 | 503>> = {
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'too-large': 413,
  'wrong-type': 415,
  'too-many': 429,
  storage: 503,
}

/** Where files are taken in, and where they are had from. Whoever knows a file's id may have it. */
export function fileRoutes({ storage, sites, addresses, sessions, files: limits, clock }: HostContext): Hono<Bound> {
  const routes = new Hono<Bound>()
  const pace = createUploadPace(clock)

  /** Who sends this. A page that may not chat may not upload either; another page may not do so in an agent's name. */
  async function senderOf(c: Context<Bound>): Promise<Who> {
    const site = sites.get(c.req.param('site') ?? '')
    if (!site || !limits) throw new FrontdeskError('not-found', 'No files are taken here.', {})
    const origin = c.req.header('origin')
    const token = /^Bearer ([\w-]{22,128})$/.exec(c.req.header('authorization') ?? '')?.[1]
    if (token) {
      if (await mayChat(site, origin, storage)) return { site: site.id, role: 'visitor', visitor: sha256(token) }
      throw new FrontdeskError('forbidden', `Pages of ${origin ?? 'no origin'} may not send files to this site.`, {})
    }
    const isOwn = origin === addresses.ownOrigin(c.req.header('host'))
    const present = isOwn ? await sessions.of(headersOf(c.env.incoming, addresses)) : undefined
    if (!present) throw new FrontdeskError('unauthorized', 'Send a visitor’s token, or sign in.', {})
    return { site: site.id, role: 'agent', agent: present.agent }
  }

  async function take(c: Context<Bound>): Promise<Attachment> {
    const who = await senderOf(c)
    const owner = ownerOf(who)
    const waitMs = pace.begin(owner, addresses.clientOf(c.env.incoming))
    if (waitMs > 0) throw new FrontdeskError('too-many', 'That were many files. Wait a little.', { retryAfterMs: waitMs })
    try {
      const most = limits ?? { mostBytes: 0, types: [] }
      const bytes = await readBody(c.req.raw, most.mostBytes)
      const claim = { name: nameIn(c.req.header('x-file-name')), type: c.req.header('content-type') ?? '' }
      const file = { id: randomSecret(256), ...(await examine(bytes, claim, most)) }
      await storage.keepFile({ file, site: who.site, owner, at: clock.now() }, bytes)
      return file
    } finally {
      pace.end()
    }
  }

  routes.options('/sites/:site/files', async (c) => c.body(null, 204, { ...(await corsOf(c)), 'access-control-max-age': '7200' }))

  routes.post('/sites/:site/files', async (c) => {
    const headers = { ...(await corsOf(c)), 'cache-control': 'no-store' }
    try {
      return c.json(await take(c), 201, headers)
    } catch (error) {
      const status = isFrontdeskError(error) && STATUS[error.code]
      if (!isFrontdeskError(error) || !status) throw error
      return c.json({ code: error.code, message: error.message, ...error.details }, status, headers)
    }
  })

  routes.get('/files/:id/:name', async (c) => {
    const kept = await storage.findFile(c.req.param('id'))
    const bytes = kept && (await storage.readFile(kept.file.id))
    if (!bytes) return c.notFound()
    const { name, type } = kept.file
    const isShown = isPicture(type) && c.req.query('download') === undefined
    return c.body(bytes, 200, {
      'content-type': type,
      'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded(name)}`,
      'content-security-policy': POLICY.file,
      'cross-origin-resource-policy': 'cross-origin',
      // Not for caches that others share: the visitor may wish to be forgotten.
      'cache-control': 'private, max-age=31536000, immutable',
    })
  })

  async function corsOf(c: Context<Bound>): Promise<Record<string, string>> {
    const site = sites.get(c.req.param('site') ?? '')
    const origin = c.req.header('origin')
    if (!site || origin === undefined || !(await mayChat(site, origin, storage))) return { vary: 'Origin' }
    return {
      vary: 'Origin',
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'authorization, content-type, x-file-name',
    }
  }

  return routes
}

/** A name travels percent-encoded, for a header takes no letters but ASCII's. */
function nameIn(header = ''): string {
  try {
    return decodeURIComponent(header)
  } catch {
    // No code: a sender that encodes nothing means it as it stands.
    return header
  }
}

/** For a header's `filename*` (RFC 8187): nothing is left in it that could end the header or the value. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
