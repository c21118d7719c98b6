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
  // The upper one leaves room for it.
  await page.evaluate(() => document.getElementById('one')?.style.setProperty('display', 'none'))
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

test('while a page scrolls nothing is asked of it, and the bar that has stuck meanwhile is stood on when it rests', async () => {
  const page = await open(`<div style="height: 900px"></div>
    <section><div style="height: 3000px"></div><div style="position: sticky; bottom: 0; height: 90px">Buy</div></section>
    <script>
      window.asked = [0, 0]
      const { elementsFromPoint } = Document.prototype
      document.elementsFromPoint = (...at) => (asked[0]++, elementsFromPoint.apply(document, at))
      addEventListener('scroll', () => asked[1] = asked[0])
    </script>`)
  await expect.poll(() => lowerEdge(page)).toBe(REST)
  const before = await page.evaluate('asked[0]')
  const devtools = await page.context().newCDPSession(page)
  const hand = { x: 300, y: 600, yDistance: -1_500, speed: 1_500, gestureSourceType: 'mouse' } as const
  await devtools.send('Input.synthesizeScrollGesture', hand)
  await expect.poll(() => lowerEdge(page)).toBe(WINDOW.height - 90 - GAP)
  expect(await page.evaluate('asked[1]')).toBe(before)
})

test('it stands above a bar wherever the page has it from: a web component, a layer over the window, the end of what scrolls', async () => {
  const page = await open('')
  await page.evaluate(
    (low) => {
      const banner = document.createElement('shop-banner')
      banner.attachShadow({ mode: 'open' }).innerHTML = `<section><slot></slot></section>`
      banner.innerHTML = low
      document.body.append(banner)
    },
    bar('low', FIXED.replace('90', '40')),
  )
  await expect.poll(() => lowerEdge(page)).toBe(WINDOW.height - 40 - GAP)
  // It has asked its server what to say.
  await page.evaluate(
    (high) => document.querySelector('shop-banner')?.shadowRoot?.firstElementChild?.insertAdjacentHTML('beforeend', high),
    bar('high', FIXED),
  )
  await expect.poll(() => lowerEdge(page)).toBe(WINDOW.height - 90 - GAP)
  await page.evaluate(() => document.querySelector('shop-banner')?.remove())
  await expect.poll(() => lowerEdge(page)).toBe(REST)

  for (const [markup, height] of [
    [
      `<div style="position: fixed; inset: 0; pointer-events: none">${bar('it', `${FIXED.replace('fixed', 'absolute')} pointer-events: auto`)}</div>`,
      90,
    ],
    [bar('it', 'position: sticky; bottom: 0; height: 80px'), 80],
    [bar('it', 'position: sticky; bottom: 10px; height: 60px'), 70],
  ] as const) {
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), markup)
    await expect.poll(() => lowerEdge(page), { message: markup }).toBe(WINDOW.height - height - GAP)
    await page.evaluate(() => document.body.lastElementChild?.remove())
    await expect.poll(() => lowerEdge(page), { message: markup }).toBe(REST)
  }
})

test('it stands above a bar that was there, out of sight, and is shown without a word: by a class of the body’s, by its own style', async () => {
  const page = await open(`<style>#asked { display: none } .asks #asked { display: block }</style>
    <main>${bar('asked', FIXED)}</main>${bar('own', `${FIXED} display: none`)}`)
  await expect.poll(() => lowerEdge(page)).toBe(REST)
  const turns = ["document.body.classList.toggle('asks')", "own.style.display = own.style.display ? '' : 'none'"]
  for (const turn of turns) {
    await page.evaluate(turn)
    await expect.poll(() => lowerEdge(page), { message: turn }).toBe(WINDOW.height - 90 - GAP)
    await page.evaluate(turn)
    await expect.poll(() => lowerEdge(page), { message: turn }).toBe(REST)
  }
})

test('it stands in the page again when a router has put another body in the place of the one that it stood in', async () => {
  const page = await open(bar('cookies', FIXED))
  await expect.poll(() => lowerEdge(page)).toBe(WINDOW.height - 90 - GAP)
  await page.evaluate(() => document.body.replaceWith(document.createElement('body')))
  await expect.poll(() => launcherOf(page).count()).toBe(1)
  await expect.poll(() => lowerEdge(page)).toBe(REST)
  await page.evaluate(
    (markup) => {
      document.body.innerHTML = markup
    },
    bar('cookies', FIXED),
  )
  await expect.poll(() => launcherOf(page).count()).toBe(1)
  await expect.poll(() => lowerEdge(page)).toBe(WINDOW.height - 90 - GAP)
  await launcherOf(page).click()
  await page.getByRole('dialog').waitFor()
})

test.each([
  ['a bar at the top', 'position: fixed; inset-inline: 0; top: 0; height: 90px'],
  ['a bar at the other side', 'position: fixed; left: 0; width: 400px; bottom: 0; height: 90px'],
  ['a column along the whole side', 'position: fixed; right: 0; width: 120px; top: 0; bottom: 0'],
  ['what scrolls past below it', 'height: 900px'],
  [
    'what lies in a room of the page that scrolls',
    'position: fixed; inset: 0; overflow: auto"><p style="position: absolute; bottom: 0; inset-inline: 0; height: 60px"></p><p style="height: 3000px"></p><p class="',
  ],
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

  // What happens between two parts of a web component the window is not told.
  await page.evaluate(() => {
    const form = document.createElement('shop-form')
    form.attachShadow({ mode: 'open' }).innerHTML = '<label>Street <input></label><button id="within">Within</button>'
    document.body.prepend(form)
  })
  for (const _ of ['from the page', 'from within']) {
    await page.getByLabel('Street').tap()
    await expect.poll(() => launcherOf(page).isVisible()).toBe(false)
    await page.locator('#within').tap()
    await expect.poll(() => launcherOf(page).isVisible()).toBe(true)
  }
})
