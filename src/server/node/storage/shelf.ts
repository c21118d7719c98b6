import type { Installation, Publication, Shelf, Shelved } from '../../playbooks/shelf.ts'
import type { Database } from './database.ts'
import type { GroupCommit } from './group-commit.ts'

interface PublicationRow {
  number: number
  version: string
  at: number
  source: Publication['source']
  by: string | null
}

type ShelvedRow = { playbook: string; active: number; draft_at: number | null; draft_by: string | null } & {
  [Key in keyof PublicationRow]: PublicationRow[Key] | null
}

/** A shelf in SQLite. */
export function sqliteShelf(database: Database, commits: GroupCommit): Shelf {
  const keepText = database.prepare('INSERT INTO playbook (site, version, playbook) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
  const place = database.prepare(`
    INSERT INTO shelf (site, playbook, position)
    SELECT ?1, ?2, ifnull(max(position), 0) + 1 FROM shelf WHERE site = ?1 ON CONFLICT DO NOTHING`)
  const publication = database.prepare<{ number: number }>(`
    INSERT INTO publication (site, playbook, number, version, at, source, by)
    SELECT ?1, ?2, ifnull(max(number), 0) + 1, ?3, ?4, ?5, ?6 FROM publication WHERE site = ?1 AND playbook = ?2 RETURNING number`)
  const noDraft = database.prepare(
    'UPDATE shelf SET draft = NULL, draft_at = NULL, draft_by = NULL WHERE site = ? AND playbook = ? AND draft_at = ?',
  )
  const inForce = database.prepare<{ version: string; text: string }>(`
    SELECT publication.version, playbook.playbook AS text
    FROM shelf JOIN publication USING (site, playbook) JOIN playbook ON playbook.site = shelf.site AND playbook.version = publication.version
    WHERE shelf.site = ?1 AND active AND shelf.playbook = ifnull(?2, shelf.playbook) ORDER BY position, number DESC LIMIT 1`)
  const text = database.prepare<{ playbook: string }>('SELECT playbook FROM playbook WHERE site = ? AND version = ?')
  const publications = database.prepare<PublicationRow>(
    'SELECT number, version, at, source, by FROM publication WHERE site = ? AND playbook = ? ORDER BY number DESC',
  )
  const shelved = database.prepare<ShelvedRow>(`
    SELECT shelf.playbook, active, draft_at, draft_by, number, version, at, source, by
    FROM shelf LEFT JOIN publication ON publication.site = shelf.site AND publication.playbook = shelf.playbook
      AND number = (SELECT max(number) FROM publication AS last WHERE last.site = shelf.site AND last.playbook = shelf.playbook)
    WHERE shelf.site = ? ORDER BY position`)
  const move = database.prepare('UPDATE shelf SET position = ? WHERE site = ? AND playbook = ?')
  const activate = database.prepare('UPDATE shelf SET active = ? WHERE site = ? AND playbook = ?')
  const saveDraft = database.prepare(
    'UPDATE shelf SET draft = ?, draft_at = ?, draft_by = ? WHERE site = ? AND playbook = ? AND draft_at IS ?',
  )
  const draft = database.prepare<{ draft: string; draft_at: number; draft_by: string }>(
    'SELECT draft, draft_at, draft_by FROM shelf WHERE site = ? AND playbook = ? AND draft IS NOT NULL',
  )
  const install = database.prepare(`
    INSERT INTO installation (site, origin, first_at, last_at) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET last_at = excluded.last_at`)
  const installations = database.prepare<Installation>(
    'SELECT origin, first_at AS firstAt, last_at AS lastAt FROM installation WHERE site = ? ORDER BY first_at, origin',
  )

  return {
    publish: (site, playbook, { version, at, source, by }, json, draftAt) =>
      commits.add(() => {
        keepText.run(site, version, json)
        place.run(site, playbook)
        if (draftAt !== undefined) noDraft.run(site, playbook, draftAt)
        return publication.first(site, playbook, version, at, source, by ?? null)?.number ?? 0
      }),
    async published(site, id) {
      const row = inForce.first(site, id ?? null)
      return row && { version: row.version, playbook: row.text }
    },
    playbook: async (site, version) => text.first(site, version)?.playbook,
    publications: async (site, playbook) => publications.all(site, playbook).map(publicationFrom),
    shelf: async (site) => shelved.all(site).map(shelvedFrom),
    arrange: (site, playbooks) =>
      commits.add(() => {
        const known = shelved.all(site).map(({ playbook }) => playbook)
        const first = playbooks.filter((playbook) => known.includes(playbook))
        for (const [position, playbook] of [...first, ...known.filter((one) => !first.includes(one))].entries())
          move.run(position, site, playbook)
      }),
    activate: (site, playbook, isActive) => commits.add(() => activate.run(isActive ? 1 : 0, site, playbook) === 1),
    saveDraft: (site, playbook, { text: json, at, by }, since) =>
      commits.add(() => {
        if (since === undefined) place.run(site, playbook)
        return saveDraft.run(JSON.stringify(json), at, by, site, playbook, since ?? null) === 1
      }),
    async draft(site, playbook) {
      const row = draft.first(site, playbook)
      return row && { text: JSON.parse(row.draft) as string, at: row.draft_at, by: row.draft_by }
    },
    noteInstalled: (site, origin, at) => commits.add(() => void install.run(site, origin, at, at)),
    installations: async (site) => installations.all(site).map(({ origin, firstAt, lastAt }) => ({ origin, firstAt, lastAt })),
  }
}

const publicationFrom = ({ number, version, at, source, by }: PublicationRow): Publication => ({
  number,
  version,
  at,
  source,
  ...(by !== null && { by }),
})

function shelvedFrom({ playbook, active, draft_at, draft_by, ...row }: ShelvedRow): Shelved {
  return {
    playbook,
    isActive: active === 1,
    ...(row.number !== null && { published: publicationFrom(row as PublicationRow) }),
    ...(draft_at !== null && { draft: { at: draft_at, by: draft_by ?? '' } }),
  }
}
