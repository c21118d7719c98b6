import { expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { useServedSite } from './served-site.ts'

const browser = useBrowser()
const site = useServedSite()

test('in a browser that remembers which module has failed, each late part may fail once: the menu and the emoji, which need others’, open all the same', async () => {
  const page = await browser.newPage()
  await page.clock.install()
  const failed = new Set<string>()
  // Whatever is asked for as it was when it failed fails again, as in Chromium before it forgot such failures.
  await page.route(/\/widget\/[\w-]+-\w+\.js$/, (route) => {
    failed.add(route.request().url())
    return route.abort()
  })
  await page.goto(site.url)
  await page.getByRole('button', { name: 'Open chat' }).click()
  const panel = page.getByRole('dialog', { name: 'Chat' })
  const opens = async (name: string, inside: string) => {
    const button = panel.getByRole('button', { name })
    const item = panel.getByRole(name === 'More' ? 'menuitem' : 'button', { name: inside, exact: true })
    await expect
      .poll(async () => {
        await page.clock.fastForward(5_000)
        return button.isVisible()
      })
      .toBe(true)
    await button.click()
    await expect
      .poll(async () => {
        await page.clock.fastForward(5_000)
        return item.isVisible()
      })
      .toBe(true)
    await page.keyboard.press('Escape')
    await item.waitFor({ state: 'hidden' })
  }
  await opens('More', 'Forget me')
  await opens('Emoji', 'thumbs up')
  expect([...failed].filter((file) => /-(soon|menu|elsewhere|picker)-/.test(file))).toHaveLength(4)
})
