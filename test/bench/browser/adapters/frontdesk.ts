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

/** Ours: the script tag as built, and behind it the real hub with an agent who takes every conversation at once. */
export const frontdesk: Adapter = {
  name: '**Frontdesk**',
  page: hostPage(
    `<script async src="/embed.js" data-site="${site}"></script>`,
    `{
      launcher: () => __bench.one('[data-frontdesk]')?.shadowRoot.querySelector('button'),
      composer: () => __bench.one('.composer textarea'),
      append: (count, from) => fetch('/bench/say?count=' + count + '&from=' + from),
      shows: (i) => __bench.all('.bubble').some((bubble) => bubble.textContent.startsWith('Message ' + i + ':')),
    }`,
  ),
  folders: { '/': join(root, 'dist/site') },
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
      const send = (frame: string): void => void (socket.readyState === WebSocket.OPEN && socket.send(frame))
      const session = hub.accept({ send, close: (code, reason) => socket.close(code, reason) }, { origin: headers.origin })
      socket.on('message', (data) => session.receive(String(data)))
      socket.on('close', () => session.closed())
    })
    return () => void hub.stop()
  },
  answer({ url = '' }, response) {
    const { pathname, searchParams } = new URL(url, 'http://bench')
    if (pathname === `/sites/${site}/playbook.json`) return json(response, playbook)
    if (pathname !== '/bench/say') return false
    const [count, from] = [Number(searchParams.get('count')), Number(searchParams.get('from'))]
    for (let i = from; i < from + count; i++) agent.say(textOf(i))
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
