import { join } from 'node:path'
import { expect, it } from 'vitest'
import { versionOf } from '../../../src/playbook/index.ts'
import { FrontdeskError } from '../../../src/protocol/index.ts'
import { createAccounts } from '../../../src/server/node/accounts.ts'
import { createHost, type Host } from '../../../src/server/node/host.ts'
import { databaseIn, openDatabase } from '../../../src/server/node/storage/open.ts'
import { systemClock } from '../../../src/time/clock.ts'
import { agentHello, openLine, visitorHello } from './line.ts'
import { leaveData } from './old-data.ts'
import { hostOptions, liveChat, onPort, postCode, SHOP, signIn, startHost } from './real-host.ts'
import { tempFolder } from './temp.ts'

interface Playbook {
  id: string
  name: string
  cards: Record<string, { text?: string; next?: unknown }>
  texts?: { de: Record<string, Record<string, unknown>> }
}

const original = JSON.parse(liveChat) as Playbook

const renamed = (name: string): Playbook => ({ ...original, name })

/** What the settings page will ask, signed in as the administrator. */
function settings(host: Host, cookie: string) {
  const base = `${host.url}/api/sites/shop/playbooks`
  const ask = (method: string, path = '', body?: unknown, headers: Record<string, string> = {}) =>
    fetch(base + path, {
      method,
      headers: { cookie, origin: host.url, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  const json = async (method: string, path = '', body?: unknown) => (await ask(method, path, body)).json()
  return { ask, json }
}

const inForce = async (host: Host): Promise<Playbook> =>
  (await fetch(`${host.url}/sites/shop/playbook.json`)).json() as Promise<Playbook>

it('[R2] [R6] keeps a draft with faults, publishes it when it has none, and shows the next visitor the new version', async () => {
  const host = await startHost()
  const { ask, json } = settings(host, await signIn(host))
  const broken = { ...original, cards: { ...original.cards, greeting: { ...original.cards.greeting, next: 'nowhere' } } }
  const saved = await json('PUT', '/live-chat/draft', { playbook: broken })
  expect(saved).toMatchObject({ at: expect.any(Number), faults: [{ path: 'cards.greeting.next' }] })
  const refused = await ask('POST', '/live-chat/publish')
  expect([refused.status, await refused.json()]).toMatchObject([
    422,
    { code: 'bad-playbook', faults: [{ path: 'cards.greeting.next' }] },
  ])
  expect(await inForce(host)).toEqual(original)

  const good = await json('PUT', '/live-chat/draft', { playbook: renamed('Better'), since: (saved as { at: number }).at })
  expect(good).toMatchObject({ faults: [] })
  expect(await inForce(host)).toEqual(original)
  expect(await json('POST', '/live-chat/publish')).toMatchObject({ number: 2 })
  expect((await inForce(host)).name).toBe('Better')
  expect(await json('GET', '/live-chat')).toMatchObject({
    draft: null,
    published: { number: 2, source: 'inbox', by: 'Administrator', playbook: { name: 'Better' } },
  })
  expect((await ask('POST', '/live-chat/publish')).status).toBe(404)
})

it('tells two versions apart, and publishes an old one anew under the next number', async () => {
  const host = await startHost()
  const { json } = settings(host, await signIn(host))
  await json('PUT', '/live-chat/draft', { playbook: renamed('Better') })
  expect(await json('GET', '/live-chat/diff?from=1&to=draft')).toEqual({
    changes: [{ path: 'name', kind: 'changed', before: original.name, after: 'Better' }],
  })
  await json('POST', '/live-chat/publish')
  expect(await json('POST', '/live-chat/versions/1/restore')).toMatchObject({ number: 3 })
  expect(await inForce(host)).toEqual(original)
  const { versions } = (await json('GET', '/live-chat/versions')) as { versions: { number: number; source: string }[] }
  expect(versions.map(({ number, source }) => [number, source])).toEqual([
    [3, 'inbox'],
    [2, 'inbox'],
    [1, 'configuration'],
  ])
  expect(await json('GET', '/live-chat/diff?from=1&to=3')).toEqual({ changes: [] })
})

it('lets nobody write over a draft that they have not read', async () => {
  const host = await startHost()
  const { ask, json } = settings(host, await signIn(host))
  const first = (await json('PUT', '/live-chat/draft', { playbook: renamed('Mine') })) as { at: number }
  expect((await ask('PUT', '/live-chat/draft', { playbook: renamed('Yours') })).status).toBe(409)
  expect((await ask('PUT', '/live-chat/draft', { playbook: renamed('Yours'), since: first.at })).status).toBe(200)
})

it('tells of a draft how far each of its languages has come, and what is not translated, which keeps nobody from publishing it', async () => {
  const host = await startHost()
  const { ask, json } = settings(host, await signIn(host))
  const german = original.texts?.de
  const { offlineMessage: _, ...workshop } = german?.workshop ?? {}
  const playbook = { ...original, texts: { de: { ...german, workshop } } }
  const told = {
    faults: [],
    hints: [{ path: 'texts.de.workshop.offlineMessage', message: expect.stringContaining('is not translated') }],
    languages: [{ locale: 'de', texts: 34, of: 35 }],
  }
  expect(await json('PUT', '/live-chat/draft', { playbook })).toMatchObject(told)
  expect(await json('GET', '/live-chat')).toMatchObject({ draft: told })
  expect((await ask('POST', '/live-chat/publish')).status).toBe(200)
})

it('lists and draws every road through what is published, and through a draft as soon as it has no faults', async () => {
  const host = await startHost()
  const { ask, json } = settings(host, await signIn(host))
  expect(await json('GET', '/live-chat')).toMatchObject({
    published: { hints: [], languages: [{ locale: 'de', texts: 35, of: 35 }] },
  })
  const { roads, svg } = (await json('GET', '/live-chat/roads?of=1')) as { roads: string; svg: string }
  expect(roads.split('\n')[0]).toMatch(/^greeting → topic \[/)
  expect(svg).toMatch(/^<svg [\s\S]*>greeting<[\s\S]*<\/svg>/)
  const broken = { ...original, start: 'nowhere' }
  await json('PUT', '/live-chat/draft', { playbook: broken })
  expect((await ask('GET', '/live-chat/roads?of=draft')).status).toBe(422)
  expect((await ask('GET', '/live-chat/roads?of=7')).status).toBe(404)
})

it('takes a draft of any shape, and tells its faults', async () => {
  const host = await startHost()
  const { ask, json } = settings(host, await signIn(host))
  let since: number | undefined
  for (const playbook of [
    '{ not json',
    [],
    null,
    7,
    { id: 'live-chat', cards: { __proto__: 1 } },
    { ...original, id: 'other' },
  ]) {
    const saved = (await json('PUT', '/live-chat/draft', { playbook, since })) as { at: number; faults: unknown[] }
    expect(saved.faults.length, JSON.stringify(playbook)).toBeGreaterThan(0)
    since = saved.at
    expect((await ask('POST', '/live-chat/publish')).status).toBe(422)
  }
  for (const body of [undefined, 'x', { playbook: {}, since: 'yesterday' }])
    expect((await ask('PUT', '/live-chat/draft', body)).status).toBe(400)
  expect((await ask('PUT', '/no%20spaces/draft', { playbook: {} })).status).toBe(400)
  expect((await ask('GET', '/unheard')).status).toBe(404)
})

it('[R6] lets only an administrator do any of this, and only from the inbox’s own pages', async () => {
  const folder = tempFolder()
  const host = await startHost({}, folder)
  const admin = await signIn(host)
  const database = openDatabase(databaseIn(hostOptions(folder).data))
  const accounts = createAccounts(database, systemClock)
  const code = accounts.link(accounts.add({ name: 'Ada', role: 'agent' }).id)
  database.close()
  const ada = ((await postCode(host, code)).headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const calls: [method: string, path: string, body?: unknown][] = [
    ['GET', ''],
    ['GET', '/live-chat'],
    ['GET', '/live-chat/roads?of=1'],
    ['PUT', '/live-chat/draft', { playbook: original }],
    ['POST', '/live-chat/publish'],
    ['POST', '/live-chat/versions/1/restore'],
    ['POST', '/live-chat/active', { active: false }],
  ]
  for (const [method, path, body] of calls) {
    expect((await settings(host, '').ask(method, path, body)).status, `${method} ${path}`).toBe(401)
    expect((await settings(host, ada).ask(method, path, body)).status, `${method} ${path}`).toBe(403)
    const elsewhere = await settings(host, admin).ask(method, path, body, { origin: 'https://evil.example' })
    expect(elsewhere.status, `${method} ${path}`).toBe(method === 'GET' ? 200 : 403)
  }
  expect(await inForce(host)).toEqual(original)
})

it('publishes a file when it has changed, and leaves alone what an administrator has published since', async () => {
  const folder = tempFolder()
  const first = await createHost(hostOptions(folder))
  const session = await signIn(first)
  const { json } = settings(first, session)
  await json('PUT', '/live-chat/draft', { playbook: renamed('Better') })
  await json('POST', '/live-chat/publish')
  await first.close()

  const second = await createHost(hostOptions(folder))
  expect((await inForce(second)).name).toBe('Better')
  await second.close()

  const sites = [{ id: 'shop', name: 'Shop', origins: [SHOP], playbook: renamed('From the file') }]
  const third = await startHost({ sites }, folder)
  expect((await inForce(third)).name).toBe('From the file')
  const { versions } = (await settings(third, onPort(session, third)).json('GET', '/live-chat/versions')) as {
    versions: unknown[]
  }
  expect(versions).toHaveLength(3)
})

it('lets a visitor finish on the version that they began with, and gives it to their next page', async () => {
  const host = await startHost()
  const cookie = await signIn(host)
  const version = versionOf(original)
  const line = await openLine(host, { origin: SHOP })
  line.say(visitorHello)
  const { epoch } = await line.next('welcome')
  const page = { url: `${SHOP}/`, title: '', referrer: '' }
  line.say({
    type: 'append',
    conversation: 'c',
    id: 's',
    body: { kind: 'start', playbook: 'live-chat', version, page, locale: 'en' },
  })
  await line.next('entries')

  const { json } = settings(host, cookie)
  const cards = { ...original.cards, topic: { kind: 'message', text: 'Closed for the summer.', next: null } }
  const live = JSON.parse(
    JSON.stringify({ ...original, texts: undefined, cards: { greeting: original.cards.greeting, topic: cards.topic } }),
  )
  expect(await json('PUT', '/live-chat/draft', { playbook: live })).toMatchObject({ faults: [] })
  await json('POST', '/live-chat/publish')
  expect(Object.keys((await inForce(host)).cards)).toEqual(['greeting', 'topic'])

  const mine = await fetch(`${host.url}/sites/shop/playbook.json?version=${version}`, { headers: { origin: SHOP } })
  expect(await mine.json()).toEqual(original)
  expect(mine.headers.get('cache-control')).toContain('immutable')
  expect((await fetch(`${host.url}/sites/shop/playbook.json?version=unheard`)).status).toBe(404)

  // The answer leads to where the old version says: to the verdict on somebody who wants to sell something.
  line.say({ type: 'append', conversation: 'c', id: 'a', body: { kind: 'answer', card: 'topic', value: 'offer' } })
  await line.next('entries')
  line.say({ type: 'watch', conversation: 'c', since: 2, epoch })
  const { entries } = await line.next('entries')
  expect(entries.map(({ body }) => body)).toEqual([{ kind: 'outcome', card: 'not-a-customer', qualified: false }])
})

it('[R8] tells on which pages it is installed, by the first that loads it, and not by a passer-by', async () => {
  const host = await startHost()
  const { json } = settings(host, await signIn(host))
  await inForce(host)
  await fetch(`${host.url}/sites/shop/playbook.json`, { headers: { origin: 'https://evil.example' } })
  expect(await json('GET')).toMatchObject({
    playbooks: [{ playbook: 'live-chat', isInForce: true, liveChat: 'offline only' }],
    installations: [],
  })
  await fetch(`${host.url}/sites/shop/playbook.json`, { headers: { origin: SHOP } })
  await expect
    .poll(() => json('GET'))
    .toMatchObject({ playbooks: [{ liveChat: 'online and offline' }], installations: [{ origin: SHOP }] })
})

it('[R8] takes no chats by a playbook that is switched off, though somebody is at the desk', async () => {
  const host = await startHost()
  const cookie = await signIn(host)
  const { ask, json } = settings(host, cookie)
  const agent = await openLine(host, { cookie, origin: host.url })
  agent.say(agentHello)
  await agent.next('welcome')

  async function handOver(conversation: string): Promise<string[]> {
    const line = await openLine(host, { origin: SHOP })
    line.say(visitorHello)
    const { epoch } = await line.next('welcome')
    const page = { url: `${SHOP}/`, title: '', referrer: '' }
    const start = { kind: 'start', playbook: 'live-chat', version: versionOf(original), page, locale: 'en' }
    const answers = { topic: 'choose', room: 'unsure', name: 'Ann', email: 'ann@hall.example' }
    line.say({ type: 'append', conversation, id: 's', body: start })
    for (const [card, value] of Object.entries(answers))
      line.say({ type: 'append', conversation, id: card, body: { kind: 'answer', card, value } })
    const live = Object.entries(original.cards).find(([, card]) => (card as { kind?: string }).kind === 'live-chat')?.[0]
    line.say({ type: 'append', conversation, id: 'h', body: { kind: 'handover', card: live } })
    line.say({ type: 'watch', conversation, since: 0, epoch })
    const kinds: string[] = []
    while (!kinds.includes('waiting') && !kinds.includes('expired'))
      kinds.push(...(await line.next('entries')).entries.map(({ body }) => body.kind))
    return kinds
  }

  expect(await handOver('on')).toContain('waiting')
  expect((await ask('POST', '/live-chat/active', { active: false })).status).toBe(204)
  expect((await fetch(`${host.url}/sites/shop/playbook.json`)).status).toBe(404)
  expect(await json('GET')).toMatchObject({ playbooks: [{ isActive: false, isInForce: false, liveChat: 'offline only' }] })
  expect(await handOver('off')).toContain('expired')
  expect((await ask('POST', '/live-chat/active', { active: true })).status).toBe(204)
  expect(await inForce(host)).toEqual(original)
})

it('numbers what a server of before has published as version 1', async () => {
  const data = join(tempFolder(), 'data')
  // Format 2 knew one playbook of a site, and no versions of it.
  leaveData(databaseIn(data), 2, (database) => {
    database.prepare('INSERT INTO playbook VALUES (?, ?, ?)').run('shop', versionOf(original), liveChat)
    database.prepare('INSERT INTO published VALUES (?, ?)').run('shop', versionOf(original))
  })
  const host = await startHost({ data })
  const { json } = settings(host, await signIn(host))
  expect(await json('GET', '/live-chat/versions')).toEqual({
    versions: [{ number: 1, version: versionOf(original), at: 0, source: 'configuration' }],
  })
})

it('leaves the order to the administrators when a file has changed, and puts first what the configuration names anew', async () => {
  const folder = tempFolder()
  const fileSays = (playbook: unknown) => ({ sites: [{ id: 'shop', name: 'Shop', origins: [SHOP], playbook }] })
  const first = await createHost({ ...hostOptions(folder) })
  const session = await signIn(first)
  const { ask, json } = settings(first, session)
  await json('PUT', '/sale/draft', { playbook: { ...original, id: 'sale' } })
  await json('POST', '/sale/publish')
  expect((await ask('PUT', '', { order: ['sale'] })).status).toBe(204)
  await first.close()

  const second = await createHost({ ...hostOptions(folder), ...fileSays(renamed('From the file')) })
  const later = settings(second, onPort(session, second))
  expect((await inForce(second)).id).toBe('sale')
  expect(await later.json('GET', '/live-chat')).toMatchObject({ published: { playbook: { name: 'From the file' } } })
  await second.close()

  const third = await startHost(fileSays({ ...original, id: 'autumn' }), folder)
  expect((await inForce(third)).id).toBe('autumn')
})

it('starts without the file that it was told of, where an earlier one was published, be it switched off; and says so', async () => {
  const folder = tempFolder()
  const first = await createHost(hostOptions(folder))
  await settings(first, await signIn(first)).ask('POST', '/live-chat/active', { active: false })
  await first.close()
  const playbook = () => {
    throw new FrontdeskError('bad-option', 'There is no file gone.json.', { option: 'config' })
  }
  const told: string[] = []
  const sites = [{ id: 'shop', name: 'Shop', origins: [SHOP], playbook }]
  await startHost({ sites, onWarning: (message) => told.push(message) }, folder)
  expect(told).toEqual(['Site "shop" goes on with what was published before. There is no file gone.json.'])
})
