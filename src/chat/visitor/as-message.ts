import type { Playbook } from '../../cards/index.ts'
import type { Message, VisitorBody } from '../../protocol/index.ts'

/** What the visitor said in words of their own, as any conversation takes it; nothing of what only the one that asked can. */
export function asMessage(body: VisitorBody, playbook: Playbook | undefined): Message | undefined {
  if (body.kind === 'message') return body
  const text = body.kind === 'answer' && playbook?.cards[body.card]?.kind === 'capture' && body.value
  return text && typeof text === 'string' ? { kind: 'message', text } : undefined
}
