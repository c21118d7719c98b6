import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGE_LINES } from '../../src/ui/window.ts'
import { partNames } from '../../src/widget/beside/part-names.ts'
import { bundle, root } from '../../vite/bundle.ts'
import { useBrowser } from '../browser.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const browser = useBrowser()
let folder: string

/** The gallery as a page that is opened from a folder, made from the sources. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frontdesk-gallery-'))
  await build(bundle({ entry: { gallery: 'demo/gallery.tsx' }, format: 'iife', outDir: folder }))
  for (const file of ['gallery.css', 'ada.svg']) await cp(join(root, 'demo', file), join(folder, file))
  const html = await readFile(join(root, 'demo/gallery.html'), 'utf8')
  await writeFile(join(folder, 'gallery.html'), html.replace('type="module" src="gallery.tsx"', 'defer src="gallery.js"'))
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

async function open(look: string, options: Parameters<typeof browser.newPage>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options })
  // The pictures in the messages are on hosts that do not exist.
  await page.route(/^https?:/, (route) => route.abort())
  await page.goto(`${pathToFileURL(join(folder, 'gallery.html'))}#motion=reduced&${look}`)
  await page.getByRole('dialog').last().waitFor()
  // The last to come: what is behind the menu and the composer's buttons is fetched, and pictures are looked at.
  await page.getByRole('alertdialog').nth(3).waitFor()
  for (const late of [
    '.emoji',
    '.tray-failed',
    '.files img',
    '.fields select',
    '.fields .error',
    '.choices img',
    '.scores',
    '.latest',
  ])
    await page.locator(late).first().waitFor()
  await page.locator('.tray-picture').nth(1).waitFor()
  return page
}

/** What is wrong, one line each: the rule, and where. */
async function findings(page: Page, within?: string): Promise<string[]> {
  // Violations alone leave the page: all that was found to be good is many times as much.
  const violations = await page.evaluate(async (within): Promise<AxeResults['violations']> => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const hosts = [...document.querySelectorAll('figure *')]
    const part = within && hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(within) ?? [])])[0]
    return (await axe.run(part || document, { resultTypes: ['violations'] })).violations
  }, within)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}

const LOOKS = ['theme=light', 'theme=dark', 'theme=light&language=ar', 'theme=dark&accent=%23f5c518']

