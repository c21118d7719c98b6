import {
  chainCommands,
  lift,
  liftEmptyBlock,
  newlineInCode,
  setBlockType,
  splitBlockKeepMarks,
  toggleMark,
  wrapIn,
} from 'prosemirror-commands'
import type { NodeType } from 'prosemirror-model'
import { liftListItem, splitListItem, wrapInList } from 'prosemirror-schema-list'
import { type Command, TextSelection } from 'prosemirror-state'
import { type Format, isIn, listAround } from './look.ts'
import { marks, nodes } from './schema.ts'

/** A list there and back; another kind of list in the place of one that is there. */
const toggleList =
  (type: NodeType): Command =>
  (state, dispatch) => {
    const around = listAround(state)
    if (around === type) return liftListItem(nodes.list_item)(state, dispatch)
    if (!around) return wrapInList(type)(state, dispatch)
    const { $from } = state.selection
    let depth = $from.depth
    while ($from.node(depth).type !== around) depth--
    dispatch?.(state.tr.setNodeMarkup($from.before(depth), type))
    return true
  }

/** What each button of the bar does; `link` asks first, and is the bar's own. */
export const commands: Readonly<Record<Exclude<Format, 'link'>, Command>> = {
  strong: toggleMark(marks.strong),
  em: toggleMark(marks.em),
  code: toggleMark(marks.code),
  bullet_list: toggleList(nodes.bullet_list),
  ordered_list: toggleList(nodes.ordered_list),
  blockquote: (state, dispatch) => (isIn(state, nodes.blockquote) ? lift : wrapIn(nodes.blockquote))(state, dispatch),
  code_block: (state, dispatch) =>
    setBlockType(state.selection.$from.parent.type === nodes.code_block ? nodes.paragraph : nodes.code_block)(state, dispatch),
}

/** Out of the code behind its last line, if that is empty. */
const leaveCode: Command = (state, dispatch) => {
  const { $head, empty } = state.selection
  const { parent } = $head
  if (!empty || !parent.type.spec.code || $head.parentOffset < parent.content.size || !/(^|\n)$/.test(parent.textContent))
    return false
  const tr = parent.content.size > 0 ? state.tr.delete($head.pos - 1, $head.pos) : state.tr
  const after = tr.mapping.map($head.after())
  tr.insert(after, nodes.paragraph.create())
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView())
  return true
}

/** A new line: of code, another item of a list, or out of what ends with an empty line. */
export const newLine: Command = chainCommands(
  leaveCode,
  newlineInCode,
  splitListItem(nodes.list_item),
  liftEmptyBlock,
  splitBlockKeepMarks,
)
