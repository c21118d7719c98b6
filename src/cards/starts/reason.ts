import { type Known, valueBehind } from '../../playbook/index.ts'
import type { AnswerValue } from '../../protocol/index.ts'
import { isMet } from '../when.ts'
import type { Test } from '../when-schema.ts'
import type { StartWhen } from './schema.ts'

/** How the visitor's page stands, as starts are judged by it. */
export interface Seen {
  /** Page, visitor and the moment. Nobody has answered anything yet. */
  known: Known
  /** For how long they have been on this page, with it before their eyes. */
  seconds: number
  /** How far they have scrolled on it, in percent. */
  scrolled: number
  /** Whether the mouse has left the window at its top. */
  leaving: boolean
  /** What the page has told of by `track`, by name. */
  tracked: ReadonlySet<string>
}

/** Whether a condition of a start is met, and why. */
export interface Reason {
  rule: 'all' | 'any' | 'not' | 'value' | 'hours' | 'seconds' | 'scrolled' | 'leaving' | 'tracked'
  isMet: boolean
  /** The rule in words, in English. Of `value` it begins with the name. */
  says: string
  /** What there is, of a rule without parts; `undefined` where nothing is known. */
  seen?: AnswerValue | undefined
  /** Of `all`, `any` and `not`: what they are made of. */
  parts?: readonly Reason[]
}

/** Judge a condition, part by part. Every part is judged, so that each can be shown. */
export function judge(when: StartWhen, seen: Seen): Reason {
  if ('all' in when) {
    const parts = when.all.map((part) => judge(part, seen))
    return { rule: 'all', isMet: parts.every((part) => part.isMet), says: 'all of these', parts }
  }
  if ('any' in when) {
    const parts = when.any.map((part) => judge(part, seen))
    return { rule: 'any', isMet: parts.some((part) => part.isMet), says: 'any of these', parts }
  }
  if ('not' in when) {
    const part = judge(when.not, seen)
    return { rule: 'not', isMet: !part.isMet, says: 'not this', parts: [part] }
  }
  if ('seconds' in when) {
    const { seconds } = seen
    return { rule: 'seconds', isMet: seconds >= when.seconds, says: `${when.seconds} s on this page`, seen: Math.floor(seconds) }
  }
  if ('scrolled' in when) {
    const { scrolled } = seen
    return { rule: 'scrolled', isMet: scrolled >= when.scrolled, says: `${when.scrolled} % scrolled`, seen: Math.floor(scrolled) }
  }
  if ('leaving' in when) return { rule: 'leaving', isMet: seen.leaving, says: 'the mouse left at the top', seen: seen.leaving }
  if ('tracked' in when) {
    const isMet = seen.tracked.has(when.tracked)
    return { rule: 'tracked', isMet, says: `the page told of "${when.tracked}"`, seen: isMet }
  }
  const { known } = seen
  if ('hours' in when) {
    const { timeZone } = when.hours
    const at = known.now?.at
    const now = at === undefined ? undefined : new Date(at).toISOString()
    return { rule: 'hours', isMet: isMet(when, known), says: `open now, by the clock of ${timeZone}`, seen: now }
  }
  return { rule: 'value', isMet: isMet(when, known), says: inWords(when), seen: valueBehind(when.value, known) }
}

function inWords({ value, given, is, contains, matches, above, below }: Test): string {
  if (given !== undefined) return `${value} is ${given ? 'known' : 'not known'}`
  if (is !== undefined)
    return `${value} is ${[is]
      .flat()
      .map((one) => JSON.stringify(one))
      .join(' or ')}`
  if (contains !== undefined) return `${value} contains "${contains}"`
  if (matches !== undefined) return `${value} is like "${matches}"`
  return above === undefined ? `${value} is below ${below}` : `${value} is above ${above}`
}
