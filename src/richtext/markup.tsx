import type { ComponentChildren, VNode } from 'preact'

/** The longest text that is read as Markdown, in UTF-16 code units. A longer one is plain text: reading it could take seconds. */
export const MARKDOWN_CHARS = 4_000

/** Signs that mean something anywhere, then those that mean something at the start of a line or as the whole of it. */
const ANYWHERE = /[*_~`[\\]|<[a-z/!?]|&#?\w+;|:\/\/|www\.|@/i
const AT_LINE_START = /^(?: {4}|[ \t]*(?:\t|>|(?:#{1,6}|[+-]|\d{1,9}[.)])(?!\S)|[-=|:][-=|: \t]*$))/m

/**
 * Whether the text could hold any Markdown, HTML or address at all. Cheap, and errs only towards `true`: of what it calls plain, the
 * Markdown chunk would draw the same paragraphs and line breaks as `toPlain`, so it need not be fetched.
 */
export const hasMarkup = (text: string): boolean =>
  text.length <= MARKDOWN_CHARS && (ANYWHERE.test(text) || AT_LINE_START.test(text))

// Without keys: what is written stands as it comes, and nothing of it ever moves.
const paragraphOf = (children: ComponentChildren[]): VNode => <p>{children}</p>
const lineBreak = (): VNode => <br />

/** The text as it was written: a blank line parts paragraphs, a line break stays one. */
export const toPlain = (text: string): VNode[] =>
  text
    .trim()
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraphOf(lines(paragraph)))

/** One `br` between each two lines. */
export const lines = (text: string): ComponentChildren[] =>
  text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [lineBreak(), line]))

/** Signs that a line of Markdown has for the eye alone, for where there is room for its words only: a list, a notification. */
const SIGNS =
  /\\([!-/:-@[-`{-~])|^[ \t]*(?:#{1,6}|>|[-+*]|\d{1,9}[.)])[ \t]+|!?\[([^\]]*)\]\([^)]*\)|(?<!\w)(?:\*\*|__|~~|[*_`])(?=\S)|(?<=\S)(?:\*\*|__|~~|[*_`])(?!\w)/gm

/** The words of a Markdown text, in one line. Not for telling what a text means: what merely looks like markup goes too. */
export const wordsOf = (text: string): string => text.replace(SIGNS, '$1$2').replace(/\s+/g, ' ').trim()
