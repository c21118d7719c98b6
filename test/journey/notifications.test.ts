import type { BrowserContext, Page } from 'playwright'
import { onTestFinished, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { type Agent, agentOn, signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { askForAPerson, visitorOn } from './stage/visitor.ts'
import { layWire } from './stage/wire.ts'

const browser = useBrowser()
const server = useServer()

/** As often as this a visitor who waits is told of. */
const REMINDED_MS = 20_000

interface Told extends Window {
  told: { title: string; note: Notification; gone: boolean }[]
}

/** Note every notification that a page of this browser makes. Chromium without a screen never permits any, so it is said to, at once or when asked. */
async function listen(context: BrowserContext, permission: NotificationPermission = 'granted'): Promise<void> {
  await context.addInitScript((first) => {
    const page = window as unknown as Told
    page.told = []
    let permission = first
    window.Notification = class extends Notification {
      static override get permission(): NotificationPermission {
        return permission
      }
      static override async requestPermission(): Promise<NotificationPermission> {
        permission = 'granted'
        return permission
      }
      constructor(title: string, options?: NotificationOptions) {
        super(title, options)
        // Another one under the same tag takes its place.
        for (const told of page.told) if (told.note.tag === this.tag) told.gone = true
        page.told.push({ title, note: this, gone: false })
      }
      override close(): void {
        super.close()
        for (const told of page.told) if (told.note === this) told.gone = true
      }
    }
  }, permission)
}

const told = async (...pages: Page[]): Promise<string[]> =>
  (await Promise.all(pages.map((page) => page.evaluate(() => (window as unknown as Told).told.map(({ title }) => title))))).flat()

/** All but who is in Unassigned, which is told again and again: how often, the machine's pace decides. */
const toldOfOwn = async (...pages: Page[]): Promise<string[]> =>
  (await told(...pages)).filter((title) => !title.endsWith(' is in Unassigned'))

/** How many of those that were shown are still to be seen. */
const standing = async (...pages: Page[]): Promise<number> => {
  const left = await Promise.all(
    pages.map((page) => page.evaluate(() => (window as unknown as Told).told.filter(({ gone }) => !gone).length)),
  )
  return left.reduce((sum, count) => sum + count, 0)
}

test('[R29] [R20] one notification comes of a visitor who waits, again until somebody takes it, with two tabs open, whichever was switched on; a press opens the conversation, and each message is told', async () => {
  const context = await browser.newContext()
  await listen(context)
  await context.clock.install()
  const ada = await signIn(await context.newPage(), server.signInUrl)
  const second = await context.newPage()
  await second.goto(`${server.url}/inbox/`)
  await agentOn(second).goOnline()
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await askForAPerson(kari, 'Kari')
  await agentOn(second).rows.filter({ hasText: 'Kari' }).waitFor()
  await expect.poll(() => told(ada.page, second)).toEqual(['Kari is in Unassigned'])
  await context.clock.runFor(REMINDED_MS)
  await expect.poll(() => told(ada.page, second).then(({ length }) => length)).toBeGreaterThan(1)
  expect(await standing(ada.page, second)).toBe(1)
  await expect.poll(() => ada.page.title()).toBe('(1) Inbox')
  expect(await ada.page.locator('link[rel=icon]').getAttribute('href')).toContain('circle')

  const caller = (await told(second)).length > 0 ? second : ada.page
  await caller.evaluate(() => (window as unknown as Told).told.at(-1)?.note.onclick?.(new Event('click')))
  await caller.getByRole('heading', { name: 'Kari' }).waitFor()
  await agentOn(caller).assignToMe()
  await expect(kari.with).toHaveText('Ada')
  await expect.poll(() => standing(ada.page, second)).toBe(0)

  await agentOn(caller).folder('Closed conversations')
  await kari.say('Is the lamp still there?')
  await expect.poll(() => toldOfOwn(ada.page, second)).toEqual(['New message from Kari'])
})

/** What this agent wants to be called for, in the list of notifications. */
async function want(page: Page, isOn: boolean): Promise<void> {
  await page.getByRole('button', { name: 'Notifications' }).click()
  const list = page.getByRole('dialog', { name: 'Notifications' })
  for (const name of [/^A new conversation in Unassigned/, /^A conversation that is assigned to me/, /^A new message/])
    await list.getByRole('checkbox', { name }).setChecked(isOn)
  await list.getByRole('button', { name: 'Done' }).click()
}

test('[R29] the browser is asked after a press; what another agent takes is no longer told; in a browser that says no, the inbox says so and still counts', async () => {
  const context = await browser.newContext()
  await listen(context, 'default')
  const wire = await layWire(Number(new URL(server.url).port))
  onTestFinished(wire.close)
  const ada = await signIn(await context.newPage(), server.signInUrl.replace(server.url, wire.url))
  await ada.goOnline()
  await expect(ada.page.getByText('May this browser call you when somebody needs you?')).toBeVisible()
  await ada.page.getByRole('button', { name: 'Allow notifications' }).click()
  const unwilling = await browser.newContext()
  await listen(unwilling, 'denied')
  const grace = await signIn(await unwilling.newPage(), await server.invite('Grace'))
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
  await list.getByRole('button', { name: 'Done' }).click()

  const give = async (from: Agent, to: string): Promise<void> => {
    await from.folder('My conversations')
    await from.open('Kari')
    await from.page.getByRole('button', { name: 'Assign to somebody else' }).click()
    await from.page.getByRole('menuitem', { name: `${to} Online` }).click()
    await expect(kari.with).toHaveText(to)
  }
  // Each of the three is switched off, and then on again.
  await want(ada.page, false)
  await give(grace, 'Ada')
  await ada.folder('My conversations')
  await kari.say('Anybody?')
  await expect(ada.rows).toContainText(['Anybody?'])
  await want(ada.page, true)
  await give(ada, 'Grace')
  // Else she looks at it, and has no need to be told.
  await ada.folder('Closed conversations')
  await give(grace, 'Ada')
  await expect.poll(() => toldOfOwn(ada.page)).toEqual(['Kari was assigned to you'])

  // What comes while the line is down is told once it is back.
  wire.cut()
  await kari.say('Still there?')
  await expect(kari.sending).toHaveCount(0)
  wire.mend()
  await expect.poll(() => toldOfOwn(ada.page)).toEqual(['Kari was assigned to you', 'New message from Kari'])
})
