import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'

/** A page of somebody else's: its HTML, and what its server says beside it. */
export interface ForeignPage {
  body: string
  headers?: Record<string, string>
}

/** Somebody else's web server, with an origin of its own, while the calling file's tests run. */
export interface ForeignSite {
  /** `http://localhost:<port>` */
  readonly origin: string
  /** Put something at `path`; `.js` is served as a script, anything else as HTML. Returns its address. */
  put(path: string, page: ForeignPage): string
}

export function useForeignSite(): ForeignSite {
  const pages = new Map<string, ForeignPage>()
  let server: Server
  let origin = ''

  beforeAll(async () => {
    server = createServer(({ url = '/' }, response) => {
      const page = pages.get(url)
      const type = url.endsWith('.js') ? 'text/javascript' : 'text/html'
      response.writeHead(page ? 200 : 404, { 'content-type': `${type}; charset=utf-8`, ...page?.headers })
      response.end(page?.body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://localhost:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  return {
    get origin() {
      return origin
    },
    put(path, page) {
      pages.set(path, page)
      return origin + path
    },
  }
}
