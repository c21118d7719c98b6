import type { Delivery, Item } from '../chat/item.ts'

export type { Delivery }

/** One line of a timeline as it is drawn: what `chat` has made of what was said, but for the events, which are their owner's. */
export type Saying<Event> =
  | Exclude<Item, { kind: 'event' }>
  | { kind: 'event'; key: string; at?: number | undefined; event: Event }

/** Who said it, so that a run of one speaker can be told; empty for what nobody said. */
export function speakerOf(saying: Saying<unknown> | undefined): string {
  if (!saying || saying.kind === 'event') return ''
  return saying.kind === 'agent' ? `agent ${saying.agent.id}` : saying.kind
}

/** Markdown as it is read out: the marks are dropped, a link keeps its words. */
export const spoken = (markdown: string): string => markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`#]+/g, '')
