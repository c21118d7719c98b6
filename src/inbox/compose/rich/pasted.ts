import { DOMParser, type Node, Slice } from 'prosemirror-model'
import { LOOK, readPasted } from '../../../richtext/pasted.ts'
import { fromMarkdown } from './from-markdown.ts'
import { parted } from './lines.ts'
import { nodes, schema } from './schema.ts'
import { makeLists } from './word-lists.ts'

const parser = DOMParser.fromSchema(schema)

/** HTML of other programs as a message can have it: their bold, links and lists, and nothing of how it looked beside. */
export function sliceOfHtml(html: string): Slice {
  const body = document.createElement('div')
  body.append(readPasted(html))
  makeLists(body)
  for (const it of body.querySelectorAll(`[${LOOK}]`)) mark(it)
  for (const row of body.querySelectorAll('tr')) inOneLine(row)
  for (const link of body.querySelectorAll('a')) if (!isSafe(link.getAttribute('href'))) link.replaceWith(...link.childNodes)
  return open(parted(parser.parse(body)))
}

/** Plain text as it is: its signs are words. */
export const sliceOfText = (text: string): Slice => open(nodes.doc.create(null, text.split(/\r\n?|\n/).map(lineOf)))

/** Markdown of our own. */
export const sliceOfMarkdown = (text: string): Slice => open(fromMarkdown(text))

const lineOf = (text: string): Node => nodes.paragraph.create(null, text ? schema.text(text) : null)

/** One line goes into the line that it is pasted into; more begin and end there if they are lines too. */
function open(doc: Node): Slice {
  const depth = (node: Node | null): number => (node?.type === nodes.paragraph ? 1 : 0)
  return new Slice(doc.content, depth(doc.firstChild), depth(doc.lastChild))
}

/** What was bold or italic by its style alone; and what was neither although its name says so, as the frame around all that Google Docs copies. */
function mark(it: Element): void {
  const look = it.getAttribute(LOOK) ?? ''
  const weight = /(?:^|[\s;])font-weight\s*:\s*(\w+)/i.exec(look)?.[1]
  const slant = /(?:^|[\s;])font-style\s*:\s*(\w+)/i.exec(look)?.[1]
  const isUnbold = weight !== undefined && !isBold(weight) && it.matches('b, strong')
  if (isUnbold) return it.replaceWith(...it.childNodes)
  if (isBold(weight) && !it.matches('b, strong')) wrap(it, 'strong')
  if (slant === 'italic' && !it.matches('i, em')) wrap(it, 'em')
}

const isBold = (weight: string | undefined): boolean => weight === 'bold' || weight === 'bolder' || Number(weight) >= 600

function wrap(it: Element, name: string): void {
  const around = document.createElement(name)
  around.append(...it.childNodes)
  it.append(around)
}

function inOneLine(row: Element): void {
  const line = document.createElement('p')
  line.textContent = [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()).join(' | ')
  row.replaceWith(line)
}

const isSafe = (address: string | null): boolean => /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(address ?? '')
