import { defaultMarkdownSerializer, MarkdownSerializer } from 'prosemirror-markdown'
import { Fragment, type Mark, type Node } from 'prosemirror-model'
import { atBorder, escaped, withNumberAtEnd, withNumberAtStart } from './escape.ts'
import { joined } from './lines.ts'
import { marks, nodes, schema } from './schema.ts'
import { withPlainSpaces } from './spaces.ts'

const { blockquote, code_block, list_item, paragraph } = defaultMarkdownSerializer.nodes
const { code } = defaultMarkdownSerializer.marks

const serializer = new MarkdownSerializer(
  {
    ...({ blockquote, code_block, list_item, paragraph } as MarkdownSerializer['nodes']),
    heading(state, node) {
      state.write('### ')
      state.renderInline(node, false)
      state.closeBlock(node)
    },
    bullet_list: (state, node) => state.renderList(node, '  ', () => '- '),
    ordered_list(state, node) {
      const first: number = node.attrs.order
      const width = `${first + node.childCount - 1}. `.length
      state.renderList(node, ' '.repeat(width), (index) => `${first + index}. `.padEnd(width))
    },
    hard_break: (state) => state.write('\n'),
    text: (state, node) => state.text(node.text ?? '', false),
  },
  {
    link: { open: '[', close: (_, { attrs }) => `](${addressIn(attrs.href)})`, mixable: true },
    em: { open: '_', close: '_', mixable: true, expelEnclosingWhitespace: true },
    strong: { open: '**', close: '**', mixable: true, expelEnclosingWhitespace: true },
    ...(code && { code }),
  },
  // Ours bear no marks: what is bold ends with the line and begins anew with the next.
  { hardBreakNodeName: '' },
)

/** The document as Markdown, such that whoever draws it sees what was written. A list, a quote or code without a word in it is nothing. */
export const toMarkdown = (doc: Node): string => written(doc, inMarkdown)

/** The same without any markup, for what is too long to be read as Markdown. */
export const toPlainText = (doc: Node): string => written(doc, unmarked)

function written(doc: Node, as: (doc: Node) => Node): string {
  if (doc.textContent.trim() === '') return ''
  return serializer.serialize(as(joined(doc)), { tightLists: true }).trim()
}

/** Its words, escaped, so that none of them is taken for a sign. */
function inMarkdown(node: Node): Node {
  if (node.type === nodes.code_block) return node
  if (!node.inlineContent) return node.copy(Fragment.from(node.children.map(inMarkdown)))
  const line = withPlainSpaces(node)
  return line.copy(Fragment.from(line.children.map((child, index) => (child.isText ? worded(child, index, line) : child))))
}

function worded(child: Node, index: number, line: Node): Node {
  if (marks.code.isInSet(child.marks)) return child
  const [before, after] = [line.maybeChild(index - 1), line.maybeChild(index + 1)]
  const text = child.text ?? ''
  let written = escaped(text, before?.isText !== true)
  const isStartNumbered = borderOf(before, child).after
  if (isStartNumbered) written = withNumberAtStart(written)
  if (borderOf(child, after).before && !(isStartNumbered && [...text].length === 1)) written = withNumberAtEnd(written)
  return schema.text(written, bareIn(child))
}

const WRAPPING = [marks.em, marks.strong]

function borderOf(before: Node | null, after: Node | null): ReturnType<typeof atBorder> {
  const has = (node: Node | null, mark: (typeof WRAPPING)[number]) => (node ? mark.isInSet(node.marks) !== undefined : false)
  const closing = WRAPPING.filter((mark) => has(before, mark) && !has(after, mark))
  const opening = WRAPPING.filter((mark) => has(after, mark) && !has(before, mark))
  return atBorder({
    before: before?.isText ? [...(before.text ?? '')].at(-1) : undefined,
    after: after?.isText ? [...(after.text ?? '')][0] : undefined,
    closes: closing.length > 0,
    opens: opening.length > 0,
    isEm: [...closing, ...opening].includes(marks.em),
  })
}

/** An address that is its own name needs no brackets: it becomes a link by itself. */
function bareIn({ marks: all, text = '' }: Node): readonly Mark[] {
  return all.filter(({ type, attrs }) => type !== marks.link || attrs.href !== text || !/^https?:\/\/[\w./-]*[\w/]$/.test(text))
}

function unmarked(node: Node): Node {
  if (node.isText) return node.mark([])
  return node.inlineContent || node.childCount > 0 ? node.copy(Fragment.from(node.children.map(unmarked))) : node
}

/** What would end the address, or be read as a sign of HTML, by its number. */
const addressIn = (address: string): string =>
  address
    .replace(/[\s()<>\\"'*_~`[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replace(/&(?=#?\w+;)/g, '&amp;')
