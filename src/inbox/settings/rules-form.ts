import type { SiteHours } from '../../cards/index.ts'
import type { Rules } from '../../server/rules/rules.ts'

export type Span = SiteHours['open'][number]

/** The rules as they stand in the form. What is switched off stays there, should it be switched on again. */
export interface RulesForm {
  hasHours: boolean
  timeZone: string
  open: Span[]
  /** One date a line. */
  closed: string
  erases: boolean
  days: string
  /** One origin a line. */
  origins: string
  takesBack: boolean
  takeBackMinutes: string
  leaves: boolean
  awayMinutes: string
  isLimited: boolean
  capacity: string
}

/** What each part of the form is given. */
export interface RuleProps {
  form: RulesForm
  onChange: (part: Partial<RulesForm>) => void
}

const USUAL: Span = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }
const USUAL_DAYS = '90'
const USUAL_TAKE_BACK = '10'
const USUAL_AWAY = '15'
const USUAL_CAPACITY = '4'

export function formOf(
  { hours, retentionDays, origins, takeBackMinutes, awayMinutes, capacity }: Rules,
  ownZone: string,
): RulesForm {
  return {
    hasHours: hours !== null,
    timeZone: hours?.timeZone ?? ownZone,
    open: hours?.open ?? [USUAL],
    closed: (hours?.closed ?? []).join('\n'),
    erases: retentionDays !== null,
    days: retentionDays === null ? USUAL_DAYS : String(retentionDays),
    origins: origins.join('\n'),
    takesBack: takeBackMinutes !== null,
    takeBackMinutes: String(takeBackMinutes ?? USUAL_TAKE_BACK),
    leaves: awayMinutes !== null,
    awayMinutes: String(awayMinutes ?? USUAL_AWAY),
    isLimited: capacity !== null,
    capacity: String(capacity ?? USUAL_CAPACITY),
  }
}

/** What the form says. Whether it can be is for the server to judge, which names what cannot. */
export function rulesOf(form: RulesForm): Rules {
  const { hasHours, timeZone, open, closed, erases, days, origins } = form
  const dates = linesOf(closed)
  return {
    hours: hasHours ? { timeZone: timeZone.trim(), open, ...(dates.length > 0 && { closed: dates }) } : null,
    retentionDays: erases ? Number(days) : null,
    origins: linesOf(origins).map(asOrigin),
    takeBackMinutes: form.takesBack ? Number(form.takeBackMinutes) : null,
    awayMinutes: form.leaves ? Number(form.awayMinutes) : null,
    capacity: form.isLimited ? Number(form.capacity) : null,
  }
}

export const newSpan = (): Span => USUAL

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** People copy whole addresses. */
const asOrigin = (text: string): string => (URL.canParse(text) && /^https?:/.test(text) ? new URL(text).origin : text)
