import type { BrowserContext, Page } from 'playwright'
import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { agentOn, signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { askForAPerson, visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer()

interface Told extends Window {
  told: { title: string; note: Notification; gone: boolean }[]
}

/** Note every notification that a page of this browser makes. Chromium without a screen never permits any, so it is said to. */
async function listen(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const page = window as unknown as Told
    page.told = []
    window.Notification = class extends Notification {
      static override get permission(): NotificationPermission {
        return 'granted'
      }
      constructor(title: string, options?: NotificationOptions) {
        super(title, options)
        page.told.push({ title, note: this, gone: false })
      }
      override close(): void {
        super.close()
        for (const told of page.told) if (told.note === this) told.gone = true
      }
    }
  })
}

const told = async (...pages: Page[]): Promise<string[]> =>
  (await Promise.all(pages.map((page) => page.evaluate(() => (window as unknown as Told).told.map(({ title }) => title))))).flat()

/** How many of those that were shown are still to be seen. */
const standing = async (...pages: Page[]): Promise<number> => {
  const left = await Promise.all(
    pages.map((page) => page.evaluate(() => (window as unknown as Told).told.filter(({ gone }) => !gone).length)),
  )
  return left.reduce((sum, count) => sum + count, 0)
}

test('[R29] one notification comes of a visitor who waits, with two tabs open; a press opens the conversation, and each message is told', async () => {
  const context = await browser.newContext()
  await listen(context)
  const ada = await signIn(await context.newPage(), server.signInUrl)
  await ada.goOnline()
  const second = await context.newPage()
  await second.goto(`${server.url}/inbox/`)
  await second.getByRole('switch', { name: 'Online', checked: true }).waitFor()
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await askForAPerson(kari, 'Kari')
  await agentOn(second).rows.filter({ hasText: 'Kari' }).waitFor()
  await expect.poll(() => told(ada.page, second)).toEqual(['Kari is in Unassigned'])
  await expect.poll(() => ada.page.title()).toBe('(1) Inbox')
  expect(await ada.page.locator('link[rel=icon]').getAttribute('href')).toContain('circle')

  const caller = (await told(second)).length > 0 ? second : ada.page
  await caller.evaluate(() => (window as unknown as Told).told[0]?.note.onclick?.(new Event('click')))
  await caller.getByRole('heading', { name: 'Kari' }).waitFor()
  await agentOn(caller).assignToMe()
  await expect(kari.with).toHaveText('Ada')
  await expect.poll(() => standing(ada.page, second)).toBe(0)

  await agentOn(caller).folder('Closed conversations')
  await kari.say('Is the lamp still there?')
  await expect.poll(() => told(ada.page, second)).toEqual(['Kari is in Unassigned', 'New message from Kari'])
})

test('[R29] what another agent takes is no longer told; in a browser that says no, the inbox says so and still counts', async () => {
  const context = await browser.newContext()
  await listen(context)
  const ada = await signIn(await context.newPage(), server.signInUrl)
  await ada.goOnline()
  const grace = await signIn(await browser.newPage(), await server.invite('Grace'))
  await grace.goOnline()
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await askForAPerson(kari, 'Kari')
  await expect.poll(() => told(ada.page)).toEqual(['Kari is in Unassigned'])
  await grace.open('Kari')
  await grace.assignToMe()
  await expect.poll(() => standing(ada.page)).toBe(0)
  await grace.page.keyboard.press('Escape')
  await grace.page.getByRole('button', { name: 'Notifications' }).click()
  const list = grace.page.getByRole('dialog', { name: 'Notifications' })
  await expect(list.getByText(/sound and the tab’s title tell you/)).toBeVisible()
})
