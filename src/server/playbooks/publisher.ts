import { parsePlaybook } from '../../cards/index.ts'
import { versionOf } from '../../playbook/index.ts'
import { type Fault, FrontdeskError } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import { faultsOf } from './review.ts'
import type { Draft, Publication, Shelf } from './shelf.ts'

/** Who publishes, and by which door. */
export type Author = Pick<Publication, 'source' | 'by'>

/** What was put in force. */
export interface Published extends Pick<Publication, 'number' | 'version'> {
  /** The playbook's id. */
  id: string
}

/** How playbooks come to be in force: checked, numbered, never changed again. A conversation stays on the version that it began with. */
export interface Publisher {
  /** Check a playbook, or its JSON text, and publish it under its id; what is in force already is not published anew. Rejects with `bad-playbook`. */
  publish(site: string, playbook: unknown, author: Author): Promise<Published>
  /**
   * Publish what a file of the configuration says if it has changed since it was last published: what an administrator has published since then stays in force.
   * Where the configuration names another playbook than before, that one comes first; else the order is the administrators'. Rejects with `bad-playbook`.
   */
  publishFile(site: string, playbook: unknown): Promise<Published>
  /** Keep a draft, whatever it is worth, and answer with its faults; `null` when somebody else has saved one since. See `Shelf.saveDraft`. */
  saveDraft(
    site: string,
    playbook: string,
    draft: Omit<Draft, 'at'>,
    since: number | undefined,
  ): Promise<{ at: number; faults: Fault[] } | null>
  /** Publish the draft. Rejects with `bad-playbook`, or `not-found` when there is none. */
  publishDraft(site: string, playbook: string, author: Author): Promise<Published>
  /** Publish an old version anew, under the next number. Rejects with `not-found`, and with `bad-playbook` when it is none by today's rules. */
  restore(site: string, playbook: string, number: number, author: Author): Promise<Published>
}

export function createPublisher(options: {
  storage: Shelf
  sites: ReadonlyMap<string, unknown>
  clock: Pick<Clock, 'now'>
}): Publisher {
  const { storage, sites, clock } = options

  function known(site: string): void {
    if (!sites.has(site)) throw notFound(`There is no site "${site}" here.`)
  }

  async function put(site: string, value: unknown, author: Author, draftAt?: number): Promise<Published> {
    const checked = parsePlaybook(value)
    const version = versionOf(checked)
    const publication = { version, at: clock.now(), ...author }
    const number = await storage.publish(site, checked.id, publication, JSON.stringify(checked), draftAt)
    return { id: checked.id, number, version }
  }

  async function publish(site: string, value: unknown, author: Author): Promise<Published> {
    known(site)
    const checked = parsePlaybook(value)
    const [last] = await storage.publications(site, checked.id)
    return last?.version === versionOf(checked) ? { id: checked.id, ...numbered(last) } : put(site, checked, author)
  }

  /** What the configuration said when it was last published. */
  async function lastFromFile(site: string): Promise<(Publication & { playbook: string }) | undefined> {
    const all = await Promise.all(
      (await storage.shelf(site)).map(async ({ playbook }) =>
        (await storage.publications(site, playbook)).map((publication) => ({ ...publication, playbook })),
      ),
    )
    const fromFiles = all.flat().filter(({ source }) => source === 'configuration')
    return fromFiles.sort((one, other) => other.at - one.at || other.number - one.number)[0]
  }

  return {
    publish,
    async publishFile(site, value) {
      known(site)
      const checked = parsePlaybook(value)
      const last = await lastFromFile(site)
      if (last?.version === versionOf(checked)) return { id: checked.id, ...numbered(last) }
      const published = await put(site, checked, { source: 'configuration' })
      if (last?.playbook !== checked.id) await storage.arrange(site, [checked.id])
      return published
    },
    async saveDraft(site, playbook, { text, by }, since) {
      known(site)
      const at = Math.max(clock.now(), (since ?? 0) + 1)
      return (await storage.saveDraft(site, playbook, { text, at, by }, since)) ? { at, faults: faultsOf(text, playbook) } : null
    },
    async publishDraft(site, playbook, author) {
      known(site)
      const draft = await storage.draft(site, playbook)
      if (!draft) throw notFound(`The playbook "${playbook}" has no draft.`)
      const faults = faultsOf(draft.text, playbook)
      if (faults.length > 0) throw new FrontdeskError('bad-playbook', 'The draft has faults.', { faults })
      return put(site, draft.text, author, draft.at)
    },
    async restore(site, playbook, number, author) {
      known(site)
      const old = (await storage.publications(site, playbook)).find((one) => one.number === number)
      const text = old && (await storage.playbook(site, old.version))
      if (text === undefined) throw notFound(`The playbook "${playbook}" has no version ${number}.`)
      return put(site, text, author)
    },
  }
}

const numbered = ({ number, version }: Publication) => ({ number, version })

const notFound = (message: string): FrontdeskError<'not-found'> => new FrontdeskError('not-found', message, {})
