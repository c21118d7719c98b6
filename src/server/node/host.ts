import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type Assembly, assemble } from './assemble.ts'
import { equip } from './equip.ts'
import type { HostOptions } from './host-options.ts'
import { listen } from './listen.ts'
import { publishAll } from './publish.ts'
import { loadWebPush } from './push/web-push.ts'
import { signInUrl } from './sign-in/url.ts'
import { smtpMailer } from './smtp.ts'

/** A backend that runs. */
export interface Host {
  /** Where it is found, without a slash at the end: `http://localhost:8787`. */
  url: string
  /** The port that it listens on. */
  port: number
  /** The administrator's one-time link, on a first start alone. */
  signInUrl?: string
  /** Close every line tidily and let go of port and data. A second call waits for the first. */
  close(): Promise<void>
}

/**
 * Start the whole backend: HTTP and WebSocket on one port, conversations in one SQLite file.
 *
 * @throws {FrontdeskError} `bad-option`: the port is taken; `storage`: the data cannot be opened; `bad-playbook`: a site's playbook
 * has faults and none was in force before. Nothing is left running, and nothing that was there is changed.
 */
export async function createHost(options: HostOptions): Promise<Host> {
  let begin: (assembly: Assembly) => void = () => {}
  const begun = new Promise<Assembly>((resolve) => {
    begin = resolve
  })
  const server = createServer(
    // A file over a slow line takes minutes.
    { headersTimeout: 10_000, requestTimeout: 300_000 },
    getRequestListener(async (request, env) => (await begun).app.fetch(request, env)),
  )
  server.on('upgrade', (request, connection, head) => {
    // A client that goes away before its socket stands is no failure.
    connection.on('error', () => {})
    if (request.url?.split('?')[0] === '/socket') begun.then(({ sockets }) => sockets.upgrade(request, connection, head))
    else connection.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
  })

  // The port comes first: whoever has it is alone with the data, and a start that fails here has touched nothing.
  const port = await listen(server, options.port ?? 8787, options.host ?? '127.0.0.1')
  let assembly: Assembly | undefined
  try {
    const sites = await Promise.all(options.sites.map((site) => equip(site, options.clock)))
    const mailer = options.mailer ?? (options.mail && (await smtpMailer(options.mail)))
    const library = options.push === false ? undefined : await loadWebPush(options.onWarning)
    assembly = assemble({ ...options, sites, mailer, library }, port)
    await publishAll(sites, assembly.hub, assembly.storage, options.onWarning)
    await assembly.hub.start()
    const code = assembly.firstLink()
    begin(assembly)
    let closing: Promise<void> | undefined
    return {
      url: assembly.url,
      port,
      ...(code !== undefined && { signInUrl: signInUrl(assembly.url, code) }),
      close() {
        closing ??= close(server, assembly)
        return closing
      },
    }
  } catch (error) {
    await close(server, assembly)
    throw error
  }
}

async function close(server: Server, assembly: Assembly | undefined): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  await assembly?.hub.stop()
  assembly?.push?.stop()
  assembly?.sockets.close()
  server.closeAllConnections()
  await closed
  await assembly?.storage.close()
}
