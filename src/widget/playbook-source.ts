import type { Playbook } from '../cards/index.ts'
import { FrontdeskError } from '../protocol/error.ts'

/**
 * Fetch a playbook from the address of its JSON.
 *
 * @throws {FrontdeskError} `offline` when nothing answers, `not-found` for any status but 2xx, and `bad-playbook` from `parse` or for
 *   what is not JSON.
 */
export async function fetchPlaybook(url: string, parse = (value: unknown) => value as Playbook): Promise<Playbook> {
  const response = await fetch(url, { credentials: 'omit' }).catch((cause: Error) => {
    throw new FrontdeskError('offline', `The playbook at ${url} could not be fetched: ${cause.message}`, {})
  })
  if (!response.ok) throw new FrontdeskError('not-found', `There is no playbook at ${url}: status ${response.status}.`, {})
  const value = await response.json().catch(() => {
    const message = `What is at ${url} is not JSON.`
    throw new FrontdeskError('bad-playbook', message, { faults: [{ path: '', message }] })
  })
  return parse(value)
}
