import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach } from 'vitest'
import type { Playbook } from '../../../src/cards/index.ts'

const CLI = resolve('dist/cli.js')
const SHOP_PLAYBOOK = resolve('demo/playbooks/live-chat.json')
const START_WITHIN_MS = 20_000

/** The built server, as a process of its own, on a data folder of its own. */
export interface TestServer {
  /** `http://localhost:<port>`; the port stays over a restart. */
  readonly url: string
  /** The administrator's one-time link, as the first start printed it. */
  readonly signInUrl: string
  /** Its data folder. */
  readonly data: string
  /** End it as a power cut would. */
  kill(): Promise<void>
  /** Start it again, where it was; so many milliseconds later by its clock than by ours. Default 0. */
  restart(laterMs?: number): Promise<void>
  /** A one-time link for an agent of this name, who is added if there is none. */
  invite(name: string): Promise<string>
}

interface Stage {
  /** The playbook of the site `shop`. Default: the one that the demo ships with. */
  playbook?: Playbook
  /** Pages from elsewhere that may chat. */
  origins?: () => string[]
  /** What else its configuration says, of the shop and altogether. */
  site?: () => object
  config?: () => object
}

/** A server for each test of the calling file: gone after it, with its data. */
export function useServer({ playbook, origins = () => [], site = () => ({}), config = () => ({}) }: Stage = {}): TestServer {
  let folder: string
  let child: ChildProcess
  let port = '0'
  let signInUrl = ''

  async function start(laterMs = 0): Promise<void> {
    const clock = `const { now } = Date; Date.now = () => now() + ${laterMs}`
    const env = laterMs
      ? { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(clock)}` }
      : process.env
    const args = ['start', '--config', join(folder, 'frontdesk.json'), '--data', join(folder, 'data'), '--port', port]
    child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env })
    const announced = await announcementOf(child)
    port = /^ +Shop +http:\/\/localhost:(\d+)/m.exec(announced)?.[1] ?? ''
    signInUrl = /http\S+\/sign-in#\S+/.exec(announced)?.[0] ?? signInUrl
  }

  async function kill(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'frontdesk-journey-'))
    port = '0'
    let playbookFile = SHOP_PLAYBOOK
    if (playbook) {
      playbookFile = join(folder, 'playbook.json')
      await writeFile(playbookFile, JSON.stringify(playbook))
    }
    const shop = { id: 'shop', name: 'Fjord & Filament', origins: origins(), playbook: playbookFile, ...site() }
    await writeFile(
      join(folder, 'frontdesk.json'),
      JSON.stringify({ demo: true, administrator: 'Ada', sites: [shop], ...config() }),
    )
    await start()
  })
  afterEach(async () => {
    await kill()
    await rm(folder, { recursive: true, force: true })
  })

  return {
    get url() {
      return `http://localhost:${port}`
    },
    get signInUrl() {
      return signInUrl
    },
    get data() {
      return join(folder, 'data')
    },
    kill,
    restart: start,
    async invite(name) {
      const args = [CLI, 'sign-in', '--name', name, '--new', '--data', join(folder, 'data')]
      const { stdout } = await promisify(execFile)(process.execPath, args)
      return /http\S+\/sign-in#\S+/.exec(stdout)?.[0] ?? ''
    },
  }
}

/** What a server prints once it is open. */
function announcementOf(child: ChildProcess): Promise<string> {
  return new Promise((tell, fail) => {
    let said = ''
    const tooLong = setTimeout(() => fail(new Error(`The server did not open in time. It said: ${said}`)), START_WITHIN_MS)
    const hear = (chunk: Buffer): void => {
      said += chunk
      if (!said.includes('Ctrl-C')) return
      clearTimeout(tooLong)
      tell(said)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('exit', (code) => {
      clearTimeout(tooLong)
      fail(new Error(`The server ended with code ${code}. It said: ${said}`))
    })
  })
}
