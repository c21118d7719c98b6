import { expect, it } from 'vitest'
import { versionOf } from '../../../src/playbook/index.ts'
import { liveChat, SHOP, signIn, startHost } from './real-host.ts'

const original = JSON.parse(liveChat)
const prices = {
  ...original,
  id: 'prices',
  starts: {
    where: { value: 'page.path', matches: '/prices/*' },
    proactive: { when: { seconds: 20 }, greeting: 'Shall we do the sums?', once: 'visitor' },
  },
}

async function twoPlaybooks() {
  const host = await startHost()
  const cookie = await signIn(host)
  const api = (method: string, path: string, body?: unknown) =>
    fetch(`${host.url}/api/sites/shop/playbooks${path}`, {
      method,
      headers: { cookie, origin: host.url, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  await api('PUT', '/prices/draft', { playbook: prices })
  expect((await api('POST', '/prices/publish')).status).toBe(200)
  const list = (headers: Record<string, string> = { origin: SHOP }) => fetch(`${host.url}/sites/shop/playbooks.json`, { headers })
  const ids = async () => ((await (await list()).json()) as { playbooks: { id: string }[] }).playbooks.map(({ id }) => id)
  return { host, api, list, ids }
}

it('[P48] lists what a site has in force, in order, with its starts and without its cards', async () => {
  const { api, list, ids } = await twoPlaybooks()
  expect(await ids()).toEqual(['live-chat', 'prices'])
  expect((await api('PUT', '', { order: ['prices'] })).status).toBe(204)
  const answer = await list()
  expect(answer.headers.get('access-control-allow-origin')).toBe(SHOP)
  expect(await answer.json()).toEqual({
    playbooks: [
      { id: 'prices', version: versionOf(prices), locale: 'en', starts: prices.starts, words: { en: 'Shall we do the sums?' } },
      { id: 'live-chat', version: versionOf(original), locale: 'en' },
    ],
  })
  const again = await list({ origin: SHOP, 'if-none-match': answer.headers.get('etag') ?? '' })
  expect(again.status).toBe(304)
  await api('POST', '/prices/active', { active: false })
  expect(await ids()).toEqual(['live-chat'])
})

it('[P48] gives the one of an id as it is in force by now, and none that is switched off or unheard of', async () => {
  const { host, api } = await twoPlaybooks()
  const one = (id: string) => fetch(`${host.url}/sites/shop/playbook.json?id=${id}`, { headers: { origin: SHOP } })
  expect(await (await one('live-chat')).json()).toEqual(original)
  const cheaper = { ...prices, name: 'Lower prices' }
  await api('PUT', '/prices/draft', { playbook: cheaper })
  await api('POST', '/prices/publish')
  const answer = await one('prices')
  expect(await answer.json()).toEqual(cheaper)
  // Whoever asks again gets what was published meanwhile.
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  await api('POST', '/prices/active', { active: false })
  expect([(await one('prices')).status, (await one('nowhere')).status, (await one('')).status]).toEqual([404, 404, 404])
})

it('[P48] keeps the list to the pages of the site, and has none where nothing is published', async () => {
  const { host, list, api } = await twoPlaybooks()
  expect((await list({ origin: 'https://evil.example' })).status).toBe(403)
  expect((await fetch(`${host.url}/sites/nowhere/playbooks.json`)).status).toBe(404)
  for (const id of ['prices', 'live-chat']) await api('POST', `/${id}/active`, { active: false })
  expect((await list()).status).toBe(404)
})

it('[R8] calls in force whatever can begin: what is first, and what addresses visitors by itself', async () => {
  const { api, list } = await twoPlaybooks()
  await list()
  const inForce = async () => {
    const { playbooks } = (await (await api('GET', '')).json()) as {
      playbooks: { playbook: string; isInForce: boolean; liveChat: string }[]
    }
    return playbooks.map(({ playbook, isInForce, liveChat }) => [playbook, isInForce, liveChat])
  }
  await expect.poll(inForce).toEqual([
    ['live-chat', true, 'online and offline'],
    ['prices', true, 'online and offline'],
  ])
  const quiet = { ...prices, starts: { where: prices.starts.where } }
  await api('PUT', '/prices/draft', { playbook: quiet })
  await api('POST', '/prices/publish')
  expect(await inForce()).toEqual([
    ['live-chat', true, 'online and offline'],
    ['prices', false, 'offline only'],
  ])
  await api('PUT', '', { order: ['prices', 'live-chat'] })
  expect((await inForce()).map(([, isInForce]) => isInForce)).toEqual([true, true])
})

it('[R6] lets an administrator alone arrange them, and takes nothing but an order', async () => {
  const { host, api, ids } = await twoPlaybooks()
  const url = `${host.url}/api/sites/shop/playbooks`
  const body = JSON.stringify({ order: ['prices'] })
  const stranger = await fetch(url, { method: 'PUT', headers: { origin: host.url, 'content-type': 'application/json' }, body })
  expect(stranger.status).toBe(401)
  for (const wrong of [{ order: 'prices' }, { order: [1] }, {}, null]) expect((await api('PUT', '', wrong)).status).toBe(400)
  expect(await ids()).toEqual(['live-chat', 'prices'])
})
