import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { CloseCode, FRAME_BYTES } from '../../../src/protocol/index.ts'
import type { Host } from '../../../src/server/node/host.ts'
import { databaseIn, openDatabase } from '../../../src/server/node/storage/open.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'
import { corpus } from '../../protocol/corpora.ts'
import { agentHello, openLine, visitorHello } from './line.ts'
import { SHOP, signIn, startHost } from './real-host.ts'
import { tempFolder } from './temp.ts'

it('lets visitors in from the site’s own pages, and closes the line of others with 4403', async () => {
  const host = await startHost()
  const good = await openLine(host, { origin: SHOP })
  good.say(visitorHello)
  expect(await good.next('welcome')).toMatchObject({ agentsOnline: false })
  for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: `${SHOP}.evil.example` }, {}]) {
    const line = await openLine(host, headers)
    line.say(visitorHello)
    expect(await line.next('error')).toMatchObject({ code: 'forbidden' })
    expect(await line.closed, JSON.stringify(headers)).toBe(CloseCode.forbidden)
  }
})

it('lets the demo’s own pages chat, by whatever name they reach this machine', async () => {
  const host = await startHost({ demo: true })
  for (const name of [`localhost:${host.port}`, `127.0.0.1:${host.port}`, 'localhost:9999']) {
    const line = await openLine(host, { origin: `http://${name}`, host: name })
    line.say(visitorHello)
    expect(await line.next('welcome'), name).toBeDefined()
  }
})

it('knows an agent by the session, from its own pages alone', async () => {
  const host = await startHost({ administrator: 'Ingrid' })
  const cookie = await signIn(host)
  const own = await openLine(host, { origin: host.url, cookie })
  own.say(agentHello)
  expect(await own.next('welcome')).toMatchObject({ agent: { name: 'Ingrid' } })
  for (const headers of [
    { origin: SHOP, cookie },
    { origin: 'https://evil.example', cookie },
    { cookie },
    { origin: host.url },
  ]) {
    const line = await openLine(host, headers as Record<string, string>)
    line.say(agentHello)
    expect(await line.closed, JSON.stringify(headers)).toBe(CloseCode.unauthorized)
  }
})

it('closes the agent’s line when they sign out, and lets them in no more', async () => {
  const host = await startHost()
  const cookie = await signIn(host)
  const line = await openLine(host, { origin: host.url, cookie })
  line.say(agentHello)
  await line.next('welcome')
  await fetch(`${host.url}/api/sign-out`, { method: 'POST', headers: { cookie, origin: host.url } })
  await line.closed
  const again = await openLine(host, { origin: host.url, cookie })
  again.say(agentHello)
  expect(await again.closed).toBe(CloseCode.unauthorized)
})

it('closes the agent’s line within a minute when the session ends elsewhere', async () => {
  const clock = createFakeClock()
  const data = tempFolder()
  const host = await startHost({ clock, data })
  const cookie = await signIn(host)
  const line = await openLine(host, { origin: host.url, cookie })
  line.say(agentHello)
  await line.next('welcome')
  const elsewhere = openDatabase(databaseIn(data))
  elsewhere.exec('DELETE FROM session')
  elsewhere.close()
  for (let seconds = 10; seconds < 60; seconds += 10) {
    await clock.advance(10_000)
    line.say({ type: 'ping' })
    await line.next('pong')
  }
  await clock.advance(10_000)
  expect(await line.closed).toBe(CloseCode.overloaded)
})

it('closes a line with 4400 for a frame that is too large, out of turn, binary, or no command', async () => {
  const host = await startHost()
  const frames: [what: string, frame: string | Buffer, code: number][] = [
    ['too large', JSON.stringify({ ...visitorHello, token: 'x'.repeat(FRAME_BYTES) }), CloseCode.badCommand],
    // Not even read to its end: the WebSocket itself says no.
    ['far too large', 'x'.repeat(FRAME_BYTES * 3), 1009],
    ['binary', Buffer.from(JSON.stringify(visitorHello)), CloseCode.badCommand],
    ['out of turn', JSON.stringify({ type: 'ping' }), CloseCode.badCommand],
    ['unknown', JSON.stringify({ type: 'drop-tables' }), CloseCode.badCommand],
    ['empty', '', CloseCode.badCommand],
  ]
  for (const [what, frame, code] of frames) {
    const line = await openLine(host, { origin: SHOP })
    line.socket.send(frame)
    expect(await line.closed, what).toBe(code)
  }
})

/** What the site's pages are told to run. */
async function versionInForce(host: Host): Promise<string> {
  const { headers } = await fetch(`${host.url}/sites/shop/playbook.json`)
  return headers.get('etag')?.slice(1, -1) ?? ''
}

const malformed = corpus<{ data: { name: string; b64: string }[] }>('json-malformed-frames-JSONTestSuite.json')?.data
const ours = [
  '{',
  '[',
  'nul',
  '"\\ud800"',
  '{"type":"append"}',
  '[[[['.repeat(5_000),
  '\u0000',
  '{"__proto__":{"type":"ping"}}',
].map((text, index) => ({
  name: `ours ${index}`,
  b64: Buffer.from(text).toString('base64'),
}))

