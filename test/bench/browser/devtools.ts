import type { BrowserContext, CDPSession, Page } from 'playwright'

/**
 * A page by its developer tools alone. Playwright's own ways of asking a page put a program of its own into it first, which a slowed
 * processor needs a tenth of a second for, and that would be told as the widget's.
 */
export interface Devtools {
  readonly session: CDPSession
  /** The value of an expression, or what its promise brings. */
  ask<Value = void>(expression: string): Promise<Value>
  /** Resolves when the probe has seen this, at once if it had before; rejects after half a minute. */
  seen(what: 'launcherAt' | 'usableAt'): Promise<void>
  /** The browser's own figures of the page: times in seconds. */
  metrics(): Promise<Record<string, number>>
}

const LONGEST_MS = 30_000

export async function devtoolsOf(context: BrowserContext, page: Page): Promise<Devtools> {
  const session = await context.newCDPSession(page)
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: '__seen' })
  await session.send('Performance.enable')
  const seen = new Set<string>()
  session.on('Runtime.bindingCalled', ({ payload }) => void seen.add(payload))

  return {
    session,
    async ask(expression) {
      const answer = { expression, awaitPromise: true, returnByValue: true }
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', answer)
      if (exceptionDetails) throw new Error(`The page threw: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`)
      return result.value
    },
    async seen(what) {
      const began = performance.now()
      while (!seen.has(what)) {
        if (performance.now() - began > LONGEST_MS) throw new Error(`${what} did not come.`)
        await new Promise((later) => setTimeout(later, 1))
      }
    },
    async metrics() {
      const { metrics } = await session.send('Performance.getMetrics')
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
    },
  }
}
