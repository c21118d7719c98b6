import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../vite/bundle.ts'

const cache = join(root, 'node_modules/.cache/frontdesk/peers')

/** The published builds that we are compared with. */
const PEERS = { 'deep-chat': '2.4.2', '@typebot.io/js': '0.10.7', '@n8n/chat': '1.37.0', 'flowise-embed': '3.1.6' } as const

/** Where a folder of a peer lies once it is fetched. */
export const peer = (name: keyof typeof PEERS, folder: string): string => join(home(name), folder)

const home = (name: keyof typeof PEERS): string => join(cache, `${name.replace('/', '__')}-${PEERS[name]}`)

/** Fetch and unpack what is not here yet. Nothing is installed, so that no script of theirs runs. */
export function fetchPeers(): void {
  mkdirSync(cache, { recursive: true })
  for (const name of Object.keys(PEERS) as (keyof typeof PEERS)[]) {
    if (existsSync(home(name))) continue
    const part = mkdtempSync(join(cache, 'part-'))
    const npm = ['pack', '--silent', '--pack-destination', part, `${name}@${PEERS[name]}`]
    const archive = execFileSync('npm', npm, { cwd: part, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    execFileSync('tar', ['-xzf', join(part, archive), '-C', part])
    renameSync(join(part, 'package'), home(name))
    rmSync(part, { recursive: true })
  }
}
