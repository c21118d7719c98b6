import { fillText, languageOf, nothingKnown, type PlaybookOf, versionOf } from '../../playbook/index.ts'
import type { Card } from '../kinds.ts'
import type { Starts } from './schema.ts'

/** As much of a playbook as its beginning takes. */
export interface Opened extends Pick<PlaybookOf<Card>, 'id' | 'locale' | 'start' | 'cards' | 'texts'> {
  starts?: Starts | undefined
}

/** What is told of a playbook so that a page can choose among several: everything but its cards. */
export interface Opening {
  id: string
  /** The version that would run. */
  version: string
  /** BCP 47; its own language. */
  locale: string
  starts?: Starts | undefined
  /** What it says beside the launcher, by language tag, in its own at least; absent where it never does. */
  words?: Readonly<Record<string, string>> | undefined
}

export function openingOf(playbook: Opened): Opening {
  const { id, locale, starts } = playbook
  return {
    id,
    version: versionOf(playbook),
    locale,
    ...(starts && { starts }),
    ...(starts?.proactive && { words: { ...wordsOf(playbook), ...starts.proactive.texts } }),
  }
}

/** What it says beside the launcher to somebody who reads `wanted`, and in which language. */
export function wordsFor({ locale, words = {} }: Opening, wanted: string): { text: string; locale: string } {
  const spoken = languageOf({ locale, texts: words }, wanted)
  return { text: words[spoken] ?? '', locale: spoken }
}

function wordsOf(playbook: Opened): Record<string, string> {
  const { locale, starts, texts } = playbook
  const greeting = starts?.proactive?.greeting
  if (greeting !== undefined) return { [locale]: greeting }
  const others = Object.keys(texts ?? {}).map((tag) => [tag, firstWords(playbook, tag)])
  return { [locale]: firstWords(playbook), ...Object.fromEntries(others.filter(([, words]) => words !== '')) }
}

/** As many as there is room for beside a launcher. */
const MOST_CHARS = 160
/** Cards that say nothing, and are gone on from at once. */
const MOST_SILENT = 20

/** What a playbook says first, in plain words; empty where that depends on who comes, or is not there in this language. Default: its own. */
export function firstWords({ start, cards, texts }: Pick<Opened, 'start' | 'cards' | 'texts'>, locale?: string): string {
  let id: string | null | undefined = start
  for (let passed = 0; id && passed < MOST_SILENT; passed++) {
    const card: Card | undefined = cards[id]
    if (card && 'text' in card && card.text) {
      const text = locale === undefined ? card.text : texts?.[locale]?.[id]?.text
      return typeof text === 'string' ? inPlainWords(text) : ''
    }
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
