import { join } from 'node:path'
import { Hono } from 'hono'
import type { HostContext } from '../context.ts'
import { createFiles } from '../files.ts'
import { POLICY } from '../headers.ts'
import { signInAnswer } from './sign-in-answers.ts'
import { agentsOnly, type SignedIn } from './signed-in.ts'

/** What systems fetch for themselves, who are not signed in, to put the inbox on a home screen. */
const FOR_SYSTEMS = new Set(['inbox.webmanifest', 'icon-192.png', 'icon-512.png', 'badge-96.png'])

/** The agents' app. Not even its scripts are to be had without a session. */
export function inboxRoutes(context: HostContext) {
  const routes = new Hono<SignedIn>()
  const files = createFiles(join(context.assets, 'inbox'), join(context.earlierBuild, 'inbox'))
  routes.get('/:file', async (c, next) => {
    const file = c.req.param('file')
    return (FOR_SYSTEMS.has(file) && (await files.serve(file, c.req.raw))) || next()
  })
  routes.use(agentsOnly(context, () => signInAnswer(401, { page: 'sign-in' })))
  routes.get('/*', async (c) => {
    const path = c.req.path.replace(/^\/inbox\/?/, '')
    const isPage = path === ''
    const headers = { 'content-security-policy': POLICY.inbox, ...(isPage && { 'cache-control': 'no-store' }) }
    return (await files.serve(isPage ? 'index.html' : path, c.req.raw, headers)) ?? c.notFound()
  })
  return routes
}
