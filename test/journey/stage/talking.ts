import type { BrowserContextOptions } from 'playwright'
import type { TestBrowser } from '../../browser.ts'
import { type Agent, signIn } from './agent.ts'
import { expect } from './expect.ts'
import type { TestServer } from './server.ts'
import { askForAPerson, type Visitor, visitorOn } from './visitor.ts'

/** Ada is at the desk, before a screen like this. */
export async function atTheDesk(browser: TestBrowser, server: TestServer, look?: BrowserContextOptions): Promise<Agent> {
  const ada = await signIn(await browser.newPage(look), server.signInUrl)
  await ada.goOnline()
  return ada
}

/** Ada is at the desk, and has taken Kari's chat. */
export async function talking(
  browser: TestBrowser,
  server: TestServer,
  look?: BrowserContextOptions,
): Promise<{ ada: Agent; kari: Visitor }> {
  const ada = await atTheDesk(browser, server, look)
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await askForAPerson(kari, 'Kari')
  await ada.open('Kari')
  await ada.assignToMe()
  await expect(kari.with).toHaveText('Ada')
  return { ada, kari }
}
