import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import type { HostContext } from '../context.ts'
import { strictPolicy } from '../headers.ts'

/** The demo page whose policy allows next to nothing: a nonce of its own in each answer. */
export function strictPage({ assets }: HostContext) {
  const routes = new Hono()
  routes.get('/demo/strict.html', async (c) => {
    // No code: a host that was built without the demo answers as for any page that is not there.
    const page = await readFile(join(assets, 'demo/strict.html'), 'utf8').catch(() => undefined)
    if (page === undefined) return c.notFound()
    const nonce = randomBytes(16).toString('base64')
    const policy = strictPolicy(nonce)
    const filled = page.replace('{nonce}', nonce).replace('{policy}', policy.replaceAll('; ', ';\n'))
    const headers = { 'content-security-policy': policy, 'x-frame-options': 'SAMEORIGIN', 'cache-control': 'no-store' }
    return c.html(filled, 200, headers)
  })
  return routes
}
