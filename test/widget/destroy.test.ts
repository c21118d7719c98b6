import { expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { countLeftovers, type Leftovers } from './leftovers.ts'
import { useServedSite } from './served-site.ts'

const browser = useBrowser()
const site = useServedSite()

const NOTHING: Leftovers = { listeners: [], timers: [], observers: 0, sockets: 0, audio: 0, sheets: 0, keys: [] }

async function open(attributes = '', options: Parameters<typeof browser.newPage>[0] = {}) {
  const page = await browser.newPage(options)
  await page.addInitScript(countLeftovers)
  // The page keeps the chat in a variable of its own, and no name of ours in the window.
  site.body = `<script>(window.desk ||= []).push((chat) => { document.querySelector('#destroy').onclick = () => chat.destroy() })</script>
    <button id="destroy">No chat, please</button><script async src="/embed.js" data-site="shop" data-global="desk" ${attributes}></script>`
  await page.goto(site.url)
  const isThere = () => page.evaluate(() => !!document.querySelector<HTMLElement>('#destroy')?.onclick)
  await expect.poll(isThere, { timeout: 5_000 }).toBe(true)
  const leftovers = async () => {
    const left = (await page.evaluate('leftovers()')) as Leftovers
    return { ...left, keys: left.keys.filter((key) => key !== 'desk') }
  }
  const destroy = () => page.evaluate(() => document.querySelector<HTMLElement>('#destroy')?.click())
  return { page, leftovers, destroy }
}

test('[R35] destroy leaves no node, listener, timer, observer, socket, style or key behind, in the middle of everything', async () => {
  const { page, leftovers, destroy } = await open()
  await page.getByRole('button', { name: 'Open chat' }).click()
  await page.getByText('Good day. What brings you here?').first().waitFor()
  await page.getByRole('textbox').fill('A lamp.')
  await page.getByRole('textbox').press('Enter')
  await page.getByRole('textbox').fill('I am still wri')
  await expect.poll(() => site.asked).toContain('ws:/socket')
  // That they are counted at all.
  expect((await leftovers()).listeners.length).toBeGreaterThan(2)
  expect((await leftovers()).timers.length).toBeGreaterThan(0)
  expect((await leftovers()).keys).toEqual(['Symbol(frontdesk)'])

  await destroy()
  expect(await page.locator('[data-frontdesk]').count()).toBe(0)
  await expect.poll(leftovers).toEqual(NOTHING)
})

test('[R35] destroy takes the sheet of a phone away, its step of the history and its hold on the page with it', async () => {
  site.head = '<meta name="viewport" content="width=device-width">'
  const { page, leftovers, destroy } = await open('', { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })
  await page.getByRole('button', { name: 'Open chat' }).tap()
  await page.getByRole('textbox').fill('I am still wri')
  await expect.poll(() => page.evaluate(() => history.state?.frontdesk), { timeout: 5_000 }).toBe('shop')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('hidden')
  expect((await leftovers()).listeners).toContain('Window popstate')
  await destroy()
  await expect.poll(leftovers).toEqual(NOTHING)
  await expect.poll(() => page.evaluate(() => history.state)).toBe(null)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('visible')
})

test('[R35] destroy leaves nothing of a chat that stands in the page, whether its element is there or has yet to come', async () => {
  for (const container of ['main', '#later']) {
    const { page, leftovers, destroy } = await open(`data-mode="inline" data-container="${container}"`)
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<main style="height: 600px"></main>'))
    if (container === 'main') await page.getByText('Good day. What brings you here?').first().waitFor()
    await expect.poll(async () => (await leftovers()).observers, { timeout: 5_000 }).toBeGreaterThan(0)
    await destroy()
    await expect.poll(leftovers).toEqual(NOTHING)
    expect(await page.locator('main').evaluate((it) => it.childNodes.length)).toBe(0)
  }
})

test('[R35] destroy gives the tab its title back, which told how many messages wait', async () => {
  const page = await browser.newPage()
  site.body = `<script src="/frontdesk.js"></script><script>
    const playbook = { id: 'desk', name: 'Desk', locale: 'en', bot: { name: 'Bell' }, start: 'topic', cards: {
      topic: { kind: 'question', text: 'What is it about?', options: [{ id: 'look', label: 'Just looking', next: 'lamps' }] },
      lamps: { kind: 'message', text: 'The lamps are upstairs.', next: null } } }
    window.chat = Frontdesk.createChat({ site: 'shop', server: location.origin, playbook })</script>`
  await page.goto(site.url)
  await page.getByRole('button', { name: 'Open chat' }).click()
  await page.getByRole('button', { name: 'Just looking' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  // The visitor goes to another tab.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await page.evaluate(`chat.send('Just looking')`)
  await expect.poll(() => page.title(), { timeout: 5_000 }).toBe('(1) A shop')
  await page.evaluate('chat.destroy()')
  expect(await page.title()).toBe('A shop')
})

test('[R35] destroy while the rest is still being loaded leaves nothing behind either, then or later', async () => {
  const { page, leftovers, destroy } = await open()
  const held: (() => void)[] = []
  await page.route('**/widget/widget.js', async (route) => {
    await new Promise<void>((go) => held.push(go))
    await route.continue()
  })
  await page.getByRole('button', { name: 'Open chat' }).click()
  await expect.poll(() => held.length).toBe(1)
  await destroy()
  const loaded = page.waitForResponse('**/widget/widget.js')
  held[0]?.()
  await (await loaded).finished()
  await page.waitForLoadState('networkidle')
  await expect.poll(leftovers).toEqual(NOTHING)
  expect(await page.locator('[data-frontdesk]').count()).toBe(0)
})

test('[R35] destroy while a panel that the page has opened is still being loaded leaves nothing behind, then or later', async () => {
  const page = await browser.newPage()
  await page.addInitScript(countLeftovers)
  site.body = `<script>(window.desk ||= []).push((chat) => { chat.open(); console.log('opened'); window.end = () => chat.destroy() })</script>
    <script async src="/embed.js" data-site="shop" data-global="desk"></script>`
  const held: (() => void)[] = []
  await page.route('**/widget/widget.js', async (route) => {
    await new Promise<void>((go) => held.push(go))
    await route.continue()
  })
  // Whatever is asked of the page by this test counts as a gesture of the visitor's, so it is not asked before.
  const opened = page.waitForEvent('console', (message) => message.text() === 'opened')
  await page.goto(site.url)
  await opened
  await expect.poll(() => held.length, { timeout: 5_000 }).toBe(1)
  await page.evaluate('end(), delete window.end, delete window.desk')
  held[0]?.()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.evaluate('leftovers()'), { timeout: 5_000 }).toEqual(NOTHING)
})

test('[R35] a chat that was destroyed can be made anew, and goes on with the conversation', async () => {
  const page = await browser.newPage()
  site.body = `<script src="/frontdesk.js"></script><script>
    const make = () => Frontdesk.createChat({ site: 'shop', server: location.origin })
    window.chat = make()
    document.title = 'ready'</script>`
  await page.goto(site.url)
  await page.getByRole('button', { name: 'Open chat' }).click()
  await page.getByRole('textbox').fill('A lamp.')
  await page.getByRole('textbox').press('Enter')
  await page.getByText('A lamp.').first().waitFor()
  await page.evaluate('chat.destroy(), chat = make()')
  await page.getByRole('dialog').getByText('A lamp.').first().waitFor()
  expect(await page.locator('[data-frontdesk]').count()).toBe(1)
})
