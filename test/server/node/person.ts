import { createAccounts } from '../../../src/server/node/accounts.ts'
import type { Host } from '../../../src/server/node/host.ts'
import { databaseIn, openDatabase } from '../../../src/server/node/storage/open.ts'
import { systemClock } from '../../../src/time/clock.ts'
import { postCode } from './real-host.ts'

export const PASSWORD = 'lamp river seven quietly'

/** The cookie of an answer, as a browser sends it back. */
export const cookieOf = (answer: Response): string => answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''

/** Send one of the forms before the inbox. */
export function post(host: Host, path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return fetch(`${host.url}/sign-in${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: host.url, ...headers },
    redirect: 'manual',
  })
}

/** Somebody who uses the inbox's own calls. */
export function person(host: Host, cookie: string) {
  const ask = (method: string, path: string, body?: object, headers: Record<string, string> = {}) =>
    fetch(`${host.url}/api${path}`, {
      method,
      headers: { cookie, origin: host.url, ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    })
  return {
    cookie,
    ask,
    async json<T = Record<string, unknown>>(method: string, path: string, body?: object): Promise<T> {
      return (await (await ask(method, path, body)).json()) as T
    },
    async isIn(): Promise<boolean> {
      return (await ask('GET', '/me')).status === 200
    },
  }
}

/** Add an agent as the command line does, and sign them in. */
export async function addPerson(host: Host, data: string, name: string, email = `${name.toLowerCase()}@shop.example`) {
  const database = openDatabase(databaseIn(data))
  const { agent, code } = createAccounts(database, systemClock).invite({ name, email, role: 'agent' })
  database.close()
  return { id: agent.id, ...person(host, cookieOf(await postCode(host, code))) }
}
