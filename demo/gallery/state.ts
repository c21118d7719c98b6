import type { Item, VisitorView } from '../../src/chat/index.ts'

/** One panel of the gallery. */
export interface State {
  title: string
  about: string
  items: readonly Item[]
  view: Partial<VisitorView>
  /** The language of the panel's own words, where it is another than the gallery's. */
  locale?: 'ar'
  /** What somebody has done in the panel before it is looked at. */
  after?: (panel: ParentNode) => void
}

/** The server waits for an agent; the whole wait is a minute. */
export const waitOf = (leftMs: number): Partial<VisitorView> => ({
  phase: 'waiting',
  wait: { endsAt: Date.now() + leftMs, lengthMs: 60_000 },
})

/** Type into the field that is there, as a keyboard would. */
export const type = (panel: ParentNode, text: string) => {
  const field = panel.querySelector<HTMLInputElement | HTMLTextAreaElement>('.capture input, textarea')
  if (!field) return
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
