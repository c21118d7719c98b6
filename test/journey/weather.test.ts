import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { signIn } from './stage/agent.ts'
import { bundled } from './stage/bundled.ts'
import { expect } from './stage/expect.ts'
import { framesOf } from './stage/frames.ts'
import { useForeignSite } from './stage/pages.ts'
import { useServer } from './stage/server.ts'
import { shortWait } from './stage/short-wait.ts'
import { visitorOn } from './stage/visitor.ts'

// No page may throw in any of these: `useBrowser` sees to it.
const browser = useBrowser()
const foreign = useForeignSite()
const server = useServer({ playbook: shortWait, origins: () => [foreign.origin] })

/** Storage as a browser has it whose owner blocks it. */
function blockStorage(): void {
  const denied = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get: denied, configurable: true })
  Object.defineProperty(navigator, 'locks', { get: denied, configurable: true })
  Object.defineProperty(document, 'cookie', { get: denied, set: denied, configurable: true })
}

test('storage is blocked: the whole road is open all the same', async () => {
  const ada = await signIn(await browser.newPage(), server.signInUrl)
  await ada.goOnline()
  const profile = await browser.newContext()
  await profile.addInitScript(blockStorage)
  const kari = visitorOn(await profile.newPage())
  await kari.page.goto(server.url)
  await kari.open()
  await kari.fill('Your name', 'Kari')
  await ada.open('Kari')
  await ada.assignToMe()
  await expect(kari.with).toHaveText('Ada')
  await kari.say('No cookies here.')
  await expect(ada.bubbles.last()).toHaveText('No cookies here.')
})

test('the page’s policy forbids the WebSocket: the bot talks, takes the offline branch, and says that it is not connected', async () => {
  const policy = `default-src 'self'; script-src ${server.url}; connect-src ${server.url}`
  const page = await browser.newPage()
  const frames = framesOf(page)
  const body = `<!doctype html><title>Host</title><script async src="${server.url}/embed.js" data-site="shop"></script>`
  await page.goto(foreign.put('/strict', { body, headers: { 'content-security-policy': policy } }))
  const kari = visitorOn(page)
  await kari.open()
  await kari.fill('Your name', 'Kari')
  await expect(kari.log.getByText(/^We could not reach the desk/)).toBeVisible()
  // The policy forbids the picture, too: a link with its words stands in its place.
  await expect(kari.bubbles).toHaveText(['Who are you?', 'Kari', 'Nobody is free.Our dog, asleep', 'Where can we write to you?'])
  await expect(kari.panel.locator('.notice')).toHaveText(/cannot connect here/)
  expect(frames.down).toEqual([])
})

test('a page under the strictest policy that names us has a chat that works and looks right', async () => {
  const socket = server.url.replace('http', 'ws')
  const policy = `default-src 'none'; script-src ${server.url}; connect-src ${server.url} ${socket}; img-src https: data:; require-trusted-types-for 'script'; trusted-types 'none'`
  const page = await browser.newPage()
  const violations: string[] = []
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) violations.push(message.text())
  })
  const body = `<!doctype html><title>Host</title><link rel="icon" href="data:,"><script async src="${server.url}/embed.js" data-site="shop"></script>`
  await page.goto(foreign.put('/stricter', { body, headers: { 'content-security-policy': policy } }))
  const kari = visitorOn(page)
  await kari.open()
  await kari.fill('Your name', 'Kari')
  await expect(kari.bubbles.getByRole('strong')).toHaveText('free')
  await expect(kari.panel).toHaveCSS('border-radius', '16px')
  expect(violations).toEqual([])
})

test('the server is down before the first click: the button says so, and tries again', async () => {
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await expect(kari.launcher).toBeVisible()
  await server.kill()
  await kari.launcher.click()
  await expect(kari.launcher).toHaveAccessibleName('The chat did not load. Try again')
  await server.restart()
  await kari.open()
  await expect(kari.bubbles).toHaveText(['Who are you?'])
  await kari.fill('Your name', 'Kari')
  await expect(kari.log.getByText(/^Nobody is at the desk right now/)).toBeVisible()
  await expect(kari.bubbles.getByRole('strong')).toHaveText('free')
})

test('the server goes down between the first look and the first click, before the playbook has come: the visitor can write, and is heard once it is back', async () => {
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await kari.page.route(/playbook\.json/, (route) => route.abort())
  const widget = kari.page.waitForResponse(/\/widget\/widget\.js/)
  await kari.launcher.hover()
  await (await widget).finished()
  await server.kill()
  await kari.open()
  await expect(kari.panel.getByText('You can write to us already.')).toBeVisible()
  await expect(kari.panel.locator('.notice')).toHaveText(/^No connection\./)
  await kari.say('Is anybody there?')
  await expect(kari.bubbles).toHaveText(['Is anybody there?'])

  await kari.page.unroute(/playbook\.json/)
  await server.restart()
  await expect(kari.sent).toHaveCount(1)
  const ada = await signIn(await browser.newPage(), server.signInUrl)
  await ada.open('Is anybody there?')
  await expect(ada.bubbles.getByText('Is anybody there?')).toBeVisible()
})

test('[R16] a known visitor comes back while the server is down: what was said is there, and the bot goes on', async () => {
  const app = `import { createChat } from 'frontdesk'\ncreateChat({ site: 'shop', server: '${server.url}' })`
  foreign.put('/app.js', { body: await bundled(app) })
  const body = '<!doctype html><title>Host</title><body><script type="module" src="/app.js"></script>'
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(foreign.put('/returns', { body }))
  await kari.open()
  await expect(kari.bubbles).toHaveText(['Who are you?'])
  await server.kill()
  await kari.page.reload()
  await expect(kari.bubbles).toHaveText(['Who are you?'])
  await kari.fill('Your name', 'Kari')
  await expect(kari.log.getByText(/^We could not reach the desk/)).toBeVisible()
  await kari.fill('E-mail', 'kari@example.com')
  await expect(kari.bubbles.last()).toHaveText('We shall write.')

  await server.restart()
  await expect(kari.sending).toHaveCount(0)
  const ada = await signIn(await browser.newPage(), server.signInUrl)
  await ada.open('Kari')
  await expect(ada.transcript.getByText(/^Lead created: Missed visitor/)).toBeVisible()
})

test('[R12] rich text whose code does not come is read as it was written, and drawn once the code comes', async () => {
  const kari = visitorOn(await browser.newPage())
  const code = /richtext-markdown/
  await kari.page.route(code, (route) => route.abort())
  await kari.page.goto(server.url)
  await kari.open()
  await kari.fill('Your name', 'Kari')
  await expect(kari.bubbles.getByText('**free**')).toBeVisible()
  await kari.page.unroute(code)
  await expect(kari.bubbles.getByRole('strong')).toHaveText('free')
})
