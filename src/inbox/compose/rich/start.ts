import type { Node } from 'prosemirror-model'
import { EditorState, type Plugin, Selection, TextSelection } from 'prosemirror-state'
import { fromMarkdown } from './from-markdown.ts'

/** A sign that nobody writes. */
const CARET = '\ue000'

/** What was begun in a plain field, with the caret where it was; where that cannot be told, the caret is behind all. */
export function startState({ text, caret }: { text: string; caret?: number | undefined }, plugins: Plugin[]): EditorState {
  const doc = fromMarkdown(text)
  const state = EditorState.create({ doc, plugins })
  const at = caret === undefined ? null : placeIn(text, caret, doc)
  return state.apply(state.tr.setSelection(at === null ? Selection.atEnd(doc) : TextSelection.create(doc, at)))
}

function placeIn(text: string, caret: number, doc: Node): number | null {
  if (text.includes(CARET)) return null
  const withCaret = fromMarkdown(`${text.slice(0, caret)}${CARET}${text.slice(caret)}`)
  let found: number | null = null
  withCaret.descendants((node, at) => {
    const index = node.text?.indexOf(CARET) ?? -1
    if (index >= 0) found = at + index
  })
  // In the middle of signs it has made other signs of them.
  const isSame = withCaret.textContent.replace(CARET, '') === doc.textContent && withCaret.content.size === doc.content.size + 1
  return isSame ? found : null
}
