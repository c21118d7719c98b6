import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { directionOf } from '../../../locales/direction.ts'
import type { HostContext } from '../context.ts'
import { createFiles } from '../files.ts'
import { POLICY } from '../headers.ts'
import { askedLanguage } from '../sign-in/asked-language.ts'
import { signInAnswer } from './sign-in-answers.ts'
import { agentsOnly, type SignedIn } from './signed-in.ts'

/** What systems fetch for themselves, who are not signed in, to put the inbox on a home screen. */
const FOR_SYSTEMS = new Set(['inbox.webmanifest', 'icon-192.png', 'icon-512.png', 'badge-96.png'])

/** The agents' app. Not even its scripts are to be had without a session. */
export function inboxRoutes(context: HostContext) {
  const routes = new Hono<SignedIn>()
  const folder = join(context.assets, 'inbox')
  const files = createFiles(folder, join(context.earlierBuild, 'inbox'))
  const headers = { 'content-security-policy': POLICY.inbox }
  routes.get('/:file', async (c, next) => {
    const file = c.req.param('file')
    return (FOR_SYSTEMS.has(file) && (await files.serve(file, c.req.raw))) || next()
  })
  routes.use(agentsOnly(context, (c) => signInAnswer(c, 401, { page: 'sign-in' })))

  /** It names the agent's language, so that their words can be fetched at once and no others are. */
  routes.get('/', async (c) => {
    // No code: a host that was built without the inbox answers as for any page that is not there.
    const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined)
    if (page === undefined) return c.notFound()
    const language = c.get('agent').language ?? askedLanguage(c)
    const said = page.replace('<html lang="en">', `<html lang="${language}" dir="${directionOf(language)}">`)
    return c.html(said, 200, { ...headers, 'cache-control': 'no-store' })
  })

  routes.get('/*', async (c) => (await files.serve(c.req.path.replace(/^\/inbox\//, ''), c.req.raw, headers)) ?? c.notFound())
  return routes
}
