import { canRun } from '../../cards/can-run.ts'
import type { Playbook } from '../../cards/index.ts'
import type { Core } from '../core.ts'

/**
 * The playbook of these settings, or how to get it: from its address, or from the server, which is asked for a version if one is
 * wanted. What was asked when the visitor came near is the first answer, if it is a good one. What fails is told, and thrown as it came.
 */
export function playbookSource(core: Core): Playbook | ((version?: string) => Promise<Playbook>) {
  const { playbook, among, parsePlaybook } = core.settings
  if (typeof playbook === 'object') return among ?? (playbook as Playbook)
  return async function source(version?: string) {
    const { runs } = core.settings
    // What the page has at an address of its own is one playbook, of one version.
    const query = playbook ? '' : version ? `?version=${version}` : runs ? `?id=${runs}` : ''
    const url = core.playbookAt() + query
    // Whoever asks again, because this one is slow, asks anew.
    const asked = query ? undefined : core.early
    core.early = undefined
    let answer: Response | undefined
    try {
      const early = await asked
      answer = early?.ok ? early : await fetch(url, { credentials: 'omit' })
      // Switched off since: the site's first runs.
      if (answer.status === 404 && runs && !version) {
        core.settings.runs = undefined
        return source()
      }
      if (!answer.ok) throw answer.status
      let value = await answer.json()
      // The first in order, and not for every page.
      if (!query && value.starts?.where) value = await (await import('../beside/beside.ts')).orAnother(core, value)
      if (parsePlaybook) value = parsePlaybook(value)
      else if (!(await canRun(value))) throw 'it is no playbook.'
      // The next conversation is another matter.
      core.settings.runs = undefined
      return value
    } catch (cause) {
      // Whoever tells the page makes it a FrontdeskError; a panel that stands alone says what it has to by itself.
      core.onPlaybookFail?.(url, answer, cause)
      throw cause
    }
  }
}
