import { DROPPED, type Entry } from '../../../protocol/index.ts'
import { daysOf, QUARTER_MS, type QuarterFigures, totalsOf } from '../../insight/days.ts'
import type { CardFigures, Insight, InsightQuery, Times } from '../../insight/insight.ts'
import type { Conversation } from '../../storage.ts'
import type { Database } from './database.ts'

const ENTRIES_AT_ONCE = 1_000
const MINUTE = 60_000
/** What is usual follows from so many conversations at most, begun within this time, and from so many at least. */
const USUAL = { most: 50, withinMs: 14 * 24 * 60 * MINUTE, least: 10 }
const SPREAD = [MINUTE / 2, MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE]

export const INSIGHT_TABLES = `
  CREATE TABLE insight (
    conversation TEXT PRIMARY KEY REFERENCES conversation (id),
    site TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    playbook TEXT,
    version TEXT,
    card TEXT,
    waited_at INTEGER,
    missed INTEGER NOT NULL DEFAULT 0,
    taken_at INTEGER,
    answered_at INTEGER,
    qualified INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX insight_started ON insight (site, started_at);
  CREATE TABLE insight_card (
    conversation TEXT NOT NULL REFERENCES insight (conversation),
    card TEXT NOT NULL,
    PRIMARY KEY (conversation, card)
  ) STRICT, WITHOUT ROWID;
`

/** One row for each conversation, written with its entries, so that nothing is read but figures. */
export interface InsightTable {
  /** Take in what was just written. */
  keep(conversation: Conversation, entries: readonly Entry[]): void
  erase(conversation: string): void
  read(query: InsightQuery): Insight
  /**
   * How soon an agent has usually taken a conversation by `now`, in ms: half of those who waited lately were taken sooner, and to have waited for nobody is the longest of all.
   * `undefined`: too few have waited, or half of them for nobody.
   */
  usualWait(site: string, now: number): number | undefined
}

