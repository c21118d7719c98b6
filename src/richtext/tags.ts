import type { Token } from 'marked'

/** The HTML that a message may hold. Nothing that loads, submits, styles, names or runs. */
export const TAGS = [
  ...([
    'a',
    'b',
    'blockquote',
    'br',
    'code',
    'del',
    'div',
    'em',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'i',
    'img',
    'ins',
  ] as const),
  ...(['kbd', 'li', 'mark', 'ol', 'p', 'pre', 's', 'small', 'span', 'strong', 'sub', 'sup'] as const),
  ...(['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'u', 'ul'] as const),
] as const
export type Tag = (typeof TAGS)[number]

const TAG = new RegExp(`^\\s*</?(?:${TAGS.join('|')})[\\s/>]`, 'i')

/**
 * Whether the token is HTML of ours. Other tags are words: who asks "where does the `<script>` tag go?" wants to be read, and a tag
 * that were taken out would leave a hole in the question.
 */
export const isTag = (token: Token): boolean => token.type === 'html' && TAG.test(token.raw)
