import type { Slice } from 'prosemirror-model'
import type { EditorProps, EditorView } from 'prosemirror-view'
import { addressOf } from './links.ts'
import { sliceOfHtml, sliceOfText } from './pasted.ts'
import { marks, nodes } from './schema.ts'

/** Whoever copied files, and no words beside them, means the files: they are somebody else's to take. */
const isFiles = (data: DataTransfer): boolean => data.files.length > 0 && !data.getData('text/plain')

function sliceOf(data: DataTransfer): Slice | undefined {
  const [html, text] = [data.getData('text/html'), data.getData('text/plain')]
  if (html) return sliceOfHtml(html)
  return text ? sliceOfText(text) : undefined
}

/** An address that is pasted over words becomes theirs. */
function linkSelected(view: EditorView, text: string): boolean {
  const { from, to, empty, $from, $to } = view.state.selection
  const href = /^https?:\/\/\S+$/.test(text) ? addressOf(text) : undefined
  if (empty || !href || !$from.sameParent($to) || !$from.parent.type.allowsMarkType(marks.link)) return false
  view.dispatch(view.state.tr.addMark(from, to, marks.link.create({ href })))
  return true
}

/** How paste and drop come in: read by ourselves, as the editor's own way needs an HTML sink that the inbox's policy does not have. */
export const pasting: Pick<EditorProps, 'handleDOMEvents' | 'clipboardTextSerializer'> = {
  clipboardTextSerializer: ({ content }) => content.textBetween(0, content.size, '\n'),
  handleDOMEvents: {
    paste(view, event) {
      const data = event.clipboardData
      if (!data) return false
      event.preventDefault()
      if (isFiles(data)) return true
      const text = data.getData('text/plain')
      if (view.state.selection.$from.parent.type === nodes.code_block) {
        view.dispatch(view.state.tr.insertText(text.replace(/\r\n?/g, '\n')).scrollIntoView())
        return true
      }
      if (linkSelected(view, text.trim())) return true
      const slice = sliceOf(data)
      if (slice) view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true))
      return true
    },
    drop(view, event) {
      // What is moved within the editor it moves itself.
      if (view.dragging || !event.dataTransfer) return false
      event.preventDefault()
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
      const slice = event.dataTransfer.types.includes('Files') ? undefined : sliceOf(event.dataTransfer)
      if (slice && at) view.dispatch(view.state.tr.replaceRange(at.pos, at.pos, slice).setMeta('uiEvent', 'drop'))
      return true
    },
  },
}
