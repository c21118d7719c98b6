import { expect, it } from 'vitest'
import { assemble } from '../../../src/server/node/assemble.ts'
import { createHost } from '../../../src/server/node/host.ts'
import { TRIES } from '../../../src/server/node/sign-in/pace.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'
import { codeOf, FILES, hostOptions, onPort, postCode, signIn, startHost } from './real-host.ts'
import { tempFolder } from './temp.ts'

it('lets nobody without a session reach anything of the inbox or its API', async () => {
  const folder = tempFolder()
  const { app, hub, sockets, storage } = assemble(hostOptions(folder), 0)
  const guarded = app.routes.map(({ path }) => path).filter((path) => /^\/(inbox|api)(\/|$)/.test(path))
  sockets.close()
  await hub.stop()
  await storage.close()
  expect(guarded).toEqual(expect.arrayContaining(['/api/me', '/api/playbooks/:site/:version', '/api/sign-out', '/inbox/*']))

  const host = await startHost({}, folder)
  const files = Object.keys(FILES).filter((file) => file.startsWith('inbox/'))
  const paths = [
    ...guarded,
    ...files.map((file) => `/${file}`),
    '/inbox/',
    '/api/',
    '/api/nothing',
    '/inbox/../inbox/index.html',
    '//inbox/index.html',
  ]
  for (const path of new Set(paths))
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'])
      for (const cookie of ['', `frontdesk-${host.port}=${'A'.repeat(32)}.${'A'.repeat(43)}%3D`]) {
        const headers = { cookie, origin: host.url }
        const answer = await fetch(host.url + path.replace(/:\w+|\*/g, 'shop'), { method, headers, redirect: 'manual' })
        const body = await answer.text()
        expect([308, 401, 404], `${method} ${path}: ${answer.status}`).toContain(answer.status)
        expect(body).not.toMatch(/the inbox/)
        if (path.startsWith('/api')) expect(answer.status).toBe(401)
      }
})

it('explains to whoever is not signed in how to', async () => {
  const host = await startHost()
  const answer = await fetch(`${host.url}/inbox/`)
  expect(answer.status).toBe(401)
  const page = await answer.text()
  expect(page).toMatch(/name="email"[\s\S]*name="password"/)
  expect(page).not.toContain('the inbox</title>')
  expect(await (await fetch(`${host.url}/sign-in/link`)).text()).toContain('npx frontdesk sign-in')
})

it('makes an administrator and a link on the first start, and neither on the second', async () => {
  const folder = tempFolder()
  const first = await createHost({ ...hostOptions(folder), administrator: 'Ingrid' })
  expect(first.signInUrl).toMatch(/\/sign-in#[\w-]{43}$/)
  const cookie = await signIn(first)
  const me = await fetch(`${first.url}/api/me`, { headers: { cookie } })
  expect(await me.json()).toMatchObject({ agent: { name: 'Ingrid', role: 'admin' }, sites: [{ id: 'shop', name: 'Shop' }] })
  await first.close()

  const second = await startHost({}, folder)
  expect(second.signInUrl).toBeUndefined()
  const again = await fetch(`${second.url}/api/me`, { headers: { cookie: onPort(cookie, second) } })
  expect(again.status, 'the session outlives the restart').toBe(200)
})

it('takes a link once', async () => {
  const host = await startHost()
  const first = await postCode(host, codeOf(host.signInUrl))
  expect([first.status, first.headers.get('location')]).toEqual([303, '/inbox/'])
  const second = await postCode(host, codeOf(host.signInUrl))
  expect(second.status).toBe(401)
  expect(second.headers.get('set-cookie')).toBeNull()
  expect(await second.text()).toContain('used already')
})

it('uses nothing up when a link is merely looked at', async () => {
  const host = await startHost()
  for (const method of ['GET', 'HEAD', 'GET']) expect((await fetch(host.signInUrl ?? '', { method })).status).toBe(200)
  expect((await postCode(host, codeOf(host.signInUrl))).status).toBe(303)
})

it('refuses a sign-in that another site sends', async () => {
  const host = await startHost()
  for (const origin of ['https://evil.example', 'null', `${host.url}.evil.example`])
    expect((await postCode(host, codeOf(host.signInUrl), { origin })).status, origin).toBe(403)
  expect((await postCode(host, codeOf(host.signInUrl))).status).toBe(303)
})

it('puts the session into a cookie that scripts and other sites cannot use', async () => {
  const host = await startHost()
  const cookie = (await postCode(host, codeOf(host.signInUrl))).headers.get('set-cookie')
  expect(cookie).toMatch(/^frontdesk-\d+=\w{32}\.[\w%-]{43,}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/)
})

it('binds the cookie to https where people come by https', async () => {
  const host = await startHost({ publicUrl: 'https://chat.shop.example' })
  const local = { ...host, url: `http://127.0.0.1:${host.port}` }
  const answer = await postCode(local, codeOf(host.signInUrl), { origin: 'https://chat.shop.example' })
  expect(answer.headers.get('set-cookie')).toMatch(
    /^__Host-frontdesk=\w{32}\.[\w%-]{43,}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  )
  expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000')
})

it('slows down whoever tries many codes, and not for ever', async () => {
  const clock = createFakeClock()
  const host = await startHost({ clock })
  for (let tries = 0; tries < TRIES; tries++) expect((await postCode(host, 'x'.repeat(43))).status).toBe(401)
  const slowed = await postCode(host, codeOf(host.signInUrl))
  expect([slowed.status, slowed.headers.get('retry-after')]).toEqual([429, '600'])
  expect(await slowed.text()).toContain('Try again in 10 minutes.')
  await clock.advance(600_000)
  expect((await postCode(host, codeOf(host.signInUrl))).status).toBe(303)
})

it('signs out at once, for its own pages alone', async () => {
  const host = await startHost()
  const cookie = await signIn(host)
  const signOut = (origin: string) => fetch(`${host.url}/api/sign-out`, { method: 'POST', headers: { cookie, origin } })
  expect((await signOut('https://evil.example')).status).toBe(403)
  expect((await fetch(`${host.url}/inbox/`, { headers: { cookie } })).status).toBe(200)
  const answer = await signOut(host.url)
  expect(answer.status).toBe(204)
  expect(answer.headers.get('set-cookie')).toContain('Max-Age=0')
  expect((await fetch(`${host.url}/inbox/`, { headers: { cookie } })).status).toBe(401)
})

it('leads to the site that somebody was on the way to, and to none that there is not', async () => {
  const [host, other] = [await startHost(), await startHost()]
  const come = async ({ url, signInUrl }: typeof host, site: string) => {
    const body = new URLSearchParams({ code: codeOf(signInUrl) })
    const path = `/sign-in?site=${encodeURIComponent(site)}`
    const answer = await fetch(url + path, { method: 'POST', body, headers: { origin: url }, redirect: 'manual' })
    return answer.headers.get('location')
  }
  expect(await come(host, 'shop')).toBe('/inbox/?site=shop')
  expect(await come(other, '//elsewhere.example')).toBe('/inbox/')
})
