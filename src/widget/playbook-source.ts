import type { Playbook } from '../cards/index.ts'
import { addressAt } from './addresses.ts'
import type { ChatSettings } from './options.ts'

/** Of a playbook that could not be had: where it was to come from, what was answered, if anything, and what went wrong. */
export type OnPlaybookFail = (url: string, answer: Response | undefined, cause: unknown) => void

/**
 * The playbook of these settings, or how to get it: from its address, or from the server, which is asked for a version if one is
 * wanted. What fails is told, and thrown as it came.
 */
export function playbookSource(
  { site, server = '', playbook, parsePlaybook }: ChatSettings,
  onFail: OnPlaybookFail,
): Playbook | ((version?: string) => Promise<Playbook>) {
  if (typeof playbook === 'object') return playbook
  return async (version) => {
    const query = version ? `?version=${version}` : ''
    const url = playbook ?? addressAt(server, `sites/${site}/playbook.json${query}`).href
    let answer: Response | undefined
    try {
      answer = await fetch(url, { credentials: 'omit' })
      if (!answer.ok) throw answer.status
      const value = await answer.json()
      return parsePlaybook ? parsePlaybook(value) : value
    } catch (cause) {
      // Whoever tells the page makes it a FrontdeskError; a panel that stands alone says what it has to by itself.
      onFail(url, answer, cause)
      throw cause
    }
  }
}
