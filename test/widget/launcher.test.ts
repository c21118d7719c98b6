import type { Page, Route } from 'playwright'
import { describe, expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { useServedSite } from './served-site.ts'
import { gotoSlowly } from './slow-page.ts'

const browser = useBrowser()
const site = useServedSite()

const greeting = (page: Page) => page.getByText('Good day. What brings you here?', { exact: true })

/** What is asked for beside the widget's own files. */
const beside = () => site.asked.filter((path) => !/^\/(embed|widget\/)/.test(path))

/** Everything that the browser keeps for the page. */
const traces = () => ({ kept: [...Object.keys(localStorage), ...Object.keys(sessionStorage)], cookie: document.cookie })

describe('the launcher', () => {
  test('stands in the page after one request, in the owner’s colour and with a name', async () => {
    const page = await browser.newPage()
    site.body = '<script async src="/embed.js" data-site="shop" data-accent="#7a2f4d" data-label="Ask us"></script>'
    site.broken.add('/widget/beside.js')
    await page.goto(site.url)
    const launcher = page.getByRole('button', { name: 'Ask us' })
    await launcher.waitFor()
    // The second comes when the page has nothing else to do, for the page's sake; the launcher does not wait for it.
    await expect.poll(() => site.asked).toEqual(['/embed.js', '/widget/beside.js'])
    expect(await launcher.getAttribute('aria-expanded')).toBe('false')
    expect(await launcher.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe('rgb(122, 47, 77)')
    expect(await launcher.boundingBox()).toMatchObject({ width: 56, height: 56 })
  })

  test('[R18] stores nothing and opens no socket until the visitor presses it', async () => {
    const page = await browser.newPage()
    await page.goto(site.url)
    const launcher = page.getByRole('button', { name: 'Open chat' })
    await launcher.hover()
    await expect.poll(() => site.asked).toContain('/widget/widget.js')
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(traces)).toEqual({ kept: [], cookie: '' })
    expect(beside()).toEqual(['/sites/shop/playbook.json'])

    await launcher.click()
    await greeting(page).waitFor()
    await expect.poll(() => site.asked).toContain('ws:/socket')
    expect((await page.evaluate(traces)).kept).not.toEqual([])
  })

  test('has everything fetched once the visitor comes near, and asks for nothing but the line when it is pressed', async () => {
    const page = await browser.newPage()
    await page.goto(site.url)
    const launcher = page.getByRole('button', { name: 'Open chat' })
    await launcher.hover()
    await expect.poll(() => site.asked.filter((path) => /widget-(online|soon)-/.test(path)).length).toBe(2)
    await page.waitForLoadState('networkidle')
    const fetched = site.asked.length
    await launcher.click()
    await greeting(page).waitFor()
    await expect.poll(() => site.asked).toContain('ws:/socket')
    // Not needed for it: the owner's colour comes with the playbook; who looks elsewhere does so later.
    expect(site.asked.slice(fetched).filter((path) => !/theme-mend|widget-watch|^ws:/.test(path))).toEqual([])
  })

  test('is busy from the press until the rest is there, however much of it had come before', async () => {
    const page = await browser.newPage()
    const words = new Promise<Route>((resolve) => page.route('**/widget/locales-de-*', resolve))
    site.body = '<script async src="/embed.js" data-site="shop" data-locale="de"></script>'
    await page.goto(site.url)
    const launcher = page.locator('.launcher')
    await launcher.hover()
    const held = await words
    await launcher.click()
    expect(await launcher.getAttribute('aria-busy')).toBe('true')
    await held.continue()
    await page.getByRole('dialog').waitFor()
    expect(await launcher.getAttribute('aria-busy')).toBe('false')
  })

  test('is seen to be busy while the words of a language are fetched for somebody whose finger came near and pressed in one', async () => {
    const page = await browser.newPage({ hasTouch: true })
    const words = new Promise<Route>((resolve) => page.route('**/widget/locales-de-*', resolve))
    site.body = '<script async src="/embed.js" data-site="shop" data-locale="de"></script>'
    await page.goto(site.url)
    await page.evaluate(`import("${site.url}widget/beside.js").then(() => {})`)
    const launcher = page.locator('.launcher')
    await launcher.tap()
    const held = await words
    const icon = launcher.locator('svg').first()
    await expect.poll(() => icon.evaluate((svg) => getComputedStyle(svg).opacity)).toBe('0.5')
    expect(await launcher.getAttribute('aria-busy')).toBe('true')
    await held.continue()
    await page.getByRole('dialog', { name: 'Chat' }).waitFor()
    expect(await launcher.getAttribute('aria-busy')).toBe('false')
  })

  test('[R18] is passed by with the Tab key as if it were not there', async () => {
    const page = await browser.newPage()
    await page.goto(site.url)
    await page.getByRole('button', { name: 'Open chat' }).waitFor()
    await page.keyboard.press('Tab')
    await expect.poll(() => site.asked).toContain('/sites/shop/playbook.json')
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(traces)).toEqual({ kept: [], cookie: '' })
    expect(site.asked).not.toContain('ws:/socket')
  })

  test('[R18] a panel that the page itself opens greets, and is still not the visitor’s doing, until they touch it', async () => {
    const page = await browser.newPage()
    site.body = `<script>(window.desk ||= []).push((chat) => { chat.open(); console.log('opened') })</script>
      <script async src="/embed.js" data-site="shop" data-global="desk"></script>`
    // Whatever is asked of the page by this test counts as a gesture of the visitor's, so it is not asked before.
    const opened = page.waitForEvent('console', (message) => message.text() === 'opened')
    await page.goto(site.url)
    await opened
    await greeting(page).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(traces)).toEqual({ kept: [], cookie: '' })
    expect(beside()).toEqual(['/sites/shop/playbook.json'])

    await page.getByRole('dialog').click({ position: { x: 60, y: 200 } })
    await expect.poll(() => site.asked).toContain('ws:/socket')
    expect((await page.evaluate(traces)).kept).toContain('frontdesk:shop:visitor')
  })

  test('[R16] of two tabs that the page has opened the one that is touched later takes up what was said in the other', async () => {
    const context = await browser.newContext()
    site.body = `<script>(window.desk ||= []).push((chat) => { chat.open(); console.log('opened') })</script>
      <script async src="/embed.js" data-site="shop" data-global="desk"></script>`
    const tab = async () => {
      const page = await context.newPage()
      const opened = page.waitForEvent('console', (message) => message.text() === 'opened')
      await page.goto(site.url)
      await opened
      await greeting(page).waitFor()
      return page
    }
    const [first, second] = [await tab(), await tab()]
    await first.getByRole('textbox').fill('A lamp.')
    await first.getByRole('textbox').press('Enter')
    await first.getByRole('log').getByText('A lamp.').waitFor()
    await second.getByRole('dialog').click({ position: { x: 60, y: 200 } })
    await second.getByRole('log').getByText('A lamp.').waitFor()
    await second.reload()
    await second.getByRole('log').getByText('A lamp.').waitFor()
  })

  test('moves nothing in the page', async () => {
    const page = await browser.newPage()
    site.body = `<script>window.shift = 0; new PerformanceObserver((list) => {
        // What moves inside of the open panel, such as for a notice, is its own; the browser does not name it.
        for (const { sources, value } of list.getEntries())
          if (!window.isPressed || sources.some(({ node }) => node)) window.shift += value
      }).observe({ type: 'layout-shift', buffered: true })</script>
      ${'<p>Lamps, chairs, and a table of oak.</p>'.repeat(60)}<script async src="/embed.js" data-site="shop"></script>`
    await page.goto(site.url)
    const heightWith = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.evaluate('isPressed = true')
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(heightWith)
  })

  test('is not bent by a hostile page, and is not printed', async () => {
    const page = await browser.newPage()
    site.body += `<style>body *, div { display: none !important; opacity: .1 !important; transform: scale(3) !important; position: static !important }
      button { width: 900px !important; background: red !important }</style>`
    await page.goto(site.url)
    const launcher = page.getByRole('button', { name: 'Open chat' })
    await launcher.waitFor()
    const box = await launcher.boundingBox()
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
    expect(box).toEqual({ x: width - 72, y: height - 72, width: 56, height: 56 })
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => launcher.isVisible()).toBe(false)
  })

  test('names in the console what of its tag cannot be, or is nearly a name of ours, and goes on without it', async () => {
    const page = await browser.newPage()
    const said: string[] = []
    page.on('console', (message) => message.text().startsWith('Frontdesk') && said.push(message.text()))
    site.body = `<script async src="/embed.js" data-site="shop" data-acent="#7a2f4d" data-greetingafter="5" data-cfasync="false"
      data-locale="klingon" data-icon="javascript:alert(1)" data-picture="ftp://shop.example/a.png" data-server="chat.example"
      data-playbook=" " data-label=" " data-greeting=""></script>`
    await page.goto(site.url)
    const wrong = {
      locale: 'klingon',
      icon: 'javascript:alert(1)',
      picture: 'ftp://shop.example/a.png',
      server: 'chat.example',
      playbook: ' ',
      label: ' ',
      greeting: '',
    }
    const due = [
      ...Object.entries(wrong).map(([name, value]) => `Frontdesk: data-${name} cannot be "${value}".`),
      'Frontdesk: There is no data-acent. Did you mean data-accent?',
      'Frontdesk: There is no data-greetingafter. Did you mean data-greeting-after?',
    ]
    await expect.poll(() => [...said].sort()).toEqual(due.sort())
    await page.getByRole('button', { name: 'Open chat' }).click()
    await greeting(page).waitFor()
  })

  test('stands in the window, and not in a body that is bent, though it was there before the body', async () => {
    const page = await browser.newPage()
    site.body = '<style>body { transform: translateZ(0); height: 3000px }</style>'
    await gotoSlowly(page, site, '<script async src="/embed.js" data-site="shop"></script>')
    const { height } = page.viewportSize() ?? { height: 0 }
    await expect.poll(async () => (await page.getByRole('button', { name: 'Open chat' }).boundingBox())?.y).toBe(height - 72)
  })

  test('is looked after in a page that never rests, too', async () => {
    const page = await browser.newPage()
    site.body += `<script>
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        const until = performance.now() + 20
        while (performance.now() < until);
        port2.postMessage('again')
      }
      port2.postMessage('at once')
    </script>`
    await page.goto(site.url, { waitUntil: 'commit' })
    await expect.poll(() => site.asked, { timeout: 15_000 }).toContain('/widget/beside.js')
  })

  test.each([
    ['en', 'end', 'right'],
    ['en', 'start', 'left'],
    ['ar', 'end', 'left'],
  ])('in %s stands at the %s side, which is the %s', async (locale, side, edge) => {
    const page = await browser.newPage()
    site.body = `<script async src="/embed.js" data-site="shop" data-locale="${locale}" data-side="${side}"></script>`
    await page.goto(site.url)
    const box = await page.getByRole('button').boundingBox()
    const width = page.viewportSize()?.width ?? 0
    expect(box?.x).toBe(edge === 'left' ? 16 : width - 72)
  })
})

