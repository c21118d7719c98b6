import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { versionOf } from '../../../src/playbook/index.ts'
import { playbook } from '../playbook.ts'
import { publish, table } from '../readme.ts'
import { measureDelivery } from './delivery.ts'
import { measureRate } from './rate.ts'
import { startBenchHost } from './start-host.ts'

/** The Node host on SQLite, in a process of its own, with every acknowledged entry on the disk. */
export async function benchServer(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'frontdesk-bench-'))
  const host = await startBenchHost(data)
  try {
    const { url, signInUrl } = host
    const version = versionOf(playbook)
    const cookie = await signIn(url, signInUrl)
    const { p50Ms, p99Ms } = await measureDelivery(url, version, cookie, 2_000)
    const rows = [
      ['visitor → agent, p50 of 2,000', `${p50Ms.toFixed(1)} ms`],
      ['visitor → agent, p99 of 2,000', `${p99Ms.toFixed(1)} ms`],
    ]
    for (const [connections, outstanding] of [
      [1, 1],
      [8, 8],
      [32, 16],
    ] as const) {
      const rate = await measureRate(url, version, { connections, outstanding, roundMs: 2_000, rounds: 4 })
      const lines = connections === 1 ? '1 line' : `${connections} lines`
      const figure = Math.round(rate).toLocaleString('en')
      rows.push([`acknowledged entries per second, ${lines} with ${outstanding} under way on each`, figure])
    }
    publish('bench:server', table(['Node host, SQLite (WAL, `synchronous=FULL`), client on the same machine', ''], rows))
  } finally {
    await host.stop()
    rmSync(data, { recursive: true })
  }
}

/** Sign in with the administrator's link, as the sign-in page does. */
async function signIn(url: string, link: string): Promise<string> {
  const body = new URLSearchParams({ code: new URL(link).hash.slice(1) })
  const answer = await fetch(`${url}/sign-in`, { method: 'POST', body, headers: { origin: url }, redirect: 'manual' })
  const cookie = answer.headers.get('set-cookie')
  if (!cookie) throw new Error(`The host did not sign us in: ${answer.status}.`)
  return cookie.slice(0, cookie.indexOf(';'))
}
