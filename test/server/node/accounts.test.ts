import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createAccounts } from '../../../src/server/node/accounts.ts'
import { LIFE_MS, LINK_MS } from '../../../src/server/node/people/links.ts'
import { openDatabase } from '../../../src/server/node/storage/open.ts'
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

it('adds somebody together with their link, or not at all', () => {
  const { database, accounts } = setUp()
  const { agent, code } = accounts.invite({ name: 'Bo', role: 'agent' })
  const stateOf = () => accounts.people().find(({ id }) => id === agent.id)?.state
  expect(stateOf()).toBe('invited')
  expect(accounts.redeem(code, 'sign-in')).toEqual(agent)
  expect(stateOf()).toBe('active')
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
  expect(accounts.redeem(code, 'sign-in')).toEqual(ada)
  expect(accounts.redeem(code, 'sign-in')).toBeUndefined()
})

it('takes a link until it is a day old, and not later', async () => {
  const { accounts, ada, clock } = setUp()
  const [first, second] = [accounts.link(ada.id), accounts.link(ada.id)]
  await clock.advance(LINK_MS - 1)
  expect(accounts.redeem(first, 'sign-in')).toEqual(ada)
  await clock.advance(1)
  expect(accounts.redeem(second, 'sign-in')).toBeUndefined()
})

it('takes a link for what it was made for alone, and the newest of its kind', async () => {
  const { accounts, ada, clock } = setUp()
  const first = accounts.link(ada.id, 'reset')
  const second = accounts.link(ada.id, 'reset')
  expect(accounts.holder(first), 'the one before is over').toBeUndefined()
  expect(accounts.redeem(second, 'sign-in')).toBeUndefined()
  expect(accounts.holder(second)).toMatchObject({ agent: ada.id, purpose: 'reset' })
  await clock.advance(LIFE_MS.reset)
  expect(accounts.redeem(second, 'reset')).toBeUndefined()
})

it('lets nobody in by a link from before they were ended', () => {
  const { accounts } = setUp()
  const bo = accounts.add({ name: 'Bo', email: 'bo@shop.example', role: 'agent' })
  const code = accounts.link(bo.id)
  accounts.change(bo.id, { state: 'ended' })
  expect([accounts.redeem(code, 'sign-in'), accounts.agent(bo.id), accounts.byEmail('bo@shop.example')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  accounts.change(bo.id, { state: 'active' })
  expect(accounts.redeem(code, 'sign-in')).toBeUndefined()
  expect(accounts.byEmail('BO@shop.example')).toEqual(bo)
})

it('keeps the last administrator, whoever else there is', () => {
  const { accounts, ada } = setUp()
  const bo = accounts.add({ name: 'Bo', role: 'agent' })
  const cy = accounts.add({ name: 'Cy', role: 'admin', state: 'invited' })
  for (const change of [{ role: 'agent' }, { state: 'ended' }] as const)
    expect(() => accounts.change(ada.id, change)).toThrow(expect.objectContaining({ code: 'bad-option' }))
  accounts.change(bo.id, { role: 'admin' })
  expect(accounts.change(ada.id, { role: 'agent' }).role).toBe('agent')
  expect(() => accounts.change(bo.id, { state: 'ended' })).toThrow(/only administrator/)
  expect(accounts.people().find(({ id }) => id === cy.id)?.state).toBe('invited')
})

it('keeps no link that would let a reader of the database in', () => {
  const { accounts, ada, database } = setUp()
  const code = accounts.link(ada.id)
  const kept = JSON.stringify(database.prepare('SELECT * FROM sign_in_link').all())
  expect(kept).toMatch(/[\da-f]{64}/)
  expect(kept).not.toContain(code)
})

it('refuses names that are empty, taken, or made to deceive', () => {
  const { accounts } = setUp()
  for (const name of ['', '   ', 'Ada', ' Ada ', 'A\0da', 'x'.repeat(81)])
    expect(() => accounts.add({ name, role: 'agent' }), JSON.stringify(name)).toThrow(
      expect.objectContaining({ code: 'bad-option' }),
    )
  expect(accounts.agents().map(({ name }) => name)).toEqual(['Ada'])
})
