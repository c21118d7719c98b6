import type { Known } from './known.ts'
import { textOf } from './names.ts'

/** `{{name}}`, or `{{name | what to say where nothing is known}}`. */
const VARIABLE = /\{\{\s*([\w.-]{1,100})\s*(?:\|([^{}]*))?\}\}/g

/** Longer values are cut: a text of a few words must not become one of thousands. */
const MOST_CHARS = 500

/** What can be drawn as it stands, in Markdown and in HTML. Of everything else, the sign's number is written. */
const PLAIN = /[^\p{L}\p{N}\p{M} ,’]/gu

/** The properties of cards that hold Markdown; an address is another thing again, and all others are plain words. */
const MARKDOWN = new Set(['text', 'retryMessage', 'onlineMessage', 'offlineMessage'])
const ADDRESS = new Set(['url', 'picture'])

/** A variable as it stands in a text. */
export interface Variable {
  name: string
  hasFallback: boolean
  /** Where it begins. */
  at: number
}

/** The variables of a text, in their order. */
export const variablesOf = (text: string): Variable[] =>
  [...text.matchAll(VARIABLE)].map(([, name = '', fallback, ...rest]) => ({
    name,
    hasFallback: fallback !== undefined,
    at: rest.find((part) => typeof part === 'number') ?? 0,
  }))

/** A text with its variables filled in. What a visitor has said stays words: it can make no markup, no link and no picture. */
export function fillText(text: string, property: string, known: Known): string {
  const write = MARKDOWN.has(property) ? asMarkdown : ADDRESS.has(property) ? encodeURIComponent : String
  return text.replace(VARIABLE, (_, name: string, fallback = '') => {
    const value = asWords(textOf(name, known).slice(0, MOST_CHARS))
    return value === '' ? fallback.trim() : write(value)
  })
}

/** One line of it, without halves of signs, which no address can hold. */
const asWords = (value: string): string =>
  value
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

const asMarkdown = (value: string): string => value.replace(PLAIN, (sign) => `&#${sign.codePointAt(0)};`)

/** Cards without a variable, which are most, are looked through once. */
const plainCards = new WeakSet<object>()

/** The card with all its texts filled in; the very same card where there is nothing to fill in. */
export function fill<Card extends object>(card: Card, known: Known): Card {
  if (plainCards.has(card)) return card
  const filled = fillPart(card, '', known) as Card
  if (filled === card) plainCards.add(card)
  return filled
}

function fillPart(part: unknown, property: string, known: Known): unknown {
  if (typeof part === 'string') return part.includes('{{') ? fillText(part, property, known) : part
  if (typeof part !== 'object' || part === null) return part
  if (Array.isArray(part)) {
    const filled = part.map((one) => fillPart(one, property, known))
    return filled.some((one, index) => one !== part[index]) ? filled : part
  }
  const filled = Object.entries(part).map(([key, one]) => [key, fillPart(one, key, known)] as const)
  return filled.some(([key, one]) => one !== (part as Record<string, unknown>)[key]) ? Object.fromEntries(filled) : part
}
