import { expect, it } from 'vitest'
import { versionOf } from '../../../src/playbook/index.ts'
import { createAccounts } from '../../../src/server/node/accounts.ts'
import type { Host } from '../../../src/server/node/host.ts'
import { databaseIn, openDatabase } from '../../../src/server/node/storage/open.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'
import { playbookThat } from '../crm/playbook.ts'
import { openLine, visitorHello } from './line.ts'
import { hostOptions, postCode, SHOP, signIn, startHost } from './real-host.ts'
import { aReceiver, SECRET } from './receiver.ts'
import { tempFolder } from './temp.ts'

const playbook = playbookThat(['email'], [{ object: 'lead', title: 'Wants lamps' }])

/** A host whose clock the test moves, with one webhook. */
async function aHost(url: string, folder = tempFolder()) {
  const clock = createFakeClock(Date.now())
  const webhooks = [{ url, secrets: [SECRET] }]
  const host = await startHost({ clock, sites: [{ id: 'shop', name: 'Shop', origins: [SHOP], playbook, webhooks }] }, folder)
  return { clock, host, folder, cookie: await signIn(host) }
}

/** A visitor talks until the outcome card. */
async function talk(host: Host, conversation = 'c'): Promise<string[]> {
  const line = await openLine(host, { origin: SHOP })
  line.say(visitorHello)
  const page = { url: `${SHOP}/lamps`, title: 'Lamps', referrer: '' }
  const start = { kind: 'start', playbook: 'ask', version: versionOf(playbook), page, locale: 'en' }
  line.say({ type: 'append', conversation, id: 's', body: start })
  await line.next('entries')
  line.say({ type: 'append', conversation, id: 'a', body: { kind: 'answer', card: 'email', value: 'ann@hall.example' } })
  await line.next('entries')
  line.say({ type: 'watch', conversation, since: 2, epoch: (await line.next('welcome')).epoch })
  return (await line.next('entries')).entries.map(({ body }) => body.kind)
}

async function deliveries(host: Host, cookie: string, query = ''): Promise<{ state: string; error?: string; id: string }[]> {
  const answer = await fetch(`${host.url}/api/sites/shop/deliveries${query}`, { headers: { cookie } })
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { deliveries: { state: string; error?: string; id: string }[] }).deliveries
}

function retry(host: Host, cookie: string, body: object, origin = host.url): Promise<Response> {
  const headers = { cookie, origin, 'content-type': 'application/json' }
  return fetch(`${host.url}/api/sites/shop/deliveries/retry`, { method: 'POST', headers, body: JSON.stringify(body) })
}

it('posts a lead to the webhook of its site, signed', async () => {
  const receiver = await aReceiver()
  const { host, cookie } = await aHost(receiver.url)
  await talk(host)
  await receiver.received(1)
  expect(receiver.posted).toMatchObject([
    { type: 'lead.created', data: { title: 'Wants lamps', page: `${SHOP}/lamps`, person: { email: 'ann@hall.example' } } },
  ])
  await expect
    .poll(() => deliveries(host, cookie))
    .toMatchObject([{ state: 'done', attempts: 1, object: 'lead', title: 'Wants lamps' }])
})

it('tries again what was answered with 500, as the clock says', async () => {
  const receiver = await aReceiver()
  receiver.answers(500)
  const { host, cookie, clock } = await aHost(receiver.url)
  await talk(host)
  await expect.poll(() => deliveries(host, cookie)).toMatchObject([{ state: 'due', attempts: 1, error: 'It answered 500.' }])
  receiver.answers(200)
  await clock.advance(7_000)
  await receiver.received(2)
  await expect.poll(() => deliveries(host, cookie, '?state=done')).toMatchObject([{ state: 'done', attempts: 2 }])
  expect(new Set(receiver.posted.map(({ id }) => id)).size).toBe(1)
})

it('shows an administrator what was given up, and brings it when they want it', async () => {
  const receiver = await aReceiver()
  receiver.answers(410)
  const { host, cookie } = await aHost(receiver.url)
  await talk(host)
  await expect.poll(() => deliveries(host, cookie, '?state=failed')).toMatchObject([{ error: expect.stringContaining('410') }])
  receiver.answers(200)
  const [failed] = await deliveries(host, cookie)
  expect((await retry(host, cookie, { sink: 'webhook', id: failed?.id })).status).toBe(204)
  await expect.poll(() => deliveries(host, cookie)).toMatchObject([{ state: 'done', attempts: 2 }])
  expect((await retry(host, cookie, { sink: 'webhook', id: failed?.id })).status).toBe(404)
  expect((await retry(host, cookie, { sink: 7 })).status).toBe(400)
})

it('keeps no visitor waiting for a webhook that hangs, and lets go of it when the host closes', async () => {
  const receiver = await aReceiver()
  await receiver.turn('hanging')
  const { host, cookie } = await aHost(receiver.url)
  expect(await talk(host, 'one')).toEqual(['outcome', 'created'])
  await receiver.received(1)
  expect(await talk(host, 'two')).toEqual(['outcome', 'created'])
  expect(await deliveries(host, cookie, '?state=due')).toHaveLength(2)
  await host.close()
})

it('[R6] tells nobody but administrators, and takes orders from its own pages alone', async () => {
  const receiver = await aReceiver()
  const { host, cookie, folder } = await aHost(receiver.url)
  const database = openDatabase(databaseIn(hostOptions(folder).data))
  const accounts = createAccounts(database, createFakeClock(Date.now()))
  const code = accounts.link(accounts.add({ name: 'Ada', role: 'agent' }).id)
  database.close()
  const ada = ((await postCode(host, code)).headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const status = async (headers: Record<string, string>, path = 'shop') =>
    (await fetch(`${host.url}/api/sites/${path}/deliveries`, { headers })).status
  expect([await status({}), await status({ cookie: ada }), await status({ cookie })]).toEqual([401, 403, 200])
  const told = await fetch(`${host.url}/api/sites/shop/deliveries`, { headers: { cookie } })
  expect(await told.json()).toMatchObject({ sinks: ['webhook'] })
  expect(await status({ cookie }, 'nowhere')).toBe(404)
  expect((await retry(host, cookie, { sink: 'webhook', id: 'x' }, 'https://evil.example')).status).toBe(403)
  expect((await retry(host, ada, { sink: 'webhook', id: 'x' })).status).toBe(403)
})
