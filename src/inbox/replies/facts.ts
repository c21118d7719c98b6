import type { DeskConversation } from '../../chat/index.ts'
import type { ReplyName } from '../../playbook/reply.ts'
import type { AgentFace } from '../../protocol/index.ts'

/** What a kept reply may tell in this conversation, as it is known now: what agents wrote goes over what the visitor answered. */
export function factsOf(talk: DeskConversation, me: AgentFace | null): Partial<Record<ReplyName, string>> {
  const { fields, now, page } = talk.$state.get()
  const details = talk.details.$fields.get()
  const known = (field: string): string => details.get(field)?.text || fields.get(field) || ''
  const place = now ?? page
  return {
    'visitor.name': known('name'),
    'visitor.email': known('email'),
    'visitor.phone': known('phone'),
    'visitor.organization': known('organization'),
    'agent.name': me?.name ?? '',
    page: place?.url ?? '',
    'page.title': place?.title ?? '',
  }
}
