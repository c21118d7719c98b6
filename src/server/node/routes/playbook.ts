import { Hono } from 'hono'
import { versionOf } from '../../../playbook/index.ts'
import { openingsOf } from '../../playbooks/openings.ts'
import type { HostContext } from '../context.ts'
import { forPages, type PublicJson } from './for-pages.ts'

/** Browsers may go on with their copy of the list for so long, and use an older one while they ask for the next. */
const LIST_CACHE = 'public, max-age=60, stale-while-revalidate=600'

/** The site's playbooks, as its pages read them. */
export function playbookRoutes(context: HostContext) {
  const { sites, storage } = context
  const routes = new Hono()
  const answer = forPages(context)
  const openings = openingsOf(storage)

  /** The first one in order; with `?id=` the one of this id, as it is in force; with `?version=` any that was ever published. */
  routes.get('/playbook.json', async (c) => {
    const site = sites.get(c.req.param('site') ?? '')
    const { id, version } = c.req.query()
    if (!site) return answer(c, undefined, undefined)
    return answer(c, site, version === undefined ? await inForce(site.id, id) : await published(site.id, version))
  })

  /** Every one that is active, in order, with where it runs and when it begins by itself, and without its cards. */
  routes.get('/playbooks.json', async (c) => {
    const site = sites.get(c.req.param('site') ?? '')
    const playbooks = site ? await openings(site.id) : []
    const found = { text: JSON.stringify({ playbooks }), etag: `"${versionOf(playbooks)}"`, cacheControl: LIST_CACHE }
    return answer(c, site, playbooks.length > 0 ? found : undefined)
  })

  async function inForce(site: string, id: string | undefined): Promise<PublicJson | undefined> {
    const found = await storage.published(site, id)
    return found && { text: found.playbook, etag: `"${found.version}"`, cacheControl: 'no-cache' }
  }

  async function published(site: string, version: string): Promise<PublicJson | undefined> {
    const text = await storage.playbook(site, version)
    // A version never changes.
    return text === undefined ? undefined : { text, etag: `"${version}"`, cacheControl: 'public, max-age=31536000, immutable' }
  }
  return routes
}
