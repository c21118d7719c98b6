import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** The Node host in a process of its own, as `host.ts` tells. */
export interface BenchHost {
  url: string
  /** The administrator's link; only the first start on a folder has one. */
  signInUrl: string
  stop(): Promise<void>
}

export async function startBenchHost(data: string): Promise<BenchHost> {
  const host = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('./host.ts', import.meta.url)), data], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(host, 'exit')
  const [started] = await once(createInterface(host.stdout), 'line')
  return {
    ...(JSON.parse(started) as Pick<BenchHost, 'url' | 'signInUrl'>),
    async stop() {
      host.stdin.end()
      await ended
    },
  }
}
