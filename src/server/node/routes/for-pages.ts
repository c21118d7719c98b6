import type { Context } from 'hono'
import type { Site } from '../../hub.ts'
import { mayChat } from '../../rules/may-chat.ts'
import type { HostContext } from '../context.ts'

/** A page's origin is written down again after this. */
const INSTALLED_MS = 3_600_000

/** Why there is nothing is for every page to read: whoever made it has to know, and a chat goes on with what there is instead. */
const REASON = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  // It may be there in a moment, on the same address.
  'cache-control': 'no-store',
}

/** A JSON text that the site's pages may read. */
export interface PublicJson {
  text: string
  etag: string
  cacheControl: string
}

/** Answers pages with what is theirs alone to read; what they load tells where the chat is installed (R8). */
export function forPages({ storage, addresses, clock, onError }: HostContext) {
  const noted = new Map<string, number>()

  /** Which page asks: same-origin requests bear no `Origin`, but say what they are. */
  function pageOf(header: (name: string) => string | undefined): string | undefined {
    const origin = header('origin')
    return origin ?? (header('sec-fetch-site') === 'same-origin' ? addresses.ownOrigin(header('host')) : undefined)
  }

  function note(site: string, origin: string): void {
    const key = JSON.stringify([site, origin])
    const now = clock.now()
    if ((noted.get(key) ?? Number.NEGATIVE_INFINITY) > now - INSTALLED_MS) return
    noted.set(key, now)
    // `storage`: the page has its playbook all the same, and is noted the next time.
    storage.noteInstalled(site, origin, now).catch((error: unknown) => {
      noted.delete(key)
      onError(error)
    })
  }

  return async function answer(c: Context, site: Site | undefined, found: PublicJson | undefined): Promise<Response> {
    if (!site || !found)
      return c.json({ code: 'not-found', message: 'There is no such site, or it has no such playbook.' }, 404, REASON)
    const origin = c.req.header('origin')
    if (origin !== undefined && origin !== addresses.ownOrigin(c.req.header('host')) && !(await mayChat(site, origin, storage))) {
      const message = `Pages of ${origin} may not open a chat of this site. Add the origin to the site's list.`
      return c.json({ code: 'forbidden', message }, 403, { ...REASON, vary: 'Origin' })
    }
    const page = pageOf((name) => c.req.header(name))
    if (page !== undefined) note(site.id, page)
    const headers = {
      'cache-control': found.cacheControl,
      'cross-origin-resource-policy': 'cross-origin',
      etag: found.etag,
      vary: 'Origin',
      ...(origin !== undefined && { 'access-control-allow-origin': origin }),
    }
    if (c.req.header('if-none-match') === found.etag) return c.body(null, 304, headers)
    return c.body(found.text, 200, { ...headers, 'content-type': 'application/json' })
  }
}
