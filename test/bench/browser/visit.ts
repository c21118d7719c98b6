import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright'
import { launchChromium } from '../../browser.ts'
import { type Adapter, textOf } from './adapter.ts'
import { quietMachine } from './quiet.ts'
import { serve } from './serve.ts'
import { watchTraffic } from './traffic.ts'
import './page.ts'

/** `cpu`: a processor four times slower. `net`: the developer tools' "Slow 4G". */
export type Mode = 'cpu' | 'net'

/** What one visit took. Bytes are what the wire carried, headers included, the host page's own left out. */
export interface Figures {
  launcherBytes: number
  launcherRequests: number
  openBytes: number
  openRequests: number
  /** From the navigation until the launcher can be seen. */
  launcherMs: number
  /** How long scripts had run when the launcher was seen; the harness, which looks for it, is in it. */
  scriptMs: number
  /** By how much tasks were longer than 50 ms, the panel's opening included. */
  blockedMs: number
  /** From the press to a composer that can be written in. */
  openMs: number
  /** In use after a collection, the panel open. */
  heapMB: number
  /** From the first of 1,000 messages until the last is painted; -1 if that did not come in a minute. */
  thousandMs: number
  /** The same for one more. */
  oneMoreMs: number
}

const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }
const probe = `${readFileSync(new URL('./probe.js', import.meta.url), 'utf8')}; window.__bench.text = ${textOf}`

/** One visit, with a browser and a cache of its own. What does not apply to this widget is left out. */
export async function visit(adapter: Adapter, mode: Mode, messages: number): Promise<Partial<Figures>> {
  await quietMachine()
  const server = await serve(adapter)
  const browser = await launchChromium(['--enable-precise-memory-info', '--disable-background-networking'])
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
    const isElsewhere = (url: URL): boolean => /^(http|ws)s?:$/.test(url.protocol) && url.origin !== server.origin
    await context.route(isElsewhere, (route) => route.abort())
    const page = await context.newPage()
    await page.addInitScript(probe)
    const devtools = await context.newCDPSession(page)
    await devtools.send('Performance.enable')
    const traffic = await watchTraffic(devtools)
    if (mode === 'cpu') await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    else await devtools.send('Network.emulateNetworkConditions', SLOW_4G)

    await page.goto(`${server.origin}/host.html`, { waitUntil: 'commit' })
    await page.waitForFunction(() => window.__bench.launcherAt > 0, null, { polling: 50 })
    const { NavigationStart = 0, ScriptDuration = 0 } = await metrics(devtools)
    await traffic.quiet()
    const launcherMs = await page.evaluate(() => window.__bench.launcherAt)
    const first = traffic.until(NavigationStart + launcherMs / 1_000)
    const figures: Partial<Figures> = {
      launcherMs,
      launcherBytes: first.bytes,
      launcherRequests: first.requests,
      scriptMs: ScriptDuration * 1_000,
    }
    if (adapter.isLauncherOnly) return figures

    if (!adapter.isInline) {
      if (mode === 'net') {
        await comeNear(page)
        await traffic.quiet()
      }
      figures.openMs = await open(page)
    }
    await traffic.quiet()
    const all = traffic.until(Number.POSITIVE_INFINITY)
    figures.openBytes = all.bytes
    figures.openRequests = all.requests
    const tasks = await page.evaluate(() => window.__bench.longTasks)
    figures.blockedMs = tasks.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0)
    await devtools.send('HeapProfiler.collectGarbage')
    figures.heapMB = ((await metrics(devtools)).JSHeapUsedSize ?? 0) / 2 ** 20
    if (messages > 0 && (await page.evaluate(() => 'append' in window.__adapter))) {
      figures.thousandMs = await page.evaluate((count) => window.__bench.deliver(count, 0, 60_000), messages)
      if (figures.thousandMs >= 0)
        figures.oneMoreMs = await page.evaluate((from) => window.__bench.deliver(1, from, 60_000), messages)
    }
    return figures
  } finally {
    await browser.close()
    server.close()
  }
}

/** The pointer goes to the launcher, and rests there for as long as anything is fetched because of it. */
async function comeNear(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => window.__bench.target())
  await page.mouse.move(x, y)
}

async function open(page: Page): Promise<number> {
  await page.evaluate(() => window.__bench.arm())
  const { x, y } = await page.evaluate(() => window.__bench.target())
  await page.mouse.click(x, y)
  await page.waitForFunction(() => window.__bench.usableAt > 0, null, { polling: 50 })
  return page.evaluate(() => window.__bench.usableAt - window.__bench.clickAt)
}

async function metrics(devtools: CDPSession): Promise<Record<string, number>> {
  const { metrics: list } = await devtools.send('Performance.getMetrics')
  return Object.fromEntries(list.map(({ name, value }) => [name, value]))
}
