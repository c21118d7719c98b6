import { readFile } from 'node:fs/promises'
import { beforeAll, describe, test } from 'vitest'
import { integrity } from '../../vite/site.ts'
import { useBrowser } from '../browser.ts'
import { signIn } from './stage/agent.ts'
import { bundled } from './stage/bundled.ts'
import { expect } from './stage/expect.ts'
import { framesOf } from './stage/frames.ts'
import { useForeignSite } from './stage/pages.ts'
import { useServer } from './stage/server.ts'
import { shortWait } from './stage/short-wait.ts'
import { visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const foreign = useForeignSite()
const server = useServer({ playbook: shortWait, origins: () => [foreign.origin] })

/** What a page's visitor has in this browser, of any kind. */
async function stored() {
  return {
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
  }
}
const NOTHING = { local: [], session: [], cookie: '', databases: 0 }

test('[R18] one request until the launcher shows, and one for the page’s sake: until the visitor clicks nothing is stored and no socket opened; after it, both', async () => {
  const page = await browser.newPage()
  const frames = framesOf(page)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url().slice(server.url.length)))
  await page.goto(server.url)
  const kari = visitorOn(page)
  await expect(kari.launcher).toBeVisible()
  await page.getByRole('button', { name: 'Add to cart' }).first().click()

  const isOurs = (path: string): boolean => /embed|widget|socket|sites|api/.test(path)
  await expect.poll(() => requests.filter(isOurs)).toEqual(['/embed.js', '/widget/beside.js'])
  expect(frames.sockets).toBe(0)
  expect(await page.evaluate(stored)).toEqual(NOTHING)

  await kari.launcher.hover()
  await expect.poll(() => requests).toContain('/widget/widget.js')
  expect(frames.sockets).toBe(0)
  expect(await page.evaluate(stored)).toEqual(NOTHING)

  await kari.open()
  await expect.poll(() => frames.down.length).toBeGreaterThan(0)
  expect((await page.evaluate(stored)).local).not.toEqual([])
  expect((await page.evaluate(stored)).cookie).toBe('')
  // Who the visitor is goes in a frame, never in an address.
  const { token } = JSON.parse(frames.up[0] ?? '{}')
  expect(token).toMatch(/^[\w-]{22,}$/)
  expect(requests.join('\n')).not.toContain(token)
})

test('[R34] the line that an administrator copies from the settings brings the chat to another page', async () => {
  const { page } = await signIn(await browser.newPage(), server.signInUrl)
  await page.goto(`${server.url}/inbox/#/settings/rules`)
  const line = await page.getByRole('textbox', { name: 'On your page' }).inputValue()
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(foreign.put('/line', { body: `<!doctype html><title>Host</title>${line}` }))
  await kari.open()
  await expect(kari.bubbles.first()).toBeVisible()
})

test('[R18] [R34] a page that opens the chat by itself stores and connects nothing until the visitor touches it', async () => {
  const page = await browser.newPage()
  const frames = framesOf(page)
  const script = `<script async src="${server.url}/embed.js" data-site="shop" data-global="frontdesk"></script>`
  const opens = `(window.frontdesk = []).push((chat) => { chat.open(); console.info('opened') })`
  const body = `<!doctype html><title>Host</title><script>${opens}</script>${script}`
  // Whatever looks into the page from here lends it a visitor's gesture, so nothing does before it has opened the chat by itself.
  const hasOpened = page.waitForEvent('console', (message) => message.text() === 'opened')
  await page.goto(foreign.put('/opens', { body }))
  await hasOpened
  const kari = visitorOn(page)
  await expect(kari.panel).toBeVisible()
  expect(frames.sockets).toBe(0)
  expect(await page.evaluate(stored)).toEqual(NOTHING)
  await kari.panel.click()
  await expect(kari.bubbles).toHaveText(['Who are you?'])
})

