import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Body, Filter } from '../../../src/protocol/index.ts'
import type { Database } from '../../../src/server/node/storage/database.ts'
import { openDatabase } from '../../../src/server/node/storage/open.ts'
import { searchTable } from '../../../src/server/node/storage/search.ts'
import { sqliteStorage, storageIn } from '../../../src/server/node/storage/sqlite.ts'
import { message, row } from '../../../src/testing/storage/specimens.ts'
import { leaveData } from './old-data.ts'
import { tempFolder } from './temp.ts'

function open(file: string): Database {
  const database = openDatabase(file)
  onTestFinished(() => database.close())
  return database
}

const append = (id: string, head: number, entry = message(head)) => ({ conversation: row(id, head), entries: [entry] })

it('writes through to the disk after every open, not only the first', () => {
  const file = join(tempFolder(), 'frontdesk.db')
  openDatabase(file).close()
  const database = open(file)
  expect(database.prepare('PRAGMA synchronous').all()).toEqual([{ synchronous: 2 }])
  expect(database.prepare('PRAGMA journal_mode').all()).toEqual([{ journal_mode: 'wal' }])
  expect(database.prepare('PRAGMA foreign_keys').all()).toEqual([{ foreign_keys: 1 }])
})

it('commits once for all appends that arrive together', async () => {
  const database = open(join(tempFolder(), 'frontdesk.db'))
  let commits = 0
  const storage = storageIn({
    ...database,
    transaction(work) {
      commits++
      return database.transaction(work)
    },
  })
  await Promise.all(Array.from({ length: 50 }, (_, index) => storage.append(append(`c${index}`, 1))))
  expect(commits).toBe(1)
  expect(await storage.find('c49')).toBeDefined()
})

it('leaves the others of a commit as they are when one of them conflicts', async () => {
  const storage = storageIn(open(join(tempFolder(), 'frontdesk.db')))
  const sameId = { ...message(2), id: 'm1' }
  const results = await Promise.all([
    storage.append(append('one', 1)),
    storage.append(append('one', 1, { ...message(1), id: 'other' })),
    storage.append(append('one', 2, sameId)),
    storage.append(append('one', 2)),
    storage.append(append('two', 1)),
  ])
  expect(results).toEqual([true, false, false, true, true])
  expect((await storage.read('one', 0, 10)).map(({ id }) => id)).toEqual(['m1', 'm2'])
  expect((await storage.find('one'))?.head).toBe(2)
})

it('lets one of two processes have a seq that both believe to be theirs', async () => {
  const file = join(tempFolder(), 'frontdesk.db')
  const [here, there] = [storageIn(open(file)), storageIn(open(file))]
  const results = await Promise.all([
    here.append(append('c', 1, { ...message(1), id: 'here' })),
    there.append(append('c', 1, { ...message(1), id: 'there' })),
  ])
  expect(results.filter(Boolean)).toHaveLength(1)
  expect(await here.read('c', 0, 10)).toHaveLength(1)
})

it('rejects, and keeps what it had, while the disk is full', async () => {
  const database = open(join(tempFolder(), 'frontdesk.db'))
  const storage = storageIn(database)
  await storage.append(append('c', 1))
  const pages = database.prepare<{ page_count: number }>('PRAGMA page_count').first()?.page_count ?? 0
  database.exec(`PRAGMA max_page_count = ${pages}`)
  const big = message(2, 'x'.repeat(8_000))
  const both = await Promise.allSettled([storage.append(append('c', 2, big)), storage.append(append('d', 1))])
  for (const result of both)
    expect(result).toMatchObject({
      status: 'rejected',
      reason: { code: 'storage', message: expect.stringContaining('disk is full') },
    })
  expect(await storage.read('c', 0, 10)).toHaveLength(1)
  expect(await storage.find('d')).toBeUndefined()

  database.exec('PRAGMA max_page_count = 1000000')
  expect(await storage.append(append('c', 2, big))).toBe(true)
})

it('leaves data of a newer version as it is, and says what to do', () => {
  const file = join(tempFolder(), 'frontdesk.db')
  const database = openDatabase(file)
  database.exec('PRAGMA user_version = 999')
  database.close()
  const before = readFileSync(file)
  expect(() => openDatabase(file)).toThrow(
    expect.objectContaining({ code: 'storage', message: expect.stringMatching(/newer Frontdesk.*Update Frontdesk/) }),
  )
  expect(readFileSync(file).equals(before)).toBe(true)
})

it('says what to do when the folder cannot be written', () => {
  const folder = tempFolder()
  chmodSync(folder, 0o555)
  asNobody(() => expect(() => sqliteStorage(join(folder, 'data', 'frontdesk.db'))).toThrow(/cannot be written.*--data/))
})

it('says what to do when the database may only be read', () => {
  const folder = tempFolder()
  const file = join(folder, 'frontdesk.db')
  openDatabase(file).close()
  chmodSync(file, 0o444)
  chmodSync(folder, 0o777)
  asNobody(() => expect(() => sqliteStorage(file)).toThrow(/cannot be written.*--data/))
})

it('says what to do when a file stands where the folder should be', () => {
  const file = join(tempFolder(), 'data')
  writeFileSync(file, '')
  expect(() => sqliteStorage(join(file, 'frontdesk.db'))).toThrow(/A file stands where the data folder should be/)
})

