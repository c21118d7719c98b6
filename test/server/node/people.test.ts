import { expect, it, onTestFinished } from 'vitest'
import { CloseCode } from '../../../src/protocol/index.ts'
import { createAccounts } from '../../../src/server/node/accounts.ts'
import type { ListedPerson, MadeLink } from '../../../src/server/node/routes/people.ts'
import { databaseIn, openDatabase } from '../../../src/server/node/storage/open.ts'
import { systemClock } from '../../../src/time/clock.ts'
import { openPostOffice } from '../../post-office.ts'
import { agentHello, openLine, visitorHello } from './line.ts'
import { addPerson, cookieOf, PASSWORD, person, post } from './person.ts'
import { codeOf, SHOP, signIn, startHost } from './real-host.ts'
import { tempFolder } from './temp.ts'

async function aDesk(more: Parameters<typeof startHost>[0] = {}) {
  const data = tempFolder()
  const host = await startHost({ data, ...more })
  const boss = person(host, await signIn(host))
  const people = async () => (await boss.json<{ people: ListedPerson[] }>('GET', '/people')).people
  return { host, data, boss, people }
}

async function withMail() {
  const office = await openPostOffice()
  onTestFinished(() => office.close())
  return { office, mail: { from: 'desk@shop.example', smtp: office.url } }
}

it('lets whoever is invited set themselves up once, with the rights that they were given', async () => {
  const { host, boss, people } = await aDesk()
  const made = await boss.json<MadeLink>('POST', '/people', { email: 'ada@shop.example', role: 'agent' })
  expect(made).toMatchObject({ purpose: 'invitation', mailed: false })
  expect(await people()).toMatchObject([{ name: 'Administrator' }, { email: 'ada@shop.example', state: 'invited', sessions: 0 }])

  const code = codeOf(made.link)
  const form = await (await post(host, '/invitation', { code })).text()
  expect(form).toContain('ada@shop.example')
  for (const [name, password, why] of [
    ['Ada', 'short', 'at least 15 characters'],
    ['Ada', 'aaaaaaaaaaaaaaaaaaaa', 'guessed too easily'],
    ['Ada', 'ada@shop.example!', 'guessed too easily'],
    ['Administrator', PASSWORD, 'called that already'],
    ['', PASSWORD, '1 to 80'],
  ] as const) {
    const refused = await post(host, '/invitation', { code, name, password })
    expect([refused.status, cookieOf(refused)], why).toEqual([422, ''])
    expect((await refused.text()).toLowerCase()).toContain(why.toLowerCase())
  }
  const accepted = await post(host, '/invitation', { code, name: 'Ada Løvås', password: PASSWORD })
  expect([accepted.status, accepted.headers.get('location')]).toEqual([303, '/inbox/'])
  const ada = person(host, cookieOf(accepted))
  expect(await ada.json('GET', '/me')).toMatchObject({ agent: { name: 'Ada Løvås', role: 'agent' } })
  expect((await people())[1]).toMatchObject({ state: 'active', sessions: 1 })
  expect((await post(host, '/invitation', { code, name: 'Eve', password: PASSWORD })).status).toBe(401)
  expect((await post(host, '/password', { email: 'ADA@shop.example', password: PASSWORD })).status).toBe(303)
})

it('mails the invitation where there is a mail server, and then shows the link to nobody; without a password a link is mailed each time', async () => {
  const { office, mail } = await withMail()
  const { host, boss } = await aDesk({ mail })
  expect(await boss.json('POST', '/people', { email: 'bo@shop.example', role: 'admin' })).toEqual({
    purpose: 'invitation',
    mailed: true,
  })
  const [arrived] = office.arrived
  expect(arrived).toMatchObject({ to: ['bo@shop.example'], mail: { subject: 'Your invitation to the inbox' } })
  const code = codeOf(/http\S+/.exec(arrived?.mail.text ?? '')?.[0])
  const bo = person(host, cookieOf(await post(host, '/invitation', { code, name: 'Bo', password: '' })))
  expect((await bo.ask('GET', '/people')).status).toBe(200)
  expect(await bo.json('GET', '/you')).toMatchObject({ hasPassword: false })

  await post(host, '/link', { email: 'Bo@shop.example', purpose: 'sign-in' })
  await expect.poll(() => office.arrived.length).toBe(2)
  const again = codeOf(/http\S+/.exec(office.arrived[1]?.mail.text ?? '')?.[0])
  expect((await post(host, '', { code: again })).status).toBe(303)
})

