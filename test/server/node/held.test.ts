import { expect, it } from 'vitest'
import { versionOf } from '../../../src/playbook/index.ts'
import type { Entry, Update } from '../../../src/protocol/index.ts'
import { createAccounts } from '../../../src/server/node/accounts.ts'
import type { Host } from '../../../src/server/node/host.ts'
import { databaseIn, openDatabase } from '../../../src/server/node/storage/open.ts'
import { noRules } from '../../../src/server/rules/rules.ts'
import { createFakeClock, type FakeClock } from '../../../src/testing/clock.ts'
import { agentHello, openLine, type TestLine, visitorHello } from './line.ts'
import { addPerson, person } from './person.ts'
import { onPort, SHOP, signIn, startHost } from './real-host.ts'
import { tempFolder } from './temp.ts'

const MINUTE = 60_000
const HEARTBEAT_MS = 15_000
const { version: _, ...none } = noRules
/** Its first card is a live chat. */
const direct = JSON.stringify({
  id: 'direct',
  name: 'Direct',
  locale: 'en',
  bot: { name: 'Robin' },
  start: 'live',
  cards: {
    live: { kind: 'live-chat', onlineMessage: 'One moment', offlineMessage: 'Nobody', waitMs: 60_000, offline: 'end' },
    end: { kind: 'outcome', qualified: false, next: null },
  },
})
const page = { url: `${SHOP}/`, title: '', referrer: '' }

/** A site with an administrator and Ada, whom time passes for by the test's clock, and its rules. */
async function aDesk(rules: object) {
  const folder = tempFolder()
  const clock = createFakeClock()
  const sites = [{ id: 'shop', name: 'Shop', origins: [SHOP], playbook: direct }]
  const host = await startHost({ clock, data: folder, sites })
  const boss = person(host, await signIn(host))
  const ada = await addPerson(host, folder, 'Ada')
  const saved = await boss.ask('PUT', '/sites/shop/rules', { rules: { ...none, ...rules }, since: 0 })
  expect(saved.status).toBe(200)
  return { folder, clock, host, boss, ada }
}

async function sit(host: Host, cookie: string): Promise<TestLine & { id: string }> {
  const line = await openLine(host, { cookie, origin: host.url })
  line.say(agentHello)
  const { agent } = await line.next('welcome')
  return { ...line, id: agent?.id ?? '' }
}

async function visit(host: Host): Promise<TestLine> {
  const line = await openLine(host, { origin: SHOP })
  line.say(visitorHello)
  await line.next('welcome')
  return line
}

let made = 0
const append = (line: TestLine, conversation: string, body: object): void =>
  line.say({ type: 'append', conversation, id: `e${++made}`, body })

const watch = (line: TestLine, conversation: string): void => line.say({ type: 'watch', conversation, since: 0, epoch: '' })

/** The next entry of this kind that comes down. */
async function entry<Kind extends Entry['body']['kind']>(line: TestLine, kind: Kind) {
  for (;;) {
    const { entries } = await line.next('entries')
    const found = entries.find(({ body }) => body.kind === kind)
    if (found) return found
  }
}

async function until<Type extends Update['type']>(
  line: TestLine,
  type: Type,
  fits: (update: Extract<Update, { type: Type }>) => boolean,
): Promise<Extract<Update, { type: Type }>> {
  for (;;) {
    const update = await line.next(type)
    if (fits(update)) return update
  }
}

/** A visitor who comes, and stands at the live chat card at once. */
async function reachLiveChat(host: Host, conversation: string): Promise<TestLine> {
  const visitor = await visit(host)
  const version = versionOf(JSON.parse(direct))
  append(visitor, conversation, { kind: 'start', playbook: 'direct', version, page, locale: 'en' })
  append(visitor, conversation, { kind: 'handover', card: 'live' })
  watch(visitor, conversation)
  return visitor
}

/** Let time pass, in which all of these say that they are there. */
async function pass(clock: FakeClock, ms: number, ...alive: TestLine[]): Promise<void> {
  for (let left = ms; left > 0; left -= HEARTBEAT_MS) {
    for (const line of alive) line.say({ type: 'ping' })
    for (const line of alive) await line.next('pong')
    await clock.advance(Math.min(left, HEARTBEAT_MS))
  }
}

