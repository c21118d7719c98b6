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
export const NOW_NAMES = ['now.url', 'now.path', 'now.agentsOnline'] as const
const OPEN_NAMES = /^(?:query|identity)\../

type FixedName = (typeof NAMES)[number] | (typeof NOW_NAMES)[number]

/** Whether a name is one of those above. */
export const isFixedName = (name: string): boolean =>
  OPEN_NAMES.test(name) || ([...NAMES, ...NOW_NAMES] as readonly string[]).includes(name)

/** Whether a name means something only at a moment. */
export const isNowName = (name: string): boolean => (NOW_NAMES as readonly string[]).includes(name)

/** What stands behind a name, to decide by; `undefined` where nothing is known. */
export function valueBehind(name: string, known: Known): AnswerValue | undefined {
  if (isFixedName(name)) return fixed(name, known)
  return known.fields.get(name) ?? known.answer(name)?.value
}

/** How it reads in a text; empty where nothing is known. */
export function textOf(name: string, known: Known): string {
  if (!isFixedName(name)) return known.fields.get(name) ?? known.answer(name)?.shown ?? ''
  const value = fixed(name, known)
  return value === undefined || value === null ? '' : String(value)
}

function fixed(name: string, { start, identity, now }: Known): AnswerValue | undefined {
  const [room = '', ...rest] = name.split('.')
  const page = start?.page
  if (room === 'query') return addressOf(page?.url)?.searchParams.get(rest.join('.')) ?? undefined
  if (room === 'identity') {
    const field = rest.join('.')
    return identity && Object.hasOwn(identity, field) ? identity[field] : undefined
  }
  switch (name as FixedName) {
    case 'page.url':
    case 'page.title':
    case 'page.referrer':
      return page?.[rest[0] as 'url']
    case 'page.host':
      return addressOf(page?.url)?.host
    case 'page.path':
      return addressOf(page?.url)?.pathname
    case 'visitor.device':
    case 'visitor.language':
    case 'visitor.timeZone':
    case 'visitor.returning':
      return start?.visitor?.[rest[0] as 'device']
    case 'visitor.identified':
      return identity !== null
    case 'playbook.locale':
      return start?.locale
    case 'now.url':
      return now?.url
    case 'now.path':
      return addressOf(now?.url)?.pathname
    case 'now.agentsOnline':
      return now?.agentsOnline
  }
}

function addressOf(url = ''): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined
}
