import { request as httpRequest } from 'node:http'
import { Agent, request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import { openLookup } from './open-internet.ts'

/** Brings a request to a push service. */
export interface Dial {
  /** Whether such an address may be called at all: the browser of an agent names it. */
  mayCall(endpoint: string): boolean
  /** Rejects where nobody answers. Redirects are not followed, and what the answer says is not read. */
  post(
    endpoint: string,
    headers: Record<string, string | number>,
    body: Buffer,
  ): Promise<{ status: number; retryAfter?: string | undefined }>
}

const PATIENCE_MS = 15_000

/**
 * Only https on its usual port, at addresses of the open internet; and `services`, origins of the owner's own network.
 */
export function createDial(services: readonly string[]): Dial {
  const own = new Set(services.map((service) => new URL(service).origin))
  const agent = new Agent({ keepAlive: true, maxSockets: 20, lookup: openLookup })

  function mayCall(endpoint: string): boolean {
    if (!URL.canParse(endpoint)) return false
    const { protocol, hostname, port, origin, username } = new URL(endpoint)
    if (own.has(origin)) return true
    return protocol === 'https:' && port === '' && username === '' && !hostname.startsWith('[') && isIP(hostname) === 0
  }

  return {
    mayCall,
    post(endpoint, headers, body) {
      const { protocol, origin } = new URL(endpoint)
      const isOwn = own.has(origin)
      if (!mayCall(endpoint)) return Promise.reject(new Error('It is no address that may be called.'))
      return new Promise((resolve, reject) => {
        const signal = AbortSignal.timeout(PATIENCE_MS)
        const request = protocol === 'http:' ? httpRequest : httpsRequest
        const sent = request(endpoint, { method: 'POST', headers, signal, ...(!isOwn && { agent }) }, (answer) => {
          resolve({ status: answer.statusCode ?? 0, retryAfter: answer.headers['retry-after'] })
          answer.destroy()
        })
        sent.on('error', reject)
        sent.end(body)
      })
    },
  }
}
