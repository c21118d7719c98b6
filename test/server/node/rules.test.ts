import { expect, it } from 'vitest'
import { versionOf } from '../../../src/playbook/index.ts'
import { createAccounts } from '../../../src/server/node/accounts.ts'
import type { Host } from '../../../src/server/node/host.ts'
import { databaseIn, openDatabase } from '../../../src/server/node/storage/open.ts'
import { noRules } from '../../../src/server/rules/rules.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'
import { systemClock } from '../../../src/time/clock.ts'
import { agentHello, openLine, visitorHello } from './line.ts'
import { hostOptions, liveChat, postCode, SHOP, signIn, startHost } from './real-host.ts'
import { tempFolder } from './temp.ts'

const OTHER = 'https://www.shop.example'
/** A Monday, ten seconds before nine in Oslo. */
const MONDAY = Date.UTC(2026, 2, 2, 7, 59, 50)
const TEN_SECONDS = 10_000
const DAY = 86_400_000
const weekdays = {
  timeZone: 'Europe/Oslo',
  open: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
  closed: ['2026-12-25'],
}
const { version: _, ...none } = noRules

function rulesOf(host: Host, cookie: string) {
  const ask = (method: string, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(`${host.url}/api/sites/shop/rules`, {
      method,
      headers: { cookie, origin: host.url, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  return {
    ask,
    read: async () => (await ask('GET')).json(),
    save: async (rules: object, since = 0) => (await ask('PUT', { rules: { ...none, ...rules }, since })).status,
  }
}

const mayRead = async (host: Host, origin: string): Promise<number> =>
  (await fetch(`${host.url}/sites/shop/playbook.json`, { headers: { origin } })).status

it('lets pages chat that an administrator adds, at once, and cuts their lines when they are taken away again', async () => {
  const host = await startHost()
  const { read, save } = rulesOf(host, await signIn(host))
  expect(await read()).toEqual({ ...noRules, fixedOrigins: [SHOP] })
  const refused = await openLine(host, { origin: OTHER })
  refused.say(visitorHello)
  expect([await refused.closed, await mayRead(host, OTHER)]).toEqual([4403, 403])

  expect(await save({ origins: [OTHER] })).toBe(200)
  const line = await openLine(host, { origin: OTHER })
  const kept = await openLine(host, { origin: SHOP })
  for (const one of [line, kept]) {
    one.say(visitorHello)
    await one.next('welcome')
  }
  expect(await mayRead(host, OTHER)).toBe(200)
  const upload = { method: 'POST', headers: { origin: OTHER, authorization: `Bearer ${'t'.repeat(43)}` }, body: 'not a picture' }
  expect((await fetch(`${host.url}/sites/shop/files`, upload)).status).toBe(415)

  expect(await save({}, 1)).toBe(200)
  expect(await line.closed).toBe(4503)
  expect([await mayRead(host, OTHER), await mayRead(host, SHOP)]).toEqual([403, 200])
  expect((await fetch(`${host.url}/sites/shop/files`, upload)).status).toBe(403)
  const again = await openLine(host, { origin: OTHER })
  again.say(visitorHello)
  expect(await again.closed).toBe(4403)
  kept.say({ type: 'ping' })
  await kept.next('pong')
})

it('[R10] [P59] counts nobody as online outside of the business hours, and everybody from the minute at which they begin', async () => {
  const clock = createFakeClock(MONDAY)
  const host = await startHost({ clock })
  const cookie = await signIn(host)
  const { save } = rulesOf(host, cookie)
  const agent = await openLine(host, { cookie, origin: host.url })
  agent.say(agentHello)
  expect(await agent.next('welcome')).not.toHaveProperty('open')
  const comes = async () => {
    const line = await openLine(host, { origin: SHOP })
    line.say(visitorHello)
    return { ...line, welcome: await line.next('welcome') }
  }
  const visitor = await comes()
  expect(visitor.welcome).toMatchObject({ agentsOnline: true })

  expect(await save({ hours: weekdays })).toBe(200)
  expect(await visitor.next('agents')).toEqual({ type: 'agents', online: false, open: false })
  expect((await comes()).welcome).toMatchObject({ agentsOnline: false, open: false })

  await clock.advance(TEN_SECONDS)
  expect(await visitor.next('agents')).toEqual({ type: 'agents', online: true })
  await clock.advance(8 * 3_600_000 - TEN_SECONDS)
  // Nobody has said a word in all that time, and every line is gone.
  const evening = await openLine(host, { cookie, origin: host.url })
  evening.say(agentHello)
  await evening.next('welcome')
  const late = await comes()
  expect(late.welcome).toMatchObject({ agentsOnline: true })
  await clock.advance(TEN_SECONDS)
  expect(await late.next('agents')).toEqual({ type: 'agents', online: false, open: false })
})

it('erases closed conversations after as many days as an administrator wants, files too, and tells the desk', async () => {
  const clock = createFakeClock(MONDAY)
  const host = await startHost({ clock })
  const cookie = await signIn(host)
  const { save } = rulesOf(host, cookie)
  const visitor = await openLine(host, { origin: SHOP })
  visitor.say(visitorHello)
  await visitor.next('welcome')
  const headers = {
    origin: SHOP,
    authorization: `Bearer ${'t'.repeat(43)}`,
    'content-type': 'text/plain',
    'x-file-name': 'a.txt',
  }
  const sent = await fetch(`${host.url}/sites/shop/files`, { method: 'POST', headers, body: 'My address' })
  const file = (await sent.json()) as { id: string }
  const page = { url: `${SHOP}/`, title: '', referrer: '' }
  const bodies = [
    { kind: 'start', playbook: 'live-chat', version: 'v', page, locale: 'en' },
    { kind: 'message', text: 'Erase me', files: [file] },
    { kind: 'close' },
  ]
  for (const [index, body] of bodies.entries()) visitor.say({ type: 'append', conversation: 'c', id: `e${index}`, body })
  for (const _ of bodies) await visitor.next('entries')
  const agent = await openLine(host, { cookie, origin: host.url })
  agent.say(agentHello)
  await agent.next('welcome')
  const isFileThere = async () => (await fetch(`${host.url}/files/${file.id}/a.txt`)).status

  // By default nothing is ever erased.
  await clock.advance(DAY)
  expect(await isFileThere()).toBe(200)
  expect(await save({ retentionDays: 2 })).toBe(200)
  await clock.advance(DAY - 1)
  expect(await isFileThere()).toBe(200)
  await clock.advance(2 * 3_600_000)
  await expect.poll(isFileThere).toBe(404)
  const second = await openLine(host, { cookie, origin: host.url })
  second.say(agentHello)
  expect(await second.next('counts')).toMatchObject({ closed: 0 })
})

it('[R6] lets an administrator alone read and change them, from the inbox’s own pages, over what they have read, and takes nothing that cannot be', async () => {
  const folder = tempFolder()
  const host = await startHost({}, folder)
  const admin = rulesOf(host, await signIn(host))
  const database = openDatabase(databaseIn(hostOptions(folder).data))
  const accounts = createAccounts(database, systemClock)
  const code = accounts.link(accounts.add({ name: 'Ada', role: 'agent' }).id)
  database.close()
  const ada = rulesOf(host, ((await postCode(host, code)).headers.get('set-cookie') ?? '').split(';')[0] ?? '')
  const body = { rules: none, since: 0 }
  expect([(await ada.ask('GET')).status, (await ada.ask('PUT', body)).status]).toEqual([403, 403])
  expect((await rulesOf(host, '').ask('GET')).status).toBe(401)
  expect((await admin.ask('PUT', body, { origin: 'https://evil.example' })).status).toBe(403)

  const faulty: [rules: object, path: string][] = [
    [{ retentionDays: 0 }, 'rules.retentionDays'],
    [{ retentionDays: 1.5 }, 'rules.retentionDays'],
    [{ origins: ['shop.example'] }, 'rules.origins[0]'],
    [{ origins: ['https://shop.example/'] }, 'rules.origins[0]'],
    [{ hours: { ...weekdays, timeZone: 'visitor' } }, 'rules.hours'],
    [{ hours: { ...weekdays, timeZone: 'Atlantis/Poseidonis' } }, 'rules.hours.timeZone'],
    [{ hours: { ...weekdays, open: [{ days: ['mon'], from: '9', to: '17:00' }] } }, 'rules.hours.open[0].from'],
    [{ more: 1 }, 'rules.more'],
  ]
  for (const [rules, path] of faulty) {
    const answer = await admin.ask('PUT', { rules: { ...none, ...rules }, since: 0 })
    expect([answer.status, await answer.json()], path).toMatchObject([400, { faults: [{ path }] }])
  }
  for (const nothing of [undefined, 'x', { rules: none }]) expect((await admin.ask('PUT', nothing)).status).toBe(400)
  expect(await admin.read()).toMatchObject({ version: 0 })

  expect(await admin.save({ hours: weekdays })).toBe(200)
  expect(await admin.save({ retentionDays: 7 })).toBe(409)
  expect(await admin.read()).toMatchObject({ version: 1, hours: weekdays, retentionDays: null, by: 'Administrator' })
})

it('a condition asks for the site’s hours by "now.open", and finds in the log how it was', async () => {
  const clock = createFakeClock(MONDAY)
  const base = JSON.parse(liveChat)
  const cards = {
    when: { kind: 'condition', branches: [{ when: { value: 'now.open', is: true }, next: 'day' }], otherwise: 'night' },
    day: { kind: 'outcome', text: 'Good day', qualified: true, next: null },
    night: { kind: 'outcome', text: 'Good night', qualified: false, next: null },
  }
  const { texts: _, starts: __, ...rest } = base
  const playbook = { ...rest, start: 'when', cards }
  const host = await startHost({ clock, sites: [{ id: 'shop', name: 'Shop', origins: [SHOP], playbook }] })
  const { save } = rulesOf(host, await signIn(host))
  await save({ hours: weekdays })

  async function cameTo(conversation: string): Promise<unknown[]> {
    const line = await openLine(host, { origin: SHOP })
    line.say(visitorHello)
    const { epoch } = await line.next('welcome')
    const page = { url: `${SHOP}/`, title: '', referrer: '' }
    const say = (id: string, body: object) => line.say({ type: 'append', conversation, id, body })
    say('s', { kind: 'start', playbook: playbook.id, version: versionOf(playbook), page, locale: 'en' })
    // What the client believes is not what counts.
    say('o', { kind: 'observed', card: 'when', facts: { at: 0, agentsOnline: true, open: true, url: '' } })
    line.say({ type: 'watch', conversation, since: 0, epoch })
    const found: unknown[] = []
    while (found.length === 0)
      found.push(...(await line.next('entries')).entries.flatMap(({ body }) => (body.kind === 'outcome' ? [body.card] : [])))
    return found
  }
  expect(await cameTo('early')).toEqual(['night'])
  await clock.advance(TEN_SECONDS)
  expect(await cameTo('late')).toEqual(['day'])
})
