import type { Fault } from '../../protocol/index.ts'
import { faultAt } from '../fault.ts'
import type { PlaybookOf } from '../playbook.ts'
import { nameIn, WORDS } from '../translate.ts'

/** How far a playbook is translated into one of its languages. */
export interface Completeness {
  /** BCP 47. */
  locale: string
  /** How many of its texts are there in it. */
  texts: number
  of: number
}

type Translated = PlaybookOf<{ kind: string }>

/** How far the playbook is there in each of its other languages. */
export function completenessOf(playbook: Translated): Completeness[] {
  const of = Object.values(playbook.cards).reduce((sum, card) => sum + wordsOf(card).length, 0)
  return Object.keys(playbook.texts ?? {}).map((locale) => ({ locale, texts: of - missingIn(playbook, locale).length, of }))
}

/** What reads in the playbook's own language for somebody whose language it has. */
export const untranslated = (playbook: Translated): Fault[] =>
  Object.keys(playbook.texts ?? {}).flatMap((locale) =>
    missingIn(playbook, locale).map(({ path, text }) =>
      faultAt(`texts.${locale}.${path}`, 'not-translated', {
        text: text.length > 60 ? `${text.slice(0, 59)}…` : text,
        locale,
        own: playbook.locale,
      }),
    ),
  )

/** Translations that belong to nothing: of a card that there is not, or of words that it does not have. */
export function textFaults({ locale: ownLocale, cards, texts = {} }: Translated): Fault[] {
  const faults: Fault[] = []
  for (const [locale, words] of Object.entries(texts)) {
    const at = `texts.${locale}`
    if (locale.toLowerCase() === ownLocale.toLowerCase()) faults.push(faultAt(at, 'own-language', {}))
    for (const [id, translation] of Object.entries(words)) {
      const card = Object.hasOwn(cards, id) ? cards[id] : undefined
      if (!card) {
        faults.push(faultAt(`${at}.${id}`, 'no-card-to-translate', { card: id }))
        continue
      }
      const known = new Set([...wordsOf(card), ...wordsOf(card, new Set(['url']))].map(({ path }) => path))
      for (const { path } of leavesOf(translation, ''))
        if (!known.has(path) && !known.has(path.replace(/\.label$/, '')))
          faults.push(faultAt(`${at}.${id}.${path}`, 'no-such-words', { card: id }))
    }
  }
  return faults
}

interface Leaf {
  path: string
  text: string
}

function missingIn({ cards, texts = {} }: Translated, locale: string): Leaf[] {
  return Object.entries(cards).flatMap(([id, card]) => {
    const words = texts[locale]
    const own = words && Object.hasOwn(words, id) ? words[id] : {}
    const there = new Set(leavesOf(own, '').map(({ path }) => path.replace(/\.label$/, '')))
    return wordsOf(card)
      .filter(({ path }) => !there.has(path))
      .map(({ path, text }) => ({ path: `${id}.${path}`, text }))
  })
}

/** A card's words, by their paths in a translation. The label of a part, such as an option, is at the part's own path. */
function wordsOf(part: object, names: ReadonlySet<string> = WORDS): Leaf[] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    // What is created is read by the owner.
    if (key === 'create') return []
    if (typeof value === 'string') return names.has(key) ? [{ path: key, text: value }] : []
    if (!Array.isArray(value)) return inside(value, key, names)
    return value.flatMap((one) => {
      const name = nameIn(one)
      return name === undefined ? [] : inside(one, `${key}.${name}`, names)
    })
  })
}

function inside(part: unknown, at: string, names: ReadonlySet<string>): Leaf[] {
  if (typeof part !== 'object' || part === null) return []
  return wordsOf(part, names).map(({ path, text }) => ({ path: path === 'label' ? at : `${at}.${path}`, text }))
}

function leavesOf(part: unknown, at: string): Leaf[] {
  if (typeof part === 'string') return part.trim() ? [{ path: at, text: part }] : []
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, one]) => leavesOf(one, at ? `${at}.${key}` : key))
}
