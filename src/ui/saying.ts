import type { AgentFace, Attachment } from '../protocol/index.ts'

export type Delivery = 'sending' | 'sent' | 'failed'

/** One line of a timeline as it is drawn. What an event is, is its owner's to say; `chat`'s `Item` is a `Saying` of its `Event`. */
export type Saying<Event> = { key: string; at?: number | undefined } & (
  | { kind: 'bot'; text: string }
  | {
      kind: 'visitor'
      text: string
      delivery: Delivery
      card?: string | undefined
      step?: number | undefined
      files?: readonly Attachment[] | undefined
    }
  | { kind: 'agent'; text: string; delivery: Delivery; agent: AgentFace; files?: readonly Attachment[] | undefined }
  | { kind: 'event'; event: Event }
)

/** Who said it, so that a run of one speaker can be told; empty for what nobody said. */
export function speakerOf(saying: Saying<unknown> | undefined): string {
  if (!saying || saying.kind === 'event') return ''
  return saying.kind === 'agent' ? `agent ${saying.agent.id}` : saying.kind
}

/** Markdown as it is read out: the marks are dropped, a link keeps its words. */
export const spoken = (markdown: string): string => markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`#]+/g, '')
