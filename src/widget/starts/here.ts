import { judgeAll, openingOf, type Playbook, running } from '../../cards/index.ts'
import { versionOf } from '../../playbook/index.ts'
import type { Core } from '../core.ts'
import { openingsOf } from './openings.ts'
import { seenBy } from './seen.ts'

/**
 * The playbook that is wanted next, or else runs here, of those that the page has brought along; with a `version`, that one.
 *
 * @throws {Error} when it is not among them.
 */
export function amongThese(core: Core, playbooks: readonly Playbook[], version?: string): Playbook {
  const openings = playbooks.map(openingOf)
  const next = openings.find(({ id }) => id === core.settings.runs) ?? running(judgeAll(openings, seenBy(core)))
  const wanted = version ?? next?.version
  core.settings.runs = undefined
  const found = playbooks.find((playbook) => versionOf(playbook) === wanted)
  if (!found) throw new Error(`version ${wanted} is not among the playbooks of this page.`)
  return found
}

/** The playbook that runs here, as the server has it: the site's first, or another. The first is better than none. */
export async function orAnother(core: Core, first: Playbook): Promise<Playbook> {
  try {
    const openings = await openingsOf(core)
    const here = running(judgeAll(openings, seenBy(core)))
    if (!here || here === openings[0]) return first
    const answer = await fetch(`${core.playbookAt()}?id=${here.id}`, { credentials: 'omit' })
    return answer.ok ? ((await answer.json()) as Playbook) : first
  } catch {
    // Of the list the page has been told already; a playbook that did not come is as good as none of its rules.
    return first
  }
}
