import type { MarkType, NodeType } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import { marks, nodes } from './schema.ts'

/** What the caret stands in, or all that is selected is. */
export interface Look {
  strong: boolean
  em: boolean
  code: boolean
  link: boolean
  bullet_list: boolean
  ordered_list: boolean
  blockquote: boolean
  code_block: boolean
}

export type Format = keyof Look

export const noLook: Look = {
  strong: false,
  em: false,
  code: false,
  link: false,
  bullet_list: false,
  ordered_list: false,
  blockquote: false,
  code_block: false,
}

export function lookOf(state: EditorState): Look {
  const { $from, empty, from, to } = state.selection
  const has = (mark: MarkType): boolean =>
    empty ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, mark)
  return {
    strong: has(marks.strong),
    em: has(marks.em),
    code: has(marks.code),
    link: has(marks.link),
    bullet_list: listAround(state) === nodes.bullet_list,
    ordered_list: listAround(state) === nodes.ordered_list,
    blockquote: isIn(state, nodes.blockquote),
    code_block: $from.parent.type === nodes.code_block,
  }
}

/** The kind of the innermost list around the caret. */
export function listAround({ selection: { $from } }: EditorState): NodeType | undefined {
  for (let depth = $from.depth; depth > 0; depth--) {
    const { type } = $from.node(depth)
    if (type === nodes.bullet_list || type === nodes.ordered_list) return type
  }
  return undefined
}

export function isIn({ selection: { $from } }: EditorState, type: NodeType): boolean {
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === type) return true
  return false
}
