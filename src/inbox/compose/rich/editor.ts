import { atom, type ReadableAtom } from 'nanostores'
import { history } from 'prosemirror-history'
import type { Command } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { commands } from './commands.ts'
import { editorKeys } from './keys.ts'
import { putLink, takeLink, type WrittenLink } from './links.ts'
import { type Format, type Look, lookOf, noLook } from './look.ts'
import { sliceOfMarkdown } from './pasted.ts'
import { pasting } from './pasting.ts'
import { writtenMarkdown } from './rules.ts'
import { nodes } from './schema.ts'
import { startState } from './start.ts'
import { toMarkdown, toPlainText } from './to-markdown.ts'

export interface EditorOptions {
  /** Markdown. */
  text: string
  /** Where the caret was in it, in UTF-16 code units; absent when it was elsewhere. */
  caret?: number | undefined
  attributes: Record<string, string>
  /** At every change of what is written. */
  onChange(): void
  onSend(): void
  onLink(): void
  /** A slash begins a line. `false`: it is nothing but a slash. */
  onSlash(): boolean
}

/** A field in which one sees what one writes. What it holds is Markdown, as the visitor's window draws it. */
export interface Editor {
  /** What the caret stands in; another object whenever that changes. */
  readonly $look: ReadableAtom<Look>
  markdown(): string
  /** The words alone. */
  plainText(): string
  isEmpty(): boolean
  toggle(format: Exclude<Format, 'link'>): void
  takeLink(): WrittenLink
  putLink(link: WrittenLink): void
  /** Words, where the caret is. */
  insert(text: string): void
  /** Markdown, where the caret is. */
  insertMarkdown(text: string): void
  clear(): void
  focus(): void
  describe(attributes: Record<string, string>): void
  destroy(): void
}

/** Make the editor in `place`. */
export function createEditor(place: HTMLElement, options: EditorOptions): Editor {
  const $look = atom<Look>(noLook)
  let { attributes } = options
  const plugins = [writtenMarkdown, ...editorKeys(options), history()]
  const view = new EditorView(
    { mount: place },
    {
      state: startState(options, plugins),
      attributes: () => attributes,
      ...pasting,
      handleTextInput(view, from, to, text) {
        const { $from } = view.state.selection
        const isStart = from === to && $from.parent.type === nodes.paragraph && $from.parent.content.size === 0
        return text === '/' && isStart && options.onSlash()
      },
      dispatchTransaction(tr) {
        view.updateState(view.state.apply(tr))
        const look = lookOf(view.state)
        if (JSON.stringify(look) !== JSON.stringify($look.get())) $look.set(look)
        if (tr.docChanged) options.onChange()
      },
    },
  )
  $look.set(lookOf(view.state))
  if (options.caret !== undefined) view.focus()

  const run = (command: Command): void => {
    command(view.state, view.dispatch, view)
    view.focus()
  }

  return {
    $look,
    markdown: () => toMarkdown(view.state.doc),
    plainText: () => toPlainText(view.state.doc),
    isEmpty: () =>
      view.state.doc.childCount === 1 && view.state.doc.firstChild?.type === nodes.paragraph && view.state.doc.textContent === '',
    toggle: (format) => run(commands[format]),
    takeLink: () => takeLink(view),
    putLink(link) {
      putLink(view, link)
      view.focus()
    },
    insert(text) {
      view.dispatch(view.state.tr.insertText(text).scrollIntoView())
      view.focus()
    },
    insertMarkdown(text) {
      view.dispatch(view.state.tr.replaceSelection(sliceOfMarkdown(text)).scrollIntoView())
      view.focus()
    },
    clear() {
      // With its past: what was sent is not to come back by a key.
      view.updateState(startState({ text: '' }, plugins))
      $look.set(lookOf(view.state))
      options.onChange()
    },
    focus: () => view.focus(),
    describe(now) {
      attributes = now
      view.setProps({})
    },
    destroy: () => view.destroy(),
  }
}
