import type { Page } from 'playwright'
import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { keysOn } from './stage/keys.ts'
import { useServer } from './stage/server.ts'
import { atTheDesk } from './stage/talking.ts'
import { askForAPerson, visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer()

test('[R35] the keyboard alone opens, answers, fills in, sends, ends, rates, downloads and closes, and the focus is never lost', async () => {
  const ada = await atTheDesk(browser, server)
  const page = await browser.newPage()
  await page.goto(server.url)
  const { launcher, panel, bubbles, with: head } = visitorOn(page)
  const { press, reach } = keysOn(page)
  /** Somewhere in the panel, always: whoever reads with the keyboard has not fallen out of it. */
  const isInside = () =>
    expect.poll(() => panel.evaluate((it) => it.contains((it.getRootNode() as ShadowRoot).activeElement))).toBe(true)

  await launcher.waitFor()
  await reach('Open chat')
  await press('Enter')
  await expect(bubbles).toHaveCount(2)
  await isInside()

  await reach('It’s about an order', 'Shift+Tab')
  await press('Enter')
  for (const [label, value] of [
    ['Order number', 'FF-2041'],
    ['Your name', 'Kari'],
    ['E-mail', 'kari@example.com'],
  ] as const) {
    await expect(panel.getByLabel(label)).toBeFocused()
    await page.keyboard.type(value)
    await press('Enter')
  }
  await ada.open('Kari')
  await ada.assignToMe()
  await expect(head).toHaveText('Ada')
  await isInside()

  await reach('Write a message')
  await page.keyboard.type('Is it on its way?')
  await press('Enter')
  await expect(ada.bubbles.last()).toHaveText('Is it on its way?')
  await expect(panel.getByRole('textbox', { name: 'Write a message' })).toBeFocused()

  // Out of the menu with Escape, which does not close the panel; then by arrows to the file.
  await reach('More', 'Shift+Tab')
  await press('Enter')
  await expect(panel.getByRole('menuitem').first()).toBeFocused()
  await press('ArrowUp', 'ArrowDown', 'Escape')
  await expect(panel.getByRole('button', { name: 'More' })).toBeFocused()
  const file = page.waitForEvent('download')
  await press('Enter')
  await expect(panel.getByRole('menuitem', { name: 'Save this conversation' })).toBeFocused()
  await press('Enter')
  await file

  await press('Enter')
  await reach('End chat', 'ArrowDown')
  await press('Enter')
  await expect(panel.getByRole('button', { name: 'Keep talking' })).toBeFocused()
  await press('Tab', 'Enter')
  await expect(panel.getByRole('log').getByText('This conversation is closed.')).toBeVisible()
  await isInside()

  await reach('Bad')
  await press('Space', 'ArrowRight', 'ArrowRight', 'ArrowRight')
  await expect(panel.getByRole('radio', { name: 'Good', exact: true })).toBeChecked()
  await reach('Send')
  await press('Enter')
  await expect(panel.locator('.foot').getByText('Thank you for telling us.')).toBeVisible()
  await isInside()

  await press('Escape')
  await expect(panel).toBeHidden()
  await expect(launcher).toBeFocused()
})

/** Somebody at the desk who has no mouse. */
async function byKeys(page: Page, link: string) {
  const agent = await signIn(page, link)
  const keys = keysOn(page)
  /** Wherever the last key has led, it is somewhere. */
  const isSomewhere = () => expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  await keys.reach(/^Offline/)
  await keys.press('Space')
  await expect(page.getByRole('switch', { name: 'Online', checked: true })).toBeFocused()
  return { ...agent, ...keys, isSomewhere }
}

test('[R20] [R22] [R24] [R27] [R28] without a mouse Ada goes online, takes Kari, answers, makes a lead and gives her to Bo, who closes; and their focus is never lost', async () => {
  const ada = await byKeys(await browser.newPage(), server.signInUrl)
  const bo = await byKeys(await browser.newPage(), await server.invite('Bo'))
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await askForAPerson(kari, 'Kari')

  await expect(ada.rows).toContainText(['Kari'])
  await ada.press('1', 'j')
  await expect(ada.rows.getByRole('button')).toBeFocused()
  await ada.press('Enter')
  await expect(ada.page.getByRole('heading', { name: 'Kari' })).toBeFocused()
  // It waits for what was said.
  await expect(ada.page.getByRole('button', { name: 'Assign to me' })).toBeEnabled()
  await ada.press('a')
  const field = ada.page.getByRole('textbox', { name: /^Reply to/ })
  await expect(field).toBeFocused()
  await ada.page.keyboard.type('It left this morning.')
  await ada.press('Enter')
  await expect(kari.bubbles.last()).toHaveText('It left this morning.')
  await expect(field).toBeFocused()

  await ada.reach('About the visitor', 'Shift+Tab')
  await ada.press('Enter')
  await ada.reach('Create lead')
  await ada.press('Enter')
  await expect(ada.transcript.getByText(/^Lead created/)).toBeVisible()
  await ada.isSomewhere()
  await ada.reach('Assign to somebody else', 'Shift+Tab')
  await ada.press('Enter')
  await expect(ada.page.getByRole('menuitem', { name: 'Bo Online' })).toBeFocused()
  await ada.press('Enter')
  await expect(ada.page.getByText('Bo has it now.')).toBeVisible()
  await expect(kari.with).toHaveText('Bo')
  await ada.isSomewhere()

  await bo.press('2')
  await expect(bo.rows).toContainText(['Kari'])
  await bo.press('j')
  await expect(bo.rows.getByRole('button')).toBeFocused()
  await bo.press('Enter')
  await expect(bo.page.getByRole('heading', { name: 'Kari' })).toBeFocused()
  await expect(bo.page.getByRole('button', { name: 'Close', exact: true })).toBeVisible()
  await bo.press('x')
  await expect(bo.page.getByRole('alertdialog').getByRole('button').first()).toBeFocused()
  await bo.press('Tab', 'Enter')
  await expect(bo.page.getByText(/^This conversation is closed\./)).toBeVisible()
  await expect(kari.log.getByText('This conversation is closed.')).toBeVisible()
  await bo.isSomewhere()
})
