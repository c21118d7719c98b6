import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createAccounts, LINK_MS, SESSION_MS } from '../../../src/server/node/accounts.ts'
import { openDatabase } from '../../../src/server/node/open-database.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'
import { tempFolder } from './temp.ts'

function setUp() {
  const database = openDatabase(join(tempFolder(), 'frontdesk.db'))
  onTestFinished(() => database.close())
  const clock = createFakeClock()
  const accounts = createAccounts(database, clock)
  const ada = accounts.add({ name: 'Ada', role: 'admin' })
  return { database, clock, accounts, ada }
}

const DAY_MS = 24 * 3_600_000

it('adds somebody together with their link, or not at all', () => {
  const { database, accounts } = setUp()
  const { agent, code } = accounts.invite({ name: 'Bo', role: 'agent' })
  expect(accounts.redeem(code)?.agent).toEqual(agent)
  database.exec('DROP TABLE sign_in_link')
  expect(() => accounts.invite({ name: 'Cy', role: 'agent' })).toThrow(expect.objectContaining({ code: 'storage' }))
  expect(
    accounts
      .agents()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Ada', 'Bo'])
})

it('opens data that is as it should be while another process writes', () => {
  const { database } = setUp()
  const file = database.prepare<{ file: string }>('PRAGMA database_list').first()?.file ?? ''
  database.exec('BEGIN IMMEDIATE')
  const other = openDatabase(file, 0)
  expect(
    createAccounts(other, createFakeClock())
      .agents()
      .map(({ name }) => name),
  ).toEqual(['Ada'])
  expect(other.prepare<{ timeout: number }>('PRAGMA busy_timeout').first()?.timeout).toBe(0)
  database.exec('ROLLBACK')
  other.close()
})

it('takes a link once', () => {
  const { accounts, ada } = setUp()
  const code = accounts.link(ada.id)
  expect(accounts.redeem(code)?.agent).toEqual(ada)
  expect(accounts.redeem(code)).toBeUndefined()
})

it('takes a link until it is a day old, and not later', async () => {
  const { accounts, ada, clock } = setUp()
  const [first, second] = [accounts.link(ada.id), accounts.link(ada.id)]
  await clock.advance(LINK_MS - 1)
  expect(accounts.redeem(first)?.agent).toEqual(ada)
  await clock.advance(1)
  expect(accounts.redeem(second)).toBeUndefined()
})

it('ends a session that was not used for thirty days, and keeps one that is used', async () => {
  const { accounts, ada, clock } = setUp()
  const session = accounts.redeem(accounts.link(ada.id))?.session ?? ''
  for (let day = 0; day < 60; day += 20) {
    await clock.advance(20 * DAY_MS)
    expect(accounts.agentOf(session), `day ${day + 20}`).toEqual(ada)
  }
  await clock.advance(SESSION_MS)
  expect(accounts.agentOf(session)).toBeUndefined()
})

it('ends a session at once when it is revoked, and no other', () => {
  const { accounts, ada } = setUp()
  const [phone, desk] = [accounts.link(ada.id), accounts.link(ada.id)].map((code) => accounts.redeem(code)?.session ?? '')
  accounts.end(phone ?? '')
  expect(accounts.agentOf(phone ?? '')).toBeUndefined()
  expect(accounts.agentOf(desk ?? '')).toEqual(ada)
})

it('keeps no secret that would let a reader of the database in', () => {
  const { accounts, ada, database } = setUp()
  const code = accounts.link(ada.id)
  const session = accounts.redeem(accounts.link(ada.id))?.session ?? ''
  const kept = JSON.stringify([
    database.prepare('SELECT * FROM sign_in_link').all(),
    database.prepare('SELECT * FROM session').all(),
  ])
  expect(kept).toMatch(/[\da-f]{64}/)
  expect(kept).not.toContain(code)
  expect(kept).not.toContain(session)
})

it('refuses names that are empty, taken, or made to deceive', () => {
  const { accounts } = setUp()
  for (const name of ['', '   ', 'Ada', ' Ada ', 'A\0da', 'x'.repeat(81)])
    expect(() => accounts.add({ name, role: 'agent' }), JSON.stringify(name)).toThrow(
      expect.objectContaining({ code: 'bad-option' }),
    )
  expect(accounts.agents().map(({ name }) => name)).toEqual(['Ada'])
})
