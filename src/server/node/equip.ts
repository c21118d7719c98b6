import type { Site } from '../hub.ts'
import { dialIn } from './dial.ts'
import type { HostSite } from './host-options.ts'

/**
 * A site as the hub knows it, with everything that its settings ask for.
 *
 * @throws {FrontdeskError} `bad-option`: a setting cannot be right, or a package for it is missing.
 */
export async function equip<Given extends HostSite>(site: Given): Promise<Given & Site> {
  return { ...site, ...(site.country !== undefined && { dial: await dialIn(site.country) }) }
}
