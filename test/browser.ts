import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterEach, beforeAll } from 'vitest'
import { findChromium } from './chromium.ts'

export interface TestBrowser {
  /** A browser profile of its own: somebody else's computer. Closed after the test. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>
  /** A page in a profile of its own. Closed after the test. */
  newPage(options?: BrowserContextOptions): Promise<Page>
}

/** Files that are tested in one process share it, for starting one takes longer than many a test. It ends with the process. */
let shared: Promise<Browser> | undefined

/**
 * A real Chromium for the tests of the calling file.
 *
 * A page's uncaught exception fails the test in which it happened: no host page may ever see one of ours.
 */
export function useBrowser(): TestBrowser {
  let browser: Browser
  let contexts: BrowserContext[] = []
  let exceptions: Error[] = []

  // On a machine that has none yet it is unpacked first, by several processes at once.
  beforeAll(async () => {
    browser = await sharedBrowser()
  }, 60_000)
  afterEach(async () => {
    const closing = contexts
    const thrown = exceptions
    contexts = []
    exceptions = []
    await Promise.all(closing.map((context) => context.close()))
    if (thrown.length > 0) throw new AggregateError(thrown, `A page threw: ${thrown.map(({ message }) => message).join('; ')}`)
  })

  async function newContext(options?: BrowserContextOptions): Promise<BrowserContext> {
    const context = await browser.newContext(options)
    contexts.push(context)
    context.on('weberror', (event) => exceptions.push(event.error()))
    return context
  }
  return { newContext, newPage: async (options) => (await newContext(options)).newPage() }
}

/** One that did not start, or that died, fails the file in which it did so; the next file gets another. */
function sharedBrowser(): Promise<Browser> {
  const launch = () => launchChromium()
  shared = shared?.then((browser) => (browser.isConnected() ? browser : launch()), launch) ?? launch()
  return shared
}

/** A browser whose owner closes it. */
export async function launchChromium(args: string[] = []): Promise<Browser> {
  const { executablePath, env } = await findChromium()
  return chromium.launch({ executablePath, env: { ...process.env, ...env }, args })
}
