import { MARKDOWN_CHARS } from '../../richtext/markup.tsx'
import type { Editor } from './rich/editor.ts'

/** What stands in the editor, and what of it is sent: what is too long to be read as Markdown goes without its signs. */
export function saidIn(editor: Pick<Editor, 'markdown' | 'plainText'>): { markdown: string; said: string } {
  const markdown = editor.markdown()
  return { markdown, said: markdown.length > MARKDOWN_CHARS ? editor.plainText() : markdown }
}
