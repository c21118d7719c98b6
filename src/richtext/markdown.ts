import { Lexer, Marked, type MarkedToken, type Token } from 'marked'
import type { ComponentChildren } from 'preact'
import { asWritten, handlers, type Pen } from './handlers.tsx'
import { type Author, type ImagePolicy, policyFor } from './image.tsx'
import { MARKDOWN_CHARS, toPlain } from './markup.tsx'
import { isTag } from './tags.ts'

export { default as style } from './rich-text.css?inline'

interface Reading {
  tokens: Token[]
  html: boolean
}

/** Deeper than this, what is written is shown as it is: thousands of nested quotes would overflow the stack of whoever draws them. */
const DEPTH = 16
/** As many readings are kept, so that a timeline that opens again is not read again. */
const READINGS = 200

/** One line that begins with a letter is a paragraph whatever follows: looking for blocks in it is four fifths of reading it. */
const PARAGRAPH = /^\p{L}[^\n\r]*$(?<!\s)/u

const readings = new Map<string, Reading | undefined>()
let html: typeof import('./html.ts') | undefined

/**
 * A message as Preact nodes. No HTML string is made, so that it works under any policy of the page around it.
 *
 * Never throws: what is longer than `MARKDOWN_CHARS`, or cannot be read, comes back as plain text. Until `prepare` has fetched the HTML
 * chunk, HTML is shown as text.
 */
export function toNodes(text: string, author: Author, images?: ImagePolicy): ComponentChildren {
  try {
    const reading = read(text)
    return reading ? penFor(policyFor(author, images), false, 0).draw(reading.tokens) : toPlain(text)
  } catch {
    // A message must never break the window that shows it; as plain text it can be read, so there is no error to name.
    return toPlain(text)
  }
}

/** Whether `toNodes` has all that it needs for this text. */
export const isPrepared = (text: string): boolean => html !== undefined || !read(text)?.html

/** Fetch what this text needs: nothing unless it holds HTML. Rejects where the chunk cannot be fetched; may be called again. */
export async function prepare(text: string): Promise<void> {
  if (!isPrepared(text)) html = await import('./html.ts')
}

function read(text: string): Reading | undefined {
  if (!readings.has(text)) {
    readings.set(text, lex(text))
    if (readings.size > READINGS) readings.delete(readings.keys().next().value as string)
  }
  return readings.get(text)
}

function lex(text: string): Reading | undefined {
  if (text.length > MARKDOWN_CHARS) return undefined
  try {
    const lexer = new Lexer({ gfm: true, breaks: true })
    const tokens = PARAGRAPH.test(text)
      ? [{ type: 'paragraph' as const, raw: text, text, tokens: lexer.inlineTokens(text) }]
      : lexer.lex(text)
    return { tokens, html: holdsTag(tokens) }
  } catch {
    // marked overflows the stack on some inputs: the text is shown as plain text, so there is no error to name.
    return undefined
  }
}

function holdsTag(tokens: Token[]): boolean {
  let found = false
  new Marked().walkTokens(tokens, (token) => {
    found ||= isTag(token)
  })
  return found
}

function penFor(images: ImagePolicy, linked: boolean, depth: number): Pen {
  return {
    images,
    linked,
    draw: (tokens, inside = linked) => draw(tokens, penFor(images, inside, depth + 1), depth),
  }
}

function draw(tokens: readonly Token[], pen: Pen, depth: number): ComponentChildren {
  if (depth > DEPTH) return asWritten(tokens, pen)
  if (html?.weave && tokens.some(isTag)) return html.weave(tokens, pen)
  return tokens.map((token) => drawOne(token as MarkedToken, pen))
}

/** TypeScript cannot see that a token and the handler of its type belong together. */
const drawOne = (token: MarkedToken, pen: Pen): ComponentChildren =>
  (handlers[token.type] as (token: MarkedToken, pen: Pen) => ComponentChildren)(token, pen)
