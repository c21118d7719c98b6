import type { Config } from 'dompurify'
import type { Token } from 'marked'
import type { ComponentChildren } from 'preact'
import { drawElement } from './elements.tsx'
import { asWritten, type Weave } from './handlers.tsx'
import type { ImagePolicy } from './image.tsx'
import { withoutBidiControls } from './link.tsx'
import { purify } from './purify.ts'
import { isTag, TAGS } from './tags.ts'

/** No hooks, no profiles, nothing in place: nearly every hole that was ever found in DOMPurify needed one of them. */
const STRICT = {
  ALLOWED_TAGS: [...TAGS],
  ALLOWED_ATTR: ['href', 'src', 'alt'],
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} satisfies Config

/** Where a token that is not HTML stands among the HTML: its number between two characters that stand for nothing else. */
const PLACE = /\ue000(\d+)\ue001/
const PLACE_SIGNS = /[\ue000\ue001]/g

/** As in Markdown, for tags within tags. */
const DEPTH = 16

/**
 * Draws tokens among which there is HTML. DOMPurify sees the tags only, with a numbered place for everything else, and what it leaves
 * is drawn by the same rules as Markdown: a tag may stand around Markdown, and no other words are ever read as HTML.
 */
const weaveTokens: Weave = (tokens, pen) => {
  const waiting = new Set(tokens.filter((token) => !isTag(token)))
  const html = tokens.map((token, at) => (waiting.has(token) ? `\ue000${at}\ue001` : token.raw.replace(PLACE_SIGNS, '')))

  /** Each token once, since a character reference can forge a place. */
  const drawWaiting = (token: Token | undefined, linked: boolean): ComponentChildren =>
    token && waiting.delete(token) && pen.draw([token], linked)
  const fill: Walk['fill'] = (text, linked) =>
    text.split(PLACE).map((part, at) => {
      if (at % 2 === 1) return drawWaiting(tokens[Number(part)], linked)
      return linked ? withoutBidiControls(part) : part
    })

  const clean: DocumentFragment | null = purify.sanitize(html.join(''), STRICT)
  // A `<frameset>` leaves a document without a body.
  if (!clean) return asWritten(tokens, pen)
  const woven = draw(clean, { images: pen.images, linked: pen.linked, depth: 0, fill })
  // A tag that never ends swallows what follows it: those words come after it instead of being lost.
  return [woven, [...waiting].map((token) => drawWaiting(token, pen.linked))]
}

/** A policy that does not let us parse HTML says so by an empty answer, without a word. */
const parses = purify.isSupported && purify.sanitize('<b>?</b>', STRICT)?.textContent === '?'

/** `undefined` where a policy forbids it: HTML is then shown as it was written. */
export const weave = parses ? weaveTokens : undefined

interface Walk {
  images: ImagePolicy
  linked: boolean
  depth: number
  /** The text of a node with the tokens whose places it holds. */
  fill(text: string, linked: boolean): ComponentChildren[]
}

function draw(parent: Node, walk: Walk): ComponentChildren {
  if (walk.depth > DEPTH) return walk.fill(parent.textContent ?? '', walk.linked)
  return [...parent.childNodes].map((node) => {
    if (!isElement(node)) return walk.fill(spaced(node), walk.linked)
    const linked = walk.linked || node.localName === 'a'
    const children = draw(node, { ...walk, linked, depth: walk.depth + 1 })
    return drawElement(node, children, walk)
  })
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE

/** Line breaks between tags are for those who write them. */
const spaced = (node: Node): string => {
  const text = node.nodeValue ?? ''
  return node.parentElement?.closest('pre') ? text : text.replace(/\s+/g, ' ')
}
