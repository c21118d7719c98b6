import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Libsql from 'libsql'
import { expect, it, onTestFinished } from 'vitest'
import { type Database, wrap } from '../../../src/server/node/storage/database.ts'
import { MIGRATIONS } from '../../../src/server/node/storage/migrations.ts'
import { openDatabase } from '../../../src/server/node/storage/open.ts'
import { migrate } from '../../../src/server/node/storage/schema.ts'
import { storageIn } from '../../../src/server/node/storage/sqlite.ts'
import { message, row } from '../../../src/testing/storage/specimens.ts'
import { leaveData } from './old-data.ts'
import { tempFolder } from './temp.ts'

/** What the tables were after each step, as the commits that released them made them. A new step adds its own; none of these ever changes. */
const RELEASED =
  'ba0fa52d023c 67fa3a3016c5 be18ef3a4824 870ff4e02c94 be2998cddeb7 dc97d9594fa2 99c9f88c1567 6fff41256c37 f1f8dd0930ea f1f8dd0930ea a424905ab914 5fa9e70f7459 0b3dc86a6775 ebc59501d995 ebc59501d995 993662f52fd3 8ffc6d9a2dcb 775c32fc9917 8d4ad5fd5c5f 8d4ad5fd5c5f b71f18997ac5 e1d7b41e2db6 3308dc3c3161 1bc6085773e9 7fb1908b22fc'.split(
    ' ',
  )

function tablesOf(database: Database): string {
  const made = database.prepare<{ sql: string }>(
    `SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'said_index_%' ORDER BY name`,
  )
  const sql = made.all().map((each) => each.sql)
  return createHash('sha256').update(sql.join('\n')).digest('hex').slice(0, 12)
}

/** Data of an earlier server with one conversation, left to the playbook half-way. */
function left(format: number, also = ''): string {
  const file = join(tempFolder(), 'frontdesk.db')
  leaveData(file, format, (database) => {
    const old = row('old', 1, { status: 'bot', preview: 'Shoes', traits: { playbook: 'sales', qualified: true } })
    database
      .prepare('INSERT INTO conversation (id, site, status, last_at, head, row) VALUES (?, ?, ?, ?, ?, ?)')
      .run('old', 'shop', 'bot', old.lastAt, 1, JSON.stringify(old))
    database.prepare('INSERT INTO entry VALUES (?, ?, ?, ?)').run('old', 1, 'm1', JSON.stringify(message(1)))
    if (also !== '') database.exec(also)
  })
  return file
}

/** As the step was for two hours, under the number of the one before it. */
const SAID_EARLY = `
  ALTER TABLE conversation ADD COLUMN said INTEGER GENERATED ALWAYS AS (row ->> 'preview' <> '') VIRTUAL;
  CREATE INDEX conversation_left ON conversation (site, said, last_at) WHERE status = 'bot';
`

it('takes every step as it was when it was released', () => {
  const database = wrap(new Libsql(':memory:'), ':memory:')
  onTestFinished(() => database.close())
  const taken = RELEASED.map((_, index) => {
    migrate(database, ':memory:', index + 1)
    return tablesOf(database)
  })
  expect(taken).toEqual(RELEASED)
  expect(MIGRATIONS).toHaveLength(RELEASED.length)
})

it.each([
  ['whose filters were read out of the row', 22, ''],
  ['in which nobody had left yet', 23, ''],
  ['of a build that had one step less', 23, SAID_EARLY],
  ['of a build that closed what was left', 24, ''],
])('opens data %s, and goes on in it', async (_, format, also) => {
  const database = openDatabase(left(format, also))
  onTestFinished(() => database.close())
  const storage = storageIn(database)
  const { lastAt } = row('old', 1)
  expect((await storage.left('shop', lastAt, 9)).map(({ id }) => id)).toEqual(['old'])
  const conversation = row('old', 2, { status: 'missed', traits: { playbook: 'sales', qualified: true } })
  expect(await storage.append({ conversation, entries: [message(2)] })).toBe(true)
  const found = await storage.search({ site: 'shop', agent: 'ada', words: [], filter: { playbook: 'sales' }, limit: 9 })
  expect(found.map(({ id }) => id)).toEqual(['old'])
})
