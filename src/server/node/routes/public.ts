import { join } from 'node:path'
import { Hono } from 'hono'
import type { HostContext } from '../context.ts'
import { createFiles } from '../files.ts'
import { POLICY } from '../headers.ts'
import { playbookRoutes } from './playbook.ts'

/** Any page may load the widget; which pages may chat is for the playbook and the socket to say. */
const FOR_EVERY_PAGE = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }

/** What visitors' browsers fetch: the widget's files and the site's playbook. */
export function publicRoutes(context: HostContext) {
  const routes = new Hono()
  const files = createFiles(join(context.assets, 'site'), join(context.earlierBuild, 'site'))

  routes.get('/health', (c) => c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }))

  const serveWidget = async (path: string, request: Request) => files.serve(path.slice(1), request, FOR_EVERY_PAGE)
  routes.get('/embed.js', async (c) => (await serveWidget(c.req.path, c.req.raw)) ?? c.notFound())
  routes.get('/widget/*', async (c) => (await serveWidget(c.req.path, c.req.raw)) ?? c.notFound())

  routes.route('/sites/:site', playbookRoutes(context))
  return routes
}

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
