import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MOST_LINES, PAGE_LINES } from '../../src/ui/window.ts'
import { bundle } from '../../vite/bundle.ts'
import { useBrowser } from '../browser.ts'
import type {} from './long-talk-page.tsx'

const browser = useBrowser()
let folder: string
let script: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frontdesk-long-'))
  await build(bundle({ entry: { page: 'test/ui/long-talk-page.tsx' }, format: 'iife', outDir: folder }))
  script = await readFile(join(folder, 'page.js'), 'utf8')
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

async function open(lines: number): Promise<{ page: Page; log: Locator; rows: Locator }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  await page.goto('about:blank')
  await page.addScriptTag({ content: script })
  await page.evaluate((count) => window.talk.say(count), lines)
  const log = page.getByRole('log')
  await log.getByText(`Line ${lines}`, { exact: true }).waitFor()
  return { page, log, rows: page.locator('.row') }
}

const toEnd = (log: Locator) => log.evaluate((it) => Math.round(it.scrollHeight - it.scrollTop - it.clientHeight))

/** The line that is read, at the top of the window, and how far below the edge it stands. */
const reading = (log: Locator) =>
  log.evaluate((it) => {
    const { top } = it.getBoundingClientRect()
    const row = [...it.querySelectorAll('.row')].find((one) => one.getBoundingClientRect().top >= top) as Element
    return { line: row.querySelector('.bubble')?.textContent ?? '', y: Math.round(row.getBoundingClientRect().top - top) }
  })
const placeOf = (log: Locator, line: string) =>
  log.evaluate((it, text) => {
    const row = [...it.querySelectorAll('.row')].find((one) => one.querySelector('.bubble')?.textContent === text)
    return row && Math.round(row.getBoundingClientRect().top - it.getBoundingClientRect().top)
  }, line)

describe('a talk of 10,000 lines', () => {
  test('draws its last page, and one more line changes as much as in a talk of a hundred', async () => {
    const changes = async (lines: number) => {
      const { page, rows } = await open(lines)
      expect(await rows.count()).toBe(PAGE_LINES)
      return page.evaluate(() => window.talk.changesForOneMore())
    }
    const [few, many] = [await changes(100), await changes(10_000)]
    expect(many).toBe(few)
  }, 60_000)

  test('is read far upwards by wheel without a jump, and never has more than a few pages drawn', async () => {
    const { page, log, rows } = await open(10_000)
    await log.hover()
    for (let page_ = 0; page_ < 30; page_++) {
      await page.mouse.wheel(0, -600)
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      expect(await rows.count()).toBeLessThanOrEqual(MOST_LINES)
    }
    await log.evaluate((it) => it.scrollTo(0, 300))
    const before = await reading(log)
    const drawn = await log.evaluate((it) => it.querySelector('.bubble')?.textContent)
    await log.evaluate((it) => it.scrollBy(0, -200))
    await expect.poll(() => log.evaluate((it) => it.querySelector('.bubble')?.textContent)).not.toBe(drawn)
    expect(await placeOf(log, before.line)).toBe(before.y + 200)

    await page.getByRole('button', { name: 'To the latest message' }).click()
    await expect.poll(() => toEnd(log)).toBeLessThan(2)
    await log.getByText('Line 10000', { exact: true }).waitFor()
    expect(await rows.count()).toBeLessThanOrEqual(2 * PAGE_LINES)
  }, 60_000)

  test('fills a window of any height, and stays as it is then', async () => {
    const { page, log, rows } = await open(200)
    await log.evaluate((it) => {
      const [sheet] = (it.getRootNode() as ShadowRoot).adoptedStyleSheets
      sheet?.insertRule('.panel { block-size: 2900px !important }')
    })
    await expect.poll(() => rows.count()).toBeGreaterThan(2 * PAGE_LINES)
    await page.evaluate(() => window.talk.say(1))
    const counts = new Set<number>()
    for (let frame = 0; frame < 20; frame++) {
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      counts.add(await rows.count())
    }
    expect([...counts]).toHaveLength(1)
  }, 60_000)

  test('is read upwards with the keyboard alone', async () => {
    const { page, log } = await open(10_000)
    await log.focus()
    const first = () => log.evaluate((it) => Number(it.querySelector('.bubble')?.textContent?.slice(5)))
    for (let presses = 0; presses < 3; presses++) {
      const before = await first()
      await page.keyboard.press('Home')
      await expect.poll(first).toBeLessThan(before)
    }
    await page.keyboard.press('End')
    await expect.poll(() => toEnd(log)).toBeLessThan(2)
  }, 60_000)
})

describe('a reader who is further up', () => {
  test('stays where they are while lines come, however many, and is told how many on the button', async () => {
    const { page, log, rows } = await open(200)
    await log.evaluate((it) => it.scrollTo(0, 400))
    await page.getByRole('button', { name: 'To the latest message' }).waitFor()
    const before = await reading(log)
    await page.evaluate(() => window.talk.say(3, true))
    await page.getByRole('button', { name: 'To the latest message, 3' }).waitFor()
    await page.evaluate(() => window.talk.say(5_000, true))
    const button = page.getByRole('button', { name: 'To the latest message, 5003' })
    await button.waitFor()
    expect(await rows.count()).toBeLessThanOrEqual(MOST_LINES)
    expect(await reading(log)).toEqual(before)

    await button.click()
    await log.getByText('Line 5203', { exact: true }).waitFor()
    await expect.poll(() => toEnd(log)).toBeLessThan(2)
    expect(await button.count()).toBe(0)
  }, 60_000)

  test('goes down through what has come, page by page, to the end', async () => {
    const { page, log } = await open(100)
    await log.evaluate((it) => it.scrollTo(0, 400))
    await page.evaluate(() => window.talk.say(600, true))
    await expect
      .poll(
        () =>
          log.evaluate((it) => {
            it.scrollTo(0, it.scrollHeight)
            return it.querySelector('.row:last-of-type .bubble')?.textContent
          }),
        { timeout: 10_000 },
      )
      .toBe('Line 700')
    await expect.poll(() => toEnd(log)).toBeLessThan(2)
    await page.evaluate(() => window.talk.say(1, true))
    await log.getByText('Line 701', { exact: true }).waitFor()
    await expect.poll(() => toEnd(log)).toBeLessThan(2)
  }, 60_000)

  test('stays where they are when a picture above them comes in late', async () => {
    const { log } = await open(200)
    await log.evaluate((it) => it.scrollTo(0, 400))
    const before = await reading(log)
    await log.evaluate((it) => {
      const above = it.querySelector('.bubble') as Element
      above.append(Object.assign(document.createElement('canvas'), { width: 100, height: 300 }))
    })
    await expect.poll(() => log.evaluate((it) => it.scrollTop)).toBeGreaterThan(600)
    expect(await reading(log)).toEqual(before)
  }, 60_000)
})
