import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { partNames } from '../../src/widget/beside/part-names.ts'
import { root } from '../../vite/bundle.ts'
import { useBrowser } from '../browser.ts'
import { useServedSite } from './served-site.ts'

const browser = useBrowser()
const site = useServedSite()

const tag = '<script async src="/embed.js" data-site="shop" data-greeting="May we help?" data-greeting-after="0"></script>'
const greeting = (page: Page) => page.getByText('Good day. What brings you here?', { exact: true })
const part = (page: Page, name: string) => page.locator(`[part~="${name}"]`)
const look = (it: Locator, property: string) =>
  it.first().evaluate((it, name) => getComputedStyle(it).getPropertyValue(name), property)

async function open(css: string, body = tag): Promise<Page> {
  const page = await browser.newPage()
  site.body = `<style>${css}</style>${body}`
  await page.goto(site.url)
  return page
}
async function openChat(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open chat' }).click()
  await greeting(page).waitFor()
}

describe('the style sheet of the host page', () => {
  test('dresses the parts of the panel, whoever’s words they are, from the first time that they are seen', async () => {
    const page = await open(`[data-frontdesk]::part(launcher) { border-radius: 12px }
      [data-frontdesk]::part(header) { background: rgb(1, 2, 3) }
      [data-frontdesk]::part(title) { letter-spacing: 3px }
      [data-frontdesk]::part(bubble) { border-color: rgb(4, 5, 6) }
      [data-frontdesk]::part(bubble-bot) { background: rgb(7, 8, 9) }
      [data-frontdesk]::part(bubble-visitor) { background: rgb(10, 11, 12) }
      [data-frontdesk]::part(send) { background: rgb(13, 14, 15) }`)
    const launcher = page.getByRole('button', { name: 'Open chat' })
    expect(await look(launcher, 'border-radius')).toBe('12px')
    await launcher.hover()
    await expect.poll(() => site.asked.join()).toContain('widget-page-style')
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('[data-frontdesk]')!
      const seen: string[] = []
      Object.assign(window, { seen })
      const look = () => {
        const bubble = shadowRoot?.querySelector('.bubble')
        if (bubble) seen.push(getComputedStyle(bubble).backgroundColor)
        if (seen.length < 3) requestAnimationFrame(look)
      }
      look()
    })
    await openChat(page)
    expect(await look(part(page, 'header'), 'background-color')).toBe('rgb(1, 2, 3)')
    expect(await look(part(page, 'title'), 'letter-spacing')).toBe('3px')
    expect(await look(part(page, 'bubble-bot'), 'border-color')).toBe('rgb(4, 5, 6)')
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen[0])).toBe('rgb(7, 8, 9)')

    await page.getByRole('textbox').fill('A lamp')
    await page.keyboard.press('Enter')
    expect(await look(part(page, 'bubble-visitor'), 'background-color')).toBe('rgb(10, 11, 12)')
    expect(await look(part(page, 'bubble-visitor'), 'border-color')).toBe('rgb(4, 5, 6)')
    await page.getByRole('textbox').fill('And a table')
    expect(await look(part(page, 'send'), 'background-color')).toBe('rgb(13, 14, 15)')
    await page.getByRole('button', { name: 'More' }).click()
    await expect.poll(() => part(page, 'menu-item').count()).toBeGreaterThan(1)
  })

  test('sets the tokens: colours, font and its size, roundness, space, and where all of it stands', async () => {
    const page = await open(`[data-frontdesk] { --fd-surface: #ffeedd; --fd-accent: #123456; --fd-font: Georgia; --fd-y: 40px;
      --fd-font-size: 18px; --fd-radius: 3px; --fd-bubble-radius: 2px; --fd-control-radius: 1px; --fd-space: 8px }`)
    const word = page.getByText('May we help?')
    await word.waitFor()
    expect(await look(part(page, 'greeting'), 'background-color')).toBe('rgb(255, 238, 221)')
    const launcher = page.getByRole('button', { name: 'Open chat' })
    expect((await launcher.boundingBox())?.y).toBe((page.viewportSize()?.height ?? 0) - 40 - 56)
    await openChat(page)
    const panel = page.getByRole('dialog')
    await expect.poll(() => look(panel, 'border-radius')).toBe('3px')
    expect(await look(panel, 'background-color')).toBe('rgb(255, 238, 221)')
    expect(await look(panel, 'font-family')).toBe('Georgia')
    expect(await look(panel, 'font-size')).toBe('18px')
    expect(await look(part(page, 'bubble'), 'padding')).toBe('16px 24px')
    expect(await look(part(page, 'bubble'), 'border-radius')).toBe('4px 2px 2px')
    await page.getByRole('textbox').fill('A lamp')
    expect(await look(part(page, 'send'), 'border-radius')).toBe('1px')
    expect(await look(part(page, 'send'), 'background-color')).toBe('rgb(18, 52, 86)')
  })

  test('does the same to a chat that stands in the page', async () => {
    const page = await open(
      '[data-frontdesk]::part(panel) { background: rgb(1, 2, 3) } [data-frontdesk] { --fd-radius: 3px }',
      `<div id="chat" style="width: 520px; height: 600px"></div>
      <script async src="/embed.js" data-site="shop" data-mode="inline" data-container="#chat"></script>`,
    )
    await greeting(page).waitFor()
    const panel = page.getByRole('region', { name: 'Chat' })
    await expect.poll(() => look(panel, 'background-color')).toBe('rgb(1, 2, 3)')
    expect(await look(panel, 'border-radius')).toBe('3px')
  })

  test('can let the panel’s height go, and set its limit', async () => {
    const page = await open('[data-frontdesk]::part(panel) { height: auto; max-height: 480px }')
    await openChat(page)
    await part(page, 'panel').waitFor()
    expect(await look(part(page, 'panel'), 'height')).toBe('480px')
  })

  const inline = '<script async src="/embed.js" data-site="shop" data-mode="inline" data-container="#chat"></script>'
  test.each([
    ['in its corner', tag, openChat],
    ['in an element without a height', `<div id="chat"></div>${inline}`, (page: Page) => greeting(page).waitFor()],
  ])('changes nothing where it asks for nothing, %s', async (_, body, opened) => {
    const page = await open('', body)
    await opened(page)
    await part(page, 'panel').waitFor()
    // At one moment, as the rest of the panel may still be on its way.
    const [dressed, bare] = await part(page, 'panel').evaluate((panel) => {
      const root = panel.getRootNode() as ShadowRoot
      const looks = () =>
        [panel, ...panel.querySelectorAll('*')].map((it) => {
          const { padding, margin, borderRadius, font, gap, color, background } = getComputedStyle(it)
          return [it.className, padding, margin, borderRadius, font, gap, color, background].join()
        })
      const before = looks()
      const sheets = [...root.adoptedStyleSheets]
      root.adoptedStyleSheets = sheets.filter(
        ({ cssRules }) => ![...cssRules].some(({ cssText }) => cssText.includes('--fd-bubble-radius')),
      )
      return [before, root.adoptedStyleSheets.length < sheets.length && looks()]
    })
    expect(bare).toEqual(dressed)
  })
})

test('every part has its line in the docs, and there is no other', () => {
  const docs = readFileSync(join(root, 'docs/look.md'), 'utf8')
  const rows = docs.slice(docs.indexOf('## Parts')).matchAll(/^\| (`[^|]+) \|/gm)
  const told = [...rows].flatMap(([, names]) => [...names!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name))
  const ours = [...new Set([...partNames.values()].flatMap((names) => names.split(' ')))]
  const whose = ['bot', 'agent', 'visitor'].flatMap((who) => [`bubble-${who}`, `message-${who}`])
  expect(told.sort()).toEqual([...ours, ...whose, 'launcher', 'badge', 'greeting'].sort())
})
