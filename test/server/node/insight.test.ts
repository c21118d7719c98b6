import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Body, Entry } from '../../../src/protocol/index.ts'
import { csvOf } from '../../../src/server/insight/csv.ts'
import type { Insight } from '../../../src/server/insight/insight.ts'
import { timesOf } from '../../../src/server/insight/times.ts'
import type { Database } from '../../../src/server/node/storage/database.ts'
import { insightTable, keepAllInsight } from '../../../src/server/node/storage/insight.ts'
import { MIGRATIONS } from '../../../src/server/node/storage/migrations.ts'
import { openDatabase } from '../../../src/server/node/storage/open.ts'
import { storageIn } from '../../../src/server/node/storage/sqlite.ts'
import { ada, row } from '../../../src/testing/storage/specimens.ts'
import { leaveData } from './old-data.ts'
import { signIn, startHost } from './real-host.ts'
import { tempFolder } from './temp.ts'

const HOUR = 3_600_000
/** Sunday, 29 March 2026, at midnight in Oslo; two hours later the clocks are turned. */
const SUNDAY = Date.UTC(2026, 2, 28, 23)
const query = { site: 'shop', from: SUNDAY, to: SUNDAY + 47 * HOUR, timeZone: 'Europe/Oslo' }
const page = { url: 'https://shop.example/', title: '', referrer: '' }
const start: Body = { kind: 'start', playbook: 'live-chat', version: 'v1', page, locale: 'en' }

/** A conversation whose entries come so many seconds after its beginning; at the end the visitor stands at `card`. */
async function talk(database: Database, id: string, at: number, said: readonly [seconds: number, body: Body][], card?: string) {
  const entries = said.map(([seconds, body], index): Entry => {
    const by: Entry['by'] =
      body.kind === 'assign' || (body.kind === 'message' && body.text === 'Hello')
        ? { role: 'agent', ...ada }
        : { role: 'visitor' }
    return { id: `e${index}`, seq: index + 1, at: at + seconds * 1_000, by, body }
  })
  const conversation = row(id, entries.length, { startedAt: at, card })
  expect(await storageIn(database).append({ conversation, entries })).toBe(true)
}

const answer = (card: string): Body => ({ kind: 'answer', card, value: 'x' })
const waits: Body = { kind: 'waiting', card: 'live', waitMs: 60_000 }
const taken: Body = { kind: 'assign', agent: ada }
const hello: Body = { kind: 'message', text: 'Hello' }

