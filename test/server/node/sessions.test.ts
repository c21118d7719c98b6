import Libsql from 'libsql'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import type { You } from '../../../src/server/node/routes/you.ts'
import { sha256 } from '../../../src/server/node/secret.ts'
import { TRIES, WINDOW_MS } from '../../../src/server/node/sign-in/pace.ts'
import { wrap } from '../../../src/server/node/storage/database.ts'
import { databaseIn } from '../../../src/server/node/storage/open.ts'
import { migrate } from '../../../src/server/node/storage/schema.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'
import { openPostOffice } from '../../post-office.ts'
import { agentHello, openLine } from './line.ts'
import { addPerson, cookieOf, PASSWORD, person, post } from './person.ts'
import { codeOf, postCode, startHost } from './real-host.ts'
import { tempFolder } from './temp.ts'

const NEW_PASSWORD = 'cellar orange thirteen boats'

afterEach(() => vi.useRealTimers())

async function withAda(more: Parameters<typeof startHost>[0] = {}) {
  const data = tempFolder()
  const host = await startHost({ data, ...more })
  const ada = await addPerson(host, data, 'Ada')
  expect((await ada.ask('PUT', '/you/password', { password: PASSWORD })).status).toBe(204)
  const signInFrom = (address: string, password = PASSWORD, email = 'ada@shop.example', device = 'Test/1') =>
    post(host, '/password', { email, password }, { 'x-forwarded-for': address, 'user-agent': device })
  return { host, data, ada, signInFrom }
}

it('says the same of a wrong password and of somebody who is not there', async () => {
  const { signInFrom } = await withAda()
  const wrong = await signInFrom('', NEW_PASSWORD)
  const stranger = await signInFrom('', NEW_PASSWORD, 'eve@shop.example')
  expect([wrong.status, stranger.status]).toEqual([401, 401])
  expect((await wrong.text()).replace('ada@', 'eve@')).toBe(await stranger.text())
})

it('slows down whoever tries passwords of one account, from wherever, and says for how long; a link still lets its owner in', async () => {
  const clock = createFakeClock(Date.now())
  const { host, data, signInFrom } = await withAda({ clock, trustProxy: true })
  const bo = await addPerson(host, data, 'Bo')
  await bo.ask('PUT', '/you/password', { password: PASSWORD })
  for (let tries = 0; tries < TRIES; tries++)
    expect((await signInFrom(`10.0.0.${tries}`, 'not this one, surely')).status).toBe(401)
  await clock.advance(60_000)
  const slowed = await signInFrom('10.0.1.1')
  expect([slowed.status, slowed.headers.get('retry-after')]).toEqual([429, '540'])
  expect(await slowed.text()).toContain('Try again in 9 minutes.')
  expect((await signInFrom('10.0.1.2', PASSWORD, 'bo@shop.example')).status, 'another account').toBe(303)
  await clock.advance(WINDOW_MS - 60_000)
  expect((await signInFrom('10.0.1.1')).status).toBe(303)
})

it('does not count the sign-ins of those who may: an office comes in by one address', async () => {
  const { signInFrom } = await withAda({ trustProxy: true })
  for (let times = 0; times <= TRIES; times++) expect((await signInFrom('10.0.0.1')).status, `${times}`).toBe(303)
})

