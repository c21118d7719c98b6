import { fillText, nothingKnown, versionOf } from '../../playbook/index.ts'
import type { Card } from '../kinds.ts'
import type { Starts } from './schema.ts'

/** As much of a playbook as its beginning takes. */
export interface Opened {
  id: string
  locale: string
  start: string
  cards: Readonly<Record<string, Card>>
  starts?: Starts | undefined
}

/** What is told of a playbook so that a page can choose among several: everything but its cards. */
export interface Opening {
  id: string
  /** The version that would run. */
  version: string
  /** BCP 47; the language of `words`. */
  locale: string
  starts?: Starts | undefined
  /** What it says beside the launcher; absent where it never does. */
  words?: string | undefined
}

export function openingOf(playbook: Opened): Opening {
  const { id, locale, starts } = playbook
  return {
    id,
    version: versionOf(playbook),
    locale,
    ...(starts && { starts }),
    ...(starts?.proactive && { words: starts.proactive.greeting ?? firstWords(playbook) }),
  }
}

/** As many as there is room for beside a launcher. */
const MOST_CHARS = 160
/** Cards that say nothing, and are gone on from at once. */
const MOST_SILENT = 20

/** What a playbook says first, in plain words; empty where that depends on who comes. */
export function firstWords({ start, cards }: Pick<Opened, 'start' | 'cards'>): string {
  let id: string | null | undefined = start
  for (let passed = 0; id && passed < MOST_SILENT; passed++) {
    const card: Card | undefined = cards[id]
    if (card && 'text' in card && card.text) return inPlainWords(card.text)
    id = card?.kind === 'pause' ? card.next : card?.kind === 'jump' ? card.to : null
  }
  return ''
}

/** The first paragraph of a Markdown text, without its marks. */
function inPlainWords(text: string): string {
  const [words = ''] = fillText(text, '', nothingKnown)
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>|[*_`]+|^#+ /gm, '')
    .trim()
    .split(/\n\s*\n/)
  const line = words.replace(/\s+/g, ' ')
  return line.length > MOST_CHARS ? `${line.slice(0, line.lastIndexOf(' ', MOST_CHARS)).trimEnd()} …` : line
}
