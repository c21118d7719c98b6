import type { AgentFace, Body, Entry, Status } from '../../protocol/index.ts'
import type { Conversation, Storage } from '../../server/storage.ts'
import { holds } from '../assert.ts'

export const ada: AgentFace = { id: 'ada', name: 'Ada Lovelace', picture: 'https://faces.example/ada.png' }
export const grace: AgentFace = { id: 'grace', name: 'Grace Hopper' }

/** Any server time; the specimens count from it. */
export const T0 = 1_767_225_600_000

export function message(seq: number, text = `Message ${seq}`): Entry {
  return { id: `m${seq}`, seq, at: T0 + seq, by: { role: 'visitor' }, body: { kind: 'message', text } }
}

/** A row as it stands after `head` entries. */
export function row(id: string, head: number, more: Partial<Conversation> = {}): Conversation {
  return { id, site: 'shop', visitor: 'hash', status: 'bot', preview: '', startedAt: T0, lastAt: T0 + head, head, ...more }
}

/** Keep a conversation of one entry, whose row is `more`. */
export async function keep(storage: Storage, id: string, more: Partial<Conversation> = {}): Promise<Conversation> {
  const conversation = row(id, 1, more)
  holds(await storage.append({ conversation, entries: [message(1)] }), `The first entry of conversation "${id}" is taken.`)
  return conversation
}

/** A conversation in each status, one minute apart, the oldest first. */
export async function keepOneOfEach(storage: Storage, site = 'shop'): Promise<void> {
  const statuses: [id: string, status: Status, agent?: AgentFace][] = [
    ['bot', 'bot'],
    ['waiting', 'waiting'],
    ['missed', 'missed'],
    ['with-ada', 'assigned', ada],
    ['with-grace', 'assigned', grace],
    ['closed', 'closed', grace],
  ]
  for (const [index, [id, status, agent]] of statuses.entries())
    await keep(storage, `${site}-${id}`, {
      site,
      status,
      agent,
      lastAt: T0 + index * 60_000,
      ...(status === 'waiting' && { deadlineAt: T0 + 90_000 }),
      ...(status === 'closed' && { closedAt: T0 + index * 60_000 }),
    })
}

/** Text that a careless store bends: quotes, a zero, half a surrogate pair, right-to-left, a byte order mark, other lines' ends. */
export const awkwardText = 'It\'s "50%" \\ \u0000 \ud83d \u{1f9e1} שלום \ufeff \u2028 \r\n\t $1 ?1 :id'

/** An entry of every kind. */
export const oneOfEachKind: readonly Body[] = [
  {
    kind: 'start',
    playbook: 'welcome',
    version: 'v1',
    page: { url: 'https://shop.example/?q=1#top', title: awkwardText, referrer: '' },
    locale: 'pt-BR',
  },
  { kind: 'message', text: awkwardText },
  { kind: 'message', text: '\u{1f9e1}'.repeat(4_000) },
  { kind: 'message', text: '', files: [{ id: 'f'.repeat(22), name: 'a.png', type: 'image/png', bytes: 9, width: 3, height: 2 }] },
  { kind: 'answer', card: 'topic', value: 'sales' },
  { kind: 'answer', card: 'email', value: null },
  { kind: 'handover', card: 'live' },
  { kind: 'unreached', card: 'live' },
  { kind: 'extend' },
  { kind: 'leave' },
  { kind: 'waiting', card: 'live', waitMs: 60_000 },
  { kind: 'expired', card: 'live', reason: 'nobody-online' },
  { kind: 'assign', agent: ada },
  { kind: 'unassign', agent: ada, reason: 'silent' },
  { kind: 'unassign', agent: ada, card: 'email' },
  {
    kind: 'drop',
    card: 'dropped-1',
    as: { kind: 'meeting', text: awkwardText, label: 'When?', url: 'https://book.example/ada' },
  },
  { kind: 'outcome', card: 'lead', qualified: true },
  { kind: 'created', object: 'lead', title: 'A lead', fields: JSON.parse('{"name":"Ada","__proto__":"odd"}'), page: '' },
  { kind: 'close' },
]
