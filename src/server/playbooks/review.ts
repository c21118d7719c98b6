import { checkPlaybook, languagesOf, reviewPlaybook } from '../../cards/index.ts'
import { type Completeness, faultAt } from '../../playbook/index.ts'
import type { Fault } from '../../protocol/index.ts'
import { placeIn } from './json-place.ts'

/** What a playbook without faults is still short of. */
export interface Review {
  /** With their paths; words that are not translated are among them. */
  hints: Fault[]
  /** How far each of its other languages has come. */
  languages: Completeness[]
}

/** The review of a draft; empty while it has faults. */
export function reviewOf(text: string): Review {
  try {
    const value: unknown = JSON.parse(text)
    return { hints: reviewPlaybook(value), languages: languagesOf(value) }
  } catch {
    // That it is not JSON is a fault, and told as one.
    return { hints: [], languages: [] }
  }
}

/** The faults of a draft, that it is another playbook's among them. */
export function faultsOf(text: string, playbook: string): Fault[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    // A fault like any other.
    return [faultAt('', 'not-json-at', placeIn(text, error as SyntaxError))]
  }
  const faults = checkPlaybook(value)
  const { id } = (typeof value === 'object' && value ? value : {}) as { id?: unknown }
  const isOther = faults.length === 0 && id !== playbook
  return isOther ? [faultAt('id', 'other-playbook', { id: playbook })] : faults
}
