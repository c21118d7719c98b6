import { type Opening, openingOf, type Playbook } from '../../cards/index.ts'
import type { Shelf } from './shelf.ts'

/** A way to ask for the openings of a site's active playbooks, in order. Each version is read once. */
export function openingsOf(storage: Pick<Shelf, 'shelf' | 'playbook'>): (site: string) => Promise<Opening[]> {
  const read = new Map<string, Opening>()

  async function openingAt(site: string, version: string): Promise<Opening[]> {
    const key = JSON.stringify([site, version])
    const text = read.has(key) ? undefined : await storage.playbook(site, version)
    if (text !== undefined) read.set(key, openingOf(JSON.parse(text) as Playbook))
    const opening = read.get(key)
    return opening ? [opening] : []
  }

  return async (site) => {
    const shelf = await storage.shelf(site)
    const versions = shelf.flatMap(({ isActive, published }) => (isActive && published ? [published.version] : []))
    return (await Promise.all(versions.map((version) => openingAt(site, version)))).flat()
  }
}
