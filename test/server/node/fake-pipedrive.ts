import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Arrived, Weather } from '../../../src/testing/sink/index.ts'

export const TOKEN = 'the-api-token'

type Row = Record<string, unknown> & { id: number | string }
type Table = 'persons' | 'organizations' | 'deals' | 'activities' | 'leads' | 'notes'

interface Call {
  method: string
  path: string
  query: URLSearchParams
  body: Record<string, unknown>
}

const V2: Readonly<Record<string, Table>> = {
  persons: 'persons',
  organizations: 'organizations',
  deals: 'deals',
  activities: 'activities',
}
const V1: Readonly<Record<string, Table>> = { leads: 'leads', notes: 'notes' }

/** Pipedrive, as far as its published API describes what we use of it, over real HTTP. */
export async function fakePipedrive() {
  const tables: Record<Table, Row[]> = { persons: [], organizations: [], deals: [], activities: [], leads: [], notes: [] }
  const calls: string[] = []
  let weather: Weather = 'fine'
  let wake = (): void => {}
  let nextId = 100

  /** @returns status and body. */
  function answer({ method, path, query, body }: Call): [number, unknown] {
    const [, version, name = '', id] = /^\/(v1|api\/v2)\/(\w+)(?:\/([\w-]+))?$/.exec(path) ?? []
    const table = (version === 'v1' ? V1 : V2)[name]
    if (!table) return [404, { success: false, error: 'Unknown method .', errorCode: 404 }]
    const rows = tables[table]
    if (id === 'search') return [200, found(rows, query)]
    if (id !== undefined) {
      const row = rows.find((one) => String(one.id) === id && !one.is_deleted)
      if (!row) return [404, { success: false, error: `${name.replace(/s$/, '')} not found` }]
      return [200, { success: true, data: method === 'PATCH' ? Object.assign(row, body) : row }]
    }
    if (method === 'GET') return [200, { success: true, data: listed(rows, query), additional_data: {} }]
    const fault = wrong(table, body)
    if (fault) return [400, { success: false, error: fault, error_info: 'Please check developers.pipedrive.com' }]
    const row: Row = { id: table === 'leads' ? randomUUID() : nextId++, add_time: new Date().toISOString(), ...body }
    rows.push(row)
    return [201, { success: true, data: row }]
  }

  function wrong(table: Table, body: Record<string, unknown>): string | false {
    const isThere = (list: Table, id: unknown) => id === undefined || tables[list].some((row) => row.id === id && !row.is_deleted)
    if (!isThere('persons', body.person_id)) return 'Person not found'
    if (!isThere('organizations', body.organization_id ?? body.org_id)) return 'Organization not found'
    switch (table) {
      case 'persons':
      case 'organizations':
        return typeof body.name !== 'string' && 'Name must be given.'
      case 'leads':
        return typeof body.title !== 'string' || (!body.person_id && !body.organization_id)
          ? 'A lead must be linked to a person or an organization.'
          : false
      case 'notes':
        return !(body.lead_id || body.deal_id || body.person_id || body.org_id) && 'Note must be attached to something.'
      default:
        return false
    }
  }

  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const url = new URL(request.url ?? '', 'http://localhost')
    const method = request.method ?? ''
    calls.push(`${method} ${url.pathname}`)
    wake()
    if (weather === 'hanging') return
    if (weather === 'nonsense') return say(response, 200, '<!doctype html><title>Maintenance</title>', 'text/html')
    if (weather === 'failing') return say(response, 503, JSON.stringify({ success: false, error: 'Service unavailable' }))
    if (request.headers['x-api-token'] !== TOKEN)
      return say(response, 401, JSON.stringify({ success: false, error: 'unauthorized access', errorCode: 401 }))
    const [status, body] = answer({ method, path: url.pathname, query: url.searchParams, body: text ? JSON.parse(text) : {} })
    if (weather === 'forgetful' && method !== 'GET') return void request.socket.destroy()
    say(response, status, JSON.stringify(body))
  })
  const port = await listen(0)
  onTestFinished(close)

  function listen(on: number): Promise<number> {
    return new Promise((resolve) => server.listen(on, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))
  }

  async function close(): Promise<void> {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  return {
    url: `http://127.0.0.1:${port}`,
    tables,
    calls,
    asked: (): Promise<void> =>
      new Promise((resolve) => {
        wake = resolve
      }),
    async turn(to: Weather): Promise<void> {
      weather = to
      if (to === 'down') await close()
      else if (!server.listening) await listen(port)
    },
    arrived: async (): Promise<Arrived[]> => arrivedIn(tables),
  }
}

function say(response: ServerResponse<IncomingMessage>, status: number, body: string, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type }).end(body)
}

/** An exact search knows no case. */
function found(rows: readonly Row[], query: URLSearchParams): unknown {
  const term = (query.get('term') ?? '').toLowerCase()
  const values = (row: Row): unknown[] =>
    query.get('fields') === 'email' ? ((row.emails as { value: string }[]) ?? []).map(({ value }) => value) : [row.name]
  const items = rows
    .filter((row) => !row.is_deleted && values(row).some((value) => String(value).toLowerCase() === term))
    .map((item) => ({ result_score: 1, item: { ...item, emails: values(item) } }))
  return { success: true, data: { items }, additional_data: { next_cursor: null } }
}

function listed(rows: readonly Row[], query: URLSearchParams): Row[] | null {
  const filters = ['person_id', 'organization_id', 'org_id', 'lead_id', 'deal_id'].flatMap((key) =>
    query.has(key) ? [[key, query.get(key)] as const] : [],
  )
  const people = (row: Row) =>
    (row.participants as { person_id: number }[] | undefined)?.map(({ person_id }) => person_id) ?? [row.person_id]
  const fits = (row: Row, [key, value]: readonly [string, string | null]) =>
    (key === 'person_id' ? people(row) : [row[key]]).some((one) => String(one) === value)
  const matching = rows.filter((row) => filters.every((filter) => fits(row, filter)))
  return matching.length > 0 ? matching : null
}

function arrivedIn({ persons, organizations, deals, activities, leads, notes }: Record<Table, Row[]>): Arrived[] {
  const nameOf = (id: unknown) => persons.find((row) => row.id === id)?.name as string | undefined
  const notesOn = (key: string, id: unknown) => JSON.stringify(notes.filter((row) => row[key] === id))
  const about = (row: Row) => (row.participants as { person_id: number }[] | undefined)?.[0]?.person_id ?? row.person_id
  const named = (object: 'person' | 'organization') => (row: Row) => ({
    object,
    title: String(row.name),
    email: (row.emails as { value: string }[] | undefined)?.[0]?.value,
    text: JSON.stringify(row),
  })
  const titled = (object: 'lead' | 'deal' | 'activity') => (row: Row) => ({
    object,
    title: String(row.title ?? row.subject),
    person: nameOf(about(row)),
    text: JSON.stringify(row) + notesOn(`${object}_id`, row.id),
  })
  return [
    ...persons.map(named('person')),
    ...organizations.map(named('organization')),
    ...leads.map(titled('lead')),
    ...deals.map(titled('deal')),
    ...activities.map(titled('activity')),
    ...notes
      .filter((row) => row.person_id || row.org_id)
      .map((row) => ({ object: 'note' as const, title: 'note', person: nameOf(row.person_id), text: JSON.stringify(row) })),
  ]
}
