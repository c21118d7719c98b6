import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { atTheDesk } from './stage/talking.ts'
import { visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer()

test('[R35] the keyboard alone opens, answers, fills in, sends, ends, rates, downloads and closes, and the focus is never lost', async () => {
  const ada = await atTheDesk(browser, server)
  const page = await browser.newPage()
  await page.goto(server.url)
  const { launcher, panel, bubbles, with: head } = visitorOn(page)
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
  /** Tab on, as somebody who looks for it would. */
  const reach = async (name: string, key = 'Tab') => {
    for (let presses = 0; presses < 30; presses++) {
      const focused = await page.evaluate(() => {
        const it = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement
        return it?.getAttribute('aria-label') ?? it?.textContent
      })
      if (focused === name) return
      await press(key)
    }
    throw new Error(`The keyboard does not come to "${name}".`)
  }
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
