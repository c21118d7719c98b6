import { FrontdeskError, isFrontdeskError } from '../../protocol/index.ts'
import type { Hub } from '../hub.ts'
import type { Storage } from '../storage.ts'
import type { HostSite } from './host-options.ts'

/**
 * Publish every site's playbook that has changed since the last start. One that has faults, or cannot be read, is passed over with a
 * warning while an earlier good one is in force.
 *
 * @throws {FrontdeskError} `bad-playbook` or `bad-option`, whose message names the site: it has faults, or cannot be read, and there is none to go
 *   on with.
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
      await hub.publisher.publishFile(id, typeof playbook === 'function' ? playbook() : playbook)
    } catch (error) {
      const isMissing = isFrontdeskError(error, 'bad-option')
      if (!isMissing && !isFrontdeskError(error, 'bad-playbook')) throw error
      // `bad-playbook`, `bad-option`: yesterday's goes on where there is one.
      if (await hasPublished(storage, id)) onWarning(`Site "${id}" goes on with what was published before. ${error.message}`)
      else if (isMissing) throw error
      else throw new FrontdeskError('bad-playbook', `Site "${id}": ${error.message}`, error.details)
    }
  }
}

/** Whether an earlier one is there to go on with, be it that its administrators have switched it off. */
const hasPublished = async (storage: Storage, site: string): Promise<boolean> =>
  (await storage.shelf(site)).some(({ published }) => published !== undefined)
