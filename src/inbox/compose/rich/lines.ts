import { Fragment, type Node } from 'prosemirror-model'
import { nodes } from './schema.ts'

/** Changes the children of everything that holds blocks, from within outwards. */
function inBlocks(node: Node, change: (children: readonly Node[]) => Node[]): Node {
  if (node.inlineContent) return node
  return node.copy(Fragment.from(change(node.children.map((child) => inBlocks(child, change)))))
}

const isLine = (node: Node | undefined): node is Node => node?.type === nodes.paragraph
const isEmpty = (node: Node): boolean => node.textContent.trim() === ''

/** As a message has it: lines that follow each other are one paragraph, with breaks in it, and an empty one parts two. */
export const joined = (doc: Node): Node =>
  inBlocks(doc, (children) => {
    const whole: Node[] = []
    for (const [index, child] of children.entries()) {
      const before = whole.at(-1)
      if (!isLine(child)) whole.push(child)
      else if (isEmpty(child)) continue
      else if (isLine(before) && children[index - 1] && !isEmpty(children[index - 1] as Node))
        whole.splice(-1, 1, before.copy(before.content.addToEnd(nodes.hard_break.create()).append(child.content)))
      else whole.push(child)
    }
    return whole.length > 0 ? whole : children.slice(0, 1)
  })

/** As it is written: each line a paragraph, and an empty one between two paragraphs. */
export const parted = (doc: Node): Node =>
  inBlocks(doc, (children) =>
    children.flatMap((child, index) => {
      if (!isLine(child)) return [child]
      const lines = linesOf(child)
      return isLine(children[index - 1]) ? [nodes.paragraph.create(), ...lines] : lines
    }),
  )

function linesOf(paragraph: Node): Node[] {
  const lines: Node[][] = [[]]
  for (const child of paragraph.children) {
    if (child.type === nodes.hard_break) lines.push([])
    else lines.at(-1)?.push(child)
  }
  return lines.map((line) => paragraph.copy(Fragment.from(line)))
}
