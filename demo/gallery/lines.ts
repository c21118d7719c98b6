import type { Delivery, Event, Item } from '../../src/chat/item.ts'
import type { AgentFace } from '../../src/protocol/index.ts'

export const ada: AgentFace = { id: 'ada', name: 'Ada Lindqvist', picture: 'ada.svg' }
export const omar: AgentFace = { id: 'omar', name: 'Omar Haddad' }

const AFTERNOON = new Date(2026, 4, 12, 14, 2).getTime()

type Line = Item extends infer One ? (One extends Item ? Omit<One, 'key' | 'at'> : never) : never

/** A conversation out of its lines: one every twenty seconds of one afternoon. What the server has not seen has no time yet. */
export const talk = (...lines: Line[]): Item[] =>
  lines.map((line, index) => {
    const unseen = 'delivery' in line && line.delivery !== 'sent'
    return { key: `line-${index}`, at: unseen ? undefined : AFTERNOON + index * 20_000, ...line } as Item
  })

export const bot = (text: string): Line => ({ kind: 'bot', card: 'card', text })
export const me = (text: string, delivery: Delivery = 'sent'): Line => ({ kind: 'visitor', text, delivery })
export const says = (agent: AgentFace, text: string): Line => ({ kind: 'agent', agent, text, delivery: 'sent' })
export const event = (it: Event): Line => ({ kind: 'event', event: it })

export const hello = bot('Hello, and welcome to **Lindqvist Cycles**. How can we help?')
