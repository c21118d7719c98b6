import type { Store } from '../store.ts'

/** How the keys begin under which an agent's things lie in a browser: the desk's own, and what their inbox keeps beside them. */
export const deskPrefix = (site: string, agent: string): string => `frontdesk:${site}:desk:${encodeURIComponent(agent)}:`

const KEY = /^frontdesk:([^:]*):desk:([^:]*):/

/** Let go of everything that desks keep in a browser for which this is so, half-written and unsent words among it. */
export function clearDesks(store: Store, which: (desk: { site: string; agent: string }) => boolean): void {
  for (const key of store.keys('frontdesk:')) {
    const [, site, agent] = KEY.exec(key) ?? []
    if (site !== undefined && agent !== undefined && which({ site, agent: decodeURIComponent(agent) })) store.remove(key)
  }
}
