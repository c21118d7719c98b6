import { type Opening, openingOf, type Playbook } from '../../cards/index.ts'
import type { Core } from '../core.ts'

/** The playbooks that this chat may run, in order. What fails is told to the page, and thrown as it came. */
export async function openingsOf(core: Core): Promise<readonly Opening[]> {
  const { playbook } = core.settings
  if (typeof playbook === 'object') return [playbook].flat().map((one) => openingOf(one as Playbook))
  // The server's list is beside its first.
  const url = playbook ?? (core.playbookAt() ?? '').replace(/playbook(?=\.json$)/, 'playbooks')
  let answer: Response | undefined
  try {
    answer = await fetch(url, { credentials: 'omit' })
    if (!answer.ok) throw answer.status
    const value = await answer.json()
    return playbook ? [openingOf(value as Playbook)] : [...value.playbooks]
  } catch (cause) {
    // Whoever tells the page makes it a FrontdeskError.
    core.onPlaybookFail?.(url, answer, cause)
    throw cause
  }
}