test('a page that pins the script to the sum that the build prints has its chat, and nothing of a script with another sum', async () => {
  const tag = (sum: string) =>
    `<script async crossorigin src="${server.url}/embed.js" integrity="${sum}" data-site="shop"></script>`
  const body = (sum: string) => `<!doctype html><title>Host</title><body>${tag(sum)}`
  const pinned = await browser.newPage()
  await pinned.goto(foreign.put('/pinned', { body: body(await integrity('embed.js')) }))
  await visitorOn(pinned).open()
  await expect(visitorOn(pinned).bubbles).toHaveText(['Who are you?'])

  const other = await browser.newPage()
  const refused = other.waitForEvent('console', (message) => message.text().includes('integrity'))
  await other.goto(foreign.put('/other', { body: body(await integrity('frontdesk.js')) }))
  await refused
  await expect(other.locator('[data-frontdesk]')).toHaveCount(0)
})

test('[R35] the policy that README tells a page of another origin to send is all that the chat needs', async () => {
  const policy = /<!-- policy -->\n```\nContent-Security-Policy: (.*)\n```/.exec(await readFile('README.md', 'utf8'))?.[1] ?? ''
  const own = (scheme: string) => server.url.replace('http', scheme)
  const told = policy.replaceAll('https://chat.example', own('http')).replaceAll('wss://chat.example', own('ws'))
  const headers = { 'content-security-policy': `default-src 'none'; ${told}` }
  const body = `<!doctype html><html lang="en"><title>Host</title><body><script async src="${server.url}/embed.js" data-site="shop"></script>`
  const page = await browser.newPage()
  await page.goto(foreign.put('/policy', { body, headers }))
  const kari = visitorOn(page)
  await kari.open()
  await kari.fill('Your name', 'Kari')
  await expect(kari.sent.last()).toBeVisible()
})

describe('a page that imports the package', () => {
  let script: string

  beforeAll(async () => {
    script = await bundled(`
      import { createChat } from 'frontdesk'
      const chat = createChat({ site: 'shop', server: globalThis.frontdeskServer })
      globalThis.events = []
      for (const event of ['ready', 'open', 'playbook:started', 'handover:joined', 'error'])
        chat.on(event, (detail) => globalThis.events.push([event, detail?.agent?.name]))
      globalThis.chat = chat`)
  })

  test('[R34] [R35] has a chat on a site of another origin, hears its events, and can be rid of it', async () => {
    const ada = await signIn(await browser.newPage(), server.signInUrl)
    await ada.goOnline()
    foreign.put('/app.js', { body: script })
    const body = `<!doctype html><title>Host</title><body><script>frontdeskServer = '${server.url}'</script><script type="module" src="/app.js"></script>`
    const page = await browser.newPage()
    await page.goto(foreign.put('/imports', { body }))
    const kari = visitorOn(page)
    await kari.open()
    await kari.fill('Your name', 'Kari')
    await ada.open('Kari')
    await ada.assignToMe()
    await expect(kari.with).toHaveText('Ada')

    expect(await page.evaluate('events')).toEqual([
      ['ready', undefined],
      ['open', undefined],
      ['playbook:started', undefined],
      ['handover:joined', 'Ada'],
    ])
    await page.evaluate('chat.destroy()')
    await expect(page.locator('[data-frontdesk]')).toHaveCount(0)
  })
})

test('a page whose origin is not on the site’s list gets no chat, and says so', async () => {
  const stranger = foreign.origin.replace('localhost', '127.0.0.1')
  const body = `<!doctype html><title>Host</title><script async src="${server.url}/embed.js" data-site="shop"></script>`
  foreign.put('/stranger', { body })
  const page = await browser.newPage()
  const frames = framesOf(page)
  await page.goto(`${stranger}/stranger`)
  const kari = visitorOn(page)
  await kari.open()
  await expect(kari.panel.locator('.notice')).toHaveText(/cannot connect here/)
  expect(frames.down.join('\n')).not.toContain('welcome')
})
