import { newId } from '../../../src/protocol/index.ts'
import { type BenchLine, openAgent, openVisitor, startConversation } from './line.ts'

export interface Delivery {
  p50Ms: number
  p99Ms: number
}

/** From the visitor's `send` to the agent's `onEntry`, over loopback, one message at a time: the log's commit to the disk included. */
export async function measureDelivery(url: string, version: string, cookie: string, messages: number): Promise<Delivery> {
  const agent = await openAgent(url, cookie)
  const visitor = await openVisitor(url)
  const conversation = await startConversation(visitor, version)
  await join(agent, visitor, conversation)

  const waits: number[] = []
  for (let n = 0; n < messages; n++) {
    const id = newId()
    const arrived = arrival(agent, id)
    const sentAt = performance.now()
    visitor.send({ type: 'append', conversation, id, body: { kind: 'message', text: `Question ${n}` } })
    waits.push((await arrived) - sentAt)
  }
  agent.close()
  visitor.close()
  waits.sort((a, b) => a - b)
  const at = (share: number): number => waits[Math.ceil(waits.length * share) - 1]!
  return { p50Ms: at(0.5), p99Ms: at(0.99) }
}

/** The visitor asks for an agent, and the agent takes the conversation. */
async function join(agent: BenchLine, visitor: BenchLine, conversation: string): Promise<void> {
  const waiting = new Promise<void>((resolve) => visitor.onEntry(({ body }) => body.kind === 'waiting' && resolve()))
  visitor.send({ type: 'append', conversation, id: newId(), body: { kind: 'handover', card: 'live' } })
  await waiting
  const assigned = new Promise<void>((resolve) => agent.onEntry(({ body }) => body.kind === 'assign' && resolve()))
  agent.send({ type: 'watch', conversation, since: 0, epoch: '' })
  agent.send({ type: 'append', conversation, id: newId(), body: { kind: 'assign', agent: agent.welcome.agent! } })
  await assigned
}

const arrival = (agent: BenchLine, id: string): Promise<number> =>
  new Promise((resolve) => agent.onEntry((entry) => entry.id === id && resolve(performance.now())))
