import { FrontdeskError } from '../protocol/index.ts'
import type { Storage } from '../server/storage.ts'
import type { Life } from './life.ts'

export interface FaultyStorageOptions {
  /** Where things are really kept; lives on when the server that uses it has died. */
  storage: Storage
  /** The server's. A call that is under way as it ends may have been carried out or not; it never settles. */
  life: Life
  /** 0 ≤ r < 1: decides delays and failures. */
  random: () => number
  /** The longest that a call takes before it is carried out, and again until its answer comes, in milliseconds. Default `0`: at once. */
  slowMs?: number
  /** The chance, asked for each call, that it fails with `storage`, having done nothing. Default: never. */
  failure?: () => number
}

/** A slow disk, a full disk, and what a sudden death leaves behind. */
export function faultyStorage({ storage, life, random, slowMs = 0, failure = () => 0 }: FaultyStorageOptions): Storage {
  const never = new Promise<never>(() => {})
  const pause = () => new Promise<void>((resolve) => life.clock.after(Math.floor(random() * slowMs), resolve))

  function lend<Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>): (...args: Args) => Promise<Result> {
    return async (...args) => {
      if (slowMs > 0) await pause()
      if (life.isOver()) return never
      if (random() < failure()) throw new FrontdeskError('storage', 'The disk is having a bad day.', {})
      const result = await call(...args)
      if (slowMs > 0) await pause()
      return life.isOver() ? never : result
    }
  }

  return {
    epoch: lend(() => storage.epoch()),
    append: lend((write) => storage.append(write)),
    find: lend((conversation) => storage.find(conversation)),
    read: lend((conversation, since, limit) => storage.read(conversation, since, limit)),
    details: lend((conversation) => storage.details(conversation)),
    keepDetail: lend((conversation, detail) => storage.keepDetail(conversation, detail)),
    notes: lend((conversation) => storage.notes(conversation)),
    keepNote: lend((conversation, note) => storage.keepNote(conversation, note)),
    list: lend((query) => storage.list(query)),
    search: lend((query) => storage.search(query)),
    countFound: lend((wanted) => storage.countFound(wanted)),
    facets: lend((wanted) => storage.facets(wanted)),
    count: lend((site, agent) => storage.count(site, agent)),
    held: lend((site) => storage.held(site)),
    see: lend((agent, conversation, seq) => storage.see(agent, conversation, seq)),
    waiting: lend(() => storage.waiting()),
    unfinished: lend((site, now, limit) => storage.unfinished(site, now, limit)),
    left: lend((site, since, limit) => storage.left(site, since, limit)),
    unanswered: lend((site, since, limit) => storage.unanswered(site, since, limit)),
    record: lend((id) => storage.record(id)),
    recordsOf: lend((conversation) => storage.recordsOf(conversation)),
    erasePerson: lend((site, person) => storage.erasePerson(site, person)),
    claim: lend((site, sink, now, until) => storage.claim(site, sink, now, until)),
    settle: lend((delivery, settlement) => storage.settle(delivery, settlement)),
    deliveries: lend((query) => storage.deliveries(query)),
    retry: lend((delivery, now) => storage.retry(delivery, now)),
    remember: lend((site, sink, key, remote) => storage.remember(site, sink, key, remote)),
    recall: lend((site, sink, key) => storage.recall(site, sink, key)),
    eraseOld: lend((site, before, limit) => storage.eraseOld(site, before, limit)),
    rules: lend((site) => storage.rules(site)),
    keepRules: lend((site, rules) => storage.keepRules(site, rules)),
    erase: lend((site, visitor) => storage.erase(site, visitor)),
    keepFile: lend((file, bytes) => storage.keepFile(file, bytes)),
    findFile: lend((id) => storage.findFile(id)),
    readFile: lend((id) => storage.readFile(id)),
    sweepFiles: lend((before) => storage.sweepFiles(before)),
    publish: lend((site, playbook, publication, text, draftAt) => storage.publish(site, playbook, publication, text, draftAt)),
    published: lend((site, playbook) => storage.published(site, playbook)),
    playbook: lend((site, version) => storage.playbook(site, version)),
    publications: lend((site, playbook) => storage.publications(site, playbook)),
    shelf: lend((site) => storage.shelf(site)),
    arrange: lend((site, playbooks) => storage.arrange(site, playbooks)),
    activate: lend((site, playbook, isActive) => storage.activate(site, playbook, isActive)),
    saveDraft: lend((site, playbook, draft, since) => storage.saveDraft(site, playbook, draft, since)),
    draft: lend((site, playbook) => storage.draft(site, playbook)),
    noteInstalled: lend((site, origin, at) => storage.noteInstalled(site, origin, at)),
    installations: lend((site) => storage.installations(site)),
    close: async () => {},
  }
}
