import { join } from 'node:path'
import { Hono } from 'hono'
import type { Site } from '../../hub.ts'
import type { HostContext } from '../context.ts'
import { createFiles } from '../files.ts'
import { POLICY } from '../headers.ts'

/** Any page may load the widget; which pages may chat is for the playbook and the socket to say. */
const FOR_EVERY_PAGE = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }

/** What visitors' browsers fetch: the widget's files and the site's playbook. */
export function publicRoutes({ assets, sites, storage, addresses }: HostContext) {
  const routes = new Hono()
  const files = createFiles(join(assets, 'site'))

  routes.get('/health', (c) => c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }))

  const serveWidget = async (path: string, request: Request) => files.serve(path.slice(1), request, FOR_EVERY_PAGE)
  routes.get('/embed.js', async (c) => (await serveWidget(c.req.path, c.req.raw)) ?? c.notFound())
  routes.get('/widget/*', async (c) => (await serveWidget(c.req.path, c.req.raw)) ?? c.notFound())

  routes.get('/sites/:site/playbook.json', async (c) => {
    const site = sites.get(c.req.param('site'))
    const published = site && (await storage.published(site.id))
    if (!published) return c.json({ code: 'not-found', message: 'There is no such site, or it has no playbook.' }, 404)
    const origin = c.req.header('origin')
    if (origin !== undefined && origin !== addresses.ownOrigin(c.req.header('host')) && !mayChat(site, origin)) {
      const message = `Pages of ${origin} may not open a chat of this site. Add the origin to the site's list.`
      return c.json({ code: 'forbidden', message }, 403, { vary: 'Origin' })
    }
    const headers = {
      'cache-control': 'no-cache',
      'cross-origin-resource-policy': 'cross-origin',
      etag: `"${published.version}"`,
      vary: 'Origin',
      ...(origin !== undefined && { 'access-control-allow-origin': origin }),
    }
    if (c.req.header('if-none-match') === headers.etag) return c.body(null, 304, headers)
    return c.body(published.playbook, 200, { ...headers, 'content-type': 'application/json' })
  })
  return routes
}

const mayChat = ({ origins }: Site, origin: string): boolean => origins === 'any' || origins.includes(origin)

/** The demo: a shop at the root, and the other pages. */
export function demoRoutes({ assets }: HostContext) {
  const routes = new Hono()
  const files = createFiles(join(assets, 'demo'))
  const headers = { 'content-security-policy': POLICY.demo, 'x-frame-options': 'SAMEORIGIN' }
  const serve = (path: string, request: Request) => files.serve(path, request, headers)

  routes.get('/demo', (c) => c.redirect('/demo/', 308))
  routes.get('/demo/', async (c) => (await serve('index.html', c.req.raw)) ?? c.notFound())
  routes.get('/demo/*', async (c) => (await serve(c.req.path.slice('/demo/'.length), c.req.raw)) ?? c.notFound())
  routes.get('/', async (c) => (await serve('shop.html', c.req.raw)) ?? c.notFound())
  // The shop's own pictures and scripts lie beside it, whether it is opened here, under /demo/, or from a folder.
  routes.get('/:file', async (c) => (await serve(c.req.param('file'), c.req.raw)) ?? c.notFound())
  return routes
}
