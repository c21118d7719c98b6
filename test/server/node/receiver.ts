import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { onTestFinished } from 'vitest'
import type { Arrived, Weather } from '../../../src/testing/sink/index.ts'

export const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

/** What a webhook brought. */
export interface Posted {
  id: string
  type: string
  data: {
    id: string
    title: string
    fields: Record<string, string>
    page?: string
    person?: { id: string; name?: string; email?: string; phone?: string; phoneE164?: string }
    organization?: { id: string; name: string }
  }
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const say =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(status, headers).end()

/** Somebody who receives webhooks over real HTTP, and takes only what the library says is signed by us. */
export async function aReceiver(secret = SECRET) {
  const posted: Posted[] = []
  const requests: IncomingMessage['headers'][] = []
  let answer: Answer = say(204)
  let forged = 0
  let wake = (): void => {}
  const library = new Webhook(secret)

  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    requests.push(request.headers)
    try {
      const { type, data } = library.verify(body, request.headers as Record<string, string>) as Omit<Posted, 'id'>
      if (answer !== failing) posted.push({ id: String(request.headers['webhook-id']), type, data })
    } catch {
      // Not ours: it is counted, and refused.
      forged++
      response.writeHead(401).end()
      return
    }
    answer(request, response)
    wake()
  })
  const failing = say(503)
  const port = await listen(0)
  onTestFinished(() => close())

  function listen(on: number): Promise<number> {
    return new Promise((resolve) => server.listen(on, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))
  }

  async function close(): Promise<void> {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  const nextRequest = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve
    })

  return {
    url: `http://127.0.0.1:${port}/hook`,
    posted,
    requests,
    forged: () => forged,
    nextRequest,
    /** Resolves when so many requests have come, in all. */
    async received(count: number): Promise<void> {
      while (requests.length < count) await nextRequest()
    },
    answers(status: number, headers?: Record<string, string>): void {
      answer = say(status, headers)
    },
    async turn(weather: Weather): Promise<void> {
      if (!server.listening && weather !== 'down') await listen(port)
      if (weather === 'down') await close()
      else answer = { fine: say(204), failing, nonsense, hanging() {}, forgetful }[weather]
    },
  }
}

/** Neither HTTP nor anything else. */
const nonsense: Answer = ({ socket }) => void (socket as Socket).end('what? '.repeat(1_000))

const forgetful: Answer = ({ socket }) => void socket.destroy()

/** What a receiver that keeps one of each `webhook-id` has. */
export function kept(posted: readonly Posted[]): Arrived[] {
  const once = new Map(posted.map((one) => [one.id, one]))
  const things = [...once.values()].flatMap(({ type, data }): [string, Arrived][] => {
    const [object] = type.split('.') as [Arrived['object']]
    const { person, organization } = data
    const text = JSON.stringify(data)
    const about = object === 'person' ? undefined : person
    return [
      ...(organization
        ? ([[organization.id, { object: 'organization', title: organization.name, text }]] as [string, Arrived][])
        : []),
      ...(about
        ? ([[about.id, { object: 'person', title: about.name ?? '', email: about.email, text }]] as [string, Arrived][])
        : []),
      [data.id, { object, title: data.title, person: person?.name, text }],
    ]
  })
  return [...new Map(things).values()]
}
