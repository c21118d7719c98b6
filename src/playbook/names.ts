import type { AnswerValue } from '../protocol/index.ts'
import type { Known } from './known.ts'

/** What can be known without asking, by name; `query.` and `identity.` are followed by any name. A name without a dot is an answer's. */
export const NAMES = [
  'page.url',
  'page.host',
  'page.path',
  'page.title',
  'page.referrer',
  'visitor.device',
  'visitor.language',
  'visitor.timeZone',
  'visitor.returning',
  'visitor.identified',
  'playbook.locale',
] as const
/** What is known only of a moment; a card that decides by it asks first. */
export const NOW_NAMES = ['now.url', 'now.path', 'now.agentsOnline', 'now.open'] as const
const OPEN_NAMES = /^(?:query|identity)\../

/** Whether a name is one of those above. */
export const isFixedName = (name: string): boolean =>
  OPEN_NAMES.test(name) || ([...NAMES, ...NOW_NAMES] as readonly string[]).includes(name)

/** Whether a name means something only at a moment. */
export const isNowName = (name: string): boolean => name.startsWith('now.')

/** How these names begin. Whether there is one of that name is for the checker to say, before a visitor's browser ever reads it. */
const ROOMS = /^(?:page|visitor|playbook|now|query|identity)\../

/** What stands behind a name, to decide by; `undefined` where nothing is known. */
export function valueBehind(name: string, known: Known): AnswerValue | undefined {
  if (ROOMS.test(name)) return fixed(name, known)
  return known.fields.get(name) ?? known.answer(name)?.value
}

/** How it reads in a text; empty where nothing is known. */
export function textOf(name: string, known: Known): string {
  if (!ROOMS.test(name)) return known.fields.get(name) ?? known.answer(name)?.shown ?? ''
  const value = fixed(name, known)
  return value === undefined || value === null ? '' : String(value)
}

function fixed(name: string, known: Known): AnswerValue | undefined {
  const [room = '', ...rest] = name.split('.')
  const field = rest.join('.')
  if (room === 'query') return addressOf(known.start?.page.url)?.searchParams.get(field) ?? undefined
  const there: Readonly<Record<string, AnswerValue | undefined>> = roomOf(room, known)
  return Object.hasOwn(there, field) ? there[field] : undefined
}

/** What is known under the names that begin alike. */
function roomOf(room: string, { start, identity, now }: Known) {
  switch (room) {
    case 'page':
      return placed(start?.page)
    case 'now':
      return placed(now)
    case 'visitor':
      return { ...start?.visitor, identified: identity !== null }
    case 'playbook':
      return { locale: start?.locale }
    default:
      return { ...identity }
  }
}

/** With the parts of its address. */
function placed<Place extends { url: string }>(place: Place | null | undefined) {
  const { host, pathname: path } = addressOf(place?.url) ?? {}
  return { ...place, host, path }
}

const addressOf = (url = ''): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined)
