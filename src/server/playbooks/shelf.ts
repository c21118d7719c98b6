/** A version of a playbook that was put in force. They are numbered from 1 for each playbook of a site, and never change. */
export interface Publication {
  number: number
  /** The `versionOf` its JSON. */
  version: string
  at: number
  /** Where it came from: a file named in the configuration, the command `frontdesk publish`, or an administrator in the inbox. */
  source: 'configuration' | 'command' | 'inbox'
  /** The administrator's name. */
  by?: string | undefined
}

/** What an administrator is working on. It may be full of faults. */
export interface Draft {
  /** JSON text. */
  text: string
  at: number
  by: string
}

/** One of a site's playbooks, by its id. */
export interface Shelved {
  playbook: string
  isActive: boolean
  /** The last one; absent until the first. */
  published?: Publication | undefined
  /** When the draft was saved, and by whom; absent when nothing was since the last publication. */
  draft?: Omit<Draft, 'text'> | undefined
}

/** A page's origin on which visitors were given the site's playbook. */
export interface Installation {
  origin: string
  firstAt: number
  lastAt: number
}

/** The part of a storage that keeps each site's playbooks, in the order in which they are tried. The first that is active and published is in force, unless its `starts` say otherwise. */
export interface Shelf {
  /**
   * Keep the next version of a playbook, and throw the draft away that was saved at `draftAt`. A playbook that is new comes last, and is active. Answers with the
   * version's number.
   */
  publish(
    site: string,
    playbook: string,
    publication: Omit<Publication, 'number'>,
    text: string,
    draftAt?: number,
  ): Promise<number>
  /** The playbook in force, or the one of this id, as far as it is active and published; `undefined` when the site has none. */
  published(site: string, playbook?: string): Promise<{ version: string; playbook: string } | undefined>
  /** A version that was in force at some time, as JSON text. */
  playbook(site: string, version: string): Promise<string | undefined>
  /** Every version of a playbook, the newest first. */
  publications(site: string, playbook: string): Promise<Publication[]>
  /** The site's playbooks, in order. */
  shelf(site: string): Promise<Shelved[]>
  /** Put these first, in this order; the others keep theirs, after them. */
  arrange(site: string, playbooks: readonly string[]): Promise<void>
  /** Switch a playbook on or off. `false`: there is none such. */
  activate(site: string, playbook: string, isActive: boolean): Promise<boolean>
  /**
   * Keep a draft in the place of an earlier one; of a playbook that is new, it makes the place. `false`: the draft that is kept, if any, is not the one saved at `since`
   * (`undefined`: none is), and was not touched: somebody else has worked on it meanwhile.
   */
  saveDraft(site: string, playbook: string, draft: Draft, since: number | undefined): Promise<boolean>
  draft(site: string, playbook: string): Promise<Draft | undefined>
  /** A page of this origin was given the playbook in force. */
  noteInstalled(site: string, origin: string, at: number): Promise<void>
  /** The origins where that has happened, the first one first. */
  installations(site: string): Promise<Installation[]>
}
