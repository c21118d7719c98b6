import { expect, it, onTestFinished } from 'vitest'
import type { Transcript } from '../../../src/protocol/index.ts'
import type { Host } from '../../../src/server/node/host.ts'
import type { HostOptions } from '../../../src/server/node/host-options.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'
import { openPostOffice } from '../../post-office.ts'
import { openLine, type TestLine, visitorHello } from './line.ts'
import { SHOP, startHost } from './real-host.ts'

const FROM = 'chat@shop.example'

async function open(more: Partial<HostOptions> = {}) {
  const office = await openPostOffice()
  onTestFinished(() => office.close())
  const errors: unknown[] = []
  const host = await startHost({ mail: { from: FROM, smtp: office.url }, onError: (error) => errors.push(error), ...more })
  return { office, host, errors }
}

async function come(host: Host, token = 't'.repeat(43)): Promise<TestLine & { offers: boolean | undefined }> {
  const line = await openLine(host, { origin: SHOP })
  line.say({ ...visitorHello, token })
  return { ...line, offers: (await line.next('welcome')).transcripts }
}

const start = {
  kind: 'start',
  playbook: 'none',
  version: 'none',
  page: { url: `${SHOP}/`, title: '', referrer: '' },
  locale: 'en',
  visitor: { device: 'desktop', language: 'en', timeZone: 'Europe/Oslo', returning: false },
}

/** Kari's conversation `talk`, in which she has said this. */
async function said(line: TestLine, ...texts: string[]): Promise<void> {
  line.say({ type: 'watch', conversation: 'talk', since: 0, epoch: '' })
  const bodies = [start, ...texts.map((text) => ({ kind: 'message', text }))]
  bodies.forEach((body, index) => {
    line.say({ type: 'append', conversation: 'talk', id: `entry-${index}`, body })
  })
  for (let head = 0; head < bodies.length; ) ({ head } = await line.next('entries'))
}

const ask = (email = 'kari@example.com', locale = 'en'): Transcript => ({
  type: 'transcript',
  conversation: 'talk',
  email,
  locale,
})

it('[P49] sends a visitor their own conversation, by SMTP, and says when a mail server has it', async () => {
  const { office, host } = await open()
  const line = await come(host)
  expect(line.offers).toBe(true)
  await said(line, 'Is the lamp\nin stock?')
  line.say(ask())
  expect(await line.next('transcript')).toEqual({ type: 'transcript', conversation: 'talk', email: 'kari@example.com' })

  expect(office.arrived).toHaveLength(1)
  const [{ from, to, mail }] = office.arrived as [(typeof office.arrived)[0]]
  expect([from, to]).toEqual([FROM, ['kari@example.com']])
  expect(mail.from).toMatchObject({ name: 'Shop', address: FROM })
  expect(mail.subject).toBe('Your conversation with Shop')
  for (const text of [mail.text, mail.html]) expect(text).toMatch(/You[\s\S]+Is the lamp\nin stock\?/)
  expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-replied')
})

it('[P49] has what the bot asked, by the playbook as it was published, and how the answers read', async () => {
  const { office, host } = await open()
  const line = await come(host)
  const { headers } = await fetch(`${host.url}/sites/shop/playbook.json`)
  const version = headers.get('etag')?.replaceAll('"', '')
  line.say({ type: 'watch', conversation: 'talk', since: 0, epoch: '' })
  const bodies = [
    { ...start, playbook: 'live-chat', version },
    { kind: 'answer', card: 'topic', value: 'order' },
  ]
  bodies.forEach((body, index) => {
    line.say({ type: 'append', conversation: 'talk', id: `entry-${index}`, body })
  })
  for (let head = 0; head < 2; ) ({ head } = await line.next('entries'))
  line.say(ask())
  await line.next('transcript')
  const order =
    /Lys, .+\nHello, and welcome[\s\S]+Lys, .+\nWhat brings you[\s\S]+You, .+\nIt’s about an order\n\nLys, .+\nLet us find it/
  expect(office.arrived[0]?.mail.text).toMatch(order)
})

it('[P49] puts what was said into the e-mail as words: no markup, no head of a mail, whatever is in it', async () => {
  const { office, host } = await open()
  const line = await come(host)
  const hostile = '<img src=x onerror=alert(1)> & "</p>"\r\nBcc: everybody@example.com\r\n.\r\nMAIL FROM:<x@example.com>'
  await said(line, hostile)
  line.say(ask())
  await line.next('transcript')
  expect(office.arrived).toHaveLength(1)
  const { mail, to, source } = office.arrived[0] as (typeof office.arrived)[0]
  expect(to).toEqual(['kari@example.com'])
  expect(mail.bcc ?? []).toEqual([])
  expect(source.split('\r\n\r\n')[0]).not.toMatch(/everybody/)
  expect(mail.text).toContain('<img src=x onerror=alert(1)> & "</p>"')
  expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;&lt;/p&gt;&quot;')
  expect(mail.html).not.toContain('<img')
})

