import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { marks, schema } from './schema.ts'

/** A link as somebody writes it. */
export interface WrittenLink {
  /** Empty for the address itself. */
  words: string
  href: string
}

/** The link at the caret, or what is selected and could become one. The whole link is selected, so that it is what will be changed. */
export function takeLink(view: EditorView): WrittenLink {
  const { state } = view
  const { $from, empty } = state.selection
  const link = marks.link.isInSet(empty ? $from.marks() : ($from.nodeAfter?.marks ?? []))
  if (link) {
    let [from, to] = [$from.pos, $from.pos]
    $from.parent.forEach((child, offset) => {
      const [start, end] = [$from.start() + offset, $from.start() + offset + child.nodeSize]
      if (link.isInSet(child.marks) && start <= to && end >= from) [from, to] = [Math.min(from, start), Math.max(to, end)]
    })
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
  }
  const { from, to } = view.state.selection
  return { words: view.state.doc.textBetween(from, to, ' '), href: link?.attrs.href ?? '' }
}

/** Put it in the place of what is selected; without an address only the words stay. */
export function putLink(view: EditorView, { words, href }: WrittenLink): void {
  const { state } = view
  const { from, to, $from } = state.selection
  const others = marks.link.removeFromSet($from.nodeAfter?.marks ?? $from.marks())
  const text = words.trim() || href
  if (text === '') return
  const tr = state.tr.replaceWith(from, to, schema.text(text, href ? [...others, marks.link.create({ href })] : others))
  view.dispatch(tr.removeStoredMark(marks.link).scrollIntoView())
}

/** An address as it may be followed; `undefined`: it is none. Whoever leaves out how to get there means https. */
export function addressOf(written: string): string | undefined {
  const text = written.trim()
  const guess = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text)
    ? text
    : /^[^\s@/]+@[^\s@]+$/.test(text)
      ? `mailto:${text}`
      : `https://${text}`
  if (!URL.canParse(guess)) return undefined
  const { protocol, hostname, pathname, username } = new URL(guess)
  if (protocol === 'mailto:' || protocol === 'tel:') return pathname ? guess : undefined
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  return hostname.includes('.') || hostname === 'localhost' ? (username ? undefined : guess) : undefined
}
