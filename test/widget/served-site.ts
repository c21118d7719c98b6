import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { beside, embed, publish, standalone, widget } from '../../vite/site.ts'

/** A web server with the site build, made from the sources, and one page to try it on. */
export interface ServedSite {
  readonly url: string
  /** The page at `/`, and at every address below `/page/`; the body's markup. */
  body: string
  /** What comes before the body. */
  head: string
  /** Further headers of the page. */
  headers: Record<string, string>
  /** Paths that are answered with 503 as long as they stand here. */
  readonly broken: Set<string>
  /** What was asked for, in order; an upgrade to a WebSocket begins with `ws:`. */
  readonly asked: string[]
}

const playbook = {
  id: 'greeting',
  name: 'Greeting',
  locale: 'en',
  bot: { name: 'Bell' },
  accent: '#7a2f4d',
  start: 'hello',
  cards: { hello: { kind: 'message', text: 'Good day. What brings you here?', next: null } },
}

/** What is built: for pages with the script tag, and for those with the whole package in one file. */
const tag = () => [made(embed, '/'), made(widget, '/widget/'), made(publish, '/widget/'), made(beside, '/widget/')]
const whole = () => [made(standalone('dist'), '/')]

/** Serves one site for the tests of the calling file; its page, faults and memory are new before each. `whole`: pages load nothing but the whole package. */
export function useServedSite(needs?: 'whole'): ServedSite {
  let files = new Map<string, string>()
  const site = { url: '', body: '', head: '', headers: {}, broken: new Set<string>(), asked: [] as string[] }

  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://local').pathname)
    const isPage = path === '/' || path.startsWith('/page/')
    if (!isPage && path !== '/favicon.ico') site.asked.push(path)
    const file = files.get(path)
    const json = path === '/sites/shop/playbook.json' ? JSON.stringify(playbook) : undefined
    if (site.broken.has(path)) response.writeHead(503).end()
    else if (isPage)
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...site.headers })
        .end(`<!doctype html><html lang="en"><title>A shop</title>${site.head}<body>${site.body}</body></html>`)
    else if (file) response.writeHead(200, { 'content-type': 'text/javascript' }).end(file)
    else if (json) response.writeHead(200, { 'content-type': 'application/json' }).end(json)
    else response.writeHead(404).end()
  })
  server.on('upgrade', (request, socket) => {
    site.asked.push(`ws:${request.url}`)
    socket.destroy()
  })

  beforeAll(async () => {
    // The test command has built everything a moment ago; whoever runs one file alone has it made of the sources as they are.
    files = new Map(process.env.CI ? asBuilt() : (await Promise.all(needs ? whole() : [...tag(), ...whole()])).flat())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  }, 60_000)
  beforeEach(() => {
    site.body = '<script async src="/embed.js" data-site="shop"></script>'
    site.head = ''
    site.headers = {}
    site.broken.clear()
    site.asked.length = 0
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return site
}

function asBuilt(): [path: string, text: string][] {
  const folder = resolve('dist/site')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => [`/${file}`, readFileSync(join(folder, file), 'utf8')])
}

async function made(config: InlineConfig, folder: string): Promise<[path: string, text: string][]> {
  const outputs = (await build({ ...config, build: { ...config.build, write: false } })) as
    | Rolldown.RolldownOutput
    | Rolldown.RolldownOutput[]
  return [outputs]
    .flat()
    .flatMap(({ output }) =>
      output.flatMap((file) => (file.type === 'chunk' ? [[`${folder}${file.fileName}`, file.code] as [string, string]] : [])),
    )
}
