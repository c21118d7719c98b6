import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createAccounts } from '../../../src/server/node/accounts.ts'
import type { Host } from '../../../src/server/node/host.ts'
import type { You } from '../../../src/server/node/routes/you.ts'
import { databaseIn, openDatabase } from '../../../src/server/node/storage/open.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'
import { systemClock } from '../../../src/time/clock.ts'
import { openPushService } from '../../push-service.ts'
import { agentHello, openLine, visitorHello } from './line.ts'
import { addPerson, cookieOf, person } from './person.ts'
import { onPort, postCode, SHOP, signIn, startHost } from './real-host.ts'
import { tempFolder } from './temp.ts'

/** For a machine that does other things too. */
const PATIENT = { timeout: 10_000 }
const all = { unassigned: true, assigned: true, message: true, sound: true }

/** The same person, signed in with another browser too. */
async function elsewhere(host: Host, data: string, agent: string) {
  const database = openDatabase(databaseIn(data))
  const code = createAccounts(database, systemClock).link(agent)
  database.close()
  return person(host, cookieOf(await postCode(host, code)))
}

/** A host, an administrator and Ada, and a push service in its own network. */
async function aDesk() {
  const service = await openPushService()
  onTestFinished(() => service.close())
  const data = tempFolder()
  const clock = createFakeClock()
  const failures: string[] = []
  const more = {
    clock,
    data,
    push: { contact: 'mailto:desk@shop.example', services: [service.origin] },
    onError: (error: unknown) => void failures.push((error as Error).message),
  }
  const host = await startHost(more)
  const boss = person(host, await signIn(host))
  const ada = await addPerson(host, data, 'Ada')
  const subscribe = async (who: Pick<typeof ada, 'ask'>, wanted: object = all) => {
    const browser = service.subscribe()
    expect((await who.ask('PUT', '/push', { ...browser.subscription, wanted, language: 'en' })).status).toBe(204)
    return browser
  }
  return { service, data, clock, failures, host, more, boss, ada, subscribe }
}

it('[P68] what comes to a device only that device can read, and by the same key after a restart; nothing of it is in any answer or log', async () => {
  const { host, more, ada, subscribe, data, failures } = await aDesk()
  const browser = await subscribe(ada)
  const { key } = await ada.json<{ key: string }>('GET', '/push')
  expect(await ada.json('GET', '/push')).toEqual({ key, isOn: true, isLost: false })
  expect((await ada.ask('POST', '/push/trial')).status).toBe(204)
  await expect.poll(browser.titles, PATIENT).toEqual(['Notifications work'])
  const [{ claims, headers } = { claims: {}, headers: {} }] = browser.arrived
  expect(claims).toMatchObject({ sub: 'mailto:desk@shop.example', key })
  expect(headers).toMatchObject({ ttl: '60', urgency: 'high', 'content-encoding': 'aes128gcm' })

  await host.close()
  const again = await startHost(more)
  const later = person(again, onPort(ada.cookie, again))
  expect(await later.json('GET', '/push')).toEqual({ key, isOn: true, isLost: false })
  await later.ask('POST', '/push/trial')
  await expect.poll(() => browser.arrived.at(-1)?.claims.key, PATIENT).toBe(key)
  const database = openDatabase(databaseIn(data))
  const { vapid } = database.prepare<{ vapid: string }>('SELECT vapid FROM meta').first() ?? { vapid: '{}' }
  database.close()
  const { privateKey } = JSON.parse(vapid) as { privateKey: string }
  expect(privateKey).toMatch(/^[\w-]{43}$/)
  expect(JSON.stringify([await later.json('GET', '/push'), browser.arrived, failures])).not.toContain(privateKey)
})

it('[R29] somebody sees which of their browsers are called, and ends one from another; nobody ends another person’s', async () => {
  const { host, data, ada, boss, subscribe } = await aDesk()
  const browser = await subscribe(ada)
  const again = await elsewhere(host, data, ada.id)
  const seen = async () => (await again.json<You>('GET', '/you')).sessions.map(({ isThis, isCalled }) => ({ isThis, isCalled }))
  const [called] = (await again.json<You>('GET', '/you')).sessions.filter(({ isCalled }) => isCalled)
  expect(await seen()).toEqual(
    expect.arrayContaining([
      { isThis: true, isCalled: false },
      { isThis: false, isCalled: true },
    ]),
  )
  expect((await boss.ask('DELETE', `/you/sessions/${called?.id}/calls`)).status).toBe(404)
  expect((await again.ask('DELETE', `/you/sessions/${called?.id}/calls`)).status).toBe(204)
  expect((await seen()).some(({ isCalled }) => isCalled)).toBe(false)
  expect(await ada.json('GET', '/push')).toMatchObject({ isOn: false })
  expect((await ada.json<You>('GET', '/you')).sessions).toHaveLength(2)
  expect(browser.arrived).toEqual([])
})

