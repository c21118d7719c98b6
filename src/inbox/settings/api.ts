import type { Change } from '../../playbook/index.ts'
import type { Fault } from '../../protocol/index.ts'
import type { Delivery } from '../../server/crm/outbox.ts'
import type { CrmRecord } from '../../server/crm/record.ts'
import type { Review } from '../../server/playbooks/review.ts'
import type { Draft, Installation, Publication, Shelved } from '../../server/playbooks/shelf.ts'
import type { KeptRules, Rules } from '../../server/rules/rules.ts'
import { type Answer, askAt } from '../asked/ask.ts'

/** One playbook of the site, as it stands in the list. */
export interface ShelfEntry extends Shelved {
  /** As it was published last. */
  name?: string | undefined
  isInForce: boolean
  /** R8. */
  liveChat: 'online and offline' | 'offline only'
}

/** All playbooks of the site, in their order, and on which pages each has been seen. */
export interface ShelfView {
  playbooks: ShelfEntry[]
  installations: Installation[]
}

/** What the server finds in a text: faults, which keep it from being published, and what it is short of without any. */
export interface Checked extends Review {
  faults: Fault[]
}

/** One playbook: what is published, `null` before the first time, and what is being written, `null` where nothing is. */
export interface PlaybookView {
  published: (Publication & Review & { playbook: unknown }) | null
  draft: (Draft & Checked) | null
}

/** All ways through a playbook. */
export interface RoadsView {
  /** One a line. */
  roads: string
  /** The playbook, drawn; `null` where the server has no pen. */
  svg: string | null
}

/** What a sink is to have, with what it is about; the latter is absent where that is gone. */
export type ShownDelivery = Delivery & Partial<Pick<CrmRecord, 'object' | 'title' | 'conversation'>>

/** One page of deliveries, newest first; `more`: there is a next one. */
export interface DeliveriesView {
  /** The names of the site's sinks. */
  sinks: string[]
  deliveries: ShownDelivery[]
  more: boolean
}

/** What is set for the site; only the configuration changes the `fixedOrigins`. */
export interface RulesView extends KeptRules {
  fixedOrigins: readonly string[]
}

/** An administrator's calls for one site. None rejects; the server decides who may (R6). */
export interface SettingsApi {
  /** The site's script tag, as a page has it. */
  readonly tag: string
  shelf(): Promise<Answer<ShelfView>>
  playbook(id: string): Promise<Answer<PlaybookView>>
  versions(id: string): Promise<Answer<{ versions: Publication[] }>>
  /** `since`: the `at` of the draft that was read; absent when there was none. Refused with 409 when there is a newer one. */
  saveDraft(id: string, text: string, since: number | undefined): Promise<Answer<{ at: number } & Checked>>
  roads(id: string, of: number | 'draft'): Promise<Answer<RoadsView>>
  diff(id: string, from: number, to: number | 'draft'): Promise<Answer<{ changes: Change[] }>>
  publish(id: string): Promise<Answer<{ number: number }>>
  restore(id: string, number: number): Promise<Answer<{ number: number }>>
  activate(id: string, active: boolean): Promise<Answer<undefined>>
  /** The order in which the playbooks are tried. */
  arrange(order: readonly string[]): Promise<Answer<undefined>>
  deliveries(state: Delivery['state'], before?: ShownDelivery): Promise<Answer<DeliveriesView>>
  retry(delivery: Pick<Delivery, 'sink' | 'id'>): Promise<Answer<undefined>>
  rules(): Promise<Answer<RulesView>>
  /** `since`: the version that was read. Refused with 409 when there is a newer one. */
  keepRules(rules: Rules, since: number): Promise<Answer<KeptRules>>
}

/** The calls, over HTTP, to the server that the inbox came from. */
export function settingsApi(site: string): SettingsApi {
  const base = `/api/sites/${encodeURIComponent(site)}`
  const playbook = (id: string): string => `/playbooks/${encodeURIComponent(id)}`

  const ask = askAt(base)

  return {
    tag: `<script async src="${new URL('/embed.js', location.href)}" data-site="${site}"></script>`,
    shelf: () => ask('GET', '/playbooks'),
    playbook: (id) => ask('GET', playbook(id)),
    versions: (id) => ask('GET', `${playbook(id)}/versions`),
    saveDraft: (id, text, since) =>
      ask('PUT', `${playbook(id)}/draft`, { playbook: text, ...(since !== undefined && { since }) }),
    diff: (id, from, to) => ask('GET', `${playbook(id)}/diff?from=${from}&to=${to}`),
    publish: (id) => ask('POST', `${playbook(id)}/publish`),
    restore: (id, number) => ask('POST', `${playbook(id)}/versions/${number}/restore`),
    activate: (id, active) => ask('POST', `${playbook(id)}/active`, { active }),
    arrange: (order) => ask('PUT', '/playbooks', { order }),
    roads: (id, of) => ask('GET', `${playbook(id)}/roads?of=${of}`),
    deliveries(state, before) {
      const place = before && { createdAt: String(before.createdAt), sink: before.sink, id: before.id }
      return ask('GET', `/deliveries?${new URLSearchParams({ state, ...place })}`)
    },
    rules: () => ask('GET', '/rules'),
    keepRules: (rules, since) => ask('PUT', '/rules', { rules, since }),
    retry: ({ sink, id }) => ask('POST', '/deliveries/retry', { sink, id }),
  }
}
