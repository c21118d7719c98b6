import type { Page } from 'playwright'
import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { useStorefronts } from './stage/storefronts.ts'
import { atTheDesk } from './stage/talking.ts'
import { askForAPerson, type Visitor, visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const shops = useStorefronts(() => server.url)
const server = useServer({ origins: () => [shops.origin] })

/** A visitor in one of the shops, and what its console has complained of. */
async function visiting(shop: string): Promise<{ kari: Visitor; page: Page; complaints: string[] }> {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  await page.goto(`${shops.origin}/${shop}/`)
  return { kari: visitorOn(page), page, complaints }
}

const chats = (page: Page) => page.locator('[data-frontdesk]')

test('[R35] a React shop in strict mode has one chat, which follows its props and goes and comes with its component', async () => {
  const { kari, page, complaints } = await visiting('react')
  await expect(chats(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Ask about Nordnes' }).click()
  await page.getByRole('button', { name: 'Talk to us' }).click()
  await kari.choose('It’s about an order')
  await kari.fill('Order number', 'FF-2041')
  await expect(kari.bubbles.last()).toHaveText('What may we call you?')
  await page.getByRole('button', { name: 'Lights off' }).click()
  await expect(chats(page)).toHaveCSS('color-scheme', 'dark')
  await expect(page.locator('[data-heard]')).toHaveText('4')

  await page.getByRole('button', { name: 'Leave the shop' }).click()
  await expect(chats(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Enter the shop' }).click()
  await expect(chats(page)).toHaveCount(1)
  await expect(kari.bubbles.getByText('FF-2041')).toBeVisible()
  expect(complaints).toEqual([])
})

test('[R35] a shop that is rendered on a server is hydrated without a word in the console, and has its chat', async () => {
  const markup = await (await fetch(`${shops.origin}/server-rendered/`)).text()
  expect(markup).toContain('<h1>Lamps, rendered on a server</h1>')
  expect(markup).not.toContain('data-frontdesk')
  const { kari, page, complaints } = await visiting('server-rendered')
  await page.getByRole('button', { name: 'Add Bryggen' }).click()
  await expect(page.getByText('In your basket: 1')).toBeVisible()
  await expect(chats(page)).toHaveCount(1)
  await kari.open()
  await expect(kari.bubbles.first()).toHaveText(/^Hello, and welcome/)
  expect(complaints).toEqual([])
})

test('[R33] [R35] in a single-page shop the chat and what is half written stay from route to route, and the agent sees where the visitor is', async () => {
  const ada = await atTheDesk(browser, server)
  const { kari, page, complaints } = await visiting('single-page')
  await askForAPerson(kari, 'Kari')
  await ada.open('Kari')
  await ada.assignToMe()
  await expect(kari.with).toHaveText('Ada')
  const here = ada.page.locator('.fact', { hasText: 'On now' })
  await ada.page.getByRole('button', { name: 'About the visitor' }).click()
  await expect(here).toHaveCount(0)

  const field = kari.panel.getByRole('textbox', { name: 'Write a message' })
  await field.fill('Is this one war')
  await page.getByRole('link', { name: 'Nordnes' }).click()
  await expect(page).toHaveTitle('Nordnes – Fjord & Filament')
  await expect(here).toContainText('/single-page/lamps/nordnes')
  await page.getByRole('button', { name: 'Add to basket' }).click()
  await page.getByRole('link', { name: 'Basket' }).click()
  await expect(here).toContainText('/single-page/basket')
  await page.goBack()
  await expect(here).toContainText('/single-page/lamps/nordnes')

  await expect(field).toHaveValue('Is this one war')
  await field.press('End')
  await field.pressSequentially('m?')
  await field.press('Enter')
  await expect(ada.bubbles.last()).toHaveText('Is this one warm?')
  await expect(chats(page)).toHaveCount(1)

  await page.reload()
  await expect(kari.with).toHaveText('Ada')
  await expect(kari.bubbles.last()).toHaveText('Is this one warm?')
  expect(complaints).toEqual([])
})

test('[R35] a Vue shop has a chat that follows its language and tells its events', async () => {
  const { kari, page, complaints } = await visiting('vue')
  await kari.open()
  await expect(page.locator('[data-heard]')).toHaveText('2')
  await page.getByRole('button', { name: 'English / svenska' }).click()
  await expect(kari.panel.getByRole('textbox')).toHaveAttribute('aria-label', 'Skriv ett meddelande')
  await expect(chats(page)).toHaveCount(1)
  expect(complaints).toEqual([])
})

test('[R34] [R35] a page with the element has a chat that its script can speak for, out of the visitor’s own click', async () => {
  const { kari, page, complaints } = await visiting('element')
  await expect(kari.launcher).toHaveAttribute('aria-label', 'Ask the workshop')
  await page.getByRole('button', { name: 'Ask about this lamp' }).click()
  await expect(kari.bubbles.getByText('Can I see this lamp in your workshop?')).toBeVisible()
  await expect(page.getByRole('status').first()).toHaveText('The workshop has answered.')
  expect(complaints).toEqual([])
})