it('[R29] [P68] whoever has closed the inbox is called for a conversation of theirs; who switched that off, and who does not hold it, is not', async () => {
  const { host, clock, boss, ada, subscribe } = await aDesk()
  const [hers, quiet] = [await subscribe(ada), await subscribe(boss, { ...all, assigned: false, message: false })]
  const visitor = await openLine(host, { origin: SHOP })
  visitor.say(visitorHello)
  await visitor.next('welcome')
  const say = (id: string, body: object) => visitor.say({ type: 'append', conversation: 'c', id, body })
  say('e1', { kind: 'start', playbook: 'p', version: 'v', page: { url: `${SHOP}/`, title: '', referrer: '' }, locale: 'en' })
  say('e2', { kind: 'message', text: 'My secret' })
  const desk = await openLine(host, { cookie: boss.cookie, origin: host.url })
  desk.say({ ...agentHello, online: false })
  const { agent } = await desk.next('welcome')
  const assign = (id: string, to: object) =>
    desk.say({ type: 'append', conversation: 'c', id, body: { kind: 'assign', agent: to } })
  assign('a1', { id: agent?.id, name: '' })
  assign('a2', { id: ada.id, name: '' })
  await expect.poll(() => clock.advance(100).then(() => hers.titles()), PATIENT).toEqual(['Visitor was assigned to you'])
  say('e3', { kind: 'message', text: 'My other secret' })
  await expect.poll(() => clock.advance(100).then(() => hers.titles().length), PATIENT).toBe(2)
  expect(hers.arrived[1]?.note).toMatchObject({ title: 'New message from Visitor', open: '?site=shop#/mine/c' })
  expect(JSON.stringify(hers.arrived)).not.toContain('secret')
  expect(quiet.calls()).toBe(0)
})

it('[P68] what nobody took before a restart is told again after it, although nobody has connected', async () => {
  const { host, more, clock, ada, subscribe } = await aDesk()
  const hers = await subscribe(ada)
  const desk = await openLine(host, { cookie: ada.cookie, origin: host.url })
  desk.say(agentHello)
  await desk.next('welcome')
  const visitor = await openLine(host, { origin: SHOP })
  visitor.say(visitorHello)
  await visitor.next('welcome')
  const say = (id: string, body: object) => visitor.say({ type: 'append', conversation: 'c', id, body })
  say('e1', { kind: 'start', playbook: 'p', version: 'v', page: { url: `${SHOP}/`, title: '', referrer: '' }, locale: 'en' })
  say('e2', { kind: 'message', text: 'Hello?' })
  await desk.next('news')
  desk.socket.close()
  await host.close()
  expect(hers.calls()).toBe(0)
  await startHost(more)
  await expect.poll(() => clock.advance(30_000).then(() => hers.titles()[0]), PATIENT).toBe('Visitor is in Unassigned')
})

it('[P68] a device is called no more once its session is over: signed out, ended from elsewhere, its person deactivated', async () => {
  const { host, data, boss, ada, subscribe } = await aDesk()
  const bo = await addPerson(host, data, 'Bo')
  const cy = await addPerson(host, data, 'Cy')
  const [out, ended, let_go] = [await subscribe(ada), await subscribe(bo), await subscribe(cy)]
  const devices = () => {
    const database = openDatabase(databaseIn(data))
    const rows = database.prepare<{ endpoint: string }>('SELECT endpoint FROM push_device').all()
    database.close()
    return rows.map(({ endpoint }) => endpoint)
  }
  expect(devices().sort()).toEqual([out, ended, let_go].map(({ subscription }) => subscription.endpoint).sort())
  await ada.ask('POST', '/sign-out')
  await bo.ask('DELETE', '/you/sessions/nonsense')
  const { sessions } = await bo.json<{ sessions: { id: string }[] }>('GET', '/you')
  await bo.ask('DELETE', `/you/sessions/${sessions[0]?.id}`)
  await boss.ask('PUT', `/people/${cy.id}`, { state: 'ended' })
  expect(devices()).toEqual([])
})