describe('the panel', () => {
  test('opens with the focus in it; Escape closes it and gives the focus back', async () => {
    const page = await browser.newPage()
    await page.goto(site.url)
    await page.getByRole('button', { name: 'Open chat' }).press('Enter')
    await page.getByRole('dialog').waitFor()
    const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className ?? '')
    expect(await focused()).not.toBe('launcher')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await focused()).toBe('launcher')
  })

  test('stays open from page to page, and takes no focus for it', async () => {
    const page = await browser.newPage()
    await page.goto(site.url)
    await page.getByRole('button', { name: 'Open chat' }).click()
    await greeting(page).waitFor()
    await page.goto(`${site.url}page/2`)
    await greeting(page).waitFor()
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  })

  test('says so when it cannot be loaded, and the next press tries again', async () => {
    const page = await browser.newPage()
    site.broken.add('/widget/widget.js')
    await page.goto(site.url)
    await page.getByRole('button', { name: 'Open chat' }).click()
    const failed = page.getByRole('button', { name: 'The chat did not load. Try again' })
    await failed.waitFor()
    site.broken.clear()
    await failed.click()
    await page.getByRole('dialog').waitFor()
    expect(await page.getByRole('button', { name: 'Close chat' }).first().isVisible()).toBe(true)
  })

  test('opens under a policy that allows our script and server alone, and no style', async () => {
    const page = await browser.newPage()
    site.headers = {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    }
    await page.addInitScript(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => seen.push(violatedDirective))
    })
    await page.goto(site.url)
    await page.getByRole('button', { name: 'Open chat' }).click()
    await greeting(page).waitFor()
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([])
  })
})
