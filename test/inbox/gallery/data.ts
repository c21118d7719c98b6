import type { Playbook } from '../../../src/cards/index.ts'
import type { Delivery, DeskItem, DeskRow, DetailState, Item } from '../../../src/chat/index.ts'
import type { Source } from '../../../src/playbook/index.ts'
import type { DroppedCard, FacetsFound } from '../../../src/protocol/index.ts'

/** A Tuesday afternoon, as every scene has it. */
export const NOW = Date.UTC(2026, 2, 3, 14, 3, 20)
const MINUTE = 60_000

export const ada = { id: 'ada', name: 'Ada Lovelace' }
export const bob = { id: 'bob', name: 'Bob Okafor' }

const row = (conversation: string, minutesAgo: number, more: Partial<DeskRow>): DeskRow => ({
  conversation,
  status: 'missed',
  preview: '',
  startedAt: NOW - (minutesAgo + 4) * MINUTE,
  lastAt: NOW - minutesAgo * MINUTE,
  head: 6,
  unread: false,
  ...more,
})

export const unassigned: DeskRow[] = [
  row('wait', 0, {
    status: 'waiting',
    visitor: 'Miriam Castell',
    preview: 'Do you deliver to the islands, and what does it cost?',
    waitEndsAt: NOW + 38_000,
    unread: true,
  }),
  row('wait2', 1, { status: 'waiting', preview: 'Hello?', waitEndsAt: NOW + 131_000, unread: true }),
  row('arabic', 6, { visitor: 'ليلى حداد', preview: 'مرحبا، هل يمكنني تغيير عنوان التوصيل بعد الدفع؟', unread: true }),
  row('long', 34, {
    visitor: 'Maximiliane von Hohenstein-Wallerburg-Schönhausen',
    preview: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
  }),
  row('japan', 52, {
    visitor: '佐藤 美咲',
    preview: 'ギフト包装はできますか？来週の火曜日までに届けてほしいのですが、可能でしょうか。',
  }),
  row('old', 1_500, { visitor: 'Jonas', preview: 'Thanks, I will write an e-mail then.' }),
  row('older', 9_800, { visitor: 'Priya Raman', preview: 'My invoice shows the wrong company name.' }),
]

export const mine: DeskRow[] = [
  row('mine', 0, {
    status: 'assigned',
    agent: ada,
    visitor: 'Tom Berger',
    preview: 'Perfect, that is exactly what I was hoping for.',
    unread: true,
  }),
  row('mine2', 12, {
    status: 'assigned',
    agent: ada,
    visitor: 'Wen Li',
    preview: 'You: I have asked our workshop and will be back in a minute.',
  }),
]

export const closed: DeskRow[] = [
  row('closed', 140, {
    status: 'closed',
    agent: bob,
    visitor: 'Aino Virtanen',
    preview: 'Kiitos!',
    closedAt: NOW - 140 * MINUTE,
  }),
  row('closed2', 1_700, {
    status: 'closed',
    agent: ada,
    visitor: 'Sam',
    preview: 'All right then.',
    closedAt: NOW - 1_700 * MINUTE,
  }),
]

const WORDS = [
  'Where is my parcel?',
  'Is this in stock in blue?',
  'I would like to return the lamp.',
  'Do you have a shop in Oslo?',
  'Thank you!',
]
const NAMES = ['Ines', 'Piotr Nowak', 'Chloé Dubois', 'Marek', 'Yuki Tanaka', undefined, 'Olu Adeyemi', 'Sanne de Vries']

/** A folder that takes some scrolling. */
export const many: DeskRow[] = Array.from({ length: 300 }, (_, index) =>
  row(`many-${index}`, index * 7, {
    visitor: NAMES[index % NAMES.length],
    preview: WORDS[index % WORDS.length] as string,
    unread: index % 9 === 0,
  }),
)

const LONG_MESSAGE =
  'I ordered the oak table with the two benches in January, and what came was the table with one bench and a lamp. '
    .repeat(18)
    .trim()

/** The bot asks, the visitor answers, and waits. */
export const asking: Item[] = [
  { key: '1', at: NOW - 5 * MINUTE, kind: 'bot', card: 'hello', text: 'Welcome to **Birch & Brass**! What brings you here?' },
  { key: '2', at: NOW - 4 * MINUTE, kind: 'visitor', text: 'A question about delivery', delivery: 'sent', card: 'topic' },
  { key: '3', at: NOW - 4 * MINUTE, kind: 'bot', card: 'name', text: 'Gladly. Whom am I talking to?' },
  { key: '4', at: NOW - 3 * MINUTE, kind: 'visitor', text: 'Miriam Castell', delivery: 'sent', card: 'name' },
  {
    key: '5',
    at: NOW - 1 * MINUTE,
    kind: 'visitor',
    text: 'Do you deliver to the islands, and what does it cost?',
    delivery: 'sent',
  },
  {
    key: '6',
    at: NOW - 22_000,
    kind: 'bot',
    card: 'live',
    text: 'One moment, I am looking for somebody. Usually *under a minute*.',
  },
  { key: '7', at: NOW - 22_000, kind: 'event', event: { name: 'waiting', waitMs: 60_000 } },
]

