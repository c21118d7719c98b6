import { createAdapterFactory } from 'better-auth/adapters'
import { sha256 } from '../secret.ts'
import type { Bind, Database } from '../storage/database.ts'

type Row = Record<string, unknown>
interface Condition {
  field: string
  value: unknown
  operator?: string | undefined
  connector?: 'AND' | 'OR' | undefined
}

const OPERATORS: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' }

/**
 * Our SQLite as better-auth's store. Moments are Unix ms, as everywhere here. Of a session's token only the hash is kept, which better-auth
 * by itself does not do: whoever reads the file can be nobody.
 */
export function authTables(database: Database) {
  const kept = new Map<string, ReturnType<typeof database.prepare<Row>>>()
  const statement = (sql: string) => {
    const made = kept.get(sql) ?? database.prepare<Row>(sql)
    kept.set(sql, made)
    return made
  }

  return createAdapterFactory({
    config: { adapterId: 'frontdesk', adapterName: 'Frontdesk', supportsJSON: false, supportsBooleans: false },
    adapter: () => ({
      async create({ model, data }) {
        const names = Object.keys(data)
        const sql = `INSERT INTO "${model}" (${names.map(quoted)}) VALUES (${names.map(() => '?')})`
        statement(sql).run(...names.map((name) => bound(name, data[name])))
        return data
      },
      async findOne({ model, where }) {
        const { sql, binds } = condition(where)
        return shown(statement(`SELECT * FROM "${model}"${sql} LIMIT 1`).first(...binds), where) as never
      },
      async findMany({ model, where = [], limit }) {
        const { sql, binds } = condition(where)
        return statement(`SELECT * FROM "${model}"${sql} LIMIT ?`)
          .all(...binds, limit)
          .map((row) => shown(row, where)) as never
      },
      async update({ model, where, update }) {
        const { sql, binds } = condition(where)
        const set = assignment(update as Row)
        const rows = statement(`UPDATE "${model}" SET ${set.sql}${sql} RETURNING *`).all(...set.binds, ...binds)
        return shown(rows[0], where) as never
      },
      async updateMany({ model, where, update }) {
        const { sql, binds } = condition(where)
        const set = assignment(update)
        return statement(`UPDATE "${model}" SET ${set.sql}${sql}`).run(...set.binds, ...binds)
      },
      async delete({ model, where }) {
        const { sql, binds } = condition(where)
        statement(`DELETE FROM "${model}"${sql}`).run(...binds)
      },
      async deleteMany({ model, where }) {
        const { sql, binds } = condition(where)
        return statement(`DELETE FROM "${model}"${sql}`).run(...binds)
      },
      async count({ model, where = [] }) {
        const { sql, binds } = condition(where)
        return Number(statement(`SELECT count(*) AS n FROM "${model}"${sql}`).first(...binds)?.n)
      },
    }),
  })
}

const quoted = (name: string): string => `"${name}"`

function condition(where: readonly Condition[]): { sql: string; binds: Bind[] } {
  const sql = where.map(({ field, value, operator = 'eq', connector = 'AND' }, index) => {
    const known = OPERATORS[operator]
    if (known === undefined) throw new Error(`better-auth asks for "${operator}", which our tables do not know.`)
    const test = value === null ? `${quoted(field)} IS${operator === 'ne' ? ' NOT' : ''} NULL` : `${quoted(field)} ${known} ?`
    return `${index === 0 ? ' WHERE' : ` ${connector}`} ${test}`
  })
  return {
    sql: sql.join(''),
    binds: where.filter(({ value }) => value !== null).map(({ field, value }) => bound(field, value)),
  }
}

function assignment(update: Row): { sql: string; binds: Bind[] } {
  const names = Object.keys(update)
  return { sql: names.map((name) => `${quoted(name)} = ?`).join(), binds: names.map((name) => bound(name, update[name])) }
}

/** libsql ends the process on anything but these. */
function bound(name: string, value: unknown): Bind {
  if (name === 'token') return sha256(String(value))
  if (value instanceof Date) return value.getTime()
  if (typeof value === 'string' || typeof value === 'number') return value
  if (value === null || value === undefined) return null
  throw new Error(`better-auth writes a ${typeof value} into "${name}", which our tables do not know.`)
}

/** A row as better-auth wrote it: with the token that it asked by, for the hash leads back to none. */
function shown(row: Row | undefined, where: readonly Condition[]): Row | null {
  if (!row) return null
  const token = where.find(({ field }) => field === 'token')?.value
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (name === 'token' && token !== undefined) return [name, token]
      return [name, name.endsWith('_at') && typeof value === 'number' ? new Date(value) : value]
    }),
  )
}
