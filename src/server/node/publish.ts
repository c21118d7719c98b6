import { FrontdeskError, isFrontdeskError } from '../../protocol/index.ts'
import type { Hub } from '../hub.ts'
import type { Storage } from '../storage.ts'
import type { HostSite } from './host-options.ts'

/**
 * Publish every site's playbook that has changed since the last start. One with faults is passed over with a warning while an earlier good one is in force.
 *
 * @throws {FrontdeskError} `bad-playbook`, whose message names the site: it has faults, and there is none to go on with.
 */
export async function publishAll(
  sites: readonly HostSite[],
  hub: Hub,
  storage: Storage,
  onWarning: (message: string) => void = () => {},
): Promise<void> {
  for (const { id, playbook } of sites) {
    if (playbook === undefined) continue
    try {
      await hub.publisher.publishFile(id, playbook)
    } catch (error) {
      if (!isFrontdeskError(error, 'bad-playbook')) throw error
      // `bad-playbook`: yesterday's goes on where there is one.
      if (!(await storage.published(id)))
        throw new FrontdeskError('bad-playbook', `Site "${id}": ${error.message}`, error.details)
      onWarning(`Site "${id}" goes on with the playbook that was in force before. ${error.message}`)
    }
  }
}
