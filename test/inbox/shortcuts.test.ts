import type { Page } from 'playwright'
import { beforeAll, expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { buildGallery, GALLERY, type Gallery, routeGallery } from './serve-gallery.ts'

const browser = useBrowser()
let gallery: Gallery
beforeAll(async () => {
  gallery = await buildGallery()
}, 60_000)

async function open(scene: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: 'UTC' })
  await routeGallery(context, gallery)
  const page = await context.newPage()
  await page.goto(`${GALLERY}?scene=${scene}`)
  await page.locator('.inbox').waitFor()
  return page
}

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '')

test('keys alone lead from folder to conversation, take it, and back to the list', async () => {
  const page = await open('unassigned')
  await page.keyboard.press('3')
  await page.getByRole('heading', { name: 'Closed conversations' }).waitFor()
  await page.keyboard.press('1')
  await expect.poll(() => focusedText(page)).toContain('Miriam Castell')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Miriam Castell' }).waitFor()
  await page.keyboard.press('a')
  await page.getByRole('button', { name: 'Assigning …' }).waitFor()
  await page.keyboard.press('k')
  await expect.poll(() => focusedText(page)).toContain('Miriam Castell')
})

test('r goes to the reply, where every key is a letter again; x asks before it closes, and no key answers for the agent', async () => {
  const page = await open('mine')
  await page.keyboard.press('r')
  await page.keyboard.type('ajax 1 2 3?')
  await expect.poll(() => page.getByRole('textbox', { name: /^Reply to/ }).textContent()).toBe('ajax 1 2 3?')
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('x')
  await page.getByRole('alertdialog').waitFor()
  await page.keyboard.press('3')
  expect(await page.getByRole('heading', { name: 'My conversations' }).isVisible()).toBe(true)
})

test('n goes to the note and its button back to the reply, where the next key is a letter even though the editor is there', async () => {
  const page = await open('mine')
  await page.locator('.compose-rich').waitFor()
  await page.keyboard.press('n')
  await page.keyboard.type('xylo 3')
  const field = page.locator('.reply').getByRole('textbox')
  await expect.poll(() => field.textContent()).toBe('xylo 3')
  await page.getByRole('button', { name: 'Reply', exact: true }).click()
  await page.keyboard.type('axe 1')
  await expect.poll(() => field.textContent()).toBe('axe 1')
  expect(await page.getByRole('alertdialog').count()).toBe(0)
})

test('what was written behind a slash is in the reply after a press elsewhere', async () => {
  const page = await open('mine')
  await page.locator('.compose-rich').waitFor()
  await page.keyboard.press('r')
  await page.keyboard.type('/usr/bin is missing')
  await page.getByRole('heading', { name: 'Tom Berger' }).click()
  expect(await page.locator('.compose-rich').textContent()).toBe('/usr/bin is missing')
})

test('? lists the keys, and there they can be had off', async () => {
  const page = await open('unassigned')
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  expect(await list.locator('dt').allTextContents()).toContain('Assign to me')
  const writing = page.getByRole('heading', { name: 'While you write' }).locator('+ dl')
  expect(await writing.locator('div', { hasText: 'Bold' }).locator('kbd').textContent()).toMatch(/^(Ctrl\+|⌘)B$/)
  await page.keyboard.press('3')
  await list.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('3')
  expect(await page.getByRole('heading', { name: 'Unassigned' }).isVisible()).toBe(true)
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await list.getByRole('checkbox').check()
  await list.getByRole('button', { name: 'Done' }).click()
  await page.keyboard.press('3')
  await page.getByRole('heading', { name: 'Closed conversations' }).waitFor()
})

test('where one column is all there is, ? opens nothing behind it that would keep every key to itself', async () => {
  const page = await open('mine')
  await page.setViewportSize({ width: 390, height: 800 })
  await page.keyboard.press('?')
  await page.keyboard.press('r')
  await page.keyboard.type('here')
  await expect.poll(() => page.getByRole('textbox', { name: /^Reply to/ }).textContent()).toBe('here')
})

test('/ leads to the search, where it is a letter', async () => {
  const page = await open('search')
  await page.keyboard.press('/')
  await page.keyboard.type('a/b')
  expect(await page.getByRole('searchbox').inputValue()).toBe('a/b')
  await page.getByRole('list', { name: 'Found conversations' }).waitFor()
})

test('Ctrl and other chords stay the browser’s', async () => {
  const page = await open('unassigned')
  await page.keyboard.press('Control+3')
  expect(await page.getByRole('heading', { name: 'Unassigned' }).isVisible()).toBe(true)
})
