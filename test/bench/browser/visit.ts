import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright'
import { launchChromium } from '../../browser.ts'
import { type Adapter, textOf } from './adapter.ts'
import { type Devtools, devtoolsOf } from './devtools.ts'
import { type MessageFigures, sendMessages } from './messages.ts'
import { quietMachine } from './quiet.ts'
import { serve } from './serve.ts'
import { watchTraffic } from './traffic.ts'
import './page.ts'

/** `cpu`: a processor four times slower. `net`: the developer tools' "Slow 4G". */
export type Mode = 'cpu' | 'net'

/** What one visit took. Bytes are what the wire carried, headers included, the host page's own left out. */
export interface Figures extends MessageFigures {
  launcherBytes: number
  launcherRequests: number
  openBytes: number
  openRequests: number
  /** From the navigation until the launcher can be seen. */
  launcherMs: number
  /** How long scripts had run when the launcher was seen; the harness, which looks for it, is in it. */
  scriptMs: number
  /** By how much tasks were longer than 50 ms, from the navigation on, the panel's opening and what it fetches afterwards included. */
  blockedMs: number
  /** The longest of these tasks; 0 where none was longer than 50 ms. */
  longestMs: number
  /** By how much what stood somewhere has moved until then, in the browser's measure. */
  shift: number
  /** From the press to a composer that can be written in. */
  openMs: number
  /** In use after a collection, the panel open. */
  heapMB: number
  /** From the press to the composer on a page that is come to later, when the conversation holds 10,000 messages. */
  openManyMs: number
}

const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }
const probe = `${readFileSync(new URL('./probe.js', import.meta.url), 'utf8')}; window.__bench.text = ${textOf}`
/** A browser that was just started has work of its own. */
const SETTLE_MS = 700

export interface Plan {
  mode: Mode
  /** The pointer rests on the launcher, for as long as anything is fetched because of it, before it presses. */
  isNear?: boolean
  /** Messages are sent to the open panel. */
  sends?: boolean
}

/** One visit, with a browser and a cache of its own. What does not apply to this widget is left out. */
export async function visit(adapter: Adapter, { mode, isNear, sends }: Plan): Promise<Partial<Figures>> {
  await quietMachine()
  const server = await serve(adapter)
  const browser = await launchChromium(['--enable-precise-memory-info', '--disable-background-networking'])
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
    const isElsewhere = (url: URL): boolean => /^(http|ws)s?:$/.test(url.protocol) && url.origin !== server.origin
    await context.route(isElsewhere, (route) => route.abort())
    const { page, devtools } = await newPage(context, mode)
    const traffic = await watchTraffic(devtools.session)
    await page.waitForTimeout(SETTLE_MS)

    await page.goto(`${server.origin}/host.html`, { waitUntil: 'commit' })
    await devtools.seen('launcherAt')
    const { NavigationStart = 0, ScriptDuration = 0 } = await devtools.metrics()
    await traffic.quiet()
    const launcherMs = await devtools.ask<number>('__bench.launcherAt')
    const first = traffic.until(NavigationStart + launcherMs / 1_000)
    const figures: Partial<Figures> = {
      launcherMs,
      launcherBytes: first.bytes,
      launcherRequests: first.requests,
      scriptMs: ScriptDuration * 1_000,
      ...(await smoothness(devtools)),
    }
    if (adapter.isLauncherOnly) return figures

    if (!adapter.isInline) {
      if (isNear) {
        await page.mouse.move(...(await launcherOf(devtools)))
        await traffic.quiet()
      }
      figures.openMs = await press(page, devtools)
    }
    await traffic.quiet()
    const all = traffic.until(Number.POSITIVE_INFINITY)
    figures.openBytes = all.bytes
    figures.openRequests = all.requests
    Object.assign(figures, await smoothness(devtools))
    await devtools.session.send('HeapProfiler.collectGarbage')
    figures.heapMB = ((await devtools.metrics()).JSHeapUsedSize ?? 0) / 2 ** 20
    if (!sends || !(await devtools.ask<boolean>(`'append' in __adapter`))) return figures
    Object.assign(figures, await sendMessages(devtools))
    if (adapter.keeps && figures.oneMoreOfManyMs !== undefined) {
      await page.close()
      const later = await newPage(context, mode)
      await later.page.goto(`${server.origin}/host.html`, { waitUntil: 'commit' })
      await later.devtools.seen('launcherAt')
      await later.page.waitForTimeout(SETTLE_MS)
      figures.openManyMs = await press(later.page, later.devtools)
    }
    return figures
  } finally {
    await browser.close()
    server.close()
  }
}

async function newPage(context: BrowserContext, mode: Mode): Promise<{ page: Page; devtools: Devtools }> {
  const page = await context.newPage()
  await page.addInitScript(probe)
  const devtools = await devtoolsOf(context, page)
  if (mode === 'cpu') await devtools.session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  else {
    await devtools.session.send('Network.enable')
    await devtools.session.send('Network.emulateNetworkConditions', SLOW_4G)
  }
  return { page, devtools }
}

async function smoothness(devtools: Devtools): Promise<Pick<Figures, 'blockedMs' | 'longestMs' | 'shift'>> {
  const tasks = await devtools.ask<number[]>('__bench.longTasks.map(([, duration]) => duration)')
  return {
    longestMs: Math.max(0, ...tasks),
    blockedMs: tasks.reduce((sum, duration) => sum + duration - 50, 0),
    shift: await devtools.ask<number>('__bench.shift'),
  }
}

const launcherOf = (devtools: Devtools): Promise<[x: number, y: number]> => devtools.ask('Object.values(__bench.target())')

async function press(page: Page, devtools: Devtools): Promise<number> {
  await devtools.ask('__bench.arm()')
  await page.mouse.click(...(await launcherOf(devtools)))
  await devtools.seen('usableAt')
  return devtools.ask('__bench.usableAt - __bench.clickAt')
}