/** An agent has taken it, and things go well but for one message. */
export const talking: Item[] = [
  { key: '0', at: NOW - 1_445 * MINUTE, kind: 'bot', card: 'hello', text: 'Welcome to **Birch & Brass**! What brings you here?' },
  { key: '1', at: NOW - 1_444 * MINUTE, kind: 'visitor', text: 'My order', delivery: 'sent', card: 'topic' },
  ...asking.slice(4),
  { key: '8', at: NOW - 60_000, kind: 'event', event: { name: 'joined', agent: ada } },
  { key: '9', at: NOW - 50_000, kind: 'event', event: { name: 'created', object: 'lead', title: 'Tom Berger, delivery' } },
  {
    key: '10',
    at: NOW - 45_000,
    kind: 'agent',
    agent: ada,
    delivery: 'sent',
    text: 'Good afternoon! We do, twice a week:\n\n- **Tuesday** to the northern islands\n- **Friday** to the southern ones\n\nBoth for 9 €. The [full table](https://shop.example/delivery) is here.',
  },
  { key: '11', at: NOW - 40_000, kind: 'visitor', text: LONG_MESSAGE, delivery: 'sent' },
  {
    key: '12',
    at: NOW - 30_000,
    kind: 'visitor',
    text: `https://shop.example/orders/${'a1b2c3d4'.repeat(36)}`,
    delivery: 'sent',
  },
  {
    key: '13',
    at: NOW - 20_000,
    kind: 'agent',
    agent: ada,
    delivery: 'sent',
    text: 'I am sorry about that. The second bench leaves tomorrow.',
  },
  { key: '14', at: NOW - 10_000, kind: 'visitor', text: 'Perfect, that is exactly what I was hoping for.', delivery: 'sent' },
  {
    key: '15',
    kind: 'agent',
    agent: ada,
    delivery: 'failed',
    text: 'You are welcome. Shall I send you the number of the parcel?',
  },
  { key: '16', kind: 'agent', agent: ada, delivery: 'sending', text: 'Here it is.' },
]

/** Two agents have left it, each in another way. */
export const returned: DeskItem[] = [
  ...asking,
  { key: '30', at: NOW - 900_000, kind: 'event', event: { name: 'joined', agent: bob } },
  { key: '31', at: NOW - 800_000, kind: 'event', event: { name: 'left', agent: bob, reason: 'ended' } },
  { key: '32', at: NOW - 700_000, kind: 'event', event: { name: 'joined', agent: ada } },
  { key: '33', at: NOW - 690_000, kind: 'visitor', text: 'Hello? Is anybody there?', delivery: 'sent' },
  { key: '34', at: NOW - 10_000, kind: 'event', event: { name: 'left', agent: ada, reason: 'silent' } },
]

export const over: Item[] = [
  ...talking.slice(0, 9),
  {
    key: '19',
    at: NOW - 142 * MINUTE,
    kind: 'agent',
    agent: bob,
    delivery: 'sent',
    text: 'I take over from Ada; the parcel is on its way.',
  },
  { key: '20', at: NOW - 141 * MINUTE, kind: 'agent', agent: ada, delivery: 'sent', text: 'Have a good evening.' },
  { key: '21', at: NOW - 140 * MINUTE, kind: 'visitor', text: 'Kiitos!', delivery: 'sent' },
  { key: '22', at: NOW - 140 * MINUTE, kind: 'event', event: { name: 'qualified' } },
  { key: '23', at: NOW - 140 * MINUTE, kind: 'event', event: { name: 'closed', by: 'agent' } },
]

export const fields = new Map([
  ['name', 'Tom Berger'],
  ['email', 'tom.berger@a-rather-long-domain-name.example'],
  ['phone', '+43 660 123 45 67'],
  ['organization', 'Berger & Söhne Möbeltransportgesellschaft mbH'],
  ['order_number', 'BB-2026-00417'],
])

export const page = {
  url: 'https://shop.example/tables/oak-table-with-two-benches?utm_source=letter',
  title: 'Oak table with two benches · Birch & Brass',
  referrer: 'https://search.example/',
}

const writtenBy = (by: typeof ada, field: string, value: string, version = 1) => ({
  field,
  value,
  version,
  at: NOW - 4 * MINUTE,
  by,
})

