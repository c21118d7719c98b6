import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { talking } from './stage/talking.ts'
import type { Visitor } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer()

/** The entry of the visitor's menu. */
async function choose({ panel }: Visitor, entry: string): Promise<void> {
  await panel.getByRole('button', { name: 'More' }).click()
  await panel.getByRole('menuitem', { name: entry }).click()
}

/** Another tab is before the visitor's eyes, or this one again. */
const turn = (page: Page, to: DocumentVisibilityState) =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
    document.dispatchEvent(new Event('visibilitychange'))
  }, to)

test('[R16] each sees what the other has read, and the tab counts what a visitor who looks elsewhere has not', async () => {
  const { ada, kari } = await talking(browser, server)
  await kari.say('Are you there?')
  await expect(kari.log.getByText('Read', { exact: true })).toHaveCount(1)
  await ada.say('I am.')
  await expect(ada.transcript.getByText('Read', { exact: true })).toBeVisible()

  const title = await kari.page.title()
  await turn(kari.page, 'hidden')
  await ada.say('One.')
  await ada.say('Two.')
  await expect(kari.page).toHaveTitle(`(2) ${title}`)
  const readMark = ada.transcript.locator('.row', { has: ada.page.getByText('Read', { exact: true }) })
  await expect(readMark).toContainText('I am.')
  await turn(kari.page, 'visible')
  await expect(kari.page).toHaveTitle(title)
  await expect(readMark).toContainText('Two.')
})

test('the visitor says how it was, once, and the agent reads it; the conversation is theirs to keep as a file', async () => {
  const { ada, kari } = await talking(browser, server)
  await ada.say('It is on its way.')
  await expect(kari.bubbles.last()).toHaveText('It is on its way.')
  await ada.close()
  await kari.panel.getByRole('radio', { name: 'Very good' }).check({ force: true })
  await kari.panel.getByRole('textbox').fill('Thank you, Ada!')
  await kari.panel.getByRole('button', { name: 'Send' }).click()
  await expect(kari.panel.locator('.foot').getByText('Thank you for telling us.')).toBeVisible()
  await ada.folder('Closed conversations')
  await ada.open('Kari')
  await expect(ada.transcript.getByText(/The visitor gave 5 of 5: “Thank you, Ada!”/)).toBeVisible()

  const file = kari.page.waitForEvent('download')
  await choose(kari, 'Save this conversation')
  const text = await readFile(await (await file).path(), 'utf8')
  for (const words of ['FF-2041', 'kari@example.com', 'It is on its way.']) expect(text).toContain(words)

  await kari.page.reload()
  await expect(kari.panel.getByRole('log').getByText('This conversation is closed.')).toBeVisible()
  await expect(kari.panel.getByRole('radio')).toHaveCount(0)
})

test('[R28] the visitor ends the chat from its menu, after one question; the agent sees who did, and it is over for both', async () => {
  const { ada, kari } = await talking(browser, server)
  await choose(kari, 'End chat')
  await expect(kari.panel.getByRole('button', { name: 'Keep talking' })).toBeFocused()
  await kari.panel.getByRole('button', { name: 'Keep talking' }).click()
  await kari.say('One thing more.')
  await expect(ada.bubbles.last()).toHaveText('One thing more.')

  await choose(kari, 'End chat')
  await kari.panel.getByRole('button', { name: 'End chat' }).click()
  await expect(kari.panel.getByRole('log').getByText('This conversation is closed.')).toBeVisible()
  await expect(ada.transcript.getByText('The visitor ended the conversation')).toBeVisible()
  await expect(ada.page.getByText('It can be read, but no longer answered.')).toBeVisible()
  await ada.folder('Closed conversations')
  await expect(ada.rows).toHaveText([/Kari/])
})

test('[R18] a visitor who wishes to be forgotten is, in the browser and at the desk, and begins anew only when they say so', async () => {
  const { ada, kari } = await talking(browser, server)
  await choose(kari, 'Forget me')
  await kari.panel.getByRole('button', { name: 'Erase everything' }).click()
  await expect(kari.panel.getByText('All of it is erased.')).toBeVisible()
  await expect(ada.rows).toHaveCount(0)
  const kept = () => kari.page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  expect(await kept()).toEqual([])
  await kari.panel.getByRole('button', { name: 'Start a new conversation' }).click()
  await expect(kari.bubbles).toHaveText([/^Hello, and welcome/, 'What brings you here today?'])
  expect(await kept()).not.toEqual([])
})
