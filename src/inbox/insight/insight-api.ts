import type { Insight } from '../../server/insight/insight.ts'
import type { Answer } from '../asked/ask.ts'

/** Which days, by whose clock. */
export interface Period {
  from: number
  to: number
  timeZone: string
}

/** The figures of one site. Neither rejects. */
export interface InsightApi {
  read(period: Period): Promise<Answer<Insight>>
  /** Where a file with the figures is had. */
  fileAt(file: 'insight.json' | 'days.csv' | 'times.csv' | 'cards.csv', period: Period): string
  /** The sites that this agent may look at. */
  sites: readonly { id: string; name: string }[]
  /** The one that this inbox is of. */
  site: string
}

/** The figures, over HTTP, from the server that the inbox came from. */
export function insightApi(site: string, sites: InsightApi['sites']): InsightApi {
  const base = `/api/sites/${encodeURIComponent(site)}/insight`
  const query = ({ from, to, timeZone }: Period) => new URLSearchParams({ from: String(from), to: String(to), timeZone })
  return {
    site,
    sites,
    fileAt: (file, period) => `${base}/${file}?${query(period)}`,
    async read(period) {
      try {
        const answer = await fetch(`${base}?${query(period)}`)
        if (answer.ok) return { is: 'ok', value: (await answer.json()) as Insight }
        if (answer.status >= 500) return { is: 'unreachable' }
        // A refusal without words of ours is told by its status.
        const said = (await answer.json().catch(() => ({}))) as object
        return { is: 'refused', status: answer.status, message: '', ...said }
      } catch {
        // `offline`: the page says so, and offers to try again.
        return { is: 'unreachable' }
      }
    },
  }
}