describe('every card and state, in a real browser', () => {
  test.each(LOOKS)(
    'has no finding of axe with %s, nor in a picture that is shown large',
    async (look) => {
      const page = await open(look)
      await page.addScriptTag({ path: axe })
      expect(await findings(page)).toEqual([])
      await page.locator('.opens').first().click()
      await page.locator('.large img').waitFor()
      expect(await findings(page, '.large')).toEqual([])
      await page.keyboard.press('Escape')
      expect(await page.locator('.large').count()).toBe(0)
    },
    60_000,
  )

  test('[R35] every part that the docs name is somewhere in it', async () => {
    const page = await open('theme=light')
    const parts = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('figure *')].flatMap((host) =>
          [...(host.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((it) => [...it.part]),
        ),
      )
    const atFirst = await parts()
    await page.locator('.opens').first().click()
    await page.locator('.large img').waitFor()
    const found = [...atFirst, ...(await parts())]
    const named = [...partNames.values()].flatMap((names) => names.split(' '))
    expect([...new Set(named)].filter((name) => !found.includes(name))).toEqual([])
  }, 60_000)

  test('no words stay small where type is set twice as large', async () => {
    const page = await open('theme=light')
    await page.addStyleTag({ content: 'figure div { --fd-font-size: 30px }' })
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('figure > div:not(.corner)')].flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll('.panel *') ?? [])]
          .filter((it) => [...it.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()))
          .filter((it) => !it.closest('.avatar, .emoji-found, .sr') && Number.parseFloat(getComputedStyle(it).fontSize) < 25.9)
          .map((it) => `${it.tagName} ${it.className} ${it.textContent}`),
      ),
    )
    expect(small).toEqual([])
  }, 60_000)

  test('which look is chosen is seen in forced colours, and a black swatch on the dark page', async () => {
    const page = await open('theme=dark&accent=%23111111', { forcedColors: 'active' })
    const ground = (chosen: string) =>
      page
        .locator(`.ways label:has(${chosen})`)
        .first()
        .evaluate((it) => getComputedStyle(it).backgroundColor)
    expect(await ground(':checked')).not.toBe(await ground('input:not(:checked)'))
    await page.emulateMedia({ forcedColors: 'none' })
    const edges = await page.locator('.ways circle').evaluateAll((all) => all.map((it) => getComputedStyle(it).stroke))
    expect(edges).not.toContain('none')
  }, 60_000)

  test('an empty field begins at the side that its panel is read from', async () => {
    const page = await open('theme=light&language=ar')
    const empty = page.locator('.panel[dir=rtl] :is(input, textarea):placeholder-shown')
    const styles = await empty.evaluateAll((fields) => fields.map((field) => ({ ...getComputedStyle(field) })))
    expect(styles.length).toBeGreaterThan(20)
    expect(new Set(styles.map(({ direction }) => direction))).toEqual(new Set(['rtl']))
    // Of plain text in a field that is turned Firefox draws nothing in sight.
    expect(styles.map(({ unicodeBidi }) => unicodeBidi)).not.toContain('plaintext')
  }, 60_000)

  test.each(['en', 'ar'])(
    'is never wider than a window of 320, 360 or 1280 px, in the language %s, nor with type twice as large',
    async (language) => {
      const page = await open(`width=360&language=${language}`, { viewport: { width: 320, height: 700 } })
      for (const style of [' ', 'figure div { --fd-font-size: 30px }']) {
        await page.addStyleTag({ content: style })
        for (const width of [320, 360, 1280]) {
          await page.setViewportSize({ width, height: 700 })
          await page.waitForFunction((wanted) => innerWidth === wanted, width)
          const wide = await page.evaluate(() => [
            document.documentElement.scrollWidth - innerWidth,
            ...[...document.querySelectorAll('figure div')].flatMap((host) =>
              [...(host.shadowRoot?.querySelectorAll('.panel, .scroller, .head, .foot') ?? [])].map(
                (part) => part.scrollWidth - part.clientWidth,
              ),
            ),
          ])
          expect(Math.max(...wide), `${width} px ${style}`).toBeLessThanOrEqual(0)
        }
      }
    },
    60_000,
  )

  test.each([
    [200, 15],
    [360, 15],
    [560, 30],
    [640, 30],
  ])(
    'what was said last and what is to be written are both in sight in a window %i px low, type being %i px, and what can be pressed can be reached',
    async (height, type) => {
      const page = await open('theme=light', { viewport: { width: 320, height: 700 } })
      await page.addStyleTag({ content: `figure div { --fd-font-size: ${type}px }` })
      const lost = await page.evaluate((height) => {
        // The gallery’s own holds still for what stands in its panels.
        const still = document.body.appendChild(document.createElement('iframe')).contentWindow as unknown as typeof globalThis
        const { scrollIntoView } = still.Element.prototype
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`.panel{block-size:${height}px!important}`)
        const roots = [...document.querySelectorAll('figure > div:not([data-mode])')].flatMap(
          ({ shadowRoot }) => shadowRoot ?? [],
        )
        for (const root of roots) root.adoptedStyleSheets.push(sheet)
        return roots.flatMap((root) => {
          const panel = root.querySelector('.panel')?.getBoundingClientRect()
          const log = root.querySelector('.scroller')?.getBoundingClientRect()
          if (!panel || !log) return []
          const state = root.host.previousElementSibling?.firstChild?.textContent
          const composer = root.querySelector('.composer')?.getBoundingClientRect()
          const cut = log.height < 40 || (composer && composer.bottom > panel.bottom) ? [`${state}: the talk ${log.height}`] : []
          const pressed = [...root.querySelectorAll('.head *, .foot *, .menu *, .emoji *')].filter((it) =>
            it.matches('button, a, input:not([type=file]), textarea'),
          )
          const hidden = pressed.filter((it) => {
            scrollIntoView.call(it, { block: 'center' })
            const { x, y, width, height } = it.getBoundingClientRect()
            const hit = root.elementFromPoint(x + width / 2, y + height / 2)
            return !hit || !(it.contains(hit) || hit.contains(it) || hit.closest('.menu, .emoji, label'))
          })
          return [...cut, ...hidden.map((it) => `${state}: ${it.className} ${it.textContent}`)]
        })
      }, height)
      expect(lost).toEqual([])
    },
    60_000,
  )

  test('keeps the reader in place when earlier messages come in above, and follows the end again when asked', async () => {
    const page = await open('theme=light')
    const panel = page.locator('figure', { hasText: '10,000 lines' })
    const log = panel.getByRole('log')
    const toEnd = () => log.evaluate((it) => it.scrollHeight - it.scrollTop - it.clientHeight)
    expect(await toEnd()).toBeLessThan(2)
    await expect.poll(() => panel.locator('.row').count()).toBe(PAGE_LINES)

    const placeOfRead = () =>
      log.evaluate((it) => {
        const read = [...it.querySelectorAll('.row')].find(({ textContent }) => textContent?.includes('Question 9974'))
        return Math.round((read?.getBoundingClientRect().y ?? 0) - it.getBoundingClientRect().y)
      })
    await log.evaluate((it) => it.scrollTo(0, 100))
    const before = await placeOfRead()
    await expect.poll(() => panel.locator('.row').count()).toBe(2 * PAGE_LINES)
    expect(await placeOfRead()).toBe(before)

    await panel.getByRole('button', { name: 'To the latest message' }).click()
    await expect.poll(toEnd).toBeLessThan(2)
  }, 60_000)
})
