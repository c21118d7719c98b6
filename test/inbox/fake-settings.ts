import { memoryStore } from '../../src/chat/index.ts'
import type { Answer } from '../../src/inbox/asked/ask.ts'
import type { Administrator } from '../../src/inbox/settings/administrator.ts'
import type { PlaybookView, RulesView, SettingsApi, ShownDelivery } from '../../src/inbox/settings/api.ts'
import { faultAt } from '../../src/playbook/index.ts'
import { fakePeople } from './fake-people.ts'
import { NOW } from './gallery/data.ts'

/** What the test answers itself. */
export type FakeSettings = Partial<SettingsApi>

const HOUR = 3_600_000
const ok = async <Value>(value: Value): Promise<Answer<Value>> => ({ is: 'ok', value })

const versions = [
  { number: 3, version: 'c', at: NOW - HOUR, source: 'inbox', by: 'Ada Lovelace' },
  { number: 2, version: 'b', at: NOW - 30 * HOUR, source: 'command' },
  { number: 1, version: 'a', at: NOW - 700 * HOUR, source: 'configuration' },
] as const

export const published = {
  id: 'live-chat',
  name: 'Live chat',
  start: 'hello',
  cards: { hello: { kind: 'message', text: 'Hello!' } },
}

/** What the playbook is short of. */
const short = {
  hints: [faultAt('texts.ar.hello.text', 'not-translated', { text: 'Hello!', locale: 'ar', own: 'en' })],
  languages: [
    { locale: 'de', texts: 35, of: 35 },
    { locale: 'ar', texts: 12, of: 35 },
  ],
}

export const view: PlaybookView = {
  published: { ...versions[0], playbook: published, ...short },
  draft: {
    text: JSON.stringify({ ...published, start: 'helo' }, null, 2),
    at: NOW - 600_000,
    by: 'Bob Okafor',
    faults: [faultAt('start', 'no-start', { card: 'helo' }), faultAt('cards.hello.next', 'missing', { field: 'next' })],
    hints: [],
    languages: [],
  },
}

/** A draft that somebody has only begun. */
export const faultyView: PlaybookView = {
  ...view,
  draft: {
    text: '{ "id": "live-chat" }',
    at: NOW - 600_000,
    by: 'Bob Okafor',
    faults: [
      faultAt('', 'too-deep', {}),
      faultAt('cards.hello.kind', 'not-one-of', { options: '"message", "question", "choices", "capture", "form", "consent"' }),
      faultAt('cards.topic.options[1].next', 'no-card', { card: 'summer-sale' }),
      faultAt('cards.ask-for-the-phone-number-of-somebody-who-is-in-a-hurry.next', 'second-live-chat', { card: 'live' }),
      faultAt('cards.hello.text', 'never-asked', { name: 'favourite-colour' }),
      faultAt('texts.de.hello.text', 'too-long', { most: 4_000 }),
    ],
    hints: [],
    languages: [],
  },
}

export const rules: RulesView = {
  version: 2,
  at: NOW - HOUR,
  by: 'Ada Lovelace',
  hours: {
    timeZone: 'Europe/Oslo',
    open: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' },
      { days: ['sat'], from: '10:00', to: '14:00' },
    ],
    closed: ['2026-12-25'],
  },
  retentionDays: 365,
  origins: ['https://www.shop.example'],
  takeBackMinutes: 10,
  awayMinutes: 15,
  capacity: 4,
  fixedOrigins: ['https://shop.example'],
}

/** As somebody might write them who does not know how, and what the server says of it. */
export const wrongRules: RulesView = {
  ...rules,
  hours: { timeZone: 'Middle/Earth', open: [{ days: ['mon'], from: '17:00', to: '09:00' }], closed: ['Christmas'] },
  origins: [`https://${'a-very-long-name.'.repeat(8)}example/*`],
}
export const wrongRulesFaults = ['hours.timeZone', 'hours.open[0]', 'hours.closed[0]', 'origins[0]'].map((path) =>
  faultAt(`rules.${path}`, 'unfit', {}),
)

export const failed: ShownDelivery = {
  site: 'shop',
  sink: 'webhook',
  id: 'd1',
  record: 'r1',
  event: 'created',
  createdAt: NOW - 2 * HOUR,
  state: 'failed',
  attempts: 9,
  nextAt: NOW - HOUR,
  failure: { why: 'unwanted' },
  object: 'lead',
  title: 'Miriam Castell, delivery to the islands',
}

const long: ShownDelivery = {
  ...failed,
  id: 'd2',
  sink: 'pipedrive',
  object: 'deal',
  title: `ليلى حداد ${'Donaudampfschifffahrtsgesellschaft'.repeat(4)}`,
  failure: { why: 'unreachable', said: `getaddrinfo ENOTFOUND ${'a-very-long-name.'.repeat(8)}example` },
}

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 60" font-size="12"><rect x="8" y="8" width="90" height="40" rx="10" fill="#e3efe9"/><text x="20" y="32">hello</text><path d="M98 28h40" stroke="#847e74"/><rect x="138" y="8" width="90" height="40" rx="10" fill="#f4f1ea"/><text x="150" y="32">topic</text></svg>`

/** The server's settings without a server. What changes something is noted in `asked`. */
export function fakeSettings(own: FakeSettings = {}) {
  const asked: string[] = []
  const store = memoryStore()
  const note = <Value>(what: string, value: Value): Promise<Answer<Value>> => {
    asked.push(what)
    return ok(value)
  }
  const [last] = versions
  const api: SettingsApi = {
    tag: '<script async src="https://chat.example/embed.js" data-site="shop"></script>',
    shelf: () =>
      ok({
        playbooks: [
          {
            playbook: 'live-chat',
            isActive: true,
            isInForce: true,
            published: last,
            draft: { at: NOW, by: 'Bob' },
            liveChat: 'online and offline',
          },
          {
            playbook: 'summer-sale-with-a-name-that-goes-on-and-on-and-on-to-its-end',
            isActive: false,
            isInForce: false,
            liveChat: 'offline only',
          },
        ],
        installations: [{ origin: 'https://shop.example', firstAt: NOW - 500 * HOUR, lastAt: NOW }],
      }),
    playbook: () => ok(view),
    versions: () => ok({ versions: [...versions] }),
    saveDraft: (_, text) => note(`save ${text}`, { at: NOW, faults: [], ...short }),
    diff: () => ok({ changes: [{ path: 'cards.hello.text', kind: 'changed', before: 'Hello!', after: 'Good morning!' }] }),
    publish: (id) => note(`publish ${id}`, { number: 4 }),
    restore: (id, number) => note(`restore ${id} ${number}`, { number: 4 }),
    arrange: (order) => note(`arrange ${order.join(' ')}`, undefined),
    roads: () => ok({ roads: 'hello → topic [Buy] → end\nhello → topic [Ask] → live → end', svg }),
    activate: (id, active) => note(`active ${id} ${active}`, undefined),
    deliveries: (state) =>
      ok({ sinks: ['webhook', 'pipedrive'], deliveries: state === 'failed' ? [failed, long] : [], more: false }),
    rules: () => ok(rules),
    keepRules: (rules, since) => note(`rules ${since} ${JSON.stringify(rules)}`, { ...rules, version: since + 1 }),
    retry: ({ id }) => note(`retry ${id}`, undefined),
    ...own,
  }
  const administrator: Administrator = { api, people: fakePeople().people, store, keyOf: (id) => `draft:${id}` }
  return { administrator, asked, store }
}
