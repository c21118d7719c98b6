import type { DeskRow } from '../../../src/chat/index.ts'
import type { InsightApi } from '../../../src/inbox/insight/insight-api.ts'
import type { Notify } from '../../../src/inbox/notify/notify.ts'
import type { Permission } from '../../../src/inbox/notify/ways.ts'
import type { PeopleApi, YouApi } from '../../../src/inbox/people/api.ts'
import type { RepliesApi } from '../../../src/inbox/replies/replies-api.ts'
import type { Administrator } from '../../../src/inbox/settings/administrator.ts'
import { noFigures } from '../../../src/server/insight/insight.ts'
import { createFakeDesk, type FakeDesk } from '../fake-desk.ts'
import { fakeInsight, insight, insightDays } from '../fake-insight.ts'
import { fakeClosed, fakeNotify } from '../fake-notify.ts'
import { fakePeople, ownYou } from '../fake-people.ts'
import { fakeReplies, repliesKept } from '../fake-replies.ts'
import { type FakeSettings, fakeSettings, faultyView, view, wrongRules, wrongRulesFaults } from '../fake-settings.ts'
import {
  ada,
  asking,
  bob,
  closed,
  details,
  facets,
  fields,
  many,
  mine,
  over,
  page,
  playbookCards,
  returned,
  sources,
  talking,
  unassigned,
  withCards,
  withNotes,
} from './data.ts'
import { fileDoor } from './files.ts'

/** One state of the inbox, to be looked at. */
export interface Scene {
  desk: FakeDesk
  /** The place that it opens at. */
  at: string
  administrator?: Administrator
  notify?: Notify
  account?: YouApi
  insight?: InsightApi
  replies?: RepliesApi
}

const folders = {
  unassigned: { rows: unassigned, more: false, loaded: true, count: unassigned.length },
  mine: { rows: mine, more: false, loaded: true, count: mine.length },
  closed: { rows: closed, more: true, loaded: true, count: 10_482 },
}
const team = [
  { ...ada, online: true, holds: 2, most: 4 },
  { ...bob, online: false, holds: 1 },
  { id: 'mx', name: 'Maximiliane von Hohenstein-Wallerburg-Schönhausen', online: true, holds: 3, most: 3 },
  { id: 'la', name: 'ليلى حداد', online: true, holds: 0, most: 4 },
  { id: 'pi', name: 'Piotr Nowak', online: true, away: true as const, holds: 2, most: 4 },
]
const notLoaded = { rows: [], more: false, loaded: false, count: 0 }

function busy(): FakeDesk {
  const desk = createFakeDesk({ folders, team })
  for (const id of ['wait', 'mine', 'closed']) desk.talk(id).$state.set({ ...desk.talk(id).$state.get(), fields, page })
  desk.talk('wait').$items.set(asking)
  desk.talk('mine').$items.set(talking)
  desk.talk('closed').$items.set(over)
  return desk
}

function scene(at: string, make = busy, change?: (desk: FakeDesk) => void): () => Scene {
  return () => {
    const desk = make()
    change?.(desk)
    return { desk, at }
  }
}

const settings =
  (at: string, fake: FakeSettings = {}): (() => Scene) =>
  () => ({ desk: busy(), at: `#/settings/${at}`, administrator: fakeSettings(fake).administrator })

/** Whether it may be called while the inbox is closed, in a browser that permits this much. */
const CLOSED = { granted: 'on', default: 'off', denied: 'denied', absent: 'install' } as const
const notifying =
  (permission: Permission): (() => Scene) =>
  () => ({ desk: busy(), at: '#/', notify: fakeNotify(permission, fakeClosed(CLOSED[permission])) })
const people =
  (own: Partial<PeopleApi> = {}): (() => Scene) =>
  () => ({
    desk: busy(),
    at: '#/settings/people',
    administrator: { ...fakeSettings().administrator, people: fakePeople(own).people },
    account: fakePeople().account,
  })

const you =
  (own: Partial<YouApi> = {}): (() => Scene) =>
  () => ({ desk: busy(), at: '#/settings/you', account: fakePeople({}, own).account })

const figures =
  (read?: InsightApi['read']): (() => Scene) =>
  () => ({ desk: busy(), at: '#/insight', insight: fakeInsight(read) })