it('[P68] a device that its push service knows no more is forgotten; one that answers nothing is tried again, and told of in the log', async () => {
  const { clock, failures, ada, boss, subscribe, service } = await aDesk()
  const gone = await subscribe(ada)
  gone.answers(410)
  await ada.ask('POST', '/push/trial')
  await expect.poll(async () => (await ada.json<{ isOn: boolean }>('GET', '/push')).isOn, PATIENT).toBe(false)
  expect((await ada.ask('POST', '/push/trial')).status).toBe(404)
  // Its browser may put it back, which keeps what it is called for; once its agent has ended it, only they may.
  expect(await ada.json('GET', '/push')).toMatchObject({ isOn: false, isLost: true })
  expect((await ada.ask('PUT', '/push', { ...gone.subscription, again: true })).status, 'where nobody is called').toBe(404)
  const anew = service.subscribe()
  expect((await ada.ask('PUT', '/push', { ...anew.subscription, again: true })).status).toBe(204)
  expect(await ada.json('GET', '/push')).toMatchObject({ isOn: true, isLost: false })
  await ada.ask('DELETE', '/push')
  expect(await ada.json('GET', '/push')).toMatchObject({ isOn: false, isLost: false })
  expect((await ada.ask('PUT', '/push', { ...anew.subscription, again: true })).status).toBe(404)
  expect(await ada.json('GET', '/push')).toMatchObject({ isOn: false, isLost: false })

  // So it is with one that is lost as they end it.
  const lost = await subscribe(ada)
  lost.answers(410)
  await ada.ask('POST', '/push/trial')
  await expect.poll(async () => (await ada.json<{ isLost: boolean }>('GET', '/push')).isLost, PATIENT).toBe(true)
  const [session] = (await ada.json<You>('GET', '/you')).sessions
  expect((await boss.ask('DELETE', `/you/sessions/${session?.id}/calls`)).status).toBe(404)
  expect((await ada.ask('DELETE', `/you/sessions/${session?.id}/calls`)).status).toBe(204)
  expect((await ada.ask('PUT', '/push', { ...anew.subscription, again: true })).status).toBe(404)

  const busy = await subscribe(boss)
  busy.answers(503)
  await boss.ask('POST', '/push/trial')
  await expect.poll(busy.calls, PATIENT).toBe(1)
  busy.answers(429, { 'retry-after': '20' })
  await expect.poll(() => clock.advance(1_000).then(() => busy.calls()), PATIENT).toBe(2)
  busy.answers(201)
  await expect.poll(() => clock.advance(5_000).then(() => busy.titles()), PATIENT).toEqual(['Notifications work'])
  expect(failures).toEqual([])
  busy.answers(403)
  await boss.ask('POST', '/push/trial')
  await expect
    .poll(() => failures, PATIENT)
    .toEqual([`A notification was not taken. ${new URL(service.origin).host} answered 403.`])
})

it('[P68] only a browser that is signed in may subscribe, only from our pages, and only at a place that may be called', async () => {
  const { host, data, ada, service } = await aDesk()
  const { endpoint, keys } = service.subscribe().subscription
  const put = async (body: object, headers = {}) => (await ada.ask('PUT', '/push', body, headers)).status
  expect((await fetch(`${host.url}/api/push`, { method: 'PUT', headers: { origin: host.url } })).status).toBe(401)
  expect(await put({ endpoint, keys }, { origin: SHOP })).toBe(403)
  for (const bad of [
    'http://127.0.0.1:1/a',
    'https://127.0.0.1/a',
    'https://localhost:22/a',
    'javascript:1',
    `https://x.example/${'a'.repeat(2_000)}`,
  ])
    expect(await put({ endpoint: bad, keys }), bad).toBe(400)
  expect(await put({ endpoint, keys: { ...keys, auth: 'short' } })).toBe(400)
  expect(await put({ endpoint, keys, wanted: { ...all, more: true } })).toBe(400)
  expect(await put({ endpoint, keys, language: '../../etc' })).toBe(400)
  expect(await put({ endpoint, keys })).toBe(204)
  // Somebody else signs in where nobody signed out: the browser is theirs.
  const bo = await addPerson(host, data, 'Bo')
  expect((await bo.ask('PUT', '/push', { endpoint, keys })).status).toBe(204)
  expect(await ada.json('GET', '/push')).toMatchObject({ isOn: false })
  expect((await bo.ask('DELETE', '/push')).status).toBe(204)
  expect(await bo.json('GET', '/push')).toMatchObject({ isOn: false })
})

it('[P68] a host that is told not to call closed inboxes says that there is no such thing', async () => {
  const host = await startHost({ push: false })
  const boss = person(host, cookieOf(await postCode(host, new URL(host.signInUrl ?? '').hash.slice(1))))
  expect((await boss.ask('GET', '/push')).status).toBe(404)
})

it('serves the inbox’s worker to those who are signed in, from an address that never changes; and to anybody what puts the inbox on a home screen', async () => {
  const folder = tempFolder()
  const host = await startHost({}, folder)
  writeFileSync(join(folder, 'dist/inbox/inbox.webmanifest'), '{ "name": "Inbox" }')
  const worker = `${host.url}/inbox/push-worker.js`
  const answer = await fetch(worker, { headers: { cookie: await signIn(host) } })
  expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('content-type')]).toEqual([
    200,
    'no-cache',
    'text/javascript; charset=utf-8',
  ])
  expect(answer.headers.get('content-security-policy')).toMatch(/worker-src 'self'; .*trusted-types dompurify frontdesk-worker/)
  expect((await fetch(worker)).status).toBe(401)
  const manifest = await fetch(`${host.url}/inbox/inbox.webmanifest`)
  expect([manifest.status, manifest.headers.get('content-type')]).toEqual([200, 'application/manifest+json'])
  expect(
    (await fetch(`${host.url}/inbox/icon-192.png`)).status,
    'there is none here, and that is told to those who are signed in',
  ).toBe(401)
})

it('says at the start whom nobody could write to, and what is no origin', async () => {
  for (const push of [
    { contact: 'desk@shop.example' },
    { contact: 'http://shop.example' },
    { services: ['http://push.house/path'] },
  ])
    await expect(startHost({ push }), JSON.stringify(push)).rejects.toMatchObject({
      code: 'bad-option',
      details: { option: 'push' },
    })
})