it('counts what began on each day of the time zone, how long visitors waited, and at which card they went no further', async () => {
  const database = openDatabase(join(tempFolder(), 'frontdesk.db'))
  const live: Body = { kind: 'handover', card: 'live' }
  await talk(database, 'left', SUNDAY, [[0, start]], 'topic')
  await talk(
    database,
    'deeper',
    SUNDAY + HOUR,
    [
      [0, start],
      [5, answer('topic')],
    ],
    'email',
  )
  await talk(database, 'quick', SUNDAY + 22 * HOUR, [
    [0, start],
    [1, answer('topic')],
    [2, answer('email')],
    [3, live],
    [3, waits],
    [23, taken],
    [53, hello],
  ])
  await talk(database, 'slow', SUNDAY + 24 * HOUR, [
    [0, start],
    [1, answer('topic')],
    [3, live],
    [3, waits],
    [603, taken],
    [703, hello],
  ])
  await talk(database, 'missed', SUNDAY + 25 * HOUR, [
    [0, start],
    [3, live],
    [3, waits],
    [63, { kind: 'expired', card: 'live', reason: 'deadline' }],
    [64, { kind: 'outcome', card: 'lead', qualified: true }],
  ])
  await talk(database, 'before', SUNDAY - 1, [[0, start]], 'topic')
  await talk(database, 'after', query.to, [[0, start]], 'topic')

  const found = insightTable(database).read(query)
  const day = (conversations: number, waited: number, missed: number, taken: number, qualified: number) => ({
    conversations,
    waited,
    missed,
    taken,
    qualified,
    disqualified: 0,
  })
  expect(found.days).toEqual([
    { day: '2026-03-29', ...day(3, 1, 0, 1, 0) },
    { day: '2026-03-30', ...day(2, 2, 1, 1, 1) },
  ])
  expect(found.totals).toEqual(day(5, 3, 1, 2, 1))
  expect(found.waits).toMatchObject({ median: 20_000, slow: 600_000 })
  expect(found.responses).toMatchObject({ median: 50_000, slow: 700_000 })
  expect(found.waits.spread).toEqual([
    { upToMs: 30_000, conversations: 1 },
    { upToMs: 60_000, conversations: 0 },
    { upToMs: 300_000, conversations: 0 },
    { upToMs: 900_000, conversations: 1 },
    { upToMs: 3_600_000, conversations: 0 },
    { upToMs: null, conversations: 0 },
  ])
  // As the file has it: what, which figure, how long, and how many.
  const times = timesOf(found).map((row) => Object.values(row).join(' '))
  expect(times.slice(0, 4)).toEqual([
    'waits median 20000 ',
    'waits nine-of-ten 600000 ',
    'waits up-to 30000 1',
    'waits up-to 60000 0',
  ])
  expect(times.slice(7, 10)).toEqual(['waits longer  0', 'responses median 50000 ', 'responses nine-of-ten 700000 '])
  const card = (name: string, reached: number, left: number) => ({
    playbook: 'live-chat',
    version: 'v1',
    card: name,
    reached,
    left,
  })
  expect(found.cards).toEqual([card('topic', 4, 1), card('live', 3, 0), card('email', 2, 1), card('lead', 1, 0)])
  database.close()
})

it('counts no card that an agent has put to a visitor, and every card of the playbook, whatever its id', async () => {
  const database = openDatabase(join(tempFolder(), 'frontdesk.db'))
  const meeting = { kind: 'meeting', text: 'When?', label: 'Find a time', url: 'https://shop.example/times' } as const
  await talk(database, 'dropped', SUNDAY, [
    [0, start],
    [1, answer('dropped-by-the-owner')],
    [2, taken],
    [3, { kind: 'drop', card: 'dropped-by-ada', as: meeting }],
    [4, answer('dropped-by-ada')],
  ])
  expect(
    insightTable(database)
      .read(query)
      .cards.map(({ card }) => card),
  ).toEqual(['dropped-by-the-owner'])
  database.close()
})

it('forgets a conversation that is erased, and counts those of before it could count', async () => {
  const file = join(tempFolder(), 'frontdesk.db')
  const said = (body: Body, index: number) => ({ id: `e${index}`, seq: index + 1, at: SUNDAY, by: { role: 'visitor' }, body })
  leaveData(file, MIGRATIONS.indexOf(keepAllInsight) - 1, (before) => {
    const keepRow = before.prepare('INSERT INTO conversation (id, site, status, last_at, head, row) VALUES (?, ?, ?, ?, ?, ?)')
    const keepEntry = before.prepare('INSERT INTO entry (conversation, seq, id, entry) VALUES (?, ?, ?, ?)')
    for (const id of ['one', 'two']) {
      keepRow.run(id, 'shop', 'bot', SUNDAY, 2, JSON.stringify(row(id, 2, { startedAt: SUNDAY })))
      for (const entry of [start, answer('topic')].map(said)) keepEntry.run(id, entry.seq, entry.id, JSON.stringify(entry))
    }
  })
  const database = openDatabase(file)
  expect(insightTable(database).read(query)).toMatchObject({
    totals: { conversations: 2 },
    cards: [{ card: 'topic', reached: 2 }],
  })
  await storageIn(database).erase('shop', 'hash')
  expect(insightTable(database).read(query)).toMatchObject({ totals: { conversations: 0 }, cards: [] })
  database.close()
})

