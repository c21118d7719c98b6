import type { Locator, Page } from 'playwright'
import { beforeAll, expect, test } from 'vitest'
import { inboxEn } from '../../src/locales/inbox/en/index.ts'
import { useBrowser } from '../browser.ts'
import { acts } from './scene-acts.ts'
import { buildGallery, GALLERY, type Gallery, routeGallery } from './serve-gallery.ts'

const browser = useBrowser()
let gallery: Gallery
beforeAll(async () => {
  gallery = await buildGallery()
}, 60_000)

async function open(scene: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, timezoneId: 'UTC' })
  await routeGallery(context, gallery)
  const page = await context.newPage()
  await page.goto(`${GALLERY}?scene=${scene}`)
  return page
}

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '')

test('a phone shows one column at a time, with a way back from each and the focus where the eye is', async () => {
  const page = await open('folders', 390)
  await page.getByRole('button', { name: /^Unassigned/ }).click()
  await page.getByRole('button', { name: /Miriam Castell/ }).click()
  await page.getByRole('heading', { name: 'Miriam Castell' }).waitFor()
  expect(await page.getByRole('switch').isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Back' }).click()
  await expect.poll(() => focusedText(page)).toContain('Do you deliver to the islands')
  await page.getByRole('button', { name: 'Back' }).click()
  await expect.poll(() => focusedText(page)).toContain('Unassigned')
  expect(await page.getByRole('switch').isVisible()).toBe(true)
})

test('on a phone Escape leads back to the list', async () => {
  const page = await open('waiting', 390)
  await page.getByRole('heading', { name: 'Miriam Castell' }).press('Escape')
  await expect.poll(() => focusedText(page)).toContain('Do you deliver to the islands')
})

test('the keyboard goes to the last of 300 rows and back, and every row on the way is drawn when it is seen', async () => {
  const page = await open('many', 1280)
  const list = page.getByRole('list', { name: 'Unassigned' })
  await list.getByRole('button').first().focus()
  await page.keyboard.press('End')
  const last = list.locator('li').last()
  expect(await last.getByRole('button').evaluate((row) => row.matches(':focus'))).toBe(true)
  expect(await last.boundingBox().then((box) => (box?.y ?? 0) < 800)).toBe(true)
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect.poll(() => list.locator('[aria-current]').count()).toBe(1)
  expect(await list.locator('li').count()).toBeLessThan(60)
})

test('nothing is wider than the box, from 320 pixels to a wide screen', async () => {
  const page = await open('mine', 320)
  for (const width of [320, 390, 719, 720, 999, 1000, 1359, 1360, 2560]) {
    await page.setViewportSize({ width, height: 800 })
    const overflow = () =>
      page.evaluate(() => {
        const inbox = document.querySelector('#inbox > div')?.shadowRoot?.querySelector('.inbox') as HTMLElement
        return Math.max(
          ...[...inbox.querySelectorAll('.rail, .column, .main, .head, .talk, .reply')].map(
            (box) => box.scrollWidth - box.clientWidth,
          ),
        )
      })
    await expect.poll(overflow, { message: `at ${width} px` }).toBeLessThanOrEqual(0)
  }
})

test('read from the right, the agent’s own name stands beside its picture, where the names of folders do', async () => {
  const page = await open('settings-you-failing&language=ar', 1280)
  await page.locator('.rail .folder-name').first().waitFor()
  const starts = await page.locator('.rail .folder-name').evaluateAll((names) =>
    names.map((name) => {
      const words = document.createRange()
      words.selectNodeContents(name)
      return Math.round(words.getBoundingClientRect().right)
    }),
  )
  expect(starts.length).toBeGreaterThan(3)
  expect(new Set(starts).size).toBe(1)
})

test('with files in the tray the tools stand below the text, not on it', async () => {
  const page = await open('files', 390)
  await page.locator('.compose-rich').waitFor()
  await acts.files?.(page)
  const box = async (part: string) => (await page.locator(`.compose ${part}`).boundingBox()) ?? { y: NaN, height: NaN }
  const [tray, text, tools] = [await box('.tray'), await box('.compose-rich'), await box('.tools')]
  expect(text.y).toBeGreaterThanOrEqual(tray.y + tray.height)
  expect(tools.y).toBeGreaterThanOrEqual(text.y + text.height)
})

test.each(['settings-playbook', 'settings-deliveries', 'settings-playbooks'])(
  '%s is no wider than its box on a phone',
  async (scene) => {
    const page = await open(scene, 320)
    await page.locator('.settings-list').first().waitFor()
    const overflow = await page.locator('.page-scroll').evaluate((box) => box.scrollWidth - box.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  },
)

test('on a phone whoever goes to a playbook hears its name, and Back leads to the folders', async () => {
  const page = await open('settings-playbooks', 390)
  await page.getByRole('button', { name: /^live-chat/ }).click()
  await expect.poll(() => focusedText(page)).toBe('live-chat')
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect.poll(() => focusedText(page)).toBe('Settings')
})

test('a playbook that is dragged by its handle comes to stand where it is let go, and where it was when Escape is pressed', async () => {
  const page = await open('settings-playbooks', 1280)
  const grips = page.locator('.grip')
  const said = page.getByText('“live-chat” is now 2 of 2.')
  const drag = async () => {
    const [from, to] = [await grips.first().boundingBox(), await grips.last().boundingBox()]
    if (!from || !to) throw new Error('There is no handle.')
    await page.mouse.move(from.x + 8, from.y + 8)
    await page.mouse.down()
    await page.mouse.move(to.x + 8, to.y + to.height, { steps: 4 })
  }
  await drag()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect.poll(() => page.locator('[data-dragged="true"]').count()).toBe(0)
  expect(await said.count()).toBe(0)
  await drag()
  await page.mouse.up()
  await said.waitFor({ state: 'attached' })
})

test('what is told beside the kept replies, and of each, is written smaller than their names', async () => {
  const page = await open('settings-replies', 390)
  const size = (text: string | RegExp) =>
    page.getByText(text, { exact: true }).evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize))
  const name = await size('parcel')
  for (const beside of [/^Everybody at the desk finds these/, /^Your parcel left today/])
    expect(await size(beside)).toBeLessThan(name)
})

