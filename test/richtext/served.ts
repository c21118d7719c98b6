import type { BrowserContext, Page } from 'playwright'
import { build } from 'vite'

/** Where the page of the trial lives. Nothing is served there: the browser is answered before it asks the network. */
const ORIGIN = 'http://rich.test'

export interface Served {
  page: Page
  /** Every request that left for another origin. All are refused. */
  strays: string[]
  /** The chunks that were asked for, by name. */
  chunks: string[]
}

let files: Promise<Map<string, string>> | undefined

/** `page.tsx` built as a customer's bundler would, in chunks, and opened. `breaks`: a chunk that cannot be fetched. */
export async function serve(
  context: BrowserContext,
  { csp, breaks }: { csp?: string | undefined; breaks?: string } = {},
): Promise<Served> {
  files ??= bundle()
  const built = await files
  const strays: string[] = []
  const chunks: string[] = []
  await context.route('**/*', (route) => {
    const url = route.request().url()
    if (!url.startsWith(`${ORIGIN}/`)) {
      strays.push(url)
      return route.abort()
    }
    const name = url.slice(ORIGIN.length + 1)
    if (name === '') {
      const headers = csp ? { 'content-security-policy': csp } : {}
      return route.fulfill({
        contentType: 'text/html',
        headers,
        body: '<!doctype html><script type="module" src="/page.js"></script>',
      })
    }
    const body = built.get(name)
    if (body === undefined) return route.fulfill({ status: 404 })
    chunks.push(name)
    return name === breaks ? route.abort() : route.fulfill({ contentType: 'text/javascript', body })
  })
  const page = await context.newPage()
  await page.goto(`${ORIGIN}/`)
  await page.waitForFunction('window.trial')
  return { page, strays, chunks }
}

async function bundle(): Promise<Map<string, string>> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: new URL('page.tsx', import.meta.url).pathname, formats: ['es'], fileName: () => 'page.js' },
      rolldownOptions: { output: { chunkFileNames: '[name].js', minify: true } },
    },
  })
  const chunks = [output].flat().flatMap((one) => ('output' in one ? one.output : []))
  return new Map(chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk.code]] : [])))
}
