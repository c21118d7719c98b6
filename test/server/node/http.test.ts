import { existsSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { readConfig } from '../../../src/server/node/config.ts'
import { createHost } from '../../../src/server/node/host.ts'
import { FILES, hostOptions, liveChat, onPort, SHOP, signIn, startHost } from './real-host.ts'
import { tempFolder } from './temp.ts'

it('serves the widget to every page, and lets hashed files be kept for ever', async () => {
  const host = await startHost()
  const embed = await fetch(`${host.url}/embed.js`)
  expect(await embed.text()).toBe('the launcher')
  expect(embed.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(embed.headers.get('cache-control')).toBe('no-cache')
  const panel = await fetch(`${host.url}/widget/panel-a1B2c3_4.js`)
  expect(await panel.text()).toBe('the panel')
  expect(panel.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  for (const { headers } of [embed, panel]) {
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})

it('lets every page read why it gets nothing: no such file, no such site, an origin that is not on the list', async () => {
  const host = await startHost()
  const ask = (path: string) => fetch(`${host.url}${path}`, { headers: { origin: 'https://elsewhere.example' } })
  expect((await ask('/embde.js')).headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  for (const [path, status, says] of [
    ['/sites/shopp/playbook.json', 404, 'no such site'],
    ['/sites/shop/playbook.json', 403, 'Pages of https://elsewhere.example may not open a chat'],
    ['/sites/shop/playbooks.json', 403, 'Pages of https://elsewhere.example may not open a chat'],
  ] as const) {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('cache-control'), 'it may be there in a moment').toBe('no-store')
    expect((await answer.json()).message).toContain(says)
  }
})

it('compresses as the browser likes it, and sends nothing twice', async () => {
  const host = await startHost()
  const get = (headers: Record<string, string>) => fetch(`${host.url}/embed.js`, { headers })
  for (const encoding of ['br', 'gzip']) {
    const answer = await get({ 'accept-encoding': encoding })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(await answer.text()).toBe('the launcher')
    const etag = answer.headers.get('etag') ?? ''
    expect((await get({ 'accept-encoding': encoding, 'if-none-match': etag })).status).toBe(304)
  }
  expect((await get({ 'accept-encoding': 'identity' })).headers.get('content-encoding')).toBeNull()
})

it('sends a file as the build has compressed it, and compresses it itself once it has changed since', async () => {
  const folder = tempFolder()
  const host = await startHost({}, folder)
  const file = join(folder, 'dist/site/embed.js')
  const get = async (encoding: string) =>
    (await fetch(`${host.url}/embed.js`, { headers: { 'accept-encoding': encoding } })).text()
  writeFileSync(`${file}.br`, brotliCompressSync('the launcher, compressed'))
  expect(await get('br')).toBe('the launcher, compressed')
  expect(await get('gzip')).toBe('the launcher')
  expect((await fetch(`${host.url}/embed.js.br`)).status).toBe(404)
  utimesSync(file, new Date(), new Date(Date.now() + 10_000))
  expect(await get('br')).toBe('the launcher')
})

it('serves a file anew when it was built anew', async () => {
  const folder = tempFolder()
  const host = await startHost({}, folder)
  await (await fetch(`${host.url}/embed.js`)).text()
  writeFileSync(join(folder, 'dist/site/embed.js'), 'a better launcher')
  expect(await (await fetch(`${host.url}/embed.js`)).text()).toBe('a better launcher')
})

it('serves nothing from outside its folders', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'dist.js'), 'secret')
  const host = await startHost({ demo: true }, folder)
  for (const path of [
    '/widget/..%2f..%2f..%2fdist.js',
    '/demo/..%2f..%2fdist.js',
    '/..%2f..%2fdist.js',
    '/demo/%00.js',
    '/widget/%5c..%5c..%5cdist.js',
    '/demo/..%2finbox%2findex.html',
  ])
    expect((await fetch(host.url + path)).status, path).toBe(404)
})

it('gives the playbook to the pages of the site, and to no others', async () => {
  const host = await startHost()
  const get = (headers: Record<string, string>) => fetch(`${host.url}/sites/shop/playbook.json`, { headers })
  const allowed = await get({ origin: SHOP })
  expect(await allowed.json()).toEqual(JSON.parse(liveChat))
  expect(allowed.headers.get('access-control-allow-origin')).toBe(SHOP)
  expect(allowed.headers.get('vary')).toContain('Origin')
  const etag = allowed.headers.get('etag') ?? ''
  const again = await get({ origin: SHOP, 'if-none-match': etag })
  expect([again.status, again.headers.get('access-control-allow-origin')]).toEqual([304, SHOP])

  for (const origin of ['https://evil.example', 'http://shop.example', `${SHOP}:444`, 'null']) {
    const refused = await get({ origin })
    expect([refused.status, Object.keys(await refused.json())], origin).toEqual([403, ['code', 'message']])
  }
  expect((await fetch(`${host.url}/sites/nowhere/playbook.json`)).status).toBe(404)
})

it('gives agents, and nobody else, any version that was ever in force', async () => {
  const folder = tempFolder()
  const first = await createHost(hostOptions(folder))
  const session = await signIn(first)
  const version = (await fetch(`${first.url}/sites/shop/playbook.json`)).headers.get('etag')?.slice(1, -1)
  await first.close()

  const newer = { ...JSON.parse(liveChat), name: 'Newer' }
  const sites = [{ id: 'shop', name: 'Shop', origins: [SHOP], playbook: newer }]
  const host = await startHost({ sites }, folder)
  const cookie = onPort(session, host)
  expect(await (await fetch(`${host.url}/sites/shop/playbook.json`)).json()).toEqual(newer)
  const get = (path: string, headers: Record<string, string>) => fetch(`${host.url}/api/playbooks/${path}`, { headers })
  expect(await (await get(`shop/${version}`, { cookie })).json()).toEqual(JSON.parse(liveChat))
  expect((await get('shop/unheard', { cookie })).status).toBe(404)
  expect((await get(`shop/${version}`, {})).status).toBe(401)
})

it('shows the demo where it is wanted, and the inbox’s door where it is not', async () => {
  const shop = await startHost({ demo: true })
  const text = async (path: string) => (await fetch(shop.url + path)).text()
  expect(await text('/')).toBe(FILES['demo/shop.html'])
  expect(await text('/shop.css')).toBe(FILES['demo/shop.css'])
  expect(await text('/demo/')).toBe(FILES['demo/index.html'])
  expect(await text('/demo/shop.css')).toBe(FILES['demo/shop.css'])

  const plain = await startHost()
  expect((await fetch(plain.url, { redirect: 'manual' })).headers.get('location')).toBe('/inbox/')
  expect((await fetch(`${plain.url}/demo/`)).status).toBe(404)
})

it('answers for its health, and bears its headers everywhere', async () => {
  const host = await startHost({ demo: true })
  const cookie = await signIn(host)
  expect(await (await fetch(`${host.url}/health`)).json()).toEqual({ status: 'ok' })
  for (const path of [
    '/',
    '/demo/',
    '/embed.js',
    '/inbox/',
    '/sign-in',
    '/sign-in/page.js',
    '/api/me',
    '/health',
    '/nothing',
    '/sites/shop/playbook.json',
  ]) {
    const { headers } = await fetch(host.url + path, { headers: { cookie } })
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('referrer-policy'), path).toBe('same-origin')
    expect(headers.get('content-security-policy'), path).toMatch(/frame-ancestors '(none|self)'/)
  }
  const policy = (await fetch(`${host.url}/inbox/`, { headers: { cookie } })).headers.get('content-security-policy')
  expect(policy).toContain(`script-src 'self';`)
  expect(policy).not.toContain('unsafe')
})

