import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { checkPlaybook, languagesOf, parsePlaybook, plans, reviewPlaybook, roadsOf } from '../../src/cards/index.ts'
import { createVisitorChat } from '../../src/chat/index.ts'
import { prepareToRewrite } from '../../src/chat/log/rewriting.ts'
import type { Parcel } from '../../src/server/crm/sink.ts'
import { localBackend } from '../../src/server/local.ts'
import { createFakeClock } from '../../src/testing/clock.ts'

/** What the README says of playbooks and their own page after it, and the JSON in them: whole playbooks, and properties of one. */
const first = /^## Write a playbook$([\s\S]*?)^## /m.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
const page = first + readFileSync('docs/playbooks.md', 'utf8')
const blocks = [...page.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(
  ([, text = '']) => JSON.parse(text.startsWith('{') ? text : `{${text}}`) as Record<string, unknown>,
)
const written = blocks.find((block) => 'cards' in block) ?? {}
const texts = blocks.find((block) => 'texts' in block) ?? {}

it('the playbook of the README is good at the first try, to the strictest check', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'frontdesk-readme-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'playbook.json')
  writeFileSync(file, JSON.stringify(written))
  const run = promisify(execFile)
  const { stdout, stderr } = await run(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'check', file, '--strict'])
  expect([stdout, stderr]).toEqual([expect.stringContaining('is good: "Hello", 5 cards'), ''])
}, 60_000)

it('with the translations that stand below it, it is good, too, and says what is left to translate', () => {
  const both = { ...written, ...texts }
  expect(languagesOf(both)).toEqual([{ locale: 'de', texts: 6, of: 10 }])
  expect(reviewPlaybook(both).map(({ path }) => path)).toEqual([
    'texts.de.chat.onlineMessage',
    'texts.de.chat.offlineMessage',
    'texts.de.lead.text',
    'texts.de.bye.text',
  ])
})

it('the one with a card of every kind has them all, and is good to the strictest check, too', () => {
  const every = blocks.find(({ id }) => id === 'every-card')
  expect([checkPlaybook(every), reviewPlaybook(every)]).toEqual([[], []])
  const { cards } = parsePlaybook(every)
  expect([...new Set(Object.values(cards).map(({ kind }) => kind))].sort()).toEqual(Object.keys(plans).sort())
})

it('with what else the page shows of a playbook’s own properties, it is good', () => {
  const properties = blocks.filter(
    (block) => block !== written && Object.keys(block).every((key) => /^(?:locale|texts|starts)$/.test(key)),
  )
  expect(checkPlaybook(Object.assign({}, written, ...properties))).toEqual([])
})

it.each(['en', 'de'])('it runs to its end down each of its roads, and makes the lead that it says (%s)', async (locale) => {
  await prepareToRewrite()
  const playbook = parsePlaybook(locale === 'en' ? written : { ...written, ...texts })
  const { roads } = roadsOf(playbook)
  expect(roads).toHaveLength(2)
  for (const { cards } of roads) {
    const clock = createFakeClock()
    const parcels: Parcel[] = []
    const deliver = async (parcel: Parcel) => {
      parcels.push(parcel)
      return { done: true } as const
    }
    const { visitor, hub } = await localBackend({ site: 'shop', playbook, clock, sinks: [{ name: 'crm', deliver }] })
    const chat = createVisitorChat({ site: 'shop', backend: visitor, playbook, clock, locale: () => locale })
    chat.begin()
    await clock.advance(1_000)
    const buys = cards.some(({ card }) => card === 'lead')
    chat.answer(buys ? 'buy' : 'look')
    await clock.advance(1_000)
    if (buys) chat.say('kim@hall.example')
    await clock.advance(10_000)
    expect(chat.$view.get()).toMatchObject({ phase: 'ended', qualified: buys, locale })
    expect(parcels.map(({ record: { object, title, fields } }) => ({ object, title, fields }))).toEqual(
      buys ? [{ object: 'lead', title: 'From the chat', fields: { email: 'kim@hall.example' } }] : [],
    )
    chat.destroy()
    await hub.stop()
  }
})
