import type { AgentFace, Filter } from '../protocol/index.ts'
import type { FacetCounts, Listed } from './storage.ts'
import { haveTraits, resultsOf } from './traits.ts'

/** Whether the conversation, as one agent finds it, is among those that are wanted. */
export function meets(row: Listed, filter: Filter): boolean {
  return (
    (filter.unread === undefined || isUnread(row)) &&
    (filter.agent === undefined || row.agent?.id === filter.agent) &&
    (filter.from === undefined || row.lastAt >= filter.from) &&
    (filter.to === undefined || row.lastAt < filter.to) &&
    haveTraits(row.traits ?? {}, filter)
  )
}

/** Counts what there is to filter by among these rows, of which each is one that this agent may see. */
export function facetsOf(rows: readonly Listed[], filter: Filter): FacetCounts {
  const without = (key: keyof Filter): Listed[] => rows.filter((row) => meets(row, { ...filter, [key]: undefined }))
  const agents = without('agent').flatMap(({ agent }) => agent ?? [])
  const faces = new Map<string, AgentFace>(agents.map((agent) => [agent.id, agent]))
  return {
    unread: without('unread').filter(isUnread).length,
    agents: tally(agents.map(({ id }) => id)).flatMap(([id, count]) => {
      const agent = faces.get(id)
      return agent ? [{ agent, count }] : []
    }),
    playbooks: tally(without('playbook').map(({ traits }) => traits?.playbook)).map(([playbook, count]) => ({ playbook, count })),
    results: resultsOf(without('result').map(({ traits = {} }) => traits)),
    locales: tally(without('locale').map(({ traits }) => traits?.locale)).map(([locale, count]) => ({ locale, count })),
  }
}

const isUnread = ({ status, head, seen = 0 }: Listed): boolean => status !== 'closed' && head > seen

function tally<Value extends string>(values: readonly (Value | undefined)[]): [Value, number][] {
  const counts = new Map<Value, number>()
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
}
