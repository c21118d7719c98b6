/** Signs that mean something wherever they stand. */
const SIGNS = /[\\`*~[\]]|_|<(?=[a-z/!?])|&(?=#?\w+;)/gi
/** What a line must not begin with, so that it is no heading, quote, list, rule or table; the last sign of it is the one that is shown to be meant. */
const LINE_STARTS = /^(?:#(?=#{0,5}(?:\s|$))|>|[-+](?=\s|$)|\d{1,9}[.)](?=\s|$)|[-=|:](?=[-=|:\s]*$))/
const ADDRESSES = /(?:(?:https?|ftp):\/\/|www\.)(?:[^\s<>&]|&(?!#?\w+;))*/gi

const WORD = /[\p{L}\p{N}]/u
const isWord = (sign: string | undefined): boolean => sign !== undefined && WORD.test(sign)
/** Of signs beyond the first plane some readers see one half, and take it for a letter. */
const mayBeWord = (sign: string | undefined): boolean =>
  sign !== undefined && !isSpace(sign) && (sign.length > 1 || !/[\p{P}\p{S}]/u.test(sign))
const isSpace = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign)

/** Words as Markdown that says just these words. `startsLine`: they stand at the beginning of a line. */
export function escaped(text: string, startsLine: boolean): string {
  const indent = startsLine ? (/^[ \t]*/.exec(text)?.[0] ?? '') : ''
  const rest = text.slice(indent.length)
  const shown = startsLine ? rest.replace(LINE_STARTS, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`) : rest
  const kept = shown.length - rest.length
  const start = kept > 0 ? shown.slice(0, shown.indexOf('\\') + 2) : ''
  // Four spaces would make it code.
  return '\u00a0'.repeat(indent.length) + start + inWords(shown.slice(start.length))
}

/** Addresses stay as they are: they become links by themselves. */
function inWords(text: string): string {
  let done = 0
  let out = ''
  for (const { 0: address, index } of text.matchAll(ADDRESSES)) {
    out += withoutSigns(text.slice(done, index)) + address
    done = index + address.length
  }
  return out + withoutSigns(text.slice(done))
}

const withoutSigns = (text: string): string =>
  text.replace(SIGNS, (sign, at: number) => {
    const [before, after] = [text[at - 1], text[at + 1]]
    const isAlone = '*_~'.includes(sign) && at > 0 && at < text.length - 1 && isSpace(before) && isSpace(after)
    const isWithin = sign === '_' && isWord(before) && isWord(after)
    return isAlone || isWithin ? sign : `\\${sign}`
  })

/** The same sign by its number: for Markdown it is no letter then, and what stands beside it can begin and end. */
const byNumber = (sign: string): string => `&#${sign.codePointAt(0)};`

/** What stands between two runs of text that differ in how they are marked. */
export interface Border {
  /** The last sign before it and the first after it, as they read; `undefined`: the end of a line. */
  before: string | undefined
  after: string | undefined
  closes: boolean
  opens: boolean
  /** Of what closes or opens, one is written with underscores, which are no marks inside of a word. */
  isEm: boolean
}

/** Whether the sign before the border, or the one after it, must be written by its number. */
export function atBorder({ before, after, closes, opens, isEm }: Border): { before: boolean; after: boolean } {
  const one = closes !== opens
  return {
    before: one && opens && mayBeWord(before) && !isSpace(after) && (isEm || !isWord(after)),
    after: one && closes && mayBeWord(after) && !isSpace(before) && (isEm || !isWord(before)),
  }
}

export const withNumberAtEnd = (text: string): string => text.replace(/.$/u, byNumber)
export const withNumberAtStart = (text: string): string => text.replace(/^./u, byNumber)
