import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext } from 'playwright'
import { build, type Rolldown } from 'vite'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** The policy that the server sends with the inbox; the gallery has to do with the same. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types dompurify"

/** Where the gallery is, in a browser that was given `routeGallery`. */
export const GALLERY = 'http://inbox.test/'

/** The gallery's files by path, in memory. */
export type Gallery = ReadonlyMap<string, string | Uint8Array>

/** Bundle the gallery of the inbox's states. */
export async function buildGallery(): Promise<Gallery> {
  const root = fileURLToPath(new URL('gallery', import.meta.url))
  const { output } = (await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    build: { write: false, target: 'es2022', modulePreload: { polyfill: false } },
  })) as Rolldown.RolldownOutput
  return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]))
}

/** Answer the gallery's requests from memory; no port is opened. */
export async function routeGallery(context: BrowserContext, gallery: Gallery): Promise<void> {
  await context.route(`${GALLERY}**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = pathname === '/' ? 'index.html' : pathname.slice(1)
    await route.fulfill({
      body: Buffer.from(gallery.get(file) ?? ''),
      contentType: TYPES[extname(file)] ?? 'application/octet-stream',
      headers: { 'content-security-policy': POLICY },
    })
  })
}
