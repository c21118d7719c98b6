import { createHash } from 'node:crypto'
import { join } from 'node:path'
import WebSocket, { WebSocketServer } from 'ws'
import { type AgentCommand, newId, PROTOCOL_VERSION, type Update } from '../../../../src/protocol/index.ts'
import { createHub, type Hub } from '../../../../src/server/hub.ts'
import { memoryStorage } from '../../../../src/server/memory.ts'
import { root } from '../../../../vite/bundle.ts'
import { playbook } from '../../playbook.ts'
import { type Adapter, hostPage, json, textOf } from '../adapter.ts'

const site = 'bench'
const face = { id: 'ada', name: 'Ada' }

/** The agent of the present visit. */
let agent: { say(text: string): void }
/** What the server has for the page, while it is to arrive at once. */
let held: { send(): void; text: string }[] | undefined

/** Ours: the script tag as built, and behind it the real hub with an agent who takes every conversation at once. */
export const frontdesk: Adapter = {
  name: '**Frontdesk**',
  page: hostPage(
    `<script async src="/embed.js" data-site="${site}"></script>`,
    `{
      launcher: () => __bench.one('[data-frontdesk]')?.shadowRoot.querySelector('button'),
      composer: () => __bench.one('.composer textarea'),
      prepare: (count, from) => fetch('/bench/say?count=' + count + '&from=' + from),
      append: () => fetch('/bench/arrive'),
      shows: (i) => __bench.all('.bubble').findLast((bubble) => bubble.textContent.startsWith('Message ' + i + ':'))?.querySelector('strong'),
    }`,
  ),
  folders: { '/': join(root, 'dist/site') },
  keeps: true,
  async attach(server) {
    const hub = createHub({
      storage: memoryStorage(),
      sites: [{ id: site, name: 'Bench', origins: 'any' }],
      digest: async (token) => createHash('sha256').update(token).digest('hex'),
      pace: { burst: 1e9, perSecond: 1e9 },
    })
    await hub.publish(site, playbook)
    agent = workingAgent(hub)
    const sockets = new WebSocketServer({ server, path: '/socket', perMessageDeflate: false })
    sockets.on('connection', (socket, { headers }) => {
      const now = (frame: string): void => void (socket.readyState === WebSocket.OPEN && socket.send(frame))
      const send = (frame: string): unknown => (held ? held.push({ send: () => now(frame), text: frame }) : now(frame))
      const session = hub.accept({ send, close: (code, reason) => socket.close(code, reason) }, { origin: headers.origin })
      socket.on('message', (data) => session.receive(String(data)))
      socket.on('close', () => session.closed())
    })
    return () => void hub.stop()
  },
  async answer({ url = '' }, response) {
    const { pathname, searchParams } = new URL(url, 'http://bench')
    if (pathname === `/sites/${site}/playbook.json`) return json(response, playbook)
    if (pathname === '/bench/arrive') {
      for (const { send } of held ?? []) send()
      held = undefined
      return json(response, {})
    }
    if (pathname !== '/bench/say') return false
    const [count, from] = [Number(searchParams.get('count')), Number(searchParams.get('from'))]
    held = []
    for (let i = from; i < from + count; i++) agent.say(textOf(i))
    while (!held.some(({ text }) => text.includes(textOf(from + count - 1)))) await new Promise((later) => setTimeout(later, 5))
    return json(response, {})
  },
}

function workingAgent(hub: Hub): { say(text: string): void } {
  let conversation = ''
  const command = (what: AgentCommand): void => session.receive(JSON.stringify(what))
  const append = (body: Extract<AgentCommand, { type: 'append' }>['body']): void =>
    command({ type: 'append', conversation, id: newId(), body })
  const session = hub.accept(
    {
      send(frame) {
        const update = JSON.parse(frame) as Update
        if (update.type !== 'row' || update.row.status !== 'waiting') return
        conversation = update.row.conversation
        append({ kind: 'assign', agent: face })
      },
      close() {},
    },
    { agent: face },
  )
  command({ type: 'hello', version: PROTOCOL_VERSION, role: 'agent', site, online: true })
  return { say: (text) => append({ kind: 'message', text }) }
}
