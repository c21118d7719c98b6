import type { Playbook } from '../cards/index.ts'
import { FrontdeskError } from '../protocol/error.ts'
import { addressAt } from './addresses.ts'
import type { Emit } from './events.ts'
import type { ChatSettings } from './options.ts'

/**
 * The playbook of these settings, or how to get it: from its address, or from the server, which is asked for a version if one is
 * wanted. A failure is told to the page too, as `offline` when nothing answers, `not-found` for any status but 2xx, and `bad-playbook`.
 */
export function playbookSource(
  { site, server = '', playbook, parsePlaybook }: ChatSettings,
  emit: Emit,
): Playbook | ((version?: string) => Promise<Playbook>) {
  if (typeof playbook === 'object') return playbook
  return async (version) => {
    const query = version ? `?version=${version}` : ''
    const from = playbook ?? addressAt(server, `sites/${site}/playbook.json${query}`).href
    try {
      const value = await fetchJson(from)
      return parsePlaybook ? parsePlaybook(value) : (value as Playbook)
    } catch (error) {
      // Whatever was thrown is a FrontdeskError already.
      emit('error', error as FrontdeskError)
      throw error
    }
  }
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { credentials: 'omit' }).catch((cause: Error) => {
    throw new FrontdeskError('offline', `The playbook at ${url} could not be fetched: ${cause.message}`, {})
  })
  if (!response.ok) throw new FrontdeskError('not-found', `There is no playbook at ${url}: status ${response.status}.`, {})
  return response.json().catch(() => {
    const message = `What is at ${url} is not JSON.`
    throw new FrontdeskError('bad-playbook', message, { faults: [{ path: '', message }] })
  })
}