it.each([
  'kari@example.com, bo@example.com',
  'kari@example.com\r\nBcc: bo@example.com',
  'Kari <kari@example.com>',
  '"a b"@example.com',
  'kari@example',
  '@example.com',
  `${'k'.repeat(65)}@example.com`,
  `kari@${'a.'.repeat(125)}example.com`,
])('[P49] takes nothing for an address but one address: %j', async (email) => {
  const { office, host } = await open()
  const line = await come(host)
  await said(line, 'Hello')
  line.say(ask(email))
  expect(await line.closed).toBe(4400)
  expect(office.arrived).toEqual([])
})

it('[P49] sends nobody a conversation of somebody else, and says no more of it than of none', async () => {
  const { office, host } = await open()
  await said(await come(host), 'Between us')
  const stranger = await come(host, 's'.repeat(43))
  stranger.say(ask('stranger@example.com'))
  stranger.say({ ...ask('stranger@example.com'), conversation: 'no-such-one' })
  expect((await stranger.next('transcript')).failed).toBe('not-found')
  expect((await stranger.next('transcript')).failed).toBe('not-found')
  expect(office.arrived).toEqual([])
})

it('[P49] fills nobody’s post box: three to one address, and then one an hour', async () => {
  const clock = createFakeClock()
  const { office, host } = await open({ clock })
  const line = await come(host)
  await said(line, 'Hello')
  for (const email of ['kari@example.com', 'Kari@example.com', 'kari@EXAMPLE.com']) {
    line.say(ask(email))
    expect((await line.next('transcript')).failed).toBeUndefined()
  }
  line.say(ask())
  const { failed, retryAfterMs = 0 } = await line.next('transcript')
  expect([failed, retryAfterMs > 3_500_000]).toEqual(['too-many', true])
  expect(office.arrived).toHaveLength(3)
  await clock.advance(retryAfterMs)
  const later = await come(host)
  later.say(ask())
  expect((await later.next('transcript')).failed).toBeUndefined()
})

it('[P49] is no way to write to the whole world: ten from one place of the network, and then one in six minutes', async () => {
  const { office, host } = await open({ clock: createFakeClock() })
  const line = await come(host)
  await said(line, 'Hello')
  const failures: unknown[] = []
  for (let count = 0; count < 11; count++) {
    line.say(ask(`somebody-${count}@example.com`))
    failures.push((await line.next('transcript')).failed)
  }
  expect(failures).toEqual([...Array(10).fill(undefined), 'too-many'])
  expect(office.arrived).toHaveLength(10)
})

it('[P49] waits for no mail server longer than 20 seconds', async () => {
  const clock = createFakeClock()
  let wasGivenUp = false
  let begin = (): void => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  function send(_: unknown, signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', () => {
      wasGivenUp = true
    })
    begin()
    return new Promise(() => {})
  }
  const host = await startHost({ mailer: { send }, clock })
  const line = await come(host)
  await said(line, 'Hello')
  line.say(ask())
  await begun
  const answer = line.next('transcript')
  await clock.advance(20_000)
  expect([(await answer).failed, wasGivenUp]).toEqual(['undelivered', true])
})

it('[P49] says that it was not sent when the mail server takes it not, and tells the owner why', async () => {
  const { office, host, errors } = await open()
  const line = await come(host)
  await said(line, 'Hello')
  office.refusal = 'Mailbox full'
  line.say(ask())
  expect((await line.next('transcript')).failed).toBe('undelivered')
  expect(String(errors)).toContain('Mailbox full')
  office.refusal = null
  line.say(ask())
  expect((await line.next('transcript')).failed).toBeUndefined()
})

it('[P49] offers none where no mail server is named, and sends none', async () => {
  const host = await startHost()
  const line = await come(host)
  expect(line.offers).toBeUndefined()
  await said(line, 'Hello')
  line.say(ask())
  expect((await line.next('transcript')).failed).toBe('not-found')
})

it('says it in the visitor’s language, from the right where that is read so', async () => {
  const { office, host } = await open()
  const line = await come(host)
  await said(line, 'مرحبا')
  for (const locale of ['ar', 'en-US@posix']) {
    line.say(ask('kari@example.com', locale))
    await line.next('transcript')
  }
  const [arabic, english] = office.arrived
  expect(arabic?.mail.subject).toBe('محادثتك مع Shop')
  expect(arabic?.mail.html).toContain('dir="rtl"')
  expect(english?.mail.subject).toBe('Your conversation with Shop')
  const inOslo = new Intl.DateTimeFormat('en', { hour: 'numeric', timeZone: 'Europe/Oslo' }).format()
  expect(english?.mail.text).toContain(`, ${inOslo.replace(/\D+$/, '')}:`)
})

it('names what is wrong when no mail server is', async () => {
  for (const smtp of [undefined, 'mail.example', 'http://mail.example'])
    await expect(startHost({ mail: { from: FROM, smtp } })).rejects.toMatchObject({
      code: 'bad-option',
      details: { option: 'mail' },
    })
})