/** A visitor's conversation that this agent has taken. */
async function taken(visitor: TestLine, agent: TestLine & { id: string }, conversation: string): Promise<void> {
  append(visitor, conversation, { kind: 'start', playbook: 'live-chat', version: 'v', page, locale: 'en' })
  append(visitor, conversation, { kind: 'message', text: 'Hello?' })
  watch(visitor, conversation)
  await entry(visitor, 'message')
  watch(agent, conversation)
  append(agent, conversation, { kind: 'assign', agent: { id: agent.id, name: 'whoever' } })
  await entry(visitor, 'assign')
}

it('[R24] takes a conversation back from an agent who leaves the visitor without an answer for longer than the owner allows; all hear it, and another takes it', async () => {
  const { clock, host, boss, ada } = await aDesk({ takeBackMinutes: 3 })
  const [silent, other, visitor] = [await sit(host, ada.cookie), await sit(host, boss.cookie), await visit(host)]
  const all = [silent, other, visitor]
  await taken(visitor, silent, 'c')
  // An answer ends the time, and the next word of the visitor’s begins it; the one after does not begin it anew.
  await pass(clock, 2 * MINUTE, ...all)
  append(silent, 'c', { kind: 'message', text: 'One moment' })
  await until(visitor, 'entries', ({ entries }) => entries.some(({ by }) => by.role === 'agent' && by.id === ada.id))
  await pass(clock, 30 * MINUTE, ...all)
  append(visitor, 'c', { kind: 'message', text: 'Yes?' })
  await entry(visitor, 'message')
  await pass(clock, 2 * MINUTE, ...all)
  append(visitor, 'c', { kind: 'message', text: 'Are you there?' })
  await entry(visitor, 'message')
  await pass(clock, 2 * MINUTE, ...all)

  const left = { kind: 'unassign', agent: { id: ada.id, name: 'Ada' }, reason: 'silent' }
  for (const line of [visitor, silent])
    expect(await entry(line, 'unassign')).toMatchObject({ by: { role: 'system' }, body: left })
  for (const line of [silent, other]) {
    const { row } = await until(line, 'row', ({ folder, row }) => folder === 'unassigned' && row.agent?.id === ada.id)
    expect(row).toMatchObject({ conversation: 'c', status: 'missed' })
    expect(Object.keys(row)).not.toContain('unansweredAt')
  }
  expect(await until(other, 'news', ({ event }) => event === 'unassigned')).toMatchObject({ conversation: 'c' })
  append(silent, 'c', { kind: 'message', text: 'Sorry, I was away' })
  expect(await silent.next('refused')).toMatchObject({ code: 'out-of-turn' })
  watch(other, 'c')
  append(other, 'c', { kind: 'assign', agent: { id: other.id, name: '' } })
  expect((await entry(visitor, 'assign')).body).toMatchObject({ agent: { id: other.id } })
})

it('takes nothing back that is answered, nor while its agent writes, nor where the owner has set no time', async () => {
  const { clock, host, ada, boss } = await aDesk({ takeBackMinutes: 2 })
  const [agent, visitor] = [await sit(host, ada.cookie), await visit(host)]
  await taken(visitor, agent, 'c')
  for (let minute = 0; minute < 5; minute++) {
    agent.say({ type: 'typing', conversation: 'c', on: true })
    await pass(clock, MINUTE, agent, visitor)
  }
  const counts = async () => {
    const line = await sit(host, ada.cookie)
    return line.next('counts')
  }
  expect(await counts()).toMatchObject({ mine: 1, unassigned: 0 })
  expect((await boss.ask('PUT', '/sites/shop/rules', { rules: none, since: 1 })).status).toBe(200)
  await pass(clock, 60 * MINUTE, agent, visitor)
  expect(await counts()).toMatchObject({ mine: 1 })
  // A change counts at once.
  expect((await boss.ask('PUT', '/sites/shop/rules', { rules: { ...none, takeBackMinutes: 1 }, since: 2 })).status).toBe(200)
  await pass(clock, MINUTE, agent, visitor)
  expect((await entry(visitor, 'unassign')).body).toMatchObject({ reason: 'silent' })
})