/** What agents wrote: some of it kept, an amount that is none, and a note that two wrote at once. */
export const details = new Map<string, DetailState>([
  ['currency', { text: 'EUR', is: 'kept', base: 1, kept: writtenBy(ada, 'currency', 'EUR') }],
  ['value', { text: '1.250.50', is: 'invalid', base: 0 }],
  ['closeDate', { text: '2026-04-01', is: 'kept', base: 1, kept: writtenBy(bob, 'closeDate', '2026-04-01') }],
  ['address', { text: 'Hafenstraße 3, 1020 Wien', is: 'saving', base: 0 }],
  [
    'note',
    {
      text: 'Wants the second bench by Friday.',
      is: 'conflict',
      base: 1,
      kept: writtenBy(bob, 'note', 'The second bench leaves tomorrow; call him when it is on its way.', 2),
    },
  ],
])

const noted = (
  key: string,
  minutesAgo: number,
  by: typeof ada,
  text: string,
  delivery: 'sent' | 'sending' | 'failed' = 'sent',
): DeskItem => ({
  key,
  kind: 'event',
  event: { name: 'noted', text, by, delivery },
  ...(delivery === 'sent' && { at: NOW - minutesAgo * MINUTE }),
})

/** What agents have told each other meanwhile. */
export const withNotes: DeskItem[] = [
  ...talking.slice(0, 6),
  noted(
    'n1',
    1,
    bob,
    'He rang about this yesterday. The **second bench** is in Oslo; Grace has promised it for *Friday*:\n\n- 2 parcels\n- no signature',
  ),
  ...talking.slice(6, 10),
  noted('n2', 0, ada, 'Thanks!'),
  ...talking.slice(12, 15),
  noted('n3', 0, ada, 'مرحبا، يريد تغيير العنوان', 'failed'),
  noted('n4', 0, ada, 'Told him so.', 'sending'),
]

/** What there is to filter by. */
export const facets: FacetsFound = {
  type: 'facets',
  unread: 3,
  agents: [
    { agent: ada, count: 6_204 },
    { agent: bob, count: 4_101 },
    { agent: { id: 'mx', name: 'Maximiliane von Hohenstein-Wallerburg-Schönhausen' }, count: 177 },
  ],
  playbooks: [
    { playbook: 'sales', name: 'Sales of tables, benches and lamps', count: 9_800 },
    { playbook: 'help', count: 682 },
  ],
  results: [
    { result: 'qualified', count: 2_410 },
    { result: 'disqualified', count: 1_022 },
    { result: 'lead', count: 2_398 },
  ],
  locales: [
    { locale: 'en', count: 7_990 },
    { locale: 'pt-BR', count: 2_492 },
  ],
}

const dropped = (key: string, minutesAgo: number, as: DroppedCard, delivery: Delivery = 'sent'): DeskItem => ({
  key,
  at: NOW - minutesAgo * MINUTE,
  kind: 'event',
  event: { name: 'dropped', card: `dropped-${key}`, as, by: ada, delivery },
})

/** The same, with cards that Ada has put to the visitor. */
export const withCards: DeskItem[] = [
  ...talking,
  dropped('where', 1, {
    kind: 'form',
    text: 'Where shall the **bench** go to?',
    fields: [
      { type: 'address', label: 'Address' },
      { type: 'text', key: 'floor', label: 'Floor' },
    ],
  }),
  dropped(
    'colour',
    0,
    {
      kind: 'question',
      text: 'And in which colour?',
      options: [
        { id: 'option-1', label: 'Oak, oiled' },
        { id: 'option-2', label: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen' },
        { id: 'option-3', label: 'أخضر' },
      ],
    },
    'failed',
  ),
  { key: 'late', at: NOW - 5_000, kind: 'visitor', text: 'Delivery, really', delivery: 'sent', card: 'hello' },
]

/** Whom the visitor answered. */
export const sources: ReadonlyMap<string, Source> = new Map([
  ['name', { from: 'playbook', card: 'hello' }],
  ['email', { from: 'playbook', card: 'topic' }],
  ['phone', { from: 'agent', by: { role: 'agent', ...bob } }],
  ['organization', { from: 'site' }],
])

/** The playbook's own. */
export const playbookCards: Playbook['cards'] = {
  hello: { kind: 'message', text: 'Hello! **Fritz** here.', next: 'topic' },
  topic: { kind: 'question', text: 'What is it about?', options: [{ id: 'delivery', label: 'Delivery', next: 'name' }] },
  name: {
    kind: 'capture',
    text: 'Gladly. Whom am I talking to, and where may we reach you should we be cut off?',
    field: 'name',
    label: 'Name',
    retryMessage: 'Again?',
    next: 'budget',
  },
  budget: {
    kind: 'capture',
    text: 'And what may it cost?',
    field: 'custom',
    key: 'budget',
    label: 'Your budget',
    retryMessage: 'Again?',
    optional: true,
    next: 'live',
  },
  live: { kind: 'live-chat', onlineMessage: 'One moment', waitMs: 60_000, offlineMessage: 'Nobody is here', offline: 'lead' },
  lead: { kind: 'outcome', qualified: true, next: null },
}
