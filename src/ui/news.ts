import type { Face } from './avatar.tsx'
import { type Saying, spoken } from './saying.ts'

/** Where to look for lines that are new. More than these at once is a catch-up, not talk. */
const RECENT_LINES = 20
const MOST_SPOKEN = 4

/** Who hears of it, and by which names. */
interface Hearer<Event> {
  viewer: 'visitor' | 'agent'
  /** It began before its reader came to this page. */
  isResumed: boolean
  bot: Face
  visitor: Face
  /** An event in words; `undefined` for one that this viewer does not see. */
  eventText(event: Event): string | undefined
}

/**
 * Have read out what is in `sayings` and was not in `before`.
 *
 * @returns whether there is something of the viewer's own among it
 */
export function tellNews<Event>(
  before: readonly Saying<Event>[],
  sayings: readonly Saying<Event>[],
  hearer: Hearer<Event>,
  announce: (text: string) => void,
): boolean {
  const isOwn = ({ kind }: Saying<Event>) => kind === hearer.viewer
  // Its reader had spoken and has not any more: it is another talk, whose bot calls its lines as before.
  const isAnother = before.some(isOwn) && !sayings.some(isOwn)
  const recent = isAnother ? [] : before.slice(-RECENT_LINES)
  const known = new Set(recent.map(({ key }) => key))
  // What is put before a line that was here is no news: a playbook that comes late fills in what its bot had said. Only what is kept has its place: all else stands at the end, and others' words come before it.
  const stood = new Set(recent.flatMap((one) => ('delivery' in one && one.delivery === 'sent' ? [one.key] : [])))
  const edge = sayings.findLastIndex(({ key }) => stood.has(key))
  const news = sayings.slice(Math.max(edge + 1, sayings.length - RECENT_LINES)).filter(({ key }) => !known.has(key))
  // Nothing that is kept was seen here before: it is what a page before this one has said.
  const isHistory = hearer.isResumed && before.every((one) => isOwn(one) && !stood.has(one.key))
  for (const saying of isHistory ? [] : news.slice(-MOST_SPOKEN)) {
    const text = read(saying, hearer)
    if (text) announce(text)
  }
  return news.some(isOwn)
}

/** How much others have said since the line `key`. */
export function saidAfter(sayings: readonly Saying<unknown>[], key: string | undefined, viewer: string): number {
  let count = 0
  for (let at = sayings.length - 1; at >= 0 && sayings[at]?.key !== key; at--) {
    const kind = sayings[at]?.kind
    if (kind !== 'event' && kind !== viewer) count++
  }
  return count
}

/** How a new line is read out: others' words after their name, events as they stand, one's own only when they failed. */
function read<Event>(saying: Saying<Event>, { viewer, bot, visitor, eventText }: Hearer<Event>): string | undefined {
  if (saying.kind === 'event') return eventText(saying.event)
  if (saying.kind === viewer) return undefined
  const { name } = saying.kind === 'agent' ? saying.agent : saying.kind === 'bot' ? bot : visitor
  const files = ('files' in saying && saying.files) || []
  return `${name}: ${[spoken(saying.text), ...files.map(({ name }) => name)].join(' ')}`
}