it('keeps that time over a restart of the server, with nobody there', async () => {
  const { folder, clock, host, ada, boss } = await aDesk({ takeBackMinutes: 5 })
  const [agent, visitor] = [await sit(host, ada.cookie), await visit(host)]
  await taken(visitor, agent, 'c')
  await host.close()
  await clock.advance(6 * MINUTE)
  const again = await startHost({ clock, data: folder })
  await clock.advance(10)
  const line = await sit(again, onPort(boss.cookie, again))
  await until(
    line,
    'rows',
    ({ folder, rows }) => folder === 'unassigned' && rows.some(({ conversation }) => conversation === 'c'),
  )
})

it('refuses an agent’s word that a conversation was taken back: only the server says why', async () => {
  const { host, ada, boss } = await aDesk({})
  const [agent, visitor] = [await sit(host, ada.cookie), await visit(host)]
  await taken(visitor, agent, 'c')
  append(agent, 'c', { kind: 'unassign', agent: { id: agent.id, name: 'Ada' }, reason: 'silent' })
  expect(await agent.closed).toBe(4400)
  expect(await (await sit(host, boss.cookie)).next('counts')).toMatchObject({ unassigned: 0 })
})

it('gives back all that a person held who is deactivated, and tells visitors and agents', async () => {
  const { host, boss, ada } = await aDesk({})
  const [agent, other] = [await sit(host, ada.cookie), await sit(host, boss.cookie)]
  const visitors = []
  for (const conversation of ['one', 'two', 'three']) {
    const visitor = await visit(host)
    await taken(visitor, agent, conversation)
    visitors.push(visitor)
  }
  const answer = await boss.json('PUT', `/people/${ada.id}`, { state: 'ended' })
  expect(answer).toMatchObject({ person: { state: 'ended', held: 0 } })
  await agent.closed
  const left = { kind: 'unassign', agent: { id: ada.id, name: 'Ada' }, reason: 'ended' }
  for (const visitor of visitors) expect((await entry(visitor, 'unassign')).body).toEqual(left)
  await until(other, 'counts', ({ unassigned }) => unassigned === 3)
})

it('takes nothing more from somebody who is deactivated, though their client never answers that the line is closed; and nobody finds them', async () => {
  const { clock, host, boss, ada } = await aDesk({})
  const [agent, visitor] = [await sit(host, ada.cookie), await visit(host)]
  append(visitor, 'c', { kind: 'start', playbook: 'live-chat', version: 'v', page, locale: 'en' })
  append(visitor, 'c', { kind: 'message', text: 'Hello?' })
  watch(visitor, 'c')
  await entry(visitor, 'message')
  watch(agent, 'c')
  await agent.next('entries')
  agent.socket.pause()
  expect((await boss.ask('PUT', `/people/${ada.id}`, { state: 'ended' })).status).toBe(200)
  append(agent, 'c', { kind: 'assign', agent: { id: ada.id, name: 'Ada' } })
  await new Promise<void>((resolve) => agent.socket.send(JSON.stringify({ type: 'ping' }), () => resolve()))
  await clock.advance(5_000)
  expect(await visitor.next('agents')).toMatchObject({ online: false })
  append(visitor, 'c', { kind: 'message', text: 'Anybody?' })
  expect(await entry(visitor, 'message')).toMatchObject({ seq: 3, body: { text: 'Anybody?' } })
})

it('gives back within a minute what comes to somebody who is deactivated already, and until then the list of people says that they hold it', async () => {
  const { folder, clock, host, boss, ada } = await aDesk({})
  const [agent, visitor] = [await sit(host, ada.cookie), await visit(host)]
  await taken(visitor, agent, 'c')
  agent.socket.close()
  // As it is when a colleague gives them a conversation in the same instant: it is theirs, and nobody looks for it.
  const database = openDatabase(databaseIn(folder))
  createAccounts(database, clock).change(ada.id, { state: 'ended' })
  database.close()
  const { people } = await boss.json<{ people: { id: string; held: number }[] }>('GET', '/people')
  expect(people.find(({ id }) => id === ada.id)).toMatchObject({ state: 'ended', held: 1 })
  await pass(clock, MINUTE, visitor)
  expect((await entry(visitor, 'unassign')).body).toMatchObject({ agent: { id: ada.id }, reason: 'ended' })
})

