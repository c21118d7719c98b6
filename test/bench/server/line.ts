import { once } from 'node:events'
import WebSocket from 'ws'
import {
  type Command,
  type Entry,
  newId,
  newToken,
  PROTOCOL_VERSION,
  type Update,
  type Welcome,
} from '../../../src/protocol/index.ts'

export const SITE = { id: 'bench', origin: 'https://bench.example' }

/** A client that does nothing but send and receive, so that the server is what is measured. */
export interface BenchLine {
  readonly welcome: Welcome
  send(command: Command): void
  /** Called with every entry that comes down, in order. */
  onEntry(listener: (entry: Entry) => void): void
  onUpdate(listener: (update: Update) => void): void
  close(): void
}

async function openLine(url: string, headers: Record<string, string>, hello: Command): Promise<BenchLine> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket`, { headers, perMessageDeflate: false })
  const listeners = new Set<(update: Update) => void>()
  socket.on('message', (data) => {
    const update = JSON.parse(String(data)) as Update
    for (const listener of listeners) listener(update)
  })
  await once(socket, 'open')
  const onUpdate = (listener: (update: Update) => void): void => void listeners.add(listener)
  const send = (command: Command): void => socket.send(JSON.stringify(command))
  const welcome = new Promise<Welcome>((resolve, reject) =>
    onUpdate((update) => {
      if (update.type === 'welcome') resolve(update)
      if (update.type === 'error') reject(new Error(update.message))
    }),
  )
  send(hello)
  return {
    welcome: await welcome,
    send,
    onUpdate,
    onEntry: (listener) =>
      onUpdate((update) => {
        if (update.type === 'entries') for (const entry of update.entries) listener(entry)
      }),
    close: () => socket.terminate(),
  }
}

export const openVisitor = (url: string): Promise<BenchLine> =>
  openLine(
    url,
    { origin: SITE.origin },
    { type: 'hello', version: PROTOCOL_VERSION, role: 'visitor', site: SITE.id, token: newToken() },
  )

export const openAgent = (url: string, cookie: string): Promise<BenchLine> =>
  openLine(url, { origin: url, cookie }, { type: 'hello', version: PROTOCOL_VERSION, role: 'agent', site: SITE.id, online: true })

/** Begin a conversation and watch it. Resolves with its id once the server has it. */
export async function startConversation(line: BenchLine, version: string): Promise<string> {
  const conversation = newId()
  const started = new Promise<void>((resolve) => line.onEntry((entry) => entry.seq === 1 && resolve()))
  const page = { url: `${SITE.origin}/`, title: 'Bench', referrer: '' }
  const body = { kind: 'start', playbook: 'bench', version, page, locale: 'en' } as const
  line.send({ type: 'watch', conversation, since: 0, epoch: '' })
  line.send({ type: 'append', conversation, id: newId(), body })
  await started
  return conversation
}
