import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Adapter } from './adapter.ts'

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Compressed once, not at every visit. */
const compressed = new Map<string, Buffer>()

/** A host page with a widget, served as a good CDN would: brotli at its best, kept alive. */
export async function serve(adapter: Adapter): Promise<{ origin: string; close(): void }> {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const path = new URL(request.url!, 'http://bench').pathname
    if (path === '/host.html') return response.writeHead(200, { 'content-type': TYPES['.html'] }).end(adapter.page)
    if (await adapter.answer?.(request, response, body)) return
    const file = fileOf(adapter, path)
    if (!file) return response.writeHead(404, { 'access-control-allow-origin': '*' }).end()
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': file.length,
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    })
    response.end(file)
  })
  server.keepAliveTimeout = 30_000
  const detach = await adapter.attach?.(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    origin,
    close() {
      detach?.()
      server.close()
      server.closeAllConnections()
    },
  }
}

function fileOf({ folders }: Adapter, path: string): Buffer | undefined {
  const start = Object.keys(folders).find((folder) => path.startsWith(folder))
  if (start === undefined) return undefined
  const file = join(folders[start]!, path.slice(start.length))
  const known = compressed.get(file)
  if (known) return known
  try {
    const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
    const bytes = brotliCompressSync(readFileSync(file), { params: quality })
    compressed.set(file, bytes)
    return bytes
  } catch {
    // No code: there is no such file, which the page is told by a 404.
    return undefined
  }
}
