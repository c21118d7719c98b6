import { median, publish, table } from '../readme.ts'
import type { Adapter } from './adapter.ts'
import { blank } from './adapters/blank.ts'
import { deepChat } from './adapters/deep-chat.ts'
import { flowise } from './adapters/flowise.ts'
import { frontdesk } from './adapters/frontdesk.ts'
import { n8n } from './adapters/n8n.ts'
import { typebotBubble } from './adapters/typebot.ts'
import { fetchPeers } from './peers.ts'
import { type Figures, type Mode, visit } from './visit.ts'

const adapters = [blank, frontdesk, deepChat, typebotBubble, flowise, n8n]

/** A column: what it shows of the two kinds of visit, how, and of which figure the ratio to ours is given. */
interface Column {
  head: string
  mode: Mode
  of: keyof Figures
  show(figure: number, all: Partial<Figures>): string
}

const whole = (figure: number): string => figure.toFixed(0)
const kB = (figure: number): string => (figure / 1_000).toFixed(1)

const COLUMNS: Column[] = [
  {
    head: 'to the launcher: kB / requests',
    mode: 'cpu',
    of: 'launcherBytes',
    show: (bytes, { launcherRequests }) => `${kB(bytes)} / ${launcherRequests}`,
  },
  {
    head: 'to an open chat: kB / requests',
    mode: 'cpu',
    of: 'openBytes',
    show: (bytes, { openRequests }) => `${kB(bytes)} / ${openRequests}`,
  },
  { head: 'launcher: ms', mode: 'cpu', of: 'launcherMs', show: whole },
  { head: 'script until then: ms', mode: 'cpu', of: 'scriptMs', show: whole },
  { head: 'blocked: ms', mode: 'cpu', of: 'blockedMs', show: whole },
  { head: 'press → usable: ms', mode: 'cpu', of: 'openMs', show: whole },
  { head: 'heap: MB', mode: 'cpu', of: 'heapMB', show: (figure) => figure.toFixed(1) },
  { head: '1,000 messages: ms', mode: 'cpu', of: 'thousandMs', show: (figure) => (figure < 0 ? 'not in 60 s' : whole(figure)) },
  { head: 'one more: ms', mode: 'cpu', of: 'oneMoreMs', show: whole },
  { head: 'Slow 4G, launcher: ms', mode: 'net', of: 'launcherMs', show: whole },
  { head: 'Slow 4G, press → usable once the pointer was there: ms', mode: 'net', of: 'openMs', show: whole },
]

type Result = Record<Mode, Partial<Figures>>

/**
 * Ours and others', side by side in one run: the median of `runs` visits each, with the ratio to ours.
 *
 * @param only visit the blank page and the widgets whose names hold this, and print alone
 */
export async function benchBrowser(runs: number, only?: string): Promise<void> {
  if (only === undefined) fetchPeers()
  const results = new Map<Adapter, Result>()
  const wanted = adapters.filter(({ name }) => only === undefined || /blank/.test(name) || name.toLowerCase().includes(only))
  for (const adapter of wanted) {
    console.log(`visiting ${adapter.name}`)
    await visit(adapter, 'cpu', 0) // for the server to compress, and the disk to be read
    results.set(adapter, { cpu: await middle(adapter, 'cpu', runs), net: await middle(adapter, 'net', runs) })
  }
  const ours = results.get(frontdesk)
  const rows = [...results].map(([adapter, result]) => {
    const compared = adapter === frontdesk || adapter === blank ? undefined : ours
    return [adapter.name, ...COLUMNS.map((column) => cell(column, result, compared))]
  })
  const how = `Median of ${runs} visits in Chromium, each with an empty cache; the processor slowed four times but for the two columns on Slow 4G.`
  const figures = `${table(['widget', ...COLUMNS.map(({ head }) => head)], rows)}\n\n${how}`
  if (only === undefined) publish('bench:browser', figures)
  else console.log(`\n${figures}\n`)
}

async function middle(adapter: Adapter, mode: Mode, runs: number): Promise<Partial<Figures>> {
  const visits: Partial<Figures>[] = []
  for (let run = 0; run < runs; run++) visits.push(await visit(adapter, mode, mode === 'cpu' ? 1_000 : 0))
  const names = Object.keys(visits[0]!) as (keyof Figures)[]
  return Object.fromEntries(names.map((name) => [name, median(visits.flatMap((figures) => figures[name] ?? []))]))
}

function cell({ mode, of, show }: Column, result: Result, ours: Result | undefined): string {
  const [figure, our] = [result[mode][of], ours?.[mode][of]]
  if (figure === undefined) return '–'
  const ratio = our && our > 0 && figure > 0 ? ` (×${(figure / our).toFixed(1)})` : ''
  return show(figure, result[mode]) + ratio
}