export function insightTable(database: Database): InsightTable {
  const begin = database.prepare(
    'INSERT INTO insight (conversation, site, started_at, playbook, version) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const stand = database.prepare('UPDATE insight SET card = ? WHERE conversation = ?')
  const passCard = database.prepare('INSERT INTO insight_card (conversation, card) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const wait = database.prepare('UPDATE insight SET waited_at = ifnull(waited_at, ?) WHERE conversation = ?')
  const miss = database.prepare('UPDATE insight SET missed = 1 WHERE conversation = ?')
  const take = database.prepare('UPDATE insight SET taken_at = ifnull(taken_at, ?) WHERE conversation = ?')
  const answer = database.prepare('UPDATE insight SET answered_at = ifnull(answered_at, ?) WHERE conversation = ?')
  const conclude = database.prepare('UPDATE insight SET qualified = ? WHERE conversation = ?')
  const drops = database.prepare<{ seq: number }>(
    `SELECT seq FROM entry WHERE conversation = ? AND entry ->> '$.body.kind' = 'drop' AND entry ->> '$.body.card' = ? LIMIT 1`,
  )
  const eraseCards = database.prepare('DELETE FROM insight_card WHERE conversation = ?')
  const eraseRow = database.prepare('DELETE FROM insight WHERE conversation = ?')

  const IN_QUERY = 'site = ? AND started_at >= ? AND started_at < ?'
  const quarters = database.prepare<QuarterFigures>(`
    SELECT started_at / ${QUARTER_MS} AS quarter, count(*) AS conversations, count(waited_at) AS waited, sum(missed) AS missed,
      count(taken_at) AS taken, total(qualified = 1) AS qualified, total(qualified = 0) AS disqualified
    FROM insight WHERE ${IN_QUERY} GROUP BY quarter`)
  const cards = database.prepare<CardFigures>(`
    WITH here AS (SELECT conversation, playbook, version, card FROM insight WHERE ${IN_QUERY} AND version IS NOT NULL)
    SELECT playbook, version, card, count(*) AS reached, sum(stays) AS left FROM (
      SELECT playbook, version, insight_card.card AS card, here.card IS insight_card.card AS stays FROM here JOIN insight_card USING (conversation)
      UNION ALL
      SELECT playbook, version, card, 1 FROM here WHERE card IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM insight_card WHERE insight_card.conversation = here.conversation AND insight_card.card = here.card)
    ) GROUP BY playbook, version, card ORDER BY playbook, version, reached DESC, card`)
  const times = { taken_at: prepareTimes('taken_at'), answered_at: prepareTimes('answered_at') }

  function prepareTimes(until: 'taken_at' | 'answered_at') {
    const took = `SELECT max(0, ${until} - waited_at) AS took FROM insight WHERE ${IN_QUERY} AND waited_at IS NOT NULL AND ${until} IS NOT NULL`
    const bounds = SPREAD.map((most) => `WHEN took <= ${most} THEN ${most}`).join(' ')
    return {
      spread: database.prepare<{ upTo: number; conversations: number }>(
        `SELECT CASE ${bounds} ELSE 0 END AS upTo, count(*) AS conversations FROM (${took}) GROUP BY upTo`,
      ),
      nth: database.prepare<{ took: number }>(`${took} ORDER BY took LIMIT 1 OFFSET ?`),
    }
  }

  const lately = database.prepare<{ took: number | null }>(`
    SELECT taken_at - waited_at AS took FROM insight
    WHERE site = ? AND started_at >= ? AND waited_at IS NOT NULL AND (taken_at IS NOT NULL OR missed)
    ORDER BY started_at DESC LIMIT ${USUAL.most}`)

  function timesUntil(until: 'taken_at' | 'answered_at', binds: [string, number, number]): Times {
    const { spread, nth } = times[until]
    const found = new Map(spread.all(...binds).map(({ upTo, conversations }) => [upTo, conversations]))
    const count = [...found.values()].reduce((sum, one) => sum + one, 0)
    const at = (part: number) => (count === 0 ? null : (nth.first(...binds, Math.ceil(part * count) - 1)?.took ?? null))
    const bucket = (upToMs: number | null) => ({ upToMs, conversations: found.get(upToMs ?? 0) ?? 0 })
    return { median: at(0.5), slow: at(0.9), spread: [...SPREAD.map(bucket), bucket(null)] }
  }

  /** An agent has put it to the visitor: it is no card of the playbook. */
  function isDropped(id: string, card: string): boolean {
    return card.startsWith(DROPPED) && drops.first(id, card) !== undefined
  }

  function keepEntry(id: string, { at, by, body }: Entry): void {
    if (body.kind === 'answer' || body.kind === 'handover' || body.kind === 'unreached' || body.kind === 'outcome')
      if (!isDropped(id, body.card)) passCard.run(id, body.card)
    if (body.kind === 'waiting') wait.run(at, id)
    if (body.kind === 'expired' || body.kind === 'unreached') miss.run(id)
    if (body.kind === 'assign') take.run(at, id)
    if ((body.kind === 'message' || body.kind === 'drop') && by.role === 'agent') answer.run(at, id)
    if (body.kind === 'outcome') conclude.run(body.qualified ? 1 : 0, id)
  }

  return {
    keep(conversation, entries) {
      const { id, site, startedAt, card } = conversation
      const [first] = entries
      if (first?.seq === 1) {
        const start = first.body.kind === 'start' ? first.body : undefined
        begin.run(id, site, startedAt, start?.playbook ?? null, start?.version ?? null)
      }
      for (const entry of entries) keepEntry(id, entry)
      stand.run(card ?? null, id)
    },
    erase(conversation) {
      eraseCards.run(conversation)
      eraseRow.run(conversation)
    },
    usualWait(site, now) {
      const waits = lately.all(site, now - USUAL.withinMs)
      const taken = waits.flatMap(({ took }) => took ?? []).sort((a, b) => a - b)
      if (waits.length < USUAL.least || taken.length * 2 <= waits.length) return undefined
      return Math.max(0, taken[Math.ceil(waits.length / 2) - 1] ?? 0)
    },
    read(query) {
      const { site, from, to } = query
      const found = quarters.all(site, from, to)
      return {
        totals: totalsOf(found),
        days: daysOf(query, found),
        waits: timesUntil('taken_at', [site, from, to]),
        responses: timesUntil('answered_at', [site, from, to]),
        cards: cards
          .all(site, from, to)
          .map(({ playbook, version, card, reached, left }) => ({ playbook, version, card, reached, left })),
      }
    },
  }
}

/** Take in the conversations of before there was a table for it. Where their visitors stood was written nowhere. */
export function keepAllInsight(database: Database): void {
  const table = insightTable(database)
  const rows = database.prepare<{ row: string }>('SELECT row FROM conversation WHERE id > ? ORDER BY id LIMIT 1')
  const entries = database.prepare<{ entry: string }>(
    `SELECT entry FROM entry WHERE conversation = ? AND seq > ? ORDER BY seq LIMIT ${ENTRIES_AT_ONCE}`,
  )
  for (let next = rows.first(''); next; ) {
    const conversation = JSON.parse(next.row) as Conversation
    let seq = 0
    for (let page = read(0); page.length > 0; page = read(seq)) {
      table.keep(conversation, page)
      seq = page.at(-1)?.seq ?? seq
    }
    next = rows.first(conversation.id)

    function read(since: number): Entry[] {
      return entries.all(conversation.id, since).map(({ entry }) => JSON.parse(entry) as Entry)
    }
  }
}
