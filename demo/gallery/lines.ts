import type { Delivery, Event, Item, VisitorView } from '../../src/chat/index.ts'
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

export const online = bot('Someone from the workshop will be with you in a moment. You can tell us more while you wait.')
export const offline = bot('The workshop is closed right now. Leave us a line and **we answer tomorrow morning**.')
export const asked = [hello, bot('What is it about?'), me('A repair')]
export const live: Partial<VisitorView> = { phase: 'live', agent: ada }
export const joined = [...asked, online, event({ name: 'joined', agent: ada }), says(ada, 'Hi! What is wrong with it?')]

/** A conversation that its agent has closed. */
export const over = talk(
  ...joined,
  me('Never mind, it was the cable!'),
  says(ada, 'Good to hear. Ride safely.'),
  event({ name: 'closed', by: 'agent' }),
)
export const closed = { ...live, phase: 'closed' } as const
