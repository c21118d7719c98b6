import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { useServedSite } from './served-site.ts'

const browser = useBrowser()
const site = useServedSite()

const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }

/** A page of a single-page shop: its router is a stranger's, and tells analytics by way of a wrapped `history`. */
const shop = `<meta name="viewport" content="width=device-width"><nav><a href="/page/lamps">Lamps</a></nav><main></main>
  ${'<p>Lamps, chairs, and a table of oak.</p>'.repeat(60)}
  <script>
    window.heard = []
    const pushState = history.pushState
    history.pushState = function (...args) { heard.push('push ' + args[2]); return pushState.apply(this, args) }
    const show = () => { document.querySelector('main').textContent = 'At ' + location.pathname }
    addEventListener('popstate', (event) => { heard.push('pop ' + JSON.stringify(event.state)); show() })
    history.replaceState({ route: 0 }, '')
    document.querySelector('a').onclick = (event) => { event.preventDefault(); history.pushState({ route: 1 }, '', event.target.href); show() }
    show()
  </script>`

async function open(): Promise<Page> {
  const page = await browser.newPage(PHONE)
  site.body += shop
  await page.goto(site.url)
  await expect.poll(() => site.asked).toContain('/widget/beside.js')
  await page.getByRole('button', { name: 'Open chat' }).waitFor()
  return page
}

async function openChat(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open chat' }).tap()
  await page.getByRole('dialog').waitFor()
  await expect.poll(() => page.evaluate(() => history.state.frontdesk)).toBe('shop')
}

const closed = (page: Page) => page.getByRole('dialog').waitFor({ state: 'hidden' })
const heard = (page: Page) => page.evaluate('heard')
const state = (page: Page) => page.evaluate(() => history.state)

test('the way back closes the sheet, once; the page’s router hears of its own address and state alone', async () => {
  const page = await open()
  await page.getByRole('link', { name: 'Lamps' }).tap()
  await openChat(page)
  await page.goBack()
  await closed(page)
  expect(await page.locator('main').textContent()).toBe('At /page/lamps')
  expect(await state(page)).toEqual({ route: 1 })
  expect(await heard(page)).toEqual([expect.stringMatching(/^push .*\/page\/lamps$/), 'pop {"route":1}'])
  await page.goBack()
  await expect.poll(() => page.locator('main').textContent()).toBe('At /')
  expect(await heard(page)).toHaveLength(3)
})

test('closed by its button or by Escape it takes its step of the history away again', async () => {
  const page = await open()
  await page.getByRole('link', { name: 'Lamps' }).tap()
  for (const close of [
    () => page.getByRole('dialog').getByRole('button', { name: 'Close chat' }).tap(),
    () => page.keyboard.press('Escape'),
  ]) {
    await openChat(page)
    await close()
    await closed(page)
    await expect.poll(() => state(page)).toEqual({ route: 1 })
  }
  await page.goBack()
  await expect.poll(() => page.locator('main').textContent()).toBe('At /')
  const own = 'pop {"route":1}'
  expect(await heard(page)).toEqual([expect.stringMatching(/^push/), own, own, 'pop {"route":0}'])
})

test('a page that goes elsewhere as the sheet closes is not called back', async () => {
  const page = await open()
  await openChat(page)
  await page.evaluate(() => {
    const host = document.querySelector('[data-frontdesk]')
    host?.shadowRoot?.querySelector<HTMLElement>('.head button:last-of-type')?.click()
    history.pushState({ route: 2 }, '', '/page/2')
  })
  await closed(page)
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => location.pathname)).toBe('/page/2')
  expect(await state(page)).toEqual({ route: 2 })
})

test('where the history takes no entry the chat opens and closes all the same', async () => {
  const page = await browser.newPage(PHONE)
  await page.addInitScript(() => {
    History.prototype.pushState = () => {
      throw new DOMException('Too many.', 'SecurityError')
    }
  })
  await page.goto(site.url)
  await page.getByRole('button', { name: 'Open chat' }).tap()
  await page.getByRole('dialog').getByRole('button', { name: 'Close chat' }).tap()
  await closed(page)
  expect(await state(page)).toBe(null)
})

test('where the history, after too many steps in a short time, takes none back the chat closes all the same, and throws at nobody', async () => {
  const page = await open()
  await openChat(page)
  await page.evaluate(() => {
    history.back = () => {
      throw new DOMException('Too many.', 'SecurityError')
    }
  })
  await page.getByRole('dialog').getByRole('button', { name: 'Close chat' }).tap()
  await closed(page)
  await page.waitForLoadState('networkidle')
  expect(await state(page)).toMatchObject({ frontdesk: 'shop' })
})

