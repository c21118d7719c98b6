import type { Page, Route } from 'playwright'
import { expect } from 'vitest'
import type { ServedSite } from './served-site.ts'

/** The chat's script stands in the head of a page whose body does not come before all the rest of the chat is there. */
export async function gotoSlowly(page: Page, site: ServedSite, tag: string): Promise<void> {
  const held = new Promise<Route>((resolve) => page.route('**/held.js', resolve))
  site.head = `${tag}<script src="/held.js"></script>`
  await page.goto(site.url, { waitUntil: 'commit' })
  await expect.poll(() => site.asked, { timeout: 15_000 }).toContain('/widget/beside.js')
  await page.evaluate(`import("${site.url}widget/beside.js").then(() => {})`)
  expect(await page.evaluate(() => !document.body)).toBe(true)
  await (await held).fulfill({ contentType: 'text/javascript', body: '' })
}