it('mails a link to a new password to whoever is there, and answers everybody alike; it works once and ends all sessions and lines', async () => {
  const office = await openPostOffice()
  onTestFinished(() => office.close())
  const { host, ada, signInFrom } = await withAda({ mail: { from: 'desk@shop.example', smtp: office.url } })
  const line = await openLine(host, { origin: host.url, cookie: ada.cookie })
  line.say(agentHello)
  await line.next('welcome')

  const forget = async (email: string) => (await post(host, '/link', { email, purpose: 'reset' })).text()
  expect(await forget('eve@shop.example')).toBe(await forget('ada@shop.example'))
  await expect.poll(() => office.arrived.map(({ to }) => to)).toEqual([['ada@shop.example']])
  const code = codeOf(/http\S+\/sign-in\/reset#\S+/.exec(office.arrived[0]?.mail.text ?? '')?.[0])
  expect(await (await post(host, '/reset', { code })).text()).toContain('For Ada.')
  expect((await post(host, '/reset', { code, password: 'short' })).status).toBe(422)
  expect(await ada.isIn(), 'nothing has happened yet').toBe(true)

  const changed = await post(host, '/reset', { code, password: NEW_PASSWORD })
  expect(changed.status).toBe(303)
  await line.closed
  expect([await ada.isIn(), await person(host, cookieOf(changed)).isIn()]).toEqual([false, true])
  expect((await post(host, '/reset', { code, password: PASSWORD })).status).toBe(401)
  expect([(await signInFrom('')).status, (await signInFrom('', NEW_PASSWORD)).status]).toEqual([401, 303])
})

it('fills nobody’s mailbox', async () => {
  const office = await openPostOffice()
  onTestFinished(() => office.close())
  const { host } = await withAda({ mail: { from: 'desk@shop.example', smtp: office.url }, trustProxy: true })
  const ask = (index: number) =>
    post(host, '/link', { email: 'ada@shop.example', purpose: 'sign-in' }, { 'x-forwarded-for': `10.0.0.${index}` })
  for (let times = 0; times < TRIES; times++) expect((await ask(times)).status).toBe(200)
  expect((await ask(99)).status).toBe(429)
})

it('shows somebody their own sessions, and ends one of them, or all others, with its lines', async () => {
  const { host, data, ada, signInFrom } = await withAda({ trustProxy: true })
  const bo = await addPerson(host, data, 'Bo')
  const phone = person(host, cookieOf(await signInFrom('203.0.113.7', PASSWORD, undefined, 'Phone/2')))
  const desk = person(host, cookieOf(await signInFrom('203.0.113.8', PASSWORD, undefined, 'Desk/3')))
  const { sessions } = await ada.json<You>('GET', '/you')
  expect(sessions.map(({ device, isThis }) => [device, isThis])).toEqual(
    expect.arrayContaining([
      ['Phone/2', false],
      ['Desk/3', false],
      [expect.any(String), true],
    ]),
  )
  const session = sessions.find(({ device }) => device === 'Phone/2')
  expect(session).toMatchObject({ address: '203.0.113.7', createdAt: expect.any(Number), usedAt: expect.any(Number) })
  const line = await openLine(host, { origin: host.url, cookie: phone.cookie })
  line.say(agentHello)
  await line.next('welcome')

  const path = `/you/sessions/${session?.id}`
  expect((await bo.ask('DELETE', path)).status, 'another’s').toBe(404)
  expect(await phone.isIn()).toBe(true)
  expect((await ada.ask('DELETE', path)).status).toBe(204)
  await line.closed
  expect([await phone.isIn(), await desk.isIn()]).toEqual([false, true])
  expect((await ada.ask('DELETE', '/you/sessions')).status).toBe(204)
  expect([await desk.isIn(), await ada.isIn(), await bo.isIn()]).toEqual([false, true, true])
})

it('asks for the password again before it, or the address that goes with it, is changed', async () => {
  const { ada, signInFrom } = await withAda()
  for (const current of [{}, { current: NEW_PASSWORD }]) {
    for (const [path, body] of [
      ['/you/password', { password: NEW_PASSWORD }],
      ['/you', { email: 'eve@shop.example' }],
    ] as const) {
      const refused = await ada.ask('PUT', path, { ...body, ...current })
      expect([refused.status, await refused.json()], path).toMatchObject([422, { option: 'current' }])
    }
  }
  expect((await ada.ask('PUT', '/you/password', { password: NEW_PASSWORD, current: PASSWORD })).status).toBe(204)
  expect([(await signInFrom('')).status, (await signInFrom('', NEW_PASSWORD)).status]).toEqual([401, 303])
  expect(await ada.json('PUT', '/you', { name: 'Ada B.' })).toMatchObject({
    agent: { name: 'Ada B.', email: 'ada@shop.example' },
  })
})

it('gives each sign-in a session of its own, and ends the one that the browser came with', async () => {
  const { host, ada } = await withAda()
  const answer = await post(host, '/password', { email: 'ada@shop.example', password: PASSWORD }, { cookie: ada.cookie })
  expect(cookieOf(answer)).not.toBe(ada.cookie)
  expect([await ada.isIn(), await person(host, cookieOf(answer)).isIn()]).toEqual([false, true])
  const elsewhere = await post(
    host,
    '/password',
    { email: 'ada@shop.example', password: PASSWORD },
    { origin: 'https://evil.example' },
  )
  expect([elsewhere.status, cookieOf(elsewhere)]).toEqual([403, ''])
})

it('refuses a cookie that is not signed by this server', async () => {
  const { host, ada } = await withAda()
  const [name, value = ''] = ada.cookie.split('=')
  for (const forged of [value.split('.')[0] ?? '', `${value.slice(0, 32)}.${'A'.repeat(43)}%3D`, ''])
    expect(await person(host, `${name}=${forged}`).isIn(), forged).toBe(false)
})

it('ends a session that was not used for thirty days, and keeps one that is used', async () => {
  const { ada } = await withAda()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  const pass = (days: number) => vi.setSystemTime(Date.now() + days * 24 * 3_600_000)
  for (let day = 20; day <= 60; day += 20) {
    pass(20)
    const answer = await ada.ask('GET', '/me')
    expect([answer.status, answer.headers.getSetCookie()[0]], `day ${day}`).toEqual([
      200,
      expect.stringContaining('Max-Age=2592000'),
    ])
  }
  pass(31)
  expect(await ada.isIn()).toBe(false)
})

it('takes over people and links of a folder from before there were passwords; their sessions begin anew', async () => {
  const data = tempFolder()
  const before = wrap(new Libsql(databaseIn(data)), 'before')
  migrate(before, 'before', 11)
  const link = 'a'.repeat(43)
  before.exec(`INSERT INTO agent (id, name, email, role, created_at) VALUES ('1', 'Ada', 'ada@shop.example', 'admin', 1), ('2', 'Bo', NULL, 'agent', 2);
    INSERT INTO session VALUES ('hash', '1', ${Date.now() + 1e9});
    INSERT INTO sign_in_link VALUES ('${sha256(link)}', '1', ${Date.now() + 1e9})`)
  before.close()
  const host = await startHost({ data })
  expect(host.signInUrl, 'there are people already').toBeUndefined()
  const ada = person(host, cookieOf(await postCode(host, link)))
  expect(await ada.json('GET', '/people')).toMatchObject({
    people: [
      { name: 'Ada', role: 'admin', state: 'active', sessions: 1 },
      { name: 'Bo', role: 'agent', state: 'active', sessions: 0 },
    ],
  })
})