test('the page behind the sheet does not scroll, and is where it was afterwards', async () => {
  const page = await open()
  await page.evaluate(() => scrollTo(0, 300))
  await openChat(page)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('hidden')
  await page.mouse.move(180, 30)
  await page.mouse.wheel(0, 400)
  await page.goBack()
  await closed(page)
  expect(await page.evaluate(() => [getComputedStyle(document.documentElement).overflowY, scrollY])).toEqual(['visible', 300])
})

test('the sheet stands in what the keyboard leaves to be seen, the field in it; whoever looks closer with two fingers moves nothing', async () => {
  const page = await open()
  await openChat(page)
  const box = (role: 'dialog' | 'textbox') => page.getByRole(role).last().boundingBox()
  await expect.poll(() => box('dialog')).toEqual({ x: 0, y: 0, width: 360, height: 640 })
  /** What a phone tells when its keyboard comes, or goes, and the browser has moved the page up by so much. */
  const seen = (height: number, offsetTop: number, scale = 1) =>
    page.evaluate(
      (now) => {
        for (const [name, value] of Object.entries(now))
          Object.defineProperty(visualViewport, name, { configurable: true, get: () => value })
        visualViewport?.dispatchEvent(new Event('resize'))
      },
      { height, offsetTop, scale },
    )

  await page.getByRole('textbox').tap()
  await seen(360, 40)
  await expect.poll(() => box('dialog')).toEqual({ x: 0, y: 40, width: 360, height: 360 })
  const field = await box('textbox')
  expect(field!.y).toBeGreaterThan(40)
  expect(field!.y + field!.height).toBeLessThanOrEqual(400)
  await seen(640, 0)
  await expect.poll(() => box('dialog')).toEqual({ x: 0, y: 0, width: 360, height: 640 })
  await seen(320, 100, 2)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect(await box('dialog')).toEqual({ x: 0, y: 0, width: 360, height: 640 })
})

test('turned on its side, the chat is beside the page, within the window; its fields never make the browser zoom', async () => {
  const page = await open()
  await openChat(page)
  const box = () => page.getByRole('dialog').boundingBox()
  await expect.poll(box).toEqual({ x: 0, y: 0, width: 360, height: 640 })
  const field = page.getByRole('dialog').getByRole('textbox')
  expect(await field.evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize))).toBeGreaterThanOrEqual(16)
  await page.setViewportSize({ width: 640, height: 360 })
  await expect.poll(box).toEqual({ x: 224, y: 0, width: 400, height: 360 })
  await page.goBack()
  await closed(page)
  expect(await state(page)).toEqual({ route: 0 })
})

test('no field of a card or a form makes the browser zoom in on it', async () => {
  const page = await browser.newPage(PHONE)
  const options = [{ id: 'oak', label: 'Oak' }]
  const fields = [
    { type: 'email', label: 'E-mail' },
    { type: 'choice', key: 'wood', label: 'Wood', options },
    { type: 'long-text', key: 'words', label: 'Words' },
    { type: 'date', key: 'day', label: 'Day' },
  ]
  const capture = {
    kind: 'capture',
    field: 'name',
    text: 'Who are you?',
    label: 'Your name',
    retryMessage: 'Once more?',
    next: 'form',
  }
  const cards = { name: capture, form: { kind: 'form', text: 'And the rest?', fields, next: null } }
  const playbook = { id: 'p', name: 'P', locale: 'en', bot: { name: 'Bell' }, start: 'name', cards }
  await page.route('**/playbook.json', (route) => route.fulfill({ json: playbook }))
  site.body += '<meta name="viewport" content="width=device-width">'
  await page.goto(site.url)
  await page.getByRole('button', { name: 'Open chat' }).tap()
  const sizes = () =>
    page
      .locator('.capture :is(input, select, textarea)')
      .evaluateAll((all) => all.map((it) => Number.parseFloat(getComputedStyle(it).fontSize)))
  await page.getByLabel('Your name').waitFor()
  expect(await sizes()).toEqual([16])
  await page.getByLabel('Your name').fill('Kari')
  await page.getByRole('button', { name: 'Continue' }).tap()
  await page.getByLabel('Words').waitFor()
  expect(await sizes()).toEqual([16, 16, 16, 16])
})
