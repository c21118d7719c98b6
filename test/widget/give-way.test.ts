import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { useServedSite } from './served-site.ts'

const browser = useBrowser()
const site = useServedSite()

const WINDOW = { width: 1000, height: 800 }
const GAP = 12
const SIZE = 56
/** Where the launcher's lower edge is when nothing is in its way. */
const REST = WINDOW.height - 16

const bar = (id: string, style: string, words = '') =>
  `<div id="${id}" style="background: #ddd; ${style}">${words}<button onclick="this.parentElement.remove()">OK</button></div>`
const FIXED = 'position: fixed; inset-inline: 0; bottom: 0; height: 90px;'

async function open(body: string, options: Parameters<typeof browser.newPage>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: WINDOW, ...options })
  site.body += `${body}${'<p>Lamps, chairs, and a table of oak.</p>'.repeat(80)}`
  await page.goto(site.url)
  await page.getByRole('button', { name: 'Open chat' }).waitFor()
  await expect.poll(() => site.asked).toContain('/widget/beside.js')
  return page
}

const launcherOf = (page: Page) => page.getByRole('button', { name: 'Open chat' })
const lowerEdge = async (page: Page) => {
  const { y = 0, height = 0 } = (await launcherOf(page).boundingBox()) ?? {}
  return Math.round(y + height)
}

test('the launcher stands above a cookie bar, and comes down again when that is gone', async () => {
  const page = await open(bar('cookies', FIXED, 'We use cookies.'))
  await expect.poll(() => lowerEdge(page)).toBe(WINDOW.height - 90 - GAP)
  await page.getByRole('button', { name: 'OK' }).click()
  await expect.poll(() => lowerEdge(page)).toBe(REST)
})

test('it stands above a bar that comes later, deep in the page, and above two of them', async () => {
  const page = await open('<main><div id="app"></div></main>')
  await expect.poll(() => lowerEdge(page)).toBe(REST)
  await page.evaluate((markup) => document.getElementById('app')?.insertAdjacentHTML('beforeend', markup), bar('one', FIXED))
  await expect.poll(() => lowerEdge(page)).toBe(WINDOW.height - 90 - GAP)
  const above = bar('two', 'position: fixed; inset-inline: 0; bottom: 90px; height: 60px;')
  await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), above)
  await expect.poll(() => lowerEdge(page)).toBe(WINDOW.height - 150 - GAP)
  await page.evaluate(() => document.getElementById('one')?.style.setProperty('display', 'none'))
  await expect.poll(() => lowerEdge(page)).toBe(WINDOW.height - 150 - GAP)
  await page.evaluate(() => document.getElementById('two')?.setAttribute('hidden', ''))
  await page.evaluate(() => document.getElementById('two')?.style.setProperty('display', 'none'))
  await expect.poll(() => lowerEdge(page)).toBe(REST)
})

test('it stands above a bar to buy from that shows itself when the page is scrolled', async () => {
  const page = await open(`${bar('buy', `${FIXED} visibility: hidden`)}
    <script>addEventListener('scroll', () => buy.style.visibility = scrollY > 200 ? 'visible' : 'hidden')</script>`)
  await expect.poll(() => lowerEdge(page)).toBe(REST)
  await page.mouse.wheel(0, 600)
  await expect.poll(() => lowerEdge(page)).toBe(WINDOW.height - 90 - GAP)
  await page.mouse.wheel(0, -600)
  await expect.poll(() => lowerEdge(page)).toBe(REST)
})

test.each([
  ['a bar at the top', 'position: fixed; inset-inline: 0; top: 0; height: 90px'],
  ['a bar at the other side', 'position: fixed; left: 0; width: 400px; bottom: 0; height: 90px'],
  ['a column along the whole side', 'position: fixed; right: 0; width: 120px; top: 0; bottom: 0'],
  ['what scrolls past below it', 'height: 900px'],
])('%s moves nothing', async (_, style) => {
  const page = await open(`${bar('it', style)}${bar('small', 'position: fixed; left: 0; bottom: 0')}`)
  // A bar that counts comes last, so that the others have been looked at.
  await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), bar('cookies', FIXED))
  await expect.poll(() => lowerEdge(page)).toBe(WINDOW.height - 90 - GAP)
  await page.evaluate(() => document.getElementById('cookies')?.remove())
  await expect.poll(() => lowerEdge(page)).toBe(REST)
})

test('the panel stands above the bar with the launcher, and within the window', async () => {
  const page = await open(bar('cookies', FIXED))
  await expect.poll(() => lowerEdge(page)).toBe(WINDOW.height - 90 - GAP)
  await launcherOf(page).click()
  const panel = page.getByRole('dialog')
  await panel.waitFor()
  const bottom = WINDOW.height - 90 - GAP - SIZE - GAP
  await expect
    .poll(async () => {
      const { y = 0, height = 0 } = (await panel.boundingBox()) ?? {}
      return [Math.round(y + height), y >= 0]
    })
    .toEqual([bottom, true])
})

test('nothing of the page is covered but by the button itself', async () => {
  const page = await open('')
  await launcherOf(page).click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  const covered = await page.evaluate(() => {
    let points = 0
    for (let x = 2; x < innerWidth; x += 4)
      for (let y = 2; y < innerHeight; y += 4) if (document.elementFromPoint(x, y)?.closest('[data-frontdesk]')) points++
    return points * 16
  })
  expect(covered).toBeGreaterThan(0)
  expect(covered).toBeLessThanOrEqual(SIZE * SIZE)
})

test('it is out of sight while somebody types into the page on a touch screen', async () => {
  const page = await open('<label>Name <input></label><button id="other">Other</button>', { hasTouch: true, isMobile: true })
  await page.getByLabel('Name').tap()
  await expect.poll(() => launcherOf(page).isVisible()).toBe(false)
  await page.locator('#other').tap()
  await expect.poll(() => launcherOf(page).isVisible()).toBe(true)
})