it('writes CSV that is read back as it was, and in which nothing is a formula', () => {
  const rows = [
    { card: '=HYPERLINK("https://evil.example")', reached: 3 },
    { card: '+1', reached: -2 },
    { card: 'a, "quoted"\nline', reached: 0 },
  ]
  expect(csvOf(['card', 'reached'], rows)).toBe(
    `card,reached\r\n"'=HYPERLINK(""https://evil.example"")",3\r\n'+1,-2\r\n"a, ""quoted""\nline",0\r\n`,
  )
})

it('is there for everybody at the desk, as figures and as files, and for nobody else', async () => {
  const host = await startHost()
  const cookie = await signIn(host)
  const period = new URLSearchParams({ from: String(query.from), to: String(query.to), timeZone: query.timeZone })
  const ask = (path: string, headers: Record<string, string> = { cookie }) => fetch(`${host.url}/api/sites/${path}`, { headers })
  const figures = (await (await ask(`shop/insight?${period}`)).json()) as Insight
  expect(figures.days.map(({ day }) => day)).toEqual(['2026-03-29', '2026-03-30'])
  expect(await (await ask(`shop/insight/insight.json?${period}`)).json()).toEqual(figures)
  const csv = await ask(`shop/insight/days.csv?${period}`)
  expect(csv.headers.get('content-disposition')).toBe('attachment; filename="days.csv"')
  expect((await csv.text()).split('\r\n').slice(0, 2)).toEqual([
    'day,conversations,waited,missed,taken,qualified,disqualified',
    '2026-03-29,0,0,0,0,0,0',
  ])
  const times = await ask(`shop/insight/times.csv?${period}`)
  expect(times.headers.get('content-disposition')).toBe('attachment; filename="times.csv"')
  expect((await times.text()).split('\r\n').slice(0, 2)).toEqual(['of,figure,ms,conversations', 'waits,median,,'])
  expect((await ask(`shop/insight?${period}`, {})).status).toBe(401)
  expect((await ask(`nowhere/insight?${period}`)).status).toBe(404)
  for (const bad of ['', 'from=2&to=1&timeZone=UTC', 'from=0&to=99999999999&timeZone=UTC', 'from=1&to=2&timeZone=Nowhere'])
    expect((await ask(`shop/insight?${bad}`)).status, bad).toBe(400)
})

it('knows how soon visitors are usually taken from those who waited lately, counts who waited for nobody as the longest, and says nothing of a few', async () => {
  const database = openDatabase(join(tempFolder(), 'frontdesk.db'))
  const { usualWait } = insightTable(database)
  const now = SUNDAY + 20 * 24 * HOUR
  const missed: Body = { kind: 'expired', card: 'live', reason: 'deadline' }
  const waited = (id: string, at: number, seconds: number, end: Body) =>
    talk(database, id, at, [
      [0, start],
      [1, waits],
      [1 + seconds, end],
    ])
  // Too long ago to count.
  for (let index = 0; index < 20; index++) await waited(`old${index}`, SUNDAY + index, 5, taken)
  for (let index = 0; index < 9; index++) await waited(`new${index}`, now - HOUR + index, 10 * (index + 1), taken)
  await talk(database, 'waits', now - 1_000, [
    [0, start],
    [1, waits],
  ])
  expect(usualWait('shop', now)).toBeUndefined()
  await waited('tenth', now - HOUR, 100, taken)
  expect(usualWait('shop', now)).toBe(50_000)
  for (let index = 0; index < 8; index++) await waited(`missed${index}`, now - HOUR + index, 60, missed)
  expect(usualWait('shop', now)).toBe(90_000)
  for (let index = 8; index < 11; index++) await waited(`missed${index}`, now - HOUR + index, 60, missed)
  expect(usualWait('shop', now)).toBeUndefined()
  for (let index = 0; index < 10; index++)
    await waited(`late${index}`, now - HOUR / 2 + index, 20, index % 2 === 0 ? taken : missed)
  expect(usualWait('shop', now + 14 * 24 * HOUR - HOUR / 2), 'half of them for nobody').toBeUndefined()
  expect(usualWait('elsewhere', now)).toBeUndefined()
})
