import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext } from 'playwright'
import { build } from 'vite'

const out = fileURLToPath(new URL('../../node_modules/.cache/frontdesk/inbox-gallery', import.meta.url))
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** The policy that the server sends with the inbox; the gallery has to do with the same. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types dompurify"

/** Where the gallery is, in a browser that was given `routeGallery`. */
export const GALLERY = 'http://inbox.test/'

/** Bundle the gallery of the inbox's states. */
export async function buildGallery(): Promise<void> {
  const root = fileURLToPath(new URL('gallery', import.meta.url))
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    build: { outDir: out, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  })
}

/** Answer the gallery's requests from its files; no port is opened. */
export async function routeGallery(context: BrowserContext): Promise<void> {
  await context.route(`${GALLERY}**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = pathname === '/' ? 'index.html' : pathname.slice(1)
    await route.fulfill({
      body: await readFile(join(out, file)),
      contentType: TYPES[extname(file)] ?? 'application/octet-stream',
      headers: { 'content-security-policy': POLICY },
    })
  })
}
