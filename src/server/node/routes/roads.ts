import type { Context } from 'hono'
import { listed, parsePlaybook, roadsOf } from '../../../cards/index.ts'
import { isFrontdeskError } from '../../../protocol/index.ts'
import { optionalPackage } from '../optional-package.ts'

/** More are not read by anybody. */
const MOST_ROADS = 100

/** The roads of a playbook as text, one a line, and the whole as an SVG; without the package that draws, `svg` is null. */
export async function roadsAnswer(c: Context, value: unknown): Promise<Response> {
  try {
    const playbook = parsePlaybook(value)
    const { drawn } = await optionalPackage('roads', '@dagrejs/dagre', () => import('../drawn.ts')).catch(undrawn)
    return c.json({ roads: listed(roadsOf(playbook, MOST_ROADS)), svg: drawn(playbook) })
  } catch (error) {
    // `bad-playbook`: a draft with faults has no roads yet. Anything else goes up.
    if (!isFrontdeskError(error, 'bad-playbook')) throw error
    return c.json({ code: error.code, message: error.message, faults: error.details.faults }, 422)
  }
}

function undrawn(error: unknown): { drawn: () => null } {
  // `bad-option`: the package is not there, and the roads can be read all the same.
  if (!isFrontdeskError(error, 'bad-option')) throw error
  return { drawn: () => null }
}
