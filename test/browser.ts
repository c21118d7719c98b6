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

  beforeAll(async () => {
    shared ??= launchChromium()
    browser = await shared
  })
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

/** A browser whose owner closes it. */
export async function launchChromium(args: string[] = []): Promise<Browser> {
  const { executablePath, env } = await findChromium()
  return chromium.launch({ executablePath, env: { ...process.env, ...env }, args })
}