it('gives back at its next start what a person still holds who was deactivated as the server died', async () => {
  const { folder, clock, host, boss, ada } = await aDesk({})
  const [agent, visitor] = [await sit(host, ada.cookie), await visit(host)]
  await taken(visitor, agent, 'c')
  await host.close()
  const database = openDatabase(databaseIn(folder))
  createAccounts(database, clock).change(ada.id, { state: 'ended' })
  database.close()
  const again = await startHost({ clock, data: folder })
  const line = await sit(again, onPort(boss.cookie, again))
  watch(line, 'c')
  expect((await entry(line, 'unassign')).body).toMatchObject({ reason: 'ended' })
})

it('[R10] does not let visitors find an agent who holds as many as they are to; they may take one more, and who is given one is shown how many they hold', async () => {
  const { host, boss, ada } = await aDesk({ capacity: 2 })
  const agent = await sit(host, ada.cookie)
  const onlooker = await visit(host)
  const [first, second] = [await visit(host), await visit(host)]
  await taken(first, agent, 'one')
  await taken(second, agent, 'two')
  expect(await onlooker.next('agents')).toEqual({ type: 'agents', online: false })
  const mate = (line: TestLine, wanted: object) =>
    until(line, 'team', ({ agents }) => JSON.stringify(agents.find(({ id }) => id === ada.id)) === JSON.stringify(wanted))
  await mate(agent, { id: ada.id, name: 'Ada', online: true, holds: 2, most: 2 })

  // By hand they may.
  const third = await visit(host)
  await taken(third, agent, 'three')
  await mate(agent, { id: ada.id, name: 'Ada', online: true, holds: 3, most: 2 })
  for (const conversation of ['one', 'two']) append(agent, conversation, { kind: 'close' })
  expect(await onlooker.next('agents')).toEqual({ type: 'agents', online: true })

  // What is said of one person goes before the site's rule, and counts at once.
  const put = async (capacity: number | null) => (await boss.ask('PUT', `/people/${ada.id}`, { capacity })).status
  expect(await put(1)).toBe(200)
  expect(await onlooker.next('agents')).toEqual({ type: 'agents', online: false })
  await mate(agent, { id: ada.id, name: 'Ada', online: true, holds: 1, most: 1 })
  const people = await boss.json<{ people: { name: string; capacity?: number }[] }>('GET', '/people')
  expect(people.people.map(({ name, capacity }) => [name, capacity])).toContainEqual(['Ada', 1])
  expect(await put(null)).toBe(200)
  expect(await onlooker.next('agents')).toEqual({ type: 'agents', online: true })
  for (const capacity of [0, 1.5, '3']) expect((await boss.ask('PUT', `/people/${ada.id}`, { capacity })).status).toBe(400)
  expect((await ada.ask('PUT', `/people/${ada.id}`, { capacity: 9 })).status).toBe(403)
})

it('[R10] a visitor who reaches live chat while everybody is full gets the offline branch, and waits again as soon as somebody has room', async () => {
  const { host, ada } = await aDesk({ capacity: 1 })
  const agent = await sit(host, ada.cookie)
  await taken(await visit(host), agent, 'one')
  expect((await entry(await reachLiveChat(host, 'two'), 'expired')).body).toMatchObject({ reason: 'nobody-online' })
  append(agent, 'one', { kind: 'close' })
  await until(agent, 'team', ({ agents }) => agents.some(({ id, holds }) => id === ada.id && holds === 0))
  expect((await entry(await reachLiveChat(host, 'three'), 'waiting')).body).toMatchObject({ card: 'live' })
})

it('[R14] tells a visitor who waits how soon an agent usually comes, as it was measured on this site, and nothing until enough is known', async () => {
  const { clock, host, ada } = await aDesk({})
  const agent = await sit(host, ada.cookie)
  const told: (number | undefined)[] = []
  for (let index = 0; index < 11; index++) {
    const visitor = await reachLiveChat(host, `c${index}`)
    const { body } = await entry(visitor, 'waiting')
    told.push(body.kind === 'waiting' ? body.usualMs : -1)
    await clock.advance(7_000)
    watch(agent, `c${index}`)
    append(agent, `c${index}`, { kind: 'assign', agent: { id: agent.id, name: '' } })
    await entry(visitor, 'assign')
    agent.say({ type: 'ping' })
    await agent.next('pong')
  }
  expect(told).toEqual([...Array(10).fill(undefined), 7_000])
})
