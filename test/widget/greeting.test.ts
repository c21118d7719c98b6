import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { useServedSite } from './served-site.ts'

const browser = useBrowser()
const site = useServedSite()

const tag = (attributes: string) => `<script async src="/embed.js" data-site="shop" ${attributes}></script>`
const kept = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]
const greetingOf = (page: Page) => page.getByRole('status').getByText('May we help?')
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs='

/** The script tag waits as long as it is told; the tests do not. */
const greets = tag('data-greeting="May we help?" data-greeting-after="0"')

describe('the greeting', () => {
  test('[R18] stands beside the launcher, said once to who listens, and stores nothing', async () => {
    const page = await browser.newPage()
    site.body = greets
    await page.goto(site.url)
    await greetingOf(page).waitFor()
    const launcher = page.getByRole('button', { name: 'Open chat' })
    const edges = async () => {
      const boxes = await Promise.all([page.locator('.greeting').boundingBox(), launcher.boundingBox()])
      const [bubble, button] = boxes.map((box) => box ?? { x: 0, y: 0, width: 0, height: 0 })
      return [bubble!.x + bubble!.width < button!.x, bubble!.y + bubble!.height === button!.y + button!.height]
    }
    await expect.poll(edges).toEqual([true, true])
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    expect(await page.evaluate(kept)).toEqual([])
  })

  test.each([
    ['the right', ''],
    ['the left', 'data-side="start"'],
    ['the left in Arabic', 'data-locale="ar"'],
  ])('stands as the launcher and the panel do out of what the screen has at its edges, on %s', async (side, attributes) => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
    const device = await page.context().newCDPSession(page)
    await device.send('Emulation.setSafeAreaInsetsOverride', { insets: { left: 44, right: 30, bottom: 21 } })
    site.body = greets.replace('data-site', `${attributes} data-site`)
    await page.goto(site.url)
    await greetingOf(page).waitFor()
    /** How far from the side's edge, and from the window's lower one. */
    const away = async (part: string) => {
      const { x, y, width, height } = (await page.locator(part).boundingBox())!
      return [side === 'the right' ? 1000 - x - width : x, 800 - y - height].map(Math.round)
    }
    const inset = side === 'the right' ? 30 : 44
    await expect.poll(() => away('.launcher')).toEqual([16 + inset, 16 + 21])
    await expect.poll(() => away('.greeting')).toEqual([16 + inset + 68, 16 + 21])
    await greetingOf(page).click()
    await page.getByRole('dialog').waitFor()
    await expect.poll(() => away('.panel')).toEqual([16 + inset, 16 + 21 + 68])
  })

  test('opens the chat when it is pressed, and has done its work', async () => {
    const page = await browser.newPage()
    site.body = greets.replace('data-site', 'data-global="desk" data-site')
    await page.goto(site.url)
    await page.evaluate(`new Promise((there) => (window.desk ||= []).push((chat) => {
      chat.on('greeting:opened', (detail) => { window.opened = detail })
      there()
    }))`)
    await greetingOf(page).click()
    await page.getByRole('dialog').waitFor()
    expect(await page.evaluate('opened')).toEqual({ playbook: null })
    expect(await page.locator('.greeting').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.goto(`${site.url}page/2`)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.greeting').count()).toBe(0)
  })

  test('put away, stays so for the tab; where consent is required, for the page', async () => {
    for (const [attributes, remembered] of [
      ['', ['frontdesk:shop:greeting']],
      ['data-consent="required"', []],
    ] as const) {
      const page = await browser.newPage()
      site.body = greets.replace('data-site', `${attributes} data-site`)
      await page.goto(site.url)
      await page.locator('.greeting').getByRole('button', { name: 'Close' }).click()
      expect(await page.locator('.greeting').count()).toBe(0)
      expect(await page.getByRole('dialog').count()).toBe(0)
      expect(await page.evaluate(kept)).toEqual(remembered)
      await page.goto(`${site.url}page/2`)
      if (remembered.length === 0) await greetingOf(page).waitFor()
      else {
        await page.waitForLoadState('networkidle')
        expect(await page.locator('.greeting').count()).toBe(0)
      }
    }
  })

  test('put away with the mouse, has no part of the chat fetched', async () => {
    const page = await browser.newPage()
    site.body = greets
    await page.goto(site.url)
    await greetingOf(page).waitFor()
    await page.locator('.greeting').getByRole('button', { name: 'Close' }).click()
    expect(await page.locator('.greeting').count()).toBe(0)
    // Whatever the cross had asked for would have come before this.
    await page.evaluate(() => fetch('/after'))
    expect(site.asked.filter((path) => /widget\.js|playbook/.test(path))).toEqual([])
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  })

  test.each([
    ['a phone', { viewport: { width: 360, height: 640 } }],
    ['a low window', { viewport: { width: 900, height: 400 } }],
  ])('is not fetched on %s', async (_, options) => {
    const page = await browser.newPage(options)
    site.body = greets
    await page.goto(site.url)
    await expect.poll(() => site.asked).toContain('/widget/beside.js')
    await page.waitForLoadState('networkidle')
    expect(site.asked.filter((path) => path.includes('greeting'))).toEqual([])
  })
})

describe('the owner’s own', () => {
  test.each([
    ['icon', 30],
    ['picture', 56],
  ])('%s is on the launcher, and gives way to the sign for closing', async (kind, size) => {
    const page = await browser.newPage()
    site.body = tag(`data-${kind}="${DOT}"`)
    await page.goto(site.url)
    const image = page.locator('.launcher img')
    const [ours, down] = [page.locator('.launcher svg').first(), page.locator('.launcher svg').last()]
    const opacity = (it: typeof image) => it.evaluate((element) => getComputedStyle(element).opacity)
    await expect.poll(async () => (await image.boundingBox())?.width).toBe(size)
    expect([await ours.isVisible(), await opacity(down)]).toEqual([false, '0'])
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByRole('dialog').waitFor()
    await expect.poll(() => opacity(image)).toBe('0')
    await expect.poll(() => opacity(down)).toBe('1')
  })

  test.each([
    ['cannot be had', '/nothing.png', {}],
    ['is forbidden by the page', DOT, { 'content-security-policy': "img-src 'none'" }],
  ])('gives way to ours where it %s', async (_, address, headers) => {
    const page = await browser.newPage()
    site.body = tag(`data-picture="${address}"`)
    site.headers = headers as Record<string, string>
    await page.goto(site.url)
    await expect.poll(() => site.asked.join()).toContain('picture')
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.launcher svg').first().isVisible()).toBe(true)
    expect(await page.locator('.launcher img').count()).toBe(0)
  })
})
