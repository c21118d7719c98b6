import type { ChatEvent } from './events.ts'

/** Every event of a chat; the compiler misses one that is not here. */
const names: Readonly<Record<ChatEvent, true>> = {
  ready: true,
  open: true,
  close: true,
  'greeting:shown': true,
  'greeting:opened': true,
  'greeting:dismissed': true,
  'message:sent': true,
  'message:received': true,
  'playbook:started': true,
  'playbook:card': true,
  'playbook:ended': true,
  'handover:waiting': true,
  'handover:joined': true,
  'handover:expired': true,
  'conversation:ended': true,
  'lead:captured': true,
  rating: true,
  'unread:change': true,
  'connection:change': true,
  'consent:change': true,
  'state:change': true,
  error: true,
}

export const eventNames = Object.keys(names) as ChatEvent[]
