import type { MarkedToken, Token, Tokens } from 'marked'
import type { ComponentChildren, VNode } from 'preact'
import { decodeEntities } from './entities.ts'
import { type ImagePolicy, image } from './image.tsx'
import { link, withoutBidiControls } from './link.tsx'
import { lines } from './markup.tsx'
import { heading, table } from './parts.tsx'
import { textOf } from './text-of.ts'

/** What a handler draws with. */
export interface Pen {
  readonly images: ImagePolicy
  /** Inside a link, where no further one may open. */
  readonly linked: boolean
  /** Draw what a token holds, one level further down. `linked` as it is here, unless said. */
  draw(tokens: readonly Token[], linked?: boolean): ComponentChildren
}

/** Draws tokens among which there is HTML. */
export type Weave = (tokens: readonly Token[], pen: Pen) => ComponentChildren

type Kind = MarkedToken['type']
export type Handlers = {
  [K in Kind]: (token: Extract<MarkedToken, { type: K }>, pen: Pen) => ComponentChildren
}

/** One way of drawing for each kind of token. What may not be drawn is shown as it was written. */
export const handlers = {
  blockquote: ({ tokens }, pen) => <blockquote>{pen.draw(tokens)}</blockquote>,
  br: () => <br />,
  checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  code: ({ text }) => (
    <pre>
      <code>{text}</code>
    </pre>
  ),
  codespan: ({ text }, { linked }) => <code>{shown(text, linked)}</code>,
  def: () => null,
  del: ({ tokens }, pen) => <del>{pen.draw(tokens)}</del>,
  em: ({ tokens }, pen) => <em>{pen.draw(tokens)}</em>,
  escape: ({ text }, { linked }) => shown(text, linked),
  heading: ({ tokens }, pen) => heading(pen.draw(tokens)),
  hr: () => <hr />,
  html: ({ block, raw }, { linked }) => (block ? <p>{lines(shown(raw.trim(), linked))}</p> : shown(raw, linked)),
  image: ({ href, raw, tokens }, pen) =>
    image(decodeEntities(href), textOf(pen.draw(tokens, true)), pen) ?? shown(raw, pen.linked),
  link: ({ autolink, href, raw, text, tokens }, pen) => {
    const label = autolink ? shown(text, true) : pen.draw(tokens, true)
    return pen.linked ? label : (link(autolink ? href : decodeEntities(href), label) ?? raw)
  },
  list: ({ items, ordered, start }, pen) =>
    ordered ? <ol start={start || 0}>{pen.draw(items)}</ol> : <ul>{pen.draw(items)}</ul>,
  list_item: ({ tokens }, pen) => <li>{pen.draw(tokens)}</li>,
  paragraph: ({ tokens }, pen) => <p>{pen.draw(tokens)}</p>,
  space: () => null,
  strong: ({ tokens }, pen) => <strong>{pen.draw(tokens)}</strong>,
  table: ({ header, rows }, pen) =>
    table(
      <>
        <thead>{row(header, pen)}</thead>
        <tbody>{rows.map((cells) => row(cells, pen))}</tbody>
      </>,
    ),
  text: ({ text, tokens }, pen) => (tokens ? pen.draw(tokens) : shown(decodeEntities(text), pen.linked)),
} satisfies Handlers

/** What is not drawn, as it was written. */
export const asWritten = (tokens: readonly Token[], { linked }: Pen): string =>
  shown(tokens.map(({ raw }) => raw).join(''), linked)

const shown = (text: string, linked: boolean): string => (linked ? withoutBidiControls(text) : text)

const row = (cells: Tokens.TableCell[], pen: Pen): VNode => <tr>{cells.map((one) => cell(one, pen))}</tr>

function cell({ align, header, tokens }: Tokens.TableCell, pen: Pen): VNode {
  const side = align ? `rich-${align}` : undefined
  const words = pen.draw(tokens)
  return header ? (
    <th scope="col" class={side}>
      {words}
    </th>
  ) : (
    <td class={side}>{words}</td>
  )
}
