import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { HostContext } from './context.ts'
import { secureHeaders } from './headers.ts'
import { apiRoutes } from './routes/api.ts'
import { fileRoutes } from './routes/files.ts'
import { inboxRoutes } from './routes/inbox.ts'
import { demoRoutes, publicRoutes } from './routes/public.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { strictPage } from './routes/strict-page.ts'

/** Everything that the host answers over HTTP. */
export function createApp(context: HostContext): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.use(secureHeaders(context.addresses.isHttps))
  app.get('/inbox', (c) => c.redirect('/inbox/', 308))
  app.route('/inbox/', inboxRoutes(context))
  app.route('/api', apiRoutes(context))
  app.route('/sign-in', signInRoutes(context))
  app.route('/', fileRoutes(context))
  app.route('/', publicRoutes(context))
  if (context.demo) app.route('/', strictPage(context)).route('/', demoRoutes(context))
  else app.get('/', (c) => c.redirect('/inbox/', 302))
  // Another site's page that has mistyped a script's name is told that, and not that it may not load it.
  app.notFound((c) => c.text('Not found.', 404, { 'cross-origin-resource-policy': 'cross-origin' }))
  app.onError((error, c) => {
    // A body that was too large, which is the client's affair.
    if (error instanceof HTTPException) return error.getResponse()
    context.onError(error)
    return c.text('Something went wrong here. It is in the server’s log.', 500)
  })
  return app
}
