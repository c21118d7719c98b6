import type { Page } from 'playwright'

const TABS = 40

/** Somebody who has no mouse. */
export function keysOn(page: Page) {
  /** One after the other. */
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** Tab on, as somebody who looks for it would. */
  const reach = async (name: string | RegExp, key = 'Tab'): Promise<void> => {
    for (let presses = 0; presses < TABS; presses++) {
      const focused = await page.evaluate(() => {
        const it = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement
        return it?.getAttribute('aria-label') ?? it?.textContent ?? ''
      })
      if (typeof name === 'string' ? focused === name : name.test(focused)) return
      await press(key)
    }
    throw new Error(`The keyboard does not come to "${name}".`)
  }
  return { press, reach }
}
