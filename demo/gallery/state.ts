import type { Item, VisitorView } from '../../src/chat/index.ts'

/** One panel of the gallery. */
export interface State {
  title: string
  about: string
  items: readonly Item[]
  view: Partial<VisitorView>
  /** The language of the panel's own words, where it is another than the gallery's. */
  locale?: 'ar' | 'en'
  /** Where it stands, if not behind a button. */
  mode?: 'inline' | 'page'
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

/** Do something with what comes a little later: a chunk is on its way. */
export function soon<Found extends HTMLElement = HTMLElement>(
  panel: ParentNode,
  selector: string,
  act: (found: Found) => void,
): void {
  const found = panel.querySelector<Found>(selector)
  if (found) act(found)
  else requestAnimationFrame(() => soon(panel, selector, act))
}

const DAY_MS = 86_400_000

/** The same lines over several days, the last two of them today. */
export const days = (items: readonly Item[]): Item[] =>
  items.map((item, index) => ({
    ...item,
    at: new Date().setHours(9, 12, 0, 0) - Math.ceil(Math.max(0, items.length - 2 - index) / 2) ** 3 * DAY_MS,
  }))