const replying =
  (own: Partial<RepliesApi> = {}, all = repliesKept): (() => Scene) =>
  () => ({ desk: busy(), at: '#/mine/mine', replies: fakeReplies(own, all).replies })

const dropping = (): (() => Scene) =>
  scene('#/mine/mine', busy, (desk) => {
    const { $state, $items } = desk.talk('mine')
    $state.set({ ...$state.get(), asked: 'dropped-where', readKey: 'where', cards: playbookCards })
    $items.set(withCards)
  })

const unreachable = async () => ({ is: 'unreachable' }) as const

/** What was found, and what there is to filter by. */
function filtered(desk: FakeDesk): void {
  desk.finds([
    ...unassigned.slice(2, 5).map((row) => ({ ...row, folder: 'unassigned' as const })),
    ...closed.map((row) => ({ ...row, folder: 'closed' as const })),
  ])
  desk.show({ facets })
}

/** Every state that the inbox can be in, by name. */
export const scenes = {
  folders: scene('#/'),
  empty: scene('#/unassigned', createFakeDesk),
  offline: scene('#/unassigned', () => createFakeDesk({ online: false })),
  unassigned: scene('#/unassigned'),
  waiting: scene('#/unassigned/wait'),
  mine: scene('#/mine/mine'),
  typing: scene('#/mine/mine', busy, (desk) => {
    const { $state, $items } = desk.talk('mine')
    $state.set({ ...$state.get(), visitorTyping: true })
    $items.set(talking.slice(0, -2))
  }),
  notes: scene('#/mine/mine', busy, (desk) => desk.talk('mine').$items.set(withNotes)),
  looked: scene('#/unassigned/wait', busy, (desk) => {
    const { $state } = desk.talk('wait')
    const others = [
      { ...bob, writing: true },
      { id: 'mx', name: 'Maximiliane von Hohenstein-Wallerburg-Schönhausen', writing: false },
      { id: 'li', name: '佐藤 美咲', writing: false },
      { id: 'cy', name: 'Cy', writing: false },
    ]
    $state.set({ ...$state.get(), others })
  }),
  written: replying(),
  link: replying(),
  replies: replying(),
  'replies-empty': replying({}, []),
  'replies-failing': replying({ find: unreachable }),
  emoji: scene('#/mine/mine'),
  files: scene('#/mine/mine', busy, (desk) => void Object.assign(desk.talk('mine'), { files: fileDoor() })),
  cards: dropping(),
  'cards-form': dropping(),
  'cards-back': dropping(),
  rank: scene('#/mine/mine'),
  full: scene('#/unassigned/wait', busy, (desk) => desk.show({ team: [{ ...ada, online: true, holds: 4, most: 4 }] })),
  away: scene('#/unassigned', busy, (desk) => desk.show({ team: [{ ...ada, online: true, away: true, holds: 2 }] })),
  returned: scene('#/unassigned/wait', busy, (desk) => {
    const back = { ...(unassigned[0] as DeskRow), status: 'missed' as const, agent: ada, waitEndsAt: undefined }
    desk.showFolder('unassigned', [back, ...unassigned.slice(1)])
    desk.talk('wait').$items.set(returned)
  }),
  closing: scene('#/mine/mine'),
  closed: scene('#/closed/closed'),
  about: scene('#/mine/mine', busy, (desk) => {
    const { $state, details: kept } = desk.talk('mine')
    kept.$fields.set(details)
    $state.set({ ...$state.get(), sources, cards: playbookCards })
  }),
  taken: scene('#/unassigned/wait', busy, (desk) => {
    const { $state } = desk.talk('wait')
    const refused = { type: 'refused', conversation: 'wait', code: 'taken', message: '' } as const
    $state.set({ ...$state.get(), gone: true, refused })
  }),
  filter: scene('#/closed?in=closed&agent=bob&playbook=sales&locale=pt-BR&from=2026-02-02', busy, filtered),
  'filter-on': scene(
    '#/closed?unread&result=lead&agent=mx&playbook=sales&page=/tables/oak&from=2026-02-02&to=2026-03-03',
    busy,
    filtered,
  ),
  'filter-nothing': scene('#/mine?in=mine&unread&result=deal&agent=bob', busy, (desk) => desk.finds([])),
  search: scene('#/unassigned', busy, (desk) => {
    const found = (folder: 'unassigned' | 'mine' | 'closed') => (row: DeskRow) => ({ ...row, folder })
    desk.finds([...unassigned.slice(0, 4).map(found('unassigned')), ...mine.map(found('mine')), ...closed.map(found('closed'))])
  }),
  'search-nothing': scene('#/mine', busy, (desk) => desk.finds([])),
  'search-waits': scene('#/mine'),
  keys: scene('#/mine/mine'),
  nowhere: scene('#/conversation/cut%20sho'),
  down: scene('#/mine/mine', busy, (desk) => desk.show({ line: 'down' })),
  refused: scene('#/mine', busy, (desk) => desk.show({ line: 'refused' })),
  loading: scene('#/unassigned', () =>
    createFakeDesk({
      line: 'connecting',
      me: null,
      online: false,
      folders: { unassigned: notLoaded, mine: notLoaded, closed: notLoaded },
    }),
  ),
  'conversation-loading': scene('#/conversation/late', busy, (desk) => {
    const talk = desk.talk('late')
    talk.$state.set({ ...talk.$state.get(), loaded: false })
  }),
  unreached: scene('#/unassigned', () =>
    createFakeDesk({
      line: 'down',
      me: null,
      online: true,
      folders: { unassigned: notLoaded, mine: notLoaded, closed: notLoaded },
    }),
  ),
  many: scene('#/unassigned/many-2', busy, (desk) => {
    desk.showFolder('unassigned', many, true, 1_284)
    desk.talk('many-2').$items.set(asking)
  }),
  'notify-asks': notifying('default'),
  'notify-default': notifying('default'),
  'notify-granted': notifying('granted'),
  'notify-denied': notifying('denied'),
  'notify-absent': notifying('absent'),
  insight: figures(),
  'insight-day': figures(async () => ({ is: 'ok', value: { ...insight, days: insightDays(1) } })),
  'insight-year': figures(async () => ({ is: 'ok', value: { ...insight, days: insightDays(365) } })),
  'insight-loading': figures(() => new Promise(() => {})),
  'insight-failing': figures(async () => ({ is: 'unreachable' })),
  'insight-empty': figures(async () => ({ is: 'ok', value: { ...insight, totals: noFigures } })),
  'settings-playbooks': settings('playbooks'),
  'settings-empty': settings('playbooks', {
    shelf: async () => ({ is: 'ok', value: { playbooks: [], installations: [] } }),
  }),
  'settings-playbook': settings('playbooks/live-chat'),
  'settings-faults': settings('playbooks/live-chat', { playbook: async () => ({ is: 'ok', value: faultyView }) }),
  'settings-sound': settings('playbooks/live-chat', { playbook: async () => ({ is: 'ok', value: { ...view, draft: null } }) }),
  'settings-review': settings('playbooks/live-chat'),
  'settings-conflict': () => {
    const fake = fakeSettings()
    fake.store.set('draft:live-chat', JSON.stringify({ text: '{ "mine": true }', since: 1 }))
    return { desk: busy(), at: '#/settings/playbooks/live-chat', administrator: fake.administrator }
  },
  'settings-failing': settings('deliveries', { deliveries: unreachable }),
  'settings-loading': settings('playbooks', { shelf: () => new Promise(() => {}) }),
  'settings-deliveries': settings('deliveries'),
  'settings-rules': settings('rules'),
  'settings-rules-faults': settings('rules', {
    rules: async () => ({ is: 'ok', value: wrongRules }),
    keepRules: async () => ({ is: 'refused', status: 400, message: 'Some of this cannot be.', faults: wrongRulesFaults }),
  }),
  'settings-replies': settings('replies'),
  'settings-people': people(),
  'settings-people-failing': people({ people: unreachable }),
  'settings-you': you(),
  'settings-you-first': you({
    you: async () => ({
      is: 'ok',
      value: {
        agent: { id: 'ada', name: 'Administrator', role: 'admin' },
        hasPassword: false,
        sessions: ownYou.sessions.slice(0, 1),
      },
    }),
  }),
  'settings-you-failing': you({ you: unreachable }),
  'settings-forbidden': scene('#/settings/playbooks'),
} satisfies Readonly<Record<string, () => Scene>>

export type SceneName = keyof typeof scenes
