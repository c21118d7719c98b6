import type { Known } from './known.ts'
import type { PlaybookOf, Translation } from './playbook.ts'

/** The properties of cards that a visitor reads. */
export const WORDS = new Set(['text', 'label', 'hint', 'accept', 'retryMessage', 'onlineMessage', 'offlineMessage'])

/** Whether a property can read otherwise in another language: an address can lead to another page. */
const isSaid = (property: string): boolean => WORDS.has(property) || property === 'url'

/** Of a translated field whose answer is kept by its words: what the playbook's own language calls each. */
export type OwnWords = Readonly<Record<string, string>>

type Tongues = Pick<PlaybookOf<{ kind: string }>, 'locale' | 'texts'>

/** Something said in a language of its own, and in others. */
interface Spoken {
  locale: string
  texts?: Readonly<Record<string, unknown>> | undefined
}

/** The language for somebody who reads `wanted`: that, or one of the same language for another country, or its own. */
export function languageOf({ locale, texts }: Spoken, wanted: string): string {
  const all = [locale, ...Object.keys(texts ?? {})]
  const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
  return all.find((one) => isSame(one, wanted)) ?? all.find((one) => isSame(first(one), first(wanted))) ?? locale
}

const first = (tag: string): string => tag.replace(/-.*/, '')

/** Each card is put together once in each language. */
const made = new WeakMap<object, Map<string, unknown>>()

type Fill = <Card extends object>(card: Card, known: Known) => Card

/** Fills texts in, in the language that the visitor reads. */
export const translating =
  (fill: Fill) =>
  <Card extends { kind: string }>(card: Card, known: Known, playbook: Tongues, id: string): Card =>
    fill(translate(card, known, playbook, id), known)

/** The card in the language that the visitor reads. What is not translated, or a language that there is not, reads in the playbook's own. */
function translate<Card extends object>(card: Card, { start }: Known, { texts }: Tongues, id: string): Card {
  const locale = start?.locale
  if (!texts || locale === undefined || !Object.hasOwn(texts, locale)) return card
  const words = own(texts[locale], id)
  if (!isTranslation(words)) return card
  const known = made.get(card) ?? new Map<string, unknown>()
  made.set(card, known)
  if (!known.has(locale)) known.set(locale, put(card, words))
  return known.get(locale) as Card
}

function put(part: object, words: Translation): object {
  const translated = Object.entries(part).map(([key, value]: [string, unknown]) => [key, said(key, value, own(words, key))])
  return Object.fromEntries(translated)
}

function said(key: string, value: unknown, words: string | Translation | undefined): unknown {
  if (words === undefined) return value
  if (typeof value === 'string') return typeof words === 'string' && words.trim() && isSaid(key) ? words : value
  if (Array.isArray(value)) return isTranslation(words) ? value.map((one) => inList(one, words)) : value
  if (typeof value !== 'object' || value === null) return value
  return put(value, typeof words === 'string' ? { label: words } : words)
}

function inList(part: unknown, words: Translation): unknown {
  const name = nameIn(part)
  const its = name === undefined ? undefined : own(words, name)
  if (its === undefined || typeof part !== 'object' || part === null) return part
  const translated = put(part, typeof its === 'string' ? { label: its } : its) as { options?: Choice[] }
  const { options } = part as { options?: Choice[] }
  if (!options) return translated
  // The words of a choice are kept as its answer: those of the playbook's own language, whichever it was read in.
  const pairs = options.map(({ label }, index) => [translated.options?.[index]?.label, label])
  return { ...translated, own: Object.fromEntries(pairs) }
}

interface Choice {
  label: string
}

/** The name under which a translation has what is in a list: an option's id, or the name that a form's field is kept under. */
export function nameIn(part: unknown): string | undefined {
  if (typeof part !== 'object' || part === null) return
  const { id, key, type } = part as Record<string, unknown>
  const name = id ?? key ?? type
  return typeof name === 'string' ? name : undefined
}

const isTranslation = (words: unknown): words is Translation => typeof words === 'object' && words !== null

const own = (words: Translation | undefined, key: string): string | Translation | undefined =>
  isTranslation(words) && Object.hasOwn(words, key) ? words[key] : undefined
