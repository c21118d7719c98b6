import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Playbook } from '../../../src/cards/index.ts'
import { createAccounts } from '../../../src/server/node/accounts.ts'
import { createHost, type Host } from '../../../src/server/node/host.ts'
import { signInUrl } from '../../../src/server/node/sign-in/url.ts'
import { databaseIn, openDatabase } from '../../../src/server/node/storage/open.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'

/** The host, in this process, on a clock that only the test moves; sockets, HTTP and SQLite are real. */
export interface ClockedServer {
  /** `http://localhost:<port>` */
  readonly url: string
  readonly port: number
  readonly data: string
  /** The administrator's one-time link. */
  readonly signInUrl: string
  /** By its clock, Unix ms. */
  now(): number
  /** Let so many milliseconds pass for it. Calls come one after another. */
  pass(ms: number): Promise<void>
  /** A one-time link for a new agent of this name. */
  invite(name: string): string
}

/** A server for each test of the calling file: gone after it, with its data. Whatever it could tell no client of fails the test. */
export function useClockedServer(playbook: Playbook, startAt = () => Date.now()): ClockedServer {
  let folder = ''
  let host: Host
  let clock = createFakeClock()
  let moving = Promise.resolve()
  let faults: unknown[] = []

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'frontdesk-journey-'))
    clock = createFakeClock(startAt())
    faults = []
    host = await createHost({
      sites: [{ id: 'shop', name: 'Fjord & Filament', origins: [], playbook }],
      data: join(folder, 'data'),
      port: 0,
      demo: true,
      administrator: 'Ada',
      clock,
      onError: (error) => faults.push(error),
    })
  })
  afterEach(async () => {
    await moving
    await host.close()
    await rm(folder, { recursive: true, force: true })
    if (faults.length > 0) throw new AggregateError(faults, 'The server had faults that it could tell nobody of.')
  })

  return {
    get url() {
      return host.url
    },
    get port() {
      return host.port
    },
    get data() {
      return join(folder, 'data')
    },
    get signInUrl() {
      return host.signInUrl ?? ''
    },
    now: () => clock.now(),
    pass(ms) {
      moving = moving.then(() => clock.advance(ms))
      return moving
    },
    invite(name) {
      const database = openDatabase(databaseIn(join(folder, 'data')))
      const { code } = createAccounts(database, clock).invite({
        name,
        email: `${name.toLowerCase()}@shop.example`,
        role: 'agent',
      })
      database.close()
      return signInUrl(host.url, code)
    },
  }
}