it(`is unharmed by malformed frames, and so are others’ conversations (${malformed ? 'ours and JSONTestSuite’s' : 'ours alone'})`, async () => {
  const errors: unknown[] = []
  const host = await startHost({ onError: (error) => errors.push(error) })
  const bystander = await openLine(host, { origin: SHOP })
  bystander.say(visitorHello)
  await bystander.next('welcome')
  for (const { name, b64 } of [...ours, ...(malformed ?? [])]) {
    const line = await openLine(host, { origin: SHOP })
    line.say(visitorHello)
    await line.next('welcome')
    line.socket.send(Buffer.from(b64, 'base64'), { binary: false })
    // The WebSocket's own words: 1007 for text that is not UTF-8, 1009 for a frame far too large.
    expect([CloseCode.badCommand, 1007, 1009], name).toContain(await line.closed)
  }
  bystander.say({ type: 'ping' })
  await bystander.next('pong')
  expect(errors).toEqual([])
}, 60_000)

it('takes only so many connections from one address', async () => {
  const host = await startHost({ connectionsPerAddress: 2 })
  const [first] = [await openLine(host, { origin: SHOP }), await openLine(host, { origin: SHOP })]
  const third = await openLine(host, { origin: SHOP })
  expect(await third.next('error')).toMatchObject({ code: 'too-many', retryAfterMs: expect.any(Number) })
  expect(await third.closed).toBe(CloseCode.tooMany)
  first.socket.close()
  await first.closed
  const fourth = await openLine(host, { origin: SHOP })
  fourth.say(visitorHello)
  expect(await fourth.next('welcome')).toBeDefined()
})

it('believes the proxy, where there is one, about who connects', async () => {
  const host = await startHost({ connectionsPerAddress: 1, trustProxy: true })
  for (const client of ['203.0.113.1', '203.0.113.2', 'anything, 203.0.113.3']) {
    const line = await openLine(host, { origin: SHOP, 'x-forwarded-for': client })
    line.say(visitorHello)
    expect(await line.next('welcome'), client).toBeDefined()
  }
  const forged = await openLine(host, { origin: SHOP, 'x-forwarded-for': '203.0.113.9, 203.0.113.1' })
  expect(await forged.closed).toBe(CloseCode.tooMany)
})

it('sends no more to a client that takes nothing, and gives it all it missed when it comes back', async () => {
  const host = await startHost({ pace: { burst: 10_000, perSecond: 10_000 } })
  const conversation = 'c1'
  const page = { url: 'https://shop.example/', title: '', referrer: '' }
  const start = { kind: 'start', playbook: 'live-chat', version: await versionInForce(host), page, locale: 'en' }
  const [talker, sleeper] = [await openLine(host, { origin: SHOP }), await openLine(host, { origin: SHOP })]
  talker.say({ ...visitorHello, resume: { conversation, since: 0, epoch: '' } })
  talker.say({ type: 'append', conversation, id: 'start', body: start })
  await talker.next('entries')
  sleeper.say({ ...visitorHello, resume: { conversation, since: 0, epoch: '' } })
  await sleeper.next('entries')
  sleeper.socket.pause()
  // Far more than the sockets' own buffers take.
  const text = '\u{20ac}'.repeat(8_000)
  const [MESSAGES, UNANSWERED] = [600, 16]
  let head = 1
  for (let index = 0; index < MESSAGES; index++) {
    talker.say({ type: 'append', conversation, id: `m${index}`, body: { kind: 'message', text } })
    // A talker who does not listen either would be sent away as the sleeper is.
    while (head < index + 1 - UNANSWERED) head = (await talker.next('entries')).head
  }
  while (head < MESSAGES + 1) head = (await talker.next('entries')).head
  sleeper.socket.resume()
  expect(await sleeper.closed).toBe(CloseCode.overloaded)

  const seqs = await catchUp(host, conversation, MESSAGES + 1)
  expect(seqs).toEqual(Array.from({ length: MESSAGES + 1 }, (_, index) => index + 1))
}, 30_000)

/** Come back, as often as the server closes the line, until everything is there. */
async function catchUp(host: Host, conversation: string, head: number): Promise<number[]> {
  const seqs: number[] = []
  while (seqs.length < head) {
    const line = await openLine(host, { origin: SHOP })
    line.say(visitorHello)
    const { epoch } = await line.next('welcome')
    line.say({ type: 'watch', conversation, since: seqs.length, epoch })
    for (;;) {
      const update = await line.next('entries').catch(() => undefined)
      if (!update) break
      seqs.push(...update.entries.map(({ seq }) => seq))
      if (seqs.length >= head) break
    }
  }
  return seqs
}

it('takes no socket at any other address', async () => {
  const host = await startHost()
  const socket = connect(host.port, '127.0.0.1')
  const answer = new Promise((resolve) => socket.once('data', (data) => resolve(String(data))))
  socket.write('GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
  expect(await answer).toMatch(/^HTTP\/1.1 404/)
  socket.destroy()
})

it('tells everybody that it closes, and lets go of the port', async () => {
  const host = await startHost()
  const line = await openLine(host, { origin: SHOP })
  line.say(visitorHello)
  await line.next('welcome')
  await host.close()
  expect(await line.closed).toBe(CloseCode.overloaded)
  await expect(fetch(`${host.url}/health`)).rejects.toThrow()
})
