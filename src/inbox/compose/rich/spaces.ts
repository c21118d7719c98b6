import { Fragment, type Mark, type Node } from 'prosemirror-model'
import { marks, schema } from './schema.ts'

/** Marks of what is to be read as it stands are never taken away. */
const isFixed = (node: Node): boolean => !node.isText || marks.code.isInSet(node.marks) !== undefined

/**
 * A line whose spaces are marked only where what stands on both sides of them is: in Markdown `** so**` is not bold. Nobody sees the difference.
 */
export function withPlainSpaces(line: Node): Node {
  const parts = line.children.flatMap((child) =>
    isFixed(child)
      ? [child]
      : child.textContent.split(/^(\s+)|(\s+)$/).flatMap((text) => (text ? [schema.text(text, child.marks)] : [])),
  )
  const isSpace = (part: Node): boolean => !isFixed(part) && part.textContent.trim() === ''
  const words = (some: readonly Node[]) => some.filter((part) => !isSpace(part))
  const marksAt = (part: Node, index: number): readonly Mark[] => {
    const [before, after] = [words(parts.slice(0, index)).at(-1), words(parts.slice(index))[0]]
    return part.marks.filter((mark) => before && after && mark.isInSet(before.marks) && mark.isInSet(after.marks))
  }
  return line.copy(Fragment.from(parts.map((part, index) => (isSpace(part) ? part.mark(marksAt(part, index)) : part))))
}