it('refuses a file that is something else, and leaves it as it is', () => {
  const file = join(tempFolder(), 'frontdesk.db')
  writeFileSync(file, 'Dear diary, '.repeat(1_000))
  expect(() => sqliteStorage(file)).toThrow(/not a Frontdesk database/)
  expect(readFileSync(file, 'utf8')).toMatch(/^Dear diary, /)
})

it('keeps the data from the eyes of others on the machine', async () => {
  const { statSync } = await import('node:fs')
  const folder = join(tempFolder(), 'data')
  open(join(folder, 'frontdesk.db'))
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, 'frontdesk.db')).mode & 0o777).toBe(0o600)
})

/** The superuser may write anywhere; step down for the while. */
function asNobody(task: () => void): void {
  if (process.getuid?.() !== 0) {
    task()
    return
  }
  process.seteuid?.(65_534)
  try {
    task()
  } finally {
    process.seteuid?.(0)
  }
}

it('takes what was said before it could be searched into the index, however much that is', async () => {
  const file = join(tempFolder(), 'frontdesk.db')
  // Format 8 was the last one without the index.
  leaveData(file, 8, (database) => {
    const keepRow = database.prepare('INSERT INTO conversation VALUES (?, ?, ?, NULL, ?, 700, ?)')
    const keepEntry = database.prepare('INSERT INTO entry VALUES (?, ?, ?, ?)')
    for (const [id, words] of [
      ['one', 'The last lamp'],
      ['two', 'The last chair'],
    ] as const) {
      const conversation = row(id, 700, { status: 'missed' })
      keepRow.run(id, 'shop', 'missed', conversation.lastAt, JSON.stringify(conversation))
      for (let seq = 1; seq <= 700; seq++)
        keepEntry.run(id, seq, `m${seq}`, JSON.stringify(message(seq, seq === 700 ? words : 'So it goes')))
    }
  })
  const found = await storageIn(open(file)).search({ site: 'shop', agent: 'ada', words: ['chair'], limit: 9 })
  expect(found.map(({ id }) => id)).toEqual(['two'])
})

it('[P65] gives the conversations of before there were filters what these go by', async () => {
  const file = join(tempFolder(), 'frontdesk.db')
  // Format 18 was the last one without filters.
  leaveData(file, 18, (database) => {
    const conversation = row('old', 4, { status: 'missed' })
    database
      .prepare('INSERT INTO conversation (id, site, status, last_at, head, row) VALUES (?, ?, ?, ?, ?, ?)')
      .run('old', 'shop', 'missed', conversation.lastAt, 4, JSON.stringify(conversation))
    const page = { url: 'https://shop.example/Lamps?utm_source=letter', title: '', referrer: '' }
    const bodies: Body[] = [
      { kind: 'start', playbook: 'sales', version: 'v1', page, locale: 'en' },
      { kind: 'language', locale: 'de' },
      { kind: 'outcome', card: 'end', qualified: true },
      { kind: 'created', object: 'lead', title: '', fields: {}, page: '' },
    ]
    const keep = database.prepare('INSERT INTO entry VALUES (?, ?, ?, ?)')
    for (const [index, body] of bodies.entries())
      keep.run('old', index + 1, `m${index}`, JSON.stringify({ ...message(index + 1), body }))
  })
  const storage = storageIn(open(file))
  const find = async (filter: Filter) =>
    (await storage.search({ site: 'shop', agent: 'ada', words: [], filter, limit: 9 })).map(({ id }) => id)
  expect(await find({ playbook: 'sales', locale: 'de', result: 'lead', page: 'example/lamps' })).toEqual(['old'])
  expect(await find({ result: 'qualified' })).toEqual(['old'])
  expect(await find({ locale: 'en' })).toEqual([])
  expect(await find({ page: 'utm_source' })).toEqual([])
  expect(await find({ result: 'deal' })).toEqual([])
  const { playbooks } = await storage.facets({ site: 'shop', agent: 'ada', words: [] })
  expect(playbooks).toEqual([{ playbook: 'sales', count: 1 }])
})

it('[P65] answers a filter out of its index alone, whatever it asks for, but for the rows that it lists', () => {
  const database = open(join(tempFolder(), 'frontdesk.db'))
  const plans: string[] = []
  const spied: Database = {
    ...database,
    prepare(sql) {
      if (sql.includes('conversation_filter'))
        plans.push(
          ...database
            .prepare<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
            .all()
            .map(({ detail }) => detail),
        )
      return database.prepare(sql)
    },
  }
  const searches = searchTable(spied)
  const all: Filter = { unread: true, agent: 'a', playbook: 'p', page: '/', result: 'deal', locale: 'en', from: 1, to: 2 }
  for (const folder of [undefined, 'unassigned', 'mine', 'closed'] as const)
    for (const filter of [{}, all]) {
      const wanted = { site: 'shop', agent: 'ada', words: [], folder, filter }
      searches.search({ ...wanted, limit: 9 })
      searches.count(wanted)
      searches.facets(wanted)
    }
  const read = plans.filter((detail) => / conversation /.test(detail))
  // Per question: the page that is found, its rows, how many there are, and five tallies.
  const [rows, sought] = [
    read.filter((detail) => detail.includes('PRIMARY KEY')),
    read.filter((detail) => !detail.includes('PRIMARY KEY')),
  ]
  expect([rows.length, sought.length]).toEqual([8, 7 * 8])
  for (const detail of rows) expect(detail).toBe('SEARCH conversation USING PRIMARY KEY (id=?)')
  for (const detail of sought) expect(detail).toMatch(/^SEARCH conversation USING COVERING INDEX conversation_filter \(site=\?/)
})
