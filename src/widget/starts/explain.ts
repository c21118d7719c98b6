import { addressing, isHere, type Judged, judgeAll, type Opening, type Reason, running } from '../../cards/index.ts'
import { unloaded } from '../api/failures.ts'
import type { Core } from '../core.ts'
import type { Explanation, Hindrance, PlaybookExplanation } from './explanation.ts'
import { hindranceOf } from './hindrance.ts'
import { createLimits } from './limits.ts'
import { openingsOf } from './openings.ts'
import { seenBy } from './seen.ts'

const HINDRANCES: Readonly<Record<Hindrance, string>> = {
  off: 'The page does not let playbooks begin by themselves: data-proactive, or the option proactive.',
  'in-page': 'The chat stands in the page, and has no launcher to greet from.',
  'no-room': 'The screen is small, or the visitor saves data.',
  talking: 'The visitor has a conversation, or has begun one in this tab.',
  dismissed: 'The visitor has put a greeting away in this tab.',
}

/** Rejects with `offline` where the playbooks cannot be had. */
export async function explain(core: Core): Promise<Explanation> {
  const openings = core.starts?.openings ?? (await fetched(core))
  const seen = seenBy(core)
  const page = seen.known.start?.page.url ?? ''
  const limits = createLimits(core)
  const standing = core.starts?.standing()
  const isSpent = (opening: Opening): boolean =>
    opening !== standing && (core.starts ? core.starts.isSpent(opening) : limits.isSpent(opening, page))
  const hindrance = hindranceOf(core)
  const all = judgeAll(openings, seen)
  const here = standing ?? running(all)
  const next = standing ?? addressing(all, isSpent)

  function told(one: Judged): PlaybookExplanation {
    const { opening, where, when } = one
    const { id, version, starts } = opening
    const once = starts?.proactive ? { limit: starts.proactive.once ?? ('session' as const), isSpent: isSpent(opening) } : null
    return {
      playbook: id,
      version,
      runs: opening === here,
      greets: opening === standing,
      whyRuns: whyRuns(one),
      whyGreets: whyGreets(one, once?.isSpent ?? false),
      where,
      when,
      once,
    }
  }

  function whyRuns(one: Judged): string {
    const { opening, where } = one
    if (opening === here && opening === standing)
      return 'It stands beside the launcher, and runs when the visitor opens the chat.'
    if (opening === here)
      return isHere(one) ? 'It is the first that is for this page.' : 'None is for this page, and it is the last.'
    if (!isHere(one) && where) return `It is not for this page: ${unmet(where)}.`
    return `“${here?.id}” goes before it.`
  }

  function whyGreets(one: Judged, isSpent: boolean): string {
    const { opening, when } = one
    if (opening === standing) return 'Its rules are met, and it stands beside the launcher.'
    if (!when) return 'It has no rule to begin by itself.'
    if (hindrance) return HINDRANCES[hindrance]
    if (!isHere(one)) return 'It is not for this page.'
    if (isSpent) return 'It has addressed this visitor as often as it may.'
    if (!when.isMet) return `Not yet: ${unmet(when)}.`
    return next && next !== opening ? `“${next.id}” goes before it.` : 'Its rules are met.'
  }

  return { page, runs: here?.id ?? null, greets: standing?.id ?? null, hindrance, playbooks: all.map(told) }
}

async function fetched(core: Core): Promise<readonly Opening[]> {
  try {
    return await openingsOf(core)
  } catch (cause) {
    throw unloaded(cause)
  }
}

/** The first part for which a rule is not met. */
function unmet({ rule, says, seen, parts = [] }: Reason): string {
  if (rule === 'not') return `it must not be so that ${parts.map((part) => part.says).join()}`
  const part = parts.find(({ isMet }) => !isMet)
  if (part) return rule === 'any' && parts.length > 1 ? `none of ${parts.length} is so, such as ${unmet(part)}` : unmet(part)
  return `${says} is wanted, and there is ${seen === undefined ? 'nothing' : JSON.stringify(seen)}`
}
