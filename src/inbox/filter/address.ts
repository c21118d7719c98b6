import type { Sought } from '../../chat/index.ts'
import type { Filter, Folder, Result } from '../../protocol/index.ts'
import { dayOf, endOfDay, startOfDay } from './day.ts'

const FOLDERS: readonly string[] = ['unassigned', 'mine', 'closed'] satisfies Folder[]
const RESULTS: readonly string[] = ['qualified', 'disqualified', 'lead', 'deal'] satisfies Result[]
/** As much of each as the server takes. */
const LINE_CHARS = 200
const TAG_CHARS = 35

/** `in=closed&words=lamp&unread&from=2026-03-01` → what is looked for; `undefined` where it says nothing of ours. What cannot be meant is left out. */
export function parseSought(query: string): Sought | undefined {
  const given = new URLSearchParams(query)
  const text = (name: string, isGood: (value: string) => boolean): string | undefined =>
    [given.get(name) ?? ''].find((value) => value !== '' && isGood(value))
  const isLine = (value: string): boolean => value.length <= LINE_CHARS
  const filter: Filter = {
    unread: given.has('unread') || undefined,
    agent: text('agent', isId),
    playbook: text('playbook', isId),
    page: text('page', isLine),
    result: text('result', (value) => RESULTS.includes(value)) as Result | undefined,
    locale: text('locale', (value) => value.length <= TAG_CHARS),
    from: startOfDay(given.get('from') ?? ''),
    to: endOfDay(given.get('to') ?? ''),
  }
  const folder = text('in', (value) => FOLDERS.includes(value)) as Folder | undefined
  return someSought({ words: text('words', isLine) ?? '', folder: folder ?? null, filter })
}

/** The other way round, with its "?"; empty for nothing. */
export function formatSought(sought: Sought | undefined): string {
  if (!sought) return ''
  const { words, folder, filter } = sought
  const said = new URLSearchParams({ ...(folder && { in: folder }), ...(words && { words }) })
  if (filter.unread) said.set('unread', '')
  for (const name of ['agent', 'playbook', 'page', 'result', 'locale'] as const) if (filter[name]) said.set(name, filter[name])
  if (filter.from !== undefined) said.set('from', dayOf(filter.from))
  if (filter.to !== undefined) said.set('to', dayOf(filter.to - 1))
  return `?${said.toString().replace(/unread=(?=&|$)/, 'unread')}`
}

/** What is looked for, unless that is nothing. */
export function someSought({ words, folder, filter }: Sought): Sought | undefined {
  const on = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
  return words === '' && Object.keys(on).length === 0 ? undefined : { words, folder, filter: on }
}

const isId = (word: string): boolean => /^[\w-]{1,64}$/.test(word)
