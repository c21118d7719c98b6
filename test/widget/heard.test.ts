import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { listenOn } from '../journey/stage/listener.ts'
import { useServedSite } from './served-site.ts'

const browser = useBrowser()
const site = useServedSite()

const greeting = (page: Page) => page.getByText('Good day. What brings you here?', { exact: true })

/** Keeps a part of the chat back. Returns what lets it come. */
async function hold(page: Page, part: RegExp): Promise<() => void> {
  let come = (): void => {}
  const hasCome = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route(part, (route) => hasCome.then(() => route.continue()))
  return come
}

async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Write a message' }).fill(text)
  await page.keyboard.press('Enter')
  await page.getByRole('log').getByText(text).waitFor()
}

test('a stranger on a slow line who has written before the bot can be heard hears it all the same', async () => {
  const page = await browser.newPage()
  const { heard } = await listenOn(page)
  const come = await hold(page, /widget-soon-/)
  await page.goto(site.url)
  await page.getByRole('button', { name: 'Open chat' }).click()
  await greeting(page).waitFor()
  await say(page, 'A lamp')
  expect(heard.filter((text) => text.includes('Good day'))).toEqual([])
  come()
  await expect.poll(() => heard).toContain('Bell: Good day. What brings you here?')
})

test('who comes back to a bot that they have not answered is not read its question again, however late it comes', async () => {
  const page = await browser.newPage()
  const { heard } = await listenOn(page)
  await page.goto(site.url)
  await page.getByRole('button', { name: 'Open chat' }).click()
  await expect.poll(() => heard).toContain('Bell: Good day. What brings you here?')
  const before = heard.length
  const come = await hold(page, /widget-online-/)
  await page.goto(`${site.url}page/2`)
  await page.getByRole('button', { name: 'More' }).waitFor()
  come()
  await greeting(page).waitFor()
  // What is heard is heard in order.
  await expect.poll(() => heard.slice(before).join()).toContain('No connection')
  await say(page, 'A lamp')
  expect(heard.slice(before).filter((text) => text.includes('Good day'))).toEqual([])
})