it('shows the link when the mail server would not take the invitation', async () => {
  const { office, mail } = await withMail()
  office.refusal = 'Not today'
  const { boss } = await aDesk({ mail })
  const made = await boss.json<MadeLink>('POST', '/people', { email: 'bo@shop.example', role: 'agent' })
  expect(made).toMatchObject({ mailed: false, link: expect.stringMatching(/\/sign-in\/invitation#[\w-]{43}$/) })
})

it('[R6] refuses an agent everything that is an administrator’s, and changes nothing', async () => {
  const { host, data, people } = await aDesk()
  const ada = await addPerson(host, data, 'Ada')
  const before = await people()
  const [boss] = before
  for (const [method, path, body] of [
    ['GET', '/people'],
    ['POST', '/people', { email: 'eve@shop.example', role: 'admin' }],
    ['PUT', `/people/${ada.id}`, { role: 'admin' }],
    ['PUT', `/people/${boss?.id}`, { state: 'ended' }],
    ['POST', `/people/${boss?.id}/link`],
    ['DELETE', `/people/${boss?.id}/sessions`],
    ['GET', '/sites/shop/playbooks'],
    ['POST', '/sites/shop/playbooks/live-chat/active', { active: false }],
    ['GET', '/sites/shop/deliveries'],
  ] as const) {
    const answer = await ada.ask(method, path, body)
    expect([answer.status, await answer.json()], `${method} ${path}`).toMatchObject([403, { code: 'forbidden' }])
  }
  expect(await people()).toEqual(before)
})

it('gives and takes the rights of an administrator at once, but for the last one’s', async () => {
  const { host, data, boss, people } = await aDesk()
  const ada = await addPerson(host, data, 'Ada')
  const [{ id: bossId } = { id: '' }] = await people()
  for (const change of [{ role: 'agent' }, { state: 'ended' }]) {
    const answer = await boss.ask('PUT', `/people/${bossId}`, change)
    expect([answer.status, await answer.json()]).toMatchObject([422, { code: 'bad-option', option: 'role' }])
  }
  expect((await boss.ask('PUT', `/people/${ada.id}`, { role: 'admin' })).status).toBe(200)
  expect((await ada.ask('GET', '/people')).status).toBe(200)
  expect((await ada.ask('PUT', `/people/${bossId}`, { role: 'agent' })).status).toBe(200)
  expect((await boss.ask('GET', '/people')).status).toBe(403)
})

it('[P62] tells open inboxes of whoever names themselves as they come in, and takes another name; nothing can be given to somebody who was invited and has not come yet', async () => {
  const { host, data, boss, people } = await aDesk()
  const line = await openLine(host, { origin: host.url, cookie: boss.cookie })
  line.say(agentHello)
  const heard = new Set<string>()
  const team = async (name: string) => {
    for (;;) {
      const { agents } = await line.next('team')
      for (const one of agents) heard.add(one.name)
      if (agents.some((one) => one.name === name)) return agents.map((one) => one.name).sort()
    }
  }
  await team('Administrator')
  const database = openDatabase(databaseIn(data))
  const { agent: bo, code } = createAccounts(database, systemClock).invite({ name: 'Bo', role: 'agent' })
  database.close()
  const visitor = await openLine(host, { origin: SHOP })
  visitor.say(visitorHello)
  await visitor.next('welcome')
  const page = { url: `${SHOP}/`, title: '', referrer: '' }
  const say = (on: typeof line, id: string, body: object) => on.say({ type: 'append', conversation: 'c', id, body })
  say(visitor, 'e1', { kind: 'start', playbook: 'p', version: 'v', page, locale: 'en' })
  say(visitor, 'e2', { kind: 'message', text: 'Hello?' })
  await line.next('news')
  const { link } = await boss.json<MadeLink>('POST', '/people', { email: 'ada@shop.example', role: 'agent' })
  const invited = (await people()).find(({ email }) => email === 'ada@shop.example')
  const give = (id: string) => say(line, id, { kind: 'assign', agent: { id: invited?.id, name: '' } })
  give('a1')
  expect(await line.next('refused')).toMatchObject({ id: 'a1', code: 'not-found', message: 'There is no such agent.' })
  const accepted = await post(host, '/invitation', { code: codeOf(link), name: 'Ada', password: PASSWORD })
  expect(await team('Ada')).toEqual(['Ada', 'Administrator'])
  give('a2')
  expect(await line.next('entries')).toMatchObject({ entries: [{ id: 'a2', body: { kind: 'assign', agent: { name: 'Ada' } } }] })
  expect(heard).not.toContain('ada@shop.example')
  await person(host, cookieOf(accepted)).ask('PUT', '/you', { name: 'Ada Løvås' })
  expect(await team('Ada Løvås')).toEqual(['Ada Løvås', 'Administrator'])
  expect(heard, 'was added on the command line').not.toContain('Bo')
  expect(await boss.json<MadeLink>('POST', `/people/${bo.id}/link`), 'has no address for a password').toMatchObject({
    purpose: 'sign-in',
  })
  await post(host, '', { code })
  expect(await team('Bo')).toEqual(['Ada Løvås', 'Administrator', 'Bo'])
})

it('ends somebody’s sessions and lines at once, and every way back, until they are let in again', async () => {
  const { host, data, boss } = await aDesk()
  const ada = await addPerson(host, data, 'Ada')
  await ada.ask('PUT', '/you/password', { password: PASSWORD })
  const link = (await boss.json<MadeLink>('POST', `/people/${ada.id}/link`)).link
  const line = await openLine(host, { origin: host.url, cookie: ada.cookie })
  line.say(agentHello)
  await line.next('welcome')

  expect(await boss.json('PUT', `/people/${ada.id}`, { state: 'ended' })).toMatchObject({
    person: { state: 'ended', sessions: 0 },
  })
  await line.closed
  expect(await ada.isIn()).toBe(false)
  const again = await openLine(host, { origin: host.url, cookie: ada.cookie })
  again.say(agentHello)
  expect(await again.closed).toBe(CloseCode.unauthorized)
  const signInAs = () => post(host, '/password', { email: 'ada@shop.example', password: PASSWORD })
  expect((await signInAs()).status).toBe(401)
  expect((await post(host, '/reset', { code: codeOf(link), password: `${PASSWORD}!` })).status).toBe(401)
  expect((await boss.ask('POST', `/people/${ada.id}/link`)).status).toBe(404)

  await boss.ask('PUT', `/people/${ada.id}`, { state: 'active' })
  expect((await signInAs()).status).toBe(303)
})

it('refuses what is no address, taken, unknown, or not said right', async () => {
  const { host, data, boss, people } = await aDesk()
  await addPerson(host, data, 'Ada')
  const before = await people()
  for (const [method, path, body, status] of [
    ['POST', '/people', { email: 'nobody', role: 'agent' }, 400],
    ['POST', '/people', { email: 'x@shop.example', role: 'owner' }, 400],
    ['POST', '/people', { email: 'ADA@shop.example', role: 'agent' }, 422],
    ['PUT', '/people/unheard', { role: 'admin' }, 404],
    ['PUT', `/people/${before[1]?.id}`, { role: 'admin', id: 'x' }, 400],
    ['POST', '/people', { email: 'x@shop.example', role: 'agent', name: 'x'.repeat(9_000) }, 413],
  ] as const)
    expect((await boss.ask(method, path, body)).status, JSON.stringify(body)).toBe(status)
  expect(
    (await boss.ask('POST', '/people', { email: 'x@shop.example', role: 'agent' }, { origin: 'https://evil.example' })).status,
  ).toBe(403)
  expect(await people()).toEqual(before)
})

it('keeps no secret that would let a reader of the database in', async () => {
  const { data, boss } = await aDesk()
  await boss.ask('PUT', '/you', { email: 'boss@shop.example' })
  await boss.ask('PUT', '/you/password', { password: PASSWORD })
  const { link } = await boss.json<MadeLink>('POST', '/people', { email: 'ada@shop.example', role: 'agent' })
  const database = openDatabase(databaseIn(data))
  const kept = ['session', 'password', 'sign_in_link', 'agent'].map((table) => database.prepare(`SELECT * FROM ${table}`).all())
  database.close()
  const [token = ''] = (boss.cookie.split('=')[1] ?? '').split('.')
  expect(token).toHaveLength(32)
  for (const secret of [token, PASSWORD, codeOf(link)]) expect(JSON.stringify(kept)).not.toContain(secret)
})

it('speaks the language of whoever reads: pages the browser’s, e-mails the person’s own or, until they have one, that of who sends them', async () => {
  const { office, mail } = await withMail()
  const { host, boss } = await aDesk({ mail })
  const read = async (path: string, languages: string, cookie = '') =>
    (await fetch(host.url + path, { headers: { 'accept-language': languages, cookie } })).text()
  expect(await read('/sign-in', 'nb, sv-SE;q=0.9, en;q=0.1')).toMatch(/<html lang="sv" dir="ltr">[\s\S]*Lösenord/)
  expect(await read('/sign-in', 'en;q=0, he')).toContain('<html lang="he" dir="rtl">')
  for (const nonsense of ['', '*', 'xx;q=1e999', '../../x', 'constructor'])
    expect(await read('/sign-in', nonsense)).toContain('<html lang="en" dir="ltr">')
  const swedish = { 'accept-language': 'sv' }
  expect(await (await post(host, '/password', { email: 'x@y.z', password: 'x' }, swedish)).text()).toContain('passar inte ihop')

  expect((await boss.ask('PUT', '/you', { language: 'fi' })).status).toBe(400)
  expect(await boss.json('PUT', '/you', { language: 'de' })).toMatchObject({ agent: { language: 'de' } })
  await boss.ask('POST', '/people', { email: 'bo@shop.example', role: 'agent' }, swedish)
  expect(office.arrived.at(-1)?.mail.subject).toBe('Ihre Einladung in den Posteingang')
  expect(office.arrived.at(-1)?.mail.html).toContain('<html lang="de" dir="ltr">')
  const code = codeOf(/http\S+/.exec(office.arrived.at(-1)?.mail.text ?? '')?.[0])
  const refused = await post(host, '/invitation', { code, name: 'Bo', password: 'kort' }, swedish)
  expect(await refused.text()).toContain('Välj minst 15 tecken.')
  const bo = person(host, cookieOf(await post(host, '/invitation', { code, name: 'Bo', password: PASSWORD })))

  expect(await read('/inbox/', 'fr', bo.cookie)).toContain('<html lang="fr" dir="ltr">')
  await bo.ask('PUT', '/you', { language: 'ar' })
  expect(await read('/inbox/', 'fr', bo.cookie)).toContain('<html lang="ar" dir="rtl">')
  await post(host, '/link', { email: 'bo@shop.example', purpose: 'reset' }, swedish)
  await expect.poll(() => office.arrived.at(-1)?.mail.subject).toBe('كلمة مرور جديدة لصندوق الوارد')
  expect((await bo.json<{ agent: object }>('PUT', '/you', { language: null })).agent).not.toHaveProperty('language')
  expect(await bo.json('PUT', '/you', { name: 'Administrator' })).toMatchObject({ code: 'bad-option', why: 'name-taken' })
})
