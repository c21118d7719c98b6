import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { useServedSite } from './served-site.ts'

const browser = useBrowser()
const site = useServedSite()

const tag = (attributes = '') => `<script async src="/embed.js" data-site="shop" ${attributes}></script>`
const launcher = (page: Page) => page.getByRole('button', { name: 'Open chat' })

test('on a phone on its side the panel fills the height, and has no corners that show the page, whichever of its sheets comes last', async () => {
  const page = await browser.newPage({ viewport: { width: 740, height: 360 } })
  let arrive = () => {}
  const isWanted = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/page-style/, (route) => isWanted.then(() => route.continue()))
  site.body = tag()
  await page.goto(site.url)
  await launcher(page).click()
  const panel = page.getByRole('dialog')
  const look = () => panel.evaluate((it) => [getComputedStyle(it).borderRadius, it.getBoundingClientRect().height])
  await panel.getByRole('button', { name: 'More' }).waitFor()
  expect(await look()).toEqual(['0px', 360])
  arrive()
  await panel.and(page.locator('[part~=panel]')).waitFor()
  expect(await look()).toEqual(['0px', 360])
})
