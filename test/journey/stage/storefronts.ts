import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build, type InlineConfig } from 'vite'
import { afterAll, beforeAll } from 'vitest'

/** The shops of `demo/storefronts`, on an origin of their own, while the calling file's tests run. */
export interface Storefronts {
  /** `http://localhost:<port>` */
  readonly origin: string
}

type Render = (chatServer: string) => string

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }
/** What the pages name as their chat's server; another in every test. */
const CHAT_SERVER = 'http://localhost:8787'

/** Builds each shop with Vite, for development, from the package as npm would bring it. `chat` says where its server is by now. */
export function useStorefronts(chat: () => string): Storefronts {
  let folder = ''
  let server: Server
  let origin = ''
  let render: Render

  /** The file at `path`, or else the page of the shop that is the first part of `path`. */
  async function answer(path: string): Promise<{ type: string; body: string }> {
    const [shop = ''] = path.split('/').filter(Boolean)
    const isFile = extname(path) in TYPES
    const file = await readFile(join(folder, 'dist', isFile ? path : join(shop, 'index.html')), 'utf8')
    const type = TYPES[isFile ? extname(path) : '.html'] ?? ''
    return { type, body: isFile ? file : file.replace('<!--app-->', () => render(chat())).replaceAll(CHAT_SERVER, chat()) }
  }

  beforeAll(async () => {
    folder = await installed()
    render = await built(folder)
    server = createServer(({ url = '/' }, response) => {
      answer(new URL(url, origin).pathname).then(
        ({ type, body }) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body),
        // No shop has an icon, which some browsers ask for and complain of; nothing else may be missing.
        () => response.writeHead(url === '/favicon.ico' ? 204 : 404).end(),
      )
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    origin = `http://localhost:${(server.address() as AddressInfo).port}`
  }, 120_000)
  afterAll(async () => {
    server?.closeAllConnections()
    server?.close()
    await rm(folder, { recursive: true, force: true })
  })

  return {
    get origin() {
      return origin
    },
  }
}

/** A copy of the shops, with the package below it as `npm install` leaves it; everything else is found above. */
async function installed(): Promise<string> {
  const cache = resolve('node_modules/.cache/frontdesk')
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'storefronts-'))
  await cp(resolve('demo/storefronts'), folder, { recursive: true })
  await promisify(execFile)('npm', ['pack', '--ignore-scripts', '--pack-destination', folder])
  const tarball = (await readdir(folder)).find((file) => file.endsWith('.tgz')) ?? ''
  const target = join(folder, 'node_modules/frontdesk')
  await mkdir(target, { recursive: true })
  await promisify(execFile)('tar', ['-xzf', join(folder, tarball), '-C', target, '--strip-components=1'])
  return folder
}

async function built(folder: string): Promise<Render> {
  const shops = ['react', 'server-rendered', 'single-page', 'vue', 'element']
  const common: InlineConfig = {
    configFile: false,
    root: folder,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  }
  const input = shops.map((shop) => join(folder, shop, 'index.html'))
  await build({ ...common, build: { minify: false, rolldownOptions: { input } } })
  await build({ ...common, build: { ssr: 'server-rendered/server.tsx', outDir: 'server' } })
  const { render } = await import(pathToFileURL(join(folder, 'server/server.js')).href)
  return render
}
