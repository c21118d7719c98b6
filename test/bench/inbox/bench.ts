import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright'
import { launchChromium } from '../../browser.ts'
import { type Devtools, devtoolsOf } from '../browser/devtools.ts'
import { quietMachine } from '../browser/quiet.ts'
import { median, publish, table } from '../readme.ts'
import { startBenchHost } from '../server/start-host.ts'
import { fill, LONG, NAMES } from './fill.ts'

const CONVERSATIONS = 10_000
const TYPED = 'We are looking into it, and will tell you on Tuesday at noon.'
const watch = readFileSync(new URL('./watch.js', import.meta.url), 'utf8')
const VIEW = { viewport: { width: 1440, height: 900 }, locale: 'en-GB' }

/** The inbox of a host with 10,000 conversations, in Chromium on the same machine, which is not slowed. */
export async function benchInbox(runs: number): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'frontdesk-bench-'))
  const first = await startBenchHost(data)
  const { hash } = new URL(first.signInUrl)
  await first.stop()
  await fill(data, CONVERSATIONS)
  const host = await startBenchHost(data)
  const browser = await launchChromium()
  try {
    const context = await signedIn(browser, `${host.url}/sign-in${hash}`)
    const { cookies, origins } = await context.storageState()
    await quietMachine()
    const ready: number[] = []
    for (let run = 0; run < runs; run++) {
      const fresh = await browser.newContext({ ...VIEW, storageState: { cookies, origins } })
      const { devtools } = await inboxIn(fresh, host.url)
      ready.push(await devtools.ask('__inbox.ready'))
      await fresh.close()
    }
    const { page, devtools } = await inboxIn(context, host.url)
    await devtools.ask('__inbox.ready.then(() => {})')
    const folder = (name: string, row: string) => devtools.ask<number>(`__inbox.folder('${name}', '${row}')`)
    const talk = (name: string, last: string) => devtools.ask<number>(`__inbox.open('${name}', '${last}')`)
    const folders: number[] = []
    const talks: number[] = []
    for (let run = 0; run < runs; run++) {
      folders.push(
        await folder('Closed', NAMES.closed),
        await folder('Unassigned', NAMES.missed),
        await folder('My', NAMES.assigned),
      )
      talks.push(await talk(LONG.name, LONG.last))
      await talk(NAMES.assigned, 'Thank you!')
    }
    await talk(LONG.name, LONG.last)
    const keys = await typeIn(page, devtools)
    const rows = [
      ['ready on a fresh load', ready],
      ['another folder', folders],
      [`a transcript of ${LONG.lines.toLocaleString('en')} lines`, talks],
      ['a key, in that transcript’s reply', keys],
    ].map(([name, took]) => [name as string, ...shown(took as number[])])
    const head = [`Inbox with ${CONVERSATIONS.toLocaleString('en')} conversations`, 'median: ms', 'worst: ms']
    publish('bench:inbox', table(head, rows))
  } finally {
    await browser.close()
    await host.stop()
    rmSync(data, { recursive: true })
  }
}

const shown = (took: number[]): string[] => [median(took), Math.max(...took)].map((ms) => ms.toFixed(ms < 10 ? 1 : 0))

async function signedIn(browser: Browser, link: string): Promise<BrowserContext> {
  const context = await browser.newContext(VIEW)
  const page = await context.newPage()
  await page.goto(link)
  await page.waitForURL(/\/inbox\//)
  await page.close()
  return context
}

async function inboxIn(context: BrowserContext, url: string): Promise<{ page: Page; devtools: Devtools }> {
  const page = await context.newPage()
  const devtools = await devtoolsOf(context, page)
  await page.addInitScript(watch)
  await page.goto(`${url}/inbox/`, { waitUntil: 'commit' })
  return { page, devtools }
}

/**
 * What the page works for each key until it is painted, its waits left out: a screen has a beat of its own, and to wait for the next is no
 * work of the inbox's.
 */
async function typeIn(page: Page, devtools: Devtools): Promise<number[]> {
  await page.getByRole('textbox', { name: /^Reply to/ }).focus()
  const worked = async () => ((await devtools.metrics()).TaskDuration ?? 0) * 1_000
  const took: number[] = []
  for (const key of TYPED) {
    const before = await worked()
    await page.keyboard.type(key)
    await devtools.ask('__inbox.painted()')
    took.push((await worked()) - before)
  }
  return took
}
