import type { Locator, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { useServedSite } from './served-site.ts'
import { gotoSlowly } from './slow-page.ts'

const browser = useBrowser()
const site = useServedSite()

const kept = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]
const panelOf = (page: Page) => page.getByRole('region', { name: 'Chat' })
const greeting = (page: Page) => page.getByText('Good day. What brings you here?', { exact: true })
const tag = (attributes: string) => `<script async src="/embed.js" data-site="shop" ${attributes}></script>`
const inline = `<h1>Contact</h1><div id="chat" style="width: 520px; height: 600px"></div>${tag('data-mode="inline" data-container="#chat"')}`

describe('an inline chat', () => {
  test('[R18] fills its element, greets, and neither stores nor connects before the visitor’s first word', async () => {
    const page = await browser.newPage()
    site.body = inline
    await page.goto(site.url)
    await greeting(page).waitFor()
    expect(await panelOf(page).boundingBox()).toEqual(await page.locator('#chat').boundingBox())
    expect(await page.getByRole('button', { name: 'Open chat' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Close chat' }).count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    expect(await page.evaluate(kept)).toEqual([])
    expect(site.asked.filter((path) => path.startsWith('ws:'))).toEqual([])

    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(kept)).toEqual([])
    await panelOf(page).getByRole('textbox').pressSequentially('A lamp')
    await expect.poll(() => site.asked).toContain('ws:/socket')
    await page.keyboard.press('Enter')
    await panelOf(page).getByRole('log').getByText('A lamp').waitFor()
    await expect.poll(() => page.evaluate(kept)).toContain('frontdesk:shop:visitor')
  })

  test('fills its element though the script was there before it', async () => {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    site.body = '<div id="chat" style="width: 520px; height: 600px"></div>'
    await gotoSlowly(page, site, tag('data-mode="inline" data-container="#chat"'))
    await greeting(page).waitFor()
    expect(await panelOf(page).boundingBox()).toEqual(await page.locator('#chat').boundingBox())
    expect(errors).toEqual([])
  })

  test('fills its element when a route has brought it, says until then that there is none, and goes on in it when the route comes back', async () => {
    const page = await browser.newPage()
    const said: string[] = []
    page.on('console', (message) => message.text().startsWith('Frontdesk') && said.push(message.text()))
    site.body = tag('data-mode="inline" data-container="#chat"')
    await page.goto(site.url)
    await expect.poll(() => said).toEqual(['Frontdesk: There is no element "#chat" for the chat to fill.'])
    const arrive = () =>
      page.evaluate(() => {
        document.body.innerHTML = '<main><div id="chat" style="width: 520px; height: 600px"></div></main>'
      })
    await arrive()
    await greeting(page).waitFor()
    await panelOf(page).getByRole('textbox').fill('A lamp')
    await page.keyboard.press('Enter')
    await panelOf(page).getByRole('log').getByText('A lamp').waitFor()

    await page.evaluate(() => document.querySelector('main')?.remove())
    expect(await panelOf(page).count()).toBe(0)
    await arrive()
    await panelOf(page).getByRole('log').getByText('A lamp').waitFor()
    expect(await panelOf(page).boundingBox()).toEqual(await page.locator('#chat').boundingBox())
    expect(said).toHaveLength(1)
  })

  test('has lines that can be read however wide its element is, in the middle of it, and fills a narrow one', async () => {
    const page = await browser.newPage({ viewport: { width: 1700, height: 800 } })
    site.body = inline.replace('520px', '100%').replace('<h1>', '<style>body { margin: 0 }</style><h1>')
    await page.goto(site.url)
    await greeting(page).waitFor()
    const field = panelOf(page).locator('.composer')
    await expect.poll(() => field.boundingBox()).toMatchObject({ x: 850 - 376, width: 752 })
    expect(await panelOf(page).locator('.row').first().boundingBox()).toMatchObject({ x: 850 - 360, width: 720 })
    const more = panelOf(page).getByRole('button', { name: 'More' })
    await more.click()
    const edge = async (it: Locator) => {
      const { x = 0, width = 0 } = (await it.boundingBox()) ?? {}
      return x + width
    }
    await panelOf(page).getByRole('menu').waitFor()
    expect(Math.abs((await edge(panelOf(page).locator('.menu'))) - (await edge(more)))).toBeLessThan(16)
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 280, height: 800 })
    await expect.poll(async () => (await field.boundingBox())?.width).toBe(278)
  })

  test('is fetched when the reader comes near, and Escape does not close it', async () => {
    const page = await browser.newPage()
    site.body = `<div style="height: 4000px"></div>${inline}`
    await page.goto(site.url)
    await expect.poll(() => site.asked).toContain('/widget/beside.js')
    await page.waitForLoadState('networkidle')
    expect(site.asked).not.toContain('/widget/widget.js')
    await page.locator('#chat').scrollIntoViewIfNeeded()
    await greeting(page).waitFor()
    await panelOf(page).getByRole('textbox').press('Escape')
    expect(await greeting(page).isVisible()).toBe(true)
  })

  test('leaves a page that is printed its words, wherever on a sheet it lies', async () => {
    const page = await browser.newPage()
    const text = '<p>Lamps, chairs, and a table of oak, of wood that grew on the hill behind the shop.</p>'.repeat(60)
    site.body = `${text}<div id="chat"></div><p>After it</p>${tag('data-mode="inline" data-container="#chat"')}`
    await page.goto(site.url)
    await page.locator('#chat').scrollIntoViewIfNeeded()
    await greeting(page).waitFor()
    await page.waitForLoadState('networkidle')
    const fonts = async () => (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Font\b/g)?.length ?? 0
    expect(await fonts(), 'a sheet without words needs no font').toBeGreaterThan(0)
  })

  test('goes on with the conversation of a visitor who was here before, and does not open on a page with a launcher', async () => {
    const page = await browser.newPage()
    site.body = inline
    await page.goto(site.url)
    await panelOf(page).getByRole('textbox').fill('A lamp')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(kept)).toContain('frontdesk:shop:visitor')
    await page.goto(`${site.url}page/2`)
    await panelOf(page).getByRole('log').getByText('A lamp').waitFor()
    site.body = tag('')
    await page.goto(`${site.url}page/3`)
    await page.getByRole('button', { name: 'Open chat' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('says so where it stands when it cannot be loaded, and tries again', async () => {
    const page = await browser.newPage()
    site.body = inline
    site.broken.add('/widget/widget.js')
    await page.goto(site.url)
    const again = page.getByRole('button', { name: 'The chat did not load. Try again' })
    await again.waitFor()
    const [place, button] = await Promise.all([page.locator('#chat').boundingBox(), again.boundingBox()])
    expect(button?.x).toBeLessThan((place?.x ?? 0) + (place?.width ?? 0))
    site.broken.clear()
    await again.click()
    await greeting(page).waitFor()
    expect(await again.count()).toBe(0)
  })
})

test.each([
  [1280, 800],
  [360, 640],
])('a page chat fills a window of %i × %i px, and cannot be closed', async (width, height) => {
  const page = await browser.newPage({ viewport: { width, height } })
  site.body = tag('data-mode="page" data-layer="7"')
  await page.goto(site.url)
  await greeting(page).waitFor()
  expect(await panelOf(page).boundingBox()).toEqual({ x: 0, y: 0, width, height })
  expect(await page.getByRole('button', { name: /Open chat|Close chat/ }).count()).toBe(0)
  expect(await page.evaluate(kept)).toEqual([])
  expect(await page.locator('[data-frontdesk]').evaluate((host) => getComputedStyle(host).zIndex)).toBe('7')
})

test('the launcher stands as far from the edges as the page says, and the panel with it', async () => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
  site.body = tag('data-offset="24,80" data-layer="7"')
  await page.goto(site.url)
  const launcher = page.getByRole('button', { name: 'Open chat' })
  expect(await launcher.boundingBox()).toEqual({ x: 920, y: 664, width: 56, height: 56 })
  await expect.poll(() => page.locator('[data-frontdesk]').evaluate((host) => getComputedStyle(host).zIndex)).toBe('7')
  await launcher.click()
  await greeting(page).waitFor()
  await expect.poll(() => page.getByRole('dialog').boundingBox()).toEqual({ x: 576, y: 12, width: 400, height: 640 })
})
