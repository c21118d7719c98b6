import dagre from '@dagrejs/dagre'
import { type Card, type Playbook, plans } from '../../cards/index.ts'
import type { Exit } from '../../playbook/index.ts'

const CARD = { width: 176, height: 44 }
const END = { width: 16, height: 16 }

/** A playbook as an SVG: its cards from left to right, and what the visitor does to go from one to the next. */
export function drawn(playbook: Playbook): string {
  const graph = new dagre.graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 24, ranksep: 96, marginx: 24, marginy: 24 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const [id, card] of Object.entries(playbook.cards)) {
    graph.setNode(id, { ...CARD })
    for (const { path, next, label = '' } of exitsOf(card)) {
      const to = next ?? `end of ${id}`
      if (next === null) graph.setNode(to, { ...END })
      graph.setEdge(id, to, { label: short(label, 24), width: label ? 120 : 0, height: label ? 16 : 0, labelpos: 'c' }, path)
    }
  }
  dagre.layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  const edges = graph.edges().map((edge) => edgeOf(graph.edge(edge)))
  const nodes = graph.nodes().map((id) => nodeOf(id, playbook.cards[id], id === playbook.start, graph.node(id)))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" font-family="system-ui, sans-serif" font-size="12">
<title>${escaped(playbook.name)}</title>
<defs><marker id="to" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0l8 4-8 4z" fill="#847e74"/></marker></defs>
<rect width="100%" height="100%" fill="#fffefb"/>
${[...edges, ...nodes].join('\n')}
</svg>
`
}

interface Place {
  x: number
  y: number
  width: number
  height: number
}

function nodeOf(id: string, card: Card | undefined, isStart: boolean, { x, y, width, height }: Place): string {
  if (!card) return `<circle cx="${round(x)}" cy="${round(y)}" r="6" fill="#26231f"/>`
  const left = round(x - width / 2)
  const top = round(y - height / 2)
  return `<g><rect x="${left}" y="${top}" width="${width}" height="${height}" rx="10" fill="${isStart ? '#e3efe9' : '#f4f1ea'}" stroke="#847e74"/>
<text x="${left + 12}" y="${top + 18}" font-weight="600" fill="#26231f">${escaped(short(id, 22))}</text>
<text x="${left + 12}" y="${top + 34}" fill="#5f5a51">${escaped(short(card.kind === 'live-chat' ? 'live chat' : card.kind, 22))}</text>
<title>${escaped((plans[card.kind] as { fallback(card: Card): string }).fallback(card))}</title></g>`
}

function edgeOf({
  points,
  label,
  x = 0,
  y = 0,
}: {
  points: { x: number; y: number }[]
  label?: string
  x?: number
  y?: number
}): string {
  const way = points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')
  const words = label
    ? `<text x="${round(x)}" y="${round(y) + 4}" text-anchor="middle" fill="#5f5a51" stroke="#fffefb" stroke-width="4" paint-order="stroke">${escaped(label)}</text>`
    : ''
  return `<path d="M${way}" fill="none" stroke="#847e74" marker-end="url(#to)"/>${words}`
}

const exitsOf = (card: Card): Exit[] => (plans[card.kind] as { exits(card: Card): Exit[] }).exits(card)
const round = (length: number): number => Math.round(length * 10) / 10
const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)
