import type { InsightApi } from '../../src/inbox/insight/insight-api.ts'
import type { Insight } from '../../src/server/insight/insight.ts'

const figures = (conversations: number, missed: number) => ({
  conversations,
  waited: Math.floor(conversations / 2),
  missed,
  taken: Math.floor(conversations / 2) - missed,
  qualified: Math.floor(conversations / 3),
  disqualified: Math.floor(conversations / 6),
})

/** So many days of a small shop, the last of them the same. */
export const insightDays = (count: number): Insight['days'] =>
  Array.from({ length: count }, (_, index) => ({
    day: new Date(Date.UTC(2026, 2, 14 - count + 1 + index)).toISOString().slice(0, 10),
    ...figures(60 + ((index * 37) % 50), index % 5),
  }))

/** Two weeks of a small shop. */
export const insight: Insight = {
  totals: figures(1_204, 61),
  days: insightDays(14),
  waits: {
    median: 18_000,
    slow: 95_000,
    spread: [30_000, 60_000, 300_000, 900_000, 3_600_000, null].map((upToMs, index) => ({
      upToMs,
      conversations: [310, 140, 61, 20, 9, 1][index] ?? 0,
    })),
  },
  responses: { median: null, slow: null, spread: [] },
  cards: [
    { playbook: 'live-chat', version: 'a1b2c3d4', card: 'topic', reached: 1_120, left: 240 },
    {
      playbook: 'live-chat',
      version: 'a1b2c3d4',
      card: 'e-mail-address-with-a-rather-long-name-for-a-card',
      reached: 880,
      left: 410,
    },
    { playbook: 'live-chat', version: 'a1b2c3d4', card: 'live', reached: 470, left: 61 },
  ],
}

/** The figures of a site without a server. */
export function fakeInsight(read: InsightApi['read'] = async () => ({ is: 'ok', value: insight })): InsightApi {
  const sites = [
    { id: 'shop', name: 'Birch & Brass' },
    { id: 'blog', name: 'The journal' },
  ]
  return { read, sites, site: 'shop', fileAt: (file, { from, to }) => `/${file}?from=${from}&to=${to}` }
}
