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
  return async (version = core.settings.runs) => {
    // What the page has at an address of its own has one version.
    const url = `${core.playbookAt()}${version && !playbook ? `?version=${version}` : ''}`
    // Whoever asks again, because this one is slow, asks anew.
    const asked = version ? undefined : core.early
    core.early = undefined
    let answer: Response | undefined
    try {
      const early = await asked
      answer = early?.ok ? early : await fetch(url, { credentials: 'omit' })
      if (!answer.ok) throw answer.status
      let value = await answer.json()
      // The first in order, and not for every page.
      if (!version && value.starts?.where) value = await (await import('../beside/beside.ts')).orAnother(core, value)
      if (parsePlaybook) return parsePlaybook(value)
      if (await canRun(value)) return value
      throw 'it is no playbook.'
    } catch (cause) {
      // Whoever tells the page makes it a FrontdeskError; a panel that stands alone says what it has to by itself.
      core.onPlaybookFail?.(url, answer, cause)
      throw cause
    }
  }
}
