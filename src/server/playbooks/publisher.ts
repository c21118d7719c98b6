import { checkPlaybook, languagesOf, parsePlaybook, reviewPlaybook } from '../../cards/index.ts'
import { type Completeness, versionOf } from '../../playbook/index.ts'
import { type Fault, FrontdeskError } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
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
   * Publish what a file of the configuration says, and put it first, if the file has changed since it was last published: what an administrator has published
   * since then stays in force. Rejects with `bad-playbook`.
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

  return {
    publish,
    async publishFile(site, value) {
      known(site)
      const checked = parsePlaybook(value)
      const all = await Promise.all((await storage.shelf(site)).map(({ playbook }) => storage.publications(site, playbook)))
      const fromFiles = all.flat().filter(({ source }) => source === 'configuration')
      const last = fromFiles.sort((one, other) => other.at - one.at || other.number - one.number)[0]
      if (last?.version === versionOf(checked)) return { id: checked.id, ...numbered(last) }
      const published = await put(site, checked, { source: 'configuration' })
      await storage.arrange(site, [checked.id])
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

/** What a draft without faults is still short of: hints with their paths, words that are not translated among them, and how far each of its languages has come. */
export function reviewOf(text: string): { hints: Fault[]; languages: Completeness[] } {
  try {
    const value: unknown = JSON.parse(text)
    return { hints: reviewPlaybook(value), languages: languagesOf(value) }
  } catch {
    // That it is not JSON is a fault, and told as one.
    return { hints: [], languages: [] }
  }
}

/** The faults of a draft, that it is another playbook's among them. */
export function faultsOf(text: string, playbook: string): Fault[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    // A fault like any other.
    return [{ path: '', message: `This is not JSON: ${(error as SyntaxError).message}` }]
  }
  const faults = checkPlaybook(value)
  const { id } = (typeof value === 'object' && value ? value : {}) as { id?: unknown }
  const isOther = faults.length === 0 && id !== playbook
  return isOther
    ? [{ path: 'id', message: `This is the draft of "${playbook}". Leave the id as it is, or make another playbook.` }]
    : faults
}

const notFound = (message: string): FrontdeskError<'not-found'> => new FrontdeskError('not-found', message, {})
