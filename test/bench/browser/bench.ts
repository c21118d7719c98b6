import { median, publish, table } from '../readme.ts'
import type { Adapter } from './adapter.ts'
import { blank } from './adapters/blank.ts'
import { deepChat } from './adapters/deep-chat.ts'
import { flowise } from './adapters/flowise.ts'
import { frontdesk } from './adapters/frontdesk.ts'
import { n8n } from './adapters/n8n.ts'
import { typebotBubble } from './adapters/typebot.ts'
import { fetchPeers } from './peers.ts'
import { type Figures, type Plan, visit } from './visit.ts'

const adapters = [blank, frontdesk, deepChat, typebotBubble, flowise, n8n]

/** The kinds of visit. */
const VISITS = {
  cpu: { mode: 'cpu', sends: true },
  near: { mode: 'cpu', isNear: true },
  net: { mode: 'net', isNear: true },
} as const satisfies Record<string, Plan>
type Kind = keyof typeof VISITS

/** A column: what it shows of one kind of visit, how, and of which figure the ratio to ours is given. */
interface Column {
  head: string
  kind: Kind
  of: keyof Figures
  show(figure: number, all: Partial<Figures>): string
}

const whole = (figure: number): string => (figure < 0 ? 'not in 60 s' : figure.toFixed(0))
const kB = (figure: number): string => (figure / 1_000).toFixed(1)

const COLUMNS: Column[] = [
  {
    head: 'to the launcher: kB / requests',
    kind: 'cpu',
    of: 'launcherBytes',
    show: (bytes, { launcherRequests }) => `${kB(bytes)} / ${launcherRequests}`,
  },
  {
    head: 'to an open chat: kB / requests',
    kind: 'cpu',
    of: 'openBytes',
    show: (bytes, { openRequests }) => `${kB(bytes)} / ${openRequests}`,
  },
  { head: 'launcher: ms', kind: 'cpu', of: 'launcherMs', show: whole },
  { head: 'script until then: ms', kind: 'cpu', of: 'scriptMs', show: whole },
  { head: 'press → usable: ms', kind: 'cpu', of: 'openMs', show: whole },
  { head: 'the same once the pointer was there: ms', kind: 'near', of: 'openMs', show: whole },
  { head: 'blocked: ms', kind: 'cpu', of: 'blockedMs', show: whole },
  { head: 'longest task: ms', kind: 'cpu', of: 'longestMs', show: (ms) => (ms === 0 ? '≤ 50' : whole(ms)) },
  { head: 'layout shift', kind: 'cpu', of: 'shift', show: (shift) => `${Number(shift.toFixed(3))}` },
  { head: 'heap: MB', kind: 'cpu', of: 'heapMB', show: (figure) => figure.toFixed(1) },
  { head: '1,000 messages: ms', kind: 'cpu', of: 'thousandMs', show: whole },
  { head: '10,000 messages: ms', kind: 'cpu', of: 'tenThousandMs', show: whole },
  { head: 'one more, after 100: ms', kind: 'cpu', of: 'oneMoreMs', show: whole },
  { head: 'one more, after 11,000: ms', kind: 'cpu', of: 'oneMoreOfManyMs', show: whole },
  { head: 'press → usable on a later page, with 11,000: ms', kind: 'cpu', of: 'openManyMs', show: whole },
  { head: 'Slow 4G, launcher: ms', kind: 'net', of: 'launcherMs', show: whole },
  { head: 'Slow 4G, press → usable once the pointer was there: ms', kind: 'net', of: 'openMs', show: whole },
]

type Result = Record<Kind, Partial<Figures>>

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
    await visit(adapter, VISITS.near) // for the server to compress, and the disk to be read
    const [cpu, near, net] = [
      await middle(adapter, 'cpu', runs),
      await middle(adapter, 'near', runs),
      await middle(adapter, 'net', runs),
    ]
    results.set(adapter, { cpu, near, net })
  }
  const ours = results.get(frontdesk)
  const rows = [...results].map(([adapter, result]) => {
    const compared = adapter === frontdesk || adapter === blank ? undefined : ours
    return [adapter.name, ...COLUMNS.map((column) => cell(column, result, compared))]
  })
  const how = [
    `Median of ${runs} visits in Chromium, each with an empty cache; the processor slowed four times but for the two columns on Slow 4G. What a`,
    'blank page takes is the browser’s and the harness’s own. Blocked is by how much tasks were longer than 50 ms until the open chat has come to rest.',
    'Messages are timed from when they arrive at the page until the last is painted, markup and all; who needs more than six seconds for 1,000 of',
    'them is not sent 10,000.',
  ].join('\n')
  const figures = `${table(['widget', ...COLUMNS.map(({ head }) => head)], rows)}\n\n${how}`
  if (only === undefined) publish('bench:browser', figures)
  else console.log(`\n${figures}\n`)
}

async function middle(adapter: Adapter, kind: Kind, runs: number): Promise<Partial<Figures>> {
  const visits: Partial<Figures>[] = []
  for (let run = 0; run < runs; run++) visits.push(await visit(adapter, VISITS[kind]))
  const names = Object.keys(visits[0]!) as (keyof Figures)[]
  return Object.fromEntries(names.map((name) => [name, median(visits.flatMap((figures) => figures[name] ?? []))]))
}

function cell({ kind, of, show }: Column, result: Result, ours: Result | undefined): string {
  const [figure, our] = [result[kind][of], ours?.[kind][of]]
  if (figure === undefined) return '–'
  const ratio = our && our > 0 && figure > 0 ? ` (×${(figure / our).toFixed(1)})` : ''
  return show(figure, result[kind]) + ratio
}