/** Empty a date field as the keyboard does, from its last part to its first. */
async function emptyDay(day: Locator): Promise<void> {
  for (const key of ['Backspace', 'ArrowLeft', 'Backspace', 'ArrowLeft', 'Backspace']) await day.press(key)
}

test('a day typed into the filter stays as it is typed, counts once it is whole, and no more once it is emptied', async () => {
  const page = await open('filter', 1280)
  await page.getByRole('button', { name: inboxEn.filter.openWith(4) }).click()
  const [from, to] = [page.getByLabel(inboxEn.filter.from, { exact: true }), page.getByLabel(inboxEn.filter.to, { exact: true })]
  const chips = page.locator('.filter-on')
  for (const day of [to, from]) {
    await day.focus()
    await page.keyboard.type('03032026')
    expect(await day.inputValue()).toBe('2026-03-03')
  }
  await expect.poll(() => chips.allTextContents()).toContain('Since Mar 3, 2026')
  await emptyDay(from)
  await to.focus()
  expect(await from.inputValue()).toBe('')
  await expect.poll(() => chips.count()).toBe(4)
  // Half a day, left behind, is none.
  await from.press('1')
  await to.focus()
  expect(await from.evaluate((field: HTMLInputElement) => field.validity.badInput)).toBe(false)
})

test('[R26] the day of the deal is typed over, and emptied, in the side panel', async () => {
  const page = await open('about', 1440)
  const { about } = inboxEn
  const day = page.getByLabel(about.closeDate)
  await day.focus()
  await page.keyboard.type('05052027')
  expect(await day.inputValue()).toBe('2027-05-05')
  await day.press('Backspace')
  expect(await day.inputValue()).toBe('')
  expect(await page.getByText(about.wrongDay).count()).toBe(0)
  await page.getByLabel(about.address).focus()
  await page.getByText(about.wrongDay).waitFor()
  await day.focus()
  await page.keyboard.type('06062028')
  expect(await day.inputValue()).toBe('2028-06-06')
  await emptyDay(day)
  await page.getByLabel(about.address).focus()
  expect([await day.inputValue(), await day.getAttribute('aria-invalid')]).toEqual(['', 'false'])
  expect(await page.getByText(about.wrongDay).count()).toBe(0)
})

/** What stands in a chart, in its own pixels: how many of a hundred columns hold more than lines of the grid. */
const drawnColumns = (page: Page) =>
  page.locator('.chart canvas').evaluateAll((canvases) =>
    (canvases as HTMLCanvasElement[]).map((canvas) => {
      const { width, height } = canvas
      const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(0, 0, width, height)
      const isInk = (x: number) => {
        let inked = 0
        // Bars let some of the page through.
        for (let y = 0; y < height; y++) if ((data[(y * width + x) * 4 + 3] ?? 0) > 120) inked++
        return inked > height / 20
      }
      return Array.from({ length: 100 }, (_, index) => isInk(Math.floor((index + 0.5) * (width / 100)))).filter(Boolean).length
    }),
  )

test('Insight draws its charts of one day, two weeks and a year, in a browser whose language is none, and says what is empty or failing', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: 'UTC' })
  // As browsers call themselves where the machine's locale is "POSIX".
  await context.addInitScript(
    "Object.defineProperty(Navigator.prototype, 'language', { get: () => 'en-US@posix', configurable: true })",
  )
  await routeGallery(context, gallery)
  const page = await context.newPage()
  const see = async (scene: string) => {
    await page.goto('about:blank')
    await page.goto(`${GALLERY}?scene=${scene}`)
  }
  for (const [scene, least] of [
    ['insight', 40],
    ['insight-day', 3],
    ['insight-year', 60],
  ] as const) {
    await see(scene)
    await page.locator('.chart canvas').nth(1).waitFor()
    const drawn = await drawnColumns(page)
    expect(drawn, scene).toHaveLength(2)
    for (const columns of drawn) expect(columns, scene).toBeGreaterThanOrEqual(least)
    expect(await page.evaluate(() => navigator.language)).toBe('en-US@posix')
  }
  await see('insight-empty')
  await page.getByText(inboxEn.insight.nothing).waitFor()
  expect(await page.locator('canvas').count()).toBe(0)
  await see('insight-failing')
  await page.getByText(inboxEn.settings.unreachable).waitFor()
})
