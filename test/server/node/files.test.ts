import { request } from 'node:http'
import { expect, it } from 'vitest'
import type { Attachment } from '../../../src/protocol/index.ts'
import type { Host } from '../../../src/server/node/host.ts'
import { SHOP, signIn, startHost } from './real-host.ts'
import { archive, docx, gif, html, jpeg, pdf, png, polyglot, svg, webp } from './specimens.ts'

const TOKEN = 'a'.repeat(32)
const visitor = (token = TOKEN) => ({ origin: SHOP, authorization: `Bearer ${token}` })

interface Sent {
  name?: string
  type?: string
  headers?: Record<string, string>
  site?: string
}

function send(host: Host, bytes: Uint8Array, { name = 'a.png', type = '', headers = visitor(), site = 'shop' }: Sent = {}) {
  return fetch(`${host.url}/sites/${site}/files`, {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: { 'x-file-name': encodeURIComponent(name), ...(type && { 'content-type': type }), ...headers },
  })
}

const addressOf = (host: Host, { id, name }: Attachment): string => `${host.url}/files/${id}/${encodeURIComponent(name)}`

async function codeOf(answer: Response): Promise<[status: number, code: string]> {
  const { code, message } = (await answer.json()) as { code: string; message: string }
  expect(message).toMatch(/^[A-Z].*\.$/)
  return [answer.status, code]
}

it('takes a picture, says how large it is, and gives it back, for pages to show and not to run', async () => {
  const host = await startHost()
  const bytes = png(40, 30)
  const answer = await send(host, bytes, { name: 'Skjermen  min.png', type: 'image/png' })
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([201, SHOP])
  const file = (await answer.json()) as Attachment
  expect(file).toEqual({
    id: expect.any(String),
    name: 'Skjermen min.png',
    type: 'image/png',
    bytes: bytes.length,
    width: 40,
    height: 30,
  })
  expect(file.id.length).toBeGreaterThanOrEqual(22)

  const got = await fetch(addressOf(host, file))
  expect(Buffer.from(await got.arrayBuffer()).equals(bytes)).toBe(true)
  expect(Object.fromEntries(got.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': `inline; filename*=UTF-8''Skjermen%20min.png`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': `default-src 'none'; sandbox; frame-ancestors 'none'`,
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'private, max-age=31536000, immutable',
  })
  const saved = await fetch(`${addressOf(host, file)}?download`)
  expect(saved.headers.get('content-disposition')).toMatch(/^attachment; /)
  expect((await fetch(`${host.url}/files/${'x'.repeat(43)}/a.png`)).status).toBe(404)
})

it('takes every kind that it says it takes, and has all but pictures saved, not shown', async () => {
  const host = await startHost()
  const kinds: [name: string, bytes: Uint8Array, type: string, isShown: boolean][] = [
    ['a.jpg', jpeg, 'image/jpeg', true],
    ['a.gif', gif, 'image/gif', true],
    ['a.webp', webp, 'image/webp', true],
    ['a.pdf', pdf, 'application/pdf', false],
    ['a.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', false],
    ['a.txt', Buffer.from('Smørbrød\r\n'), 'text/plain', false],
    ['a.csv', Buffer.from('a;b\n1;2'), 'text/csv', false],
    ['latin-1.csv', Buffer.from('Smørbrød;2', 'latin1'), 'text/csv', false],
    // Words about a page are no page.
    ['page.txt', html, 'text/plain', false],
  ]
  for (const [name, bytes, type, isShown] of kinds) {
    // What a system says of a text, or of a kind that it does not know, is not believed.
    const answer = await send(host, bytes, { name, type: 'application/octet-stream' })
    const file = (await answer.json()) as Attachment
    expect([answer.status, file.type], name).toEqual([201, type])
    const got = await fetch(addressOf(host, file))
    expect(got.headers.get('content-type'), name).toMatch(type)
    expect(got.headers.get('content-disposition'), name).toMatch(isShown ? /^inline; / : /^attachment; /)
  }
})

it('refuses what is not taken, and what is not what it says it is, with words', async () => {
  const host = await startHost()
  const wrong: [name: string, bytes: Uint8Array, type?: string][] = [
    ['page.html', html, 'text/html'],
    ['page.png', html, 'image/png'],
    ['drawing.svg', svg, 'image/svg+xml'],
    ['drawing.png', svg, 'image/png'],
    ['a.jpg', png(1, 1)],
    ['a.png', png(1, 1), 'image/jpeg'],
    ['a.pdf', png(1, 1)],
    ['a.txt', png(1, 1), 'text/plain'],
    ['a.txt', Buffer.of(77, 90, 0, 0)],
    ['a.zip', archive, 'application/zip'],
    ['a.docx', archive],
    ['a.exe', Buffer.from('MZ')],
    ['png', png(1, 1)],
    ['empty.png', Buffer.alloc(0)],
    ['half.png', png(3, 3).subarray(0, 12)],
    ['bomb.png', png(1, 1, { width: 60_000, height: 60_000 })],
    ['nothing.png', png(1, 1, { width: 0, height: 1 })],
  ]
  const senders = wrong.map((_, index) => visitor(`${index}`.padStart(32, 'v')))
  for (const [index, [name, bytes, type]] of wrong.entries())
    expect(await codeOf(await send(host, bytes, { name, type: type ?? '', headers: senders[index] ?? {} })), name).toEqual([
      415,
      'wrong-type',
    ])
})

it('gives a picture that is a script, too, as a picture alone', async () => {
  const host = await startHost()
  const file = (await (await send(host, polyglot, { name: 'a.gif' })).json()) as Attachment
  const { headers } = await fetch(addressOf(host, file))
  expect([headers.get('content-type'), headers.get('x-content-type-options')]).toEqual(['image/gif', 'nosniff'])
})

