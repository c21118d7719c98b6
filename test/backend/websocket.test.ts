import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SignJWT } from 'jose'
import { describe, it } from 'vitest'
import WebSocket from 'ws'
import type { Backend } from '../../src/backend/backend.ts'
import { websocketBackend } from '../../src/backend/websocket.ts'
import type { AgentFace } from '../../src/protocol/index.ts'
import { createAccounts } from '../../src/server/node/accounts.ts'
import { createHost } from '../../src/server/node/host.ts'
import { databaseIn, openDatabase } from '../../src/server/node/storage/open.ts'
import { type BackendSubject, backendChecks, checksPlaybook } from '../../src/testing/backend/index.ts'
import { createFakeClock } from '../../src/testing/clock.ts'

const SHOP = 'https://shop.example'
const OLD_KEY = 'the key of last year, still good.'
const KEY = 'a key of the shop and of this test'

describe('[R36] the WebSocket backend, with the Node host and SQLite behind it', () => {
  const limits = { away: true, takesBack: true, capacity: true }
  for (const { name, run } of backendChecks({ restarts: true, paced: true, files: true, identifies: true, ...limits }))
    it(name, () => run(createServed))
})

/** A host on a free port of this machine. The sockets are real; the hands of the clock are ours. */
async function createServed(): Promise<BackendSubject & { destroy(): Promise<void> }> {
  const data = await mkdtemp(join(tmpdir(), 'frontdesk-'))
  const clock = createFakeClock(Date.now())
  const start = (port: number) =>
    createHost({
      sites: [{ id: 'shop', name: 'Shop', origins: [SHOP], playbook: checksPlaybook, identityKeys: [OLD_KEY, KEY] }],
      data,
      assets: data, // nobody here asks for what is built
      port,
      clock,
    })
  let host = await start(0)
  const port = Number(new URL(host.url).port)
  const known = new Map<string, { backend: Backend; face: AgentFace }>()

  async function settle(): Promise<void> {
    await sleep(5)
    await clock.advance(10)
  }

  return {
    site: 'shop',
    visitor: backendAs(port, { origin: SHOP }, clock),
    async agent(name) {
      const agent = known.get(name) ?? (await signIn(data, port, name, clock))
      known.set(name, agent)
      return agent
    },
    async pass(ms) {
      await settle()
      await clock.advance(ms)
      await settle()
    },
    settle,
    sign: (user, fields) =>
      new SignJWT(fields)
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(user)
        .setAudience('shop')
        .setIssuedAt(new Date(clock.now()))
        .setExpirationTime(new Date(clock.now() + 600_000))
        .sign(new TextEncoder().encode(KEY)),
    async limit(limits) {
      const code = new URL(host.signInUrl ?? '').hash.slice(1)
      const headers = {
        origin: `http://127.0.0.1:${port}`,
        cookie: await cookieFor(port, code),
        'content-type': 'application/json',
      }
      const rules = `http://127.0.0.1:${port}/api/sites/shop/rules`
      const { version, fixedOrigins: _, ...before } = await (await fetch(rules, { headers })).json()
      const body = JSON.stringify({ rules: { ...before, ...limits }, since: version })
      const { status } = await fetch(rules, { method: 'PUT', headers, body })
      if (status !== 200) throw new Error(`The rules were not kept: ${status}.`)
    },
    async restart() {
      await host.close()
      host = await start(port)
    },
    async destroy() {
      await host.close()
      await rm(data, { recursive: true })
    },
  }
}

type FakeClock = ReturnType<typeof createFakeClock>

/** Node's WebSocket can say where it comes from and who it is; a browser's does both by itself. */
function backendAs(port: number, { origin, cookie = '' }: { origin: string; cookie?: string }, clock: FakeClock): Backend {
  class Socket extends WebSocket {
    constructor(url: string, protocols?: string[]) {
      super(url, protocols, { origin, headers: { cookie } })
    }
  }
  const send: typeof fetch = (url, request) => fetch(url, { ...request, headers: { ...request?.headers, origin, cookie } })
  const files = `http://127.0.0.1:${port}`
  return websocketBackend(`ws://127.0.0.1:${port}/socket`, { files, fetch: send, WebSocket: Socket, clock, random: () => 0 })
}

/** Add an agent as `frontdesk agent` does in a process of its own, and use the link that it prints. */
async function signIn(
  data: string,
  port: number,
  name: string,
  clock: FakeClock,
): Promise<{ backend: Backend; face: AgentFace }> {
  const database = openDatabase(databaseIn(data))
  const { agent, code } = createAccounts(database, clock).invite({ name, role: 'agent' })
  database.close()
  const origin = `http://127.0.0.1:${port}`
  const cookie = await cookieFor(port, code)
  return { backend: backendAs(port, { origin, cookie }, clock), face: { id: agent.id, name } }
}

/** Use up a link. */
async function cookieFor(port: number, code: string): Promise<string> {
  const origin = `http://127.0.0.1:${port}`
  const body = new URLSearchParams({ code })
  const answer = await fetch(`${origin}/sign-in`, { method: 'POST', body, headers: { origin }, redirect: 'manual' })
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}
