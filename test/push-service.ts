import { createDecipheriv, createECDH, createPublicKey, type ECDH, hkdfSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { jwtVerify } from 'jose'
import type { Note } from '../src/server/push/note.ts'

/** What came for a browser, opened with its keys. */
export interface Arrived {
  note: Note
  headers: IncomingHttpHeaders
  /** What the server's signed token says of it: whom it is for, who sent it. */
  claims: Record<string, unknown>
}

/** A browser that has subscribed at this push service. */
export interface Subscriber {
  subscription: { endpoint: string; keys: { p256dh: string; auth: string } }
  arrived: Arrived[]
  titles(): string[]
  /** What the service answers from now on. Default 201. */
  answers(status: number, headers?: Record<string, string>): void
  /** How often it was called, whatever it answered. */
  calls(): number
}

/** A push service on a port of its own, which takes only what is encrypted for its subscriber (RFC 8291) and signed (RFC 8292). */
export async function openPushService() {
  const subscribers = new Map<string, ReturnType<typeof subscriber>>()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const found = subscribers.get(request.url ?? '')
    try {
      const { status, headers } = await found!.take(request.headers, Buffer.concat(chunks))
      response.writeHead(status, headers).end()
    } catch (error) {
      // Not for anybody here, not signed, or not to be opened: a real one refuses it too.
      response.writeHead(found ? 400 : 404).end(String(error))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    origin,
    subscribe(): Subscriber {
      const path = `/push/${randomBytes(16).toString('base64url')}`
      const made = subscriber(origin, path)
      subscribers.set(path, made)
      return made
    },
    async close(): Promise<void> {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function subscriber(origin: string, path: string) {
  const keys = createECDH('prime256v1')
  const p256dh = keys.generateKeys('base64url')
  const auth = randomBytes(16)
  const arrived: Arrived[] = []
  let answer: { status: number; headers?: Record<string, string> | undefined } = { status: 201 }
  let calls = 0
  return {
    subscription: { endpoint: origin + path, keys: { p256dh, auth: auth.toString('base64url') } },
    arrived,
    titles: () => arrived.map(({ note }) => note.title),
    answers(status: number, headers?: Record<string, string>): void {
      answer = { status, headers }
    },
    calls: () => calls,
    async take(headers: IncomingHttpHeaders, body: Buffer) {
      calls++
      const claims = await verified(headers.authorization ?? '', origin)
      const note = JSON.parse(opened(body, keys, auth)) as Note
      if (answer.status < 300) arrived.push({ note, headers, claims })
      return answer
    },
  }
}

/** The token under the key that is sent along, for this service and not for long. */
async function verified(authorization: string, audience: string): Promise<Record<string, unknown>> {
  const [, token = '', key = ''] = /^vapid t=([^,]+), k=([\w-]+)$/.exec(authorization) ?? []
  const point = Buffer.from(key, 'base64url')
  const coordinate = (from: number) => point.subarray(from, from + 32).toString('base64url')
  const jwk = { kty: 'EC', crv: 'P-256', x: coordinate(1), y: coordinate(33) }
  const { payload } = await jwtVerify(token, createPublicKey({ key: jwk, format: 'jwk' }), { audience })
  return { ...payload, key }
}

/** One record of `aes128gcm` (RFC 8188), as Web Push has it. */
function opened(body: Buffer, keys: ECDH, auth: Buffer): string {
  const salt = body.subarray(0, 16)
  const theirs = body.subarray(21, 21 + body.readUInt8(20))
  const sealed = body.subarray(21 + theirs.length)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), theirs])
  const secret = Buffer.from(hkdfSync('sha256', keys.computeSecret(theirs), auth, info, 32))
  const derive = (name: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from(`Content-Encoding: ${name}\0`), length))
  const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12))
  decipher.setAuthTag(sealed.subarray(-16))
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  return padded.subarray(0, padded.lastIndexOf(2)).toString()
}