it('refuses what is too large, whatever it says of its length, and reads no further', async () => {
  const host = await startHost({ files: { mostBytes: 1_000 } })
  const answer = await send(host, Buffer.alloc(1_001, 'a'), { name: 'a.txt' })
  expect(await codeOf(answer.clone())).toEqual([413, 'too-large'])
  expect(await answer.json()).toMatchObject({ mostBytes: 1_000 })
  expect((await send(host, Buffer.alloc(1_000, 'a'), { name: 'a.txt' })).status).toBe(201)

  const { status, sent } = await sendForEver(host)
  expect(status).toBe(413)
  expect(sent).toBeLessThan(50_000_000)
})

/** A body without a length that does not end by itself. */
function sendForEver(host: Host): Promise<{ status: number; sent: number }> {
  return new Promise((resolve) => {
    let sent = 0
    let isOver = false
    const headers = { ...visitor(), 'x-file-name': 'a.txt', 'transfer-encoding': 'chunked' }
    const going = request(`${host.url}/sites/shop/files`, { method: 'POST', headers }, (answer) => {
      isOver = true
      answer.resume()
      resolve({ status: answer.statusCode ?? 0, sent })
      going.destroy()
    })
    going.on('error', () => {})
    const more = () => {
      while (!isOver && sent < 50_000_000) {
        sent += 10_000
        if (!going.write(Buffer.alloc(10_000, 'a'))) return void going.once('drain', more)
      }
    }
    more()
  })
}

it('takes nothing from whom it does not know, nor from pages that may not chat', async () => {
  const host = await startHost()
  const from = async (headers: Record<string, string>, site = 'shop') => codeOf(await send(host, png(1, 1), { headers, site }))
  expect(await from({ origin: SHOP })).toEqual([401, 'unauthorized'])
  expect(await from({ origin: SHOP, authorization: 'Bearer short' })).toEqual([401, 'unauthorized'])
  for (const origin of ['https://evil.example', 'null', host.url])
    expect(await from({ ...visitor(), origin }), origin).toEqual([403, 'forbidden'])
  const { authorization } = visitor()
  expect(await from({ authorization })).toEqual([403, 'forbidden'])
  expect(await from(visitor(), 'nowhere')).toEqual([404, 'not-found'])

  const cookie = await signIn(host)
  expect((await send(host, png(1, 1), { headers: { cookie, origin: host.url } })).status).toBe(201)
  expect(await from({ cookie, origin: SHOP })).toEqual([401, 'unauthorized'])
  expect(await from({ cookie })).toEqual([401, 'unauthorized'])
})

it('lets a browser ask first, from the site’s pages and no others', async () => {
  const host = await startHost()
  const ask = (origin: string) => fetch(`${host.url}/sites/shop/files`, { method: 'OPTIONS', headers: { origin } })
  const allowed = (await ask(SHOP)).headers
  expect(allowed.get('access-control-allow-origin')).toBe(SHOP)
  expect(allowed.get('access-control-allow-headers')).toMatch(/authorization.*x-file-name/)
  expect((await ask('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull()
})

it('keeps of a name only what a name is, and lets none of it into a header', async () => {
  const host = await startHost()
  const names: [sent: string, kept: string][] = [
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\kari\\a.txt', 'a.txt'],
    ['..txt', 'txt'],
    ['a\r\nset-cookie: x=1.txt', 'aset-cookie: x=1.txt'],
    ['a"; filename=b.html;.txt', 'a"; filename=b.html;.txt'],
    ['gpj.\u202etxt.exe\u202c.txt', 'gpj.txt.exe.txt'],
    ['  many   spaces .txt ', 'many spaces .txt'],
    [`${'long'.repeat(100)}.txt`, `${'long'.repeat(29)}.txt`],
    ['\u{1f9e1}.txt', '\u{1f9e1}.txt'],
    ["it's (1)*.txt", "it's (1)*.txt"],
  ]
  for (const [index, [sent, kept]] of names.entries()) {
    const answer = await send(host, Buffer.from('words'), { name: sent, headers: visitor(`${index}`.padStart(32, 'v')) })
    if (kept === 'txt') {
      expect(answer.status, sent).toBe(415)
      continue
    }
    const file = (await answer.json()) as Attachment
    expect(file.name, sent).toBe(kept)
    const disposition = (await fetch(addressOf(host, file))).headers.get('content-disposition') ?? ''
    expect(disposition, sent).toMatch(/^attachment; filename\*=UTF-8''[\w.!~%-]+$/)
    expect(decodeURIComponent(disposition.split(`''`)[1] ?? '')).toBe(kept)
  }
})

it('lets nobody fill the disk at a stroke', async () => {
  const host = await startHost()
  const statuses: number[] = []
  for (let file = 0; file < 25; file++) statuses.push((await send(host, png(1, 1))).status)
  expect(statuses).toEqual([...Array(20).fill(201), ...Array(5).fill(429)])
  const answer = await send(host, png(1, 1))
  expect(((await answer.json()) as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(1_000)
  expect((await send(host, png(1, 1), { headers: visitor('b'.repeat(32)) })).status).toBe(201)
})

it('takes none where the owner wants none, and only the kinds that the owner wants', async () => {
  const none = await startHost({ files: false })
  expect(await codeOf(await send(none, png(1, 1)))).toEqual([404, 'not-found'])
  const pictures = await startHost({ files: { types: ['image/png'] } })
  expect((await send(pictures, png(1, 1))).status).toBe(201)
  expect(await codeOf(await send(pictures, pdf, { name: 'a.pdf' }))).toEqual([415, 'wrong-type'])
})
