import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules'
import type { MarkType } from 'prosemirror-model'
import { addressOf } from './links.ts'
import { marks, nodes } from './schema.ts'

/** What is typed between signs gets the mark that the signs stand for. */
const between = (signs: RegExp, mark: MarkType): InputRule =>
  new InputRule(signs, (state, match, start, end) => {
    const [all = '', before = '', words = ''] = match
    if (!state.selection.$from.parent.type.allowsMarkType(mark)) return null
    const from = start + before.length
    const opening = (all.length - before.length - words.length) / 2
    const behind = from + opening + words.length
    return state.tr
      .delete(behind, end)
      .delete(from, from + opening)
      .addMark(from, from + words.length, mark.create())
      .removeStoredMark(mark)
  })

/** `[words](address)`, where the address is one that a visitor could open. */
const linked = new InputRule(/\[([^[\]]+)\]\(([^()\s]+)\)$/, (state, [, words = '', written = ''], start, end) => {
  const href = addressOf(written)
  if (!href || !state.selection.$from.parent.type.allowsMarkType(marks.link)) return null
  return state.tr.replaceWith(start, end, state.schema.text(words, [marks.link.create({ href })]))
})

/** Who knows Markdown writes it: the signs of a line as it begins, and those around words as they end. */
export const writtenMarkdown = inputRules({
  rules: [
    wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
    wrappingInputRule(
      /^(\d+)[.)]\s$/,
      nodes.ordered_list,
      (match) => ({ order: Number(match[1]) }),
      (match, node) => node.childCount + node.attrs.order === Number(match[1]),
    ),
    wrappingInputRule(/^\s*[-+*]\s$/, nodes.bullet_list),
    textblockTypeInputRule(/^```$/, nodes.code_block),
    between(/(^|[\s(])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, marks.strong),
    between(/(^|[\s(])__([^_\s](?:[^_]*[^_\s])?)__$/, marks.strong),
    between(/(^|[\s(])\*([^*\s](?:[^*]*[^*\s])?)\*$/, marks.em),
    between(/(^|[\s(])_([^_\s](?:[^_]*[^_\s])?)_$/, marks.em),
    between(/(^|[\s(])`([^`]+)`$/, marks.code),
    linked,
  ],
})
