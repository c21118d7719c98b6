import { FrontdeskError } from '../../protocol/error.ts'
import type { Core } from '../core.ts'
import { openingsOf } from '../starts/openings.ts'
import { unloaded } from './failures.ts'

/**
 * The next conversation that begins runs on the playbook of this id, and nothing else addresses the visitor meanwhile. Rejects with `bad-option` where
 * there is none such, and with `offline` where that cannot be known.
 */
export async function runNext(core: Core, id: string): Promise<void> {
  const openings = await openingsOf(core).catch((cause) => {
    throw unloaded(cause)
  })
  const known = openings.map((opening) => `"${opening.id}"`)
  if (!known.includes(`"${id}"`)) {
    const message = `There is no playbook "${id}" here: publish it, or switch it on, in the inbox under Settings. There are ${known.join(', ')}.`
    throw new FrontdeskError('bad-option', message, { option: 'id' })
  }
  core.starts?.end()
  core.settings.runs = id
}