it('says so, and touches nothing, when the port is taken', async () => {
  const host = await startHost()
  const folder = tempFolder()
  const second = createHost({ ...hostOptions(folder), port: host.port })
  await expect(second).rejects.toMatchObject({ code: 'bad-option', message: expect.stringMatching(/Port \d+ is taken.*--port/) })
  expect(existsSync(join(folder, 'data'))).toBe(false)
})

it('refuses a broken playbook with the path of each fault', async () => {
  const broken = liveChat.replace('"next": "topic"', '"next": "nowhere"')
  const sites = [{ id: 'shop', name: 'Shop', origins: [], playbook: broken }]
  await expect(createHost({ ...hostOptions(tempFolder()), sites })).rejects.toMatchObject({
    code: 'bad-playbook',
    details: { faults: [expect.objectContaining({ path: 'cards.greeting.next' })] },
  })
})

it('goes on with yesterday’s playbook when today’s file is gone, and says why; without one it does not start', async () => {
  const folder = tempFolder()
  const config = join(folder, 'frontdesk.json')
  writeFileSync(join(folder, 'playbook.json'), liveChat)
  writeFileSync(config, JSON.stringify({ sites: [{ id: 'shop', name: 'Shop', origins: [SHOP], playbook: 'playbook.json' }] }))
  const options = () => ({ ...hostOptions(folder), ...readConfig(config, { data: join(folder, 'data'), port: '0' }) })
  await (await createHost(options())).close()
  rmSync(join(folder, 'playbook.json'))
  const warnings: string[] = []
  const host = await startHost({ ...options(), onWarning: (message) => warnings.push(message) }, folder)
  const answer = await fetch(`${host.url}/sites/shop/playbook.json`, { headers: { origin: SHOP } })
  expect(await answer.json()).toEqual(JSON.parse(liveChat))
  expect(warnings).toEqual([expect.stringMatching(/Site "shop" goes on with .* There is no file .*playbook\.json/s)])
  await expect(createHost({ ...options(), data: join(folder, 'other') })).rejects.toThrow(/There is no file .*playbook\.json/)
})

it('goes on with yesterday’s playbook when today’s is broken, and says why', async () => {
  const folder = tempFolder()
  await (await createHost(hostOptions(folder))).close()
  const warnings: string[] = []
  const sites = [{ id: 'shop', name: 'Shop', origins: [SHOP], playbook: '{ "id": ' }]
  const host = await startHost({ sites, onWarning: (message) => warnings.push(message) }, folder)
  expect(await (await fetch(`${host.url}/sites/shop/playbook.json`)).json()).toEqual(JSON.parse(liveChat))
  expect(warnings).toEqual([expect.stringMatching(/Site "shop" goes on with .* not JSON/s)])
})
