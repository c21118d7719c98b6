import type { IncomingMessage } from 'node:http'
import type { Addresses } from '../addresses.ts'
import { CLIENT_HEADER } from './auth.ts'

/** What better-auth is told of a request: its cookie, which browser it says it is, and where it comes from as we see it. */
export function headersOf(request: IncomingMessage, addresses: Pick<Addresses, 'clientOf'>): Headers {
  const { cookie = '', 'user-agent': device = '' } = request.headers
  return new Headers({ cookie, 'user-agent': device.slice(0, 400), [CLIENT_HEADER]: addresses.clientOf(request) })
}
