import type { KeptReply, ReplyBook } from '../../replies/replies.ts'
import { plain, soughtIn } from '../../said.ts'
import type { Database } from './database.ts'

export const REPLY_TABLE = `
  CREATE TABLE reply (
    site TEXT NOT NULL,
    id TEXT NOT NULL,
    owner TEXT NOT NULL,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    plain TEXT NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (site, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX reply_owner ON reply (site, owner, plain);
`

const FOUND = 50
const MOST_WORDS = 8
/** Of what a reply is found by. Korean takes up to three letters apart for one, and there are signs that take eighteen. */
const PLAIN_CHARS = 12_000

interface Row extends Omit<KeptReply, 'shared'> {
  owner: string
}

const shownAs = ({ owner, id, name, text, version, at, by }: Row): KeptReply => ({
  id,
  name,
  text,
  shared: owner === '',
  version,
  at,
  by,
})

/** Each site's kept replies in SQLite. */
export function sqliteReplies(database: Database): ReplyBook {
  const holds = Array.from({ length: MOST_WORDS }, () => 'instr(plain, ?) > 0').join(' AND ')
  const found = database.prepare<Row>(
    `SELECT id, owner, version, name, text, at, by FROM reply WHERE site = ? AND owner IN (?, ?) AND ${holds}
    ORDER BY substr(plain, 1, length(?)) <> ?, plain, id LIMIT ${FOUND + 1}`,
  )
  const owner = database.prepare<{ owner: string }>('SELECT owner FROM reply WHERE site = ? AND id = ?')
  const counted = database.prepare<{ count: number }>('SELECT count(*) AS count FROM reply WHERE site = ? AND owner = ?')
  const insert = database.prepare(
    'INSERT INTO reply (site, id, owner, version, name, text, plain, at, by) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const update = database.prepare(
    'UPDATE reply SET version = ?, name = ?, text = ?, plain = ?, at = ?, by = ? WHERE site = ? AND id = ? AND version = ?',
  )
  const erase = database.prepare('DELETE FROM reply WHERE site = ? AND id = ? AND version = ?')

  return {
    find({ site, agent, words, shared }) {
      const sought = soughtIn(words).slice(0, MOST_WORDS)
      const padded = Array.from({ length: MOST_WORDS }, (_, at) => sought[at] ?? '')
      const owners = shared === undefined ? ['', agent] : shared ? ['', ''] : [agent, agent]
      const start = plain(words).trim()
      const rows = found.all(site, ...owners, ...padded, start, start)
      return { replies: rows.slice(0, FOUND).map(shownAs), more: rows.length > FOUND }
    },
    ownerOf: (site, id) => owner.first(site, id)?.owner,
    keep(site, owner, reply) {
      const { id, version, name, text, at, by } = reply
      const sought = plain(`${name} ${text}`).slice(0, PLAIN_CHARS)
      const changed =
        version === 1
          ? insert.run(site, id, owner, name, text, sought, at, by)
          : update.run(version, name, text, sought, at, by, site, id, version - 1)
      return changed === 1 ? shownAs({ ...reply, owner }) : null
    },
    remove: (site, id, version) => erase.run(site, id, version) === 1,
    count: (site, owner) => counted.first(site, owner)?.count ?? 0,
  }
}
