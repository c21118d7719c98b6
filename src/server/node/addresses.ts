import type { IncomingMessage } from 'node:http'

/** Where this host can be found, and who is asking. */
export interface Addresses {
  /** The address to tell people: `publicUrl`, or `http://localhost:<port>`. Without a slash at its end. */
  url: string
  isHttps: boolean
  /** The origin of the host's own pages, as a browser names it that came by this `Host` header. */
  ownOrigin(hostHeader: string | undefined): string
  /** The address of whoever sends this request. */
  clientOf(request: IncomingMessage): string
}

export interface AddressOptions {
  port: number
  publicUrl?: string | undefined
  trustProxy?: boolean | undefined
}

export function createAddresses({ port, publicUrl, trustProxy = false }: AddressOptions): Addresses {
  const told = publicUrl === undefined ? undefined : new URL(publicUrl).origin
  return {
    url: told ?? `http://localhost:${port}`,
    isHttps: told?.startsWith('https:') ?? false,
    // Without a publicUrl people come as localhost, by an address of the house's network, or through a forwarded port: whatever the browser
    // calls us is us. A page that has its own name point here gains nothing, for the session cookie is not of that name.
    ownOrigin: (hostHeader) => told ?? `http://${hostHeader ?? ''}`,
    clientOf({ headers, socket }) {
      // The last entry is the one that our own proxy wrote; those before it are whatever the client claims.
      const forwarded = trustProxy
        ? String(headers['x-forwarded-for'] ?? '')
            .split(',')
            .at(-1)
            ?.trim()
        : undefined
      return forwarded || (socket.remoteAddress ?? '')
    },
  }
}
