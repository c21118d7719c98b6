import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { useServedSite } from './served-site.ts'

const browser = useBrowser()
const site = useServedSite()

const tag = (attributes = '') => `<script async src="/embed.js" data-site="shop" ${attributes}></script>`
const launcher = (page: Page) => page.getByRole('button', { name: 'Open chat' })

test('on a phone on its side the panel fills the height, and has no corners that show the page, whichever of its sheets comes last', async () => {
  const page = await browser.newPage({ viewport: { width: 740, height: 360 } })
  let arrive = () => {}
  const isWanted = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/page-style/, (route) => isWanted.then(() => route.continue()))
  site.body = tag()
  await page.goto(site.url)
  await launcher(page).click()
  const panel = page.getByRole('dialog')
  const look = () => panel.evaluate((it) => [getComputedStyle(it).borderRadius, it.getBoundingClientRect().height])
  await panel.getByRole('button', { name: 'More' }).waitFor()
  expect(await look()).toEqual(['0px', 360])
  arrive()
  await panel.and(page.locator('[part~=panel]')).waitFor()
  expect(await look()).toEqual(['0px', 360])
})

test('type goes with the size that visitors have set in their browser, whatever the page has made of its own', async () => {
  const page = await browser.newPage()
  const device = await page.context().newCDPSession(page)
  site.body = `<style>html { font-size: 62.5% }</style>${tag('data-greeting="May we help?" data-greeting-after="0"')}`
  await page.goto(site.url)
  const word = page.getByText('May we help?')
  await word.waitFor()
  await launcher(page).hover()
  const sizes = (it: Locator) =>
    it.first().evaluate((it) => {
      const { fontSize, lineHeight } = getComputedStyle(it)
      return [fontSize, lineHeight].map((size) => Math.round(Number.parseFloat(size)))
    })
  expect(await sizes(word)).toEqual([15, 22])
  await device.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
  await expect.poll(() => sizes(word)).toEqual([30, 44])
  await launcher(page).click()
  const panel = page.getByRole('dialog').and(page.locator('[part~=panel]'))
  await panel.waitFor()
  await expect.poll(() => sizes(panel.locator('.bubble'))).toEqual([30, 44])
  await expect.poll(() => sizes(panel.locator('.status'))).toEqual([26, 36])
})

test('on a touch screen the field is as high as what is typed into it, word by word', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })
  site.body = `<meta name="viewport" content="width=device-width">${tag()}`
  await page.goto(site.url)
  await launcher(page).tap()
  await page.locator('[part~=panel]').waitFor()
  const field = page.getByRole('textbox')
  for (let words = 1; words < 14; words++) {
    await field.fill('wicket '.repeat(words))
    expect(await field.evaluate((it) => it.scrollHeight - it.clientHeight), `${words} words`).toBeLessThanOrEqual(0)
  }
})

test('who asks the system for more contrast reads nothing in a quieter colour, and sees the edge of every bubble', async () => {
  const page = await browser.newPage({ contrast: 'more' })
  await page.goto(site.url)
  await launcher(page).click()
  const panel = page.getByRole('dialog').and(page.locator('[part~=panel]'))
  await panel.waitFor()
  const color = (it: Locator, property: string) =>
    it.first().evaluate((it, name) => getComputedStyle(it).getPropertyValue(name), property)
  const ink = await color(panel, 'color')
  expect(await color(panel.locator('.status'), 'color')).toBe(ink)
  expect(await color(panel.locator('.bubble'), 'border-top-color')).toBe(ink)
  expect(await color(panel.locator('.grow'), 'border-top-color')).toBe(ink)
  await page.emulateMedia({ contrast: null })
  expect(await color(panel.locator('.status'), 'color')).not.toBe(ink)
})

test('closed it covers nothing of the page but where its launcher and its greeting are to be seen, before and after it was open', async () => {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 }, reducedMotion: 'reduce' })
  site.body = `<style>body { margin: 0; block-size: 100vh }</style>${tag('data-greeting="May we help?" data-greeting-after="0"')}`
  await page.goto(site.url)
  await page.getByText('May we help?').waitFor()
  /** Points of the window, 4 px apart, that are not the page's though nothing of ours is to be seen there. */
  const covered = () =>
    page.evaluate(() => {
      const { shadowRoot } = document.querySelector('[data-frontdesk]')!
      const seen = [...shadowRoot!.querySelectorAll('.launcher, .greeting, .panel')]
        .map((it) => it.getBoundingClientRect())
        .filter(({ width }) => width > 0)
      const points: string[] = []
      for (let x = 2; x < innerWidth; x += 4)
        for (let y = 2; y < innerHeight; y += 4)
          if (
            document.elementFromPoint(x, y) !== document.body &&
            !seen.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
          )
            points.push(`${x}, ${y}`)
      return { parts: seen.length, points }
    })
  expect(await covered()).toEqual({ parts: 2, points: [] })
  await launcher(page).click()
  await page.locator('[part~=panel]').waitFor()
  expect(await covered()).toEqual({ parts: 2, points: [] })
  await page.getByRole('button', { name: 'Close chat' }).first().click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(await covered()).toEqual({ parts: 1, points: [] })
})
