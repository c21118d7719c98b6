import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { FrontdeskError } from '../../protocol/index.ts'

/**
 * Take the port.
 *
 * @returns the port's number, which only the system knows when `0` was asked for.
 * @throws {FrontdeskError} `bad-option`: it is taken, or this user may not have it.
 */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port, host)))
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}

function portError({ code, message }: NodeJS.ErrnoException, port: number, host: string): FrontdeskError<'bad-option'> {
  const advice: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is taken. Stop what listens there, or choose another one with --port.`,
    EACCES: `This user may not listen on port ${port}. Choose one above 1023 with --port.`,
    EADDRNOTAVAIL: `This machine has no address "${host}". Choose another one with --host.`,
    ENOTFOUND: `This machine has no address "${host}". Choose another one with --host.`,
  }
  return new FrontdeskError('bad-option', advice[code ?? ''] ?? message, {
    option: code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' ? 'host' : 'port',
  })
}
