import { expect, it } from 'vitest'
import type { Host } from '../../../src/server/node/host.ts'
import { databaseIn, openDatabase } from '../../../src/server/node/storage/open.ts'
import { sqliteReplies } from '../../../src/server/node/storage/replies.ts'
import type { FoundReplies, KeptReply } from '../../../src/server/replies/replies.ts'
import { addPerson } from './person.ts'
import { signIn, startHost } from './real-host.ts'
import { tempFolder } from './temp.ts'

const replies = (host: Host, cookie: string) => {
  const ask = (method: string, path: string, body?: object) =>
    fetch(`${host.url}/api/sites/shop/replies${path}`, {
      method,
      headers: { cookie, origin: host.url, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
  return {
    ask,
    keep: (id: string, part: object) =>
      ask('PUT', `/${id}`, { name: 'greeting', text: 'Hello {{visitor.name | you}}', shared: false, since: 0, ...part }),
    names: async (query = '') => ((await (await ask('GET', query)).json()) as FoundReplies).replies.map(({ name }) => name),
  }
}

async function desk() {
  const data = tempFolder()
  const host = await startHost({ data })
  const boss = replies(host, await signIn(host))
  const adaHerself = await addPerson(host, data, 'Ada')
  const ada = replies(host, adaHerself.cookie)
  const bob = replies(host, (await addPerson(host, data, 'Bob')).cookie)
  return { data, boss, ada, adaId: adaHerself.id, bob, nobody: replies(host, '') }
}

it('shared replies are everybody’s to say and administrators’ to change; own ones are nobody else’s', async () => {
  const { boss, ada, bob } = await desk()
  expect((await boss.keep('a', { shared: true })).status).toBe(200)
  expect((await ada.keep('b', { name: 'mine' })).status).toBe(200)
  expect(await ada.names()).toEqual(['greeting', 'mine'])
  expect(await bob.names()).toEqual(['greeting'])
  expect(await ada.names('?of=own')).toEqual(['mine'])
  expect(await ada.names('?of=shared')).toEqual(['greeting'])

  for (const refused of [
    ada.keep('c', { shared: true }),
    ada.keep('a', { shared: true, since: 1 }),
    ada.keep('a', { since: 1 }),
    ada.ask('DELETE', '/a?since=1'),
  ])
    expect((await refused).status).toBe(403)
  for (const hidden of [bob.keep('b', { since: 1 }), boss.ask('DELETE', '/b?since=1')]) expect((await hidden).status).toBe(404)
  expect(await ada.names()).toEqual(['greeting', 'mine'])
})

it('two who change one reply do not overwrite each other, and what is removed is gone', async () => {
  const { boss } = await desk()
  const first = (await (await boss.keep('a', { shared: true })).json()) as KeptReply
  expect(first).toMatchObject({ version: 1, by: 'Administrator', shared: true })
  expect((await boss.keep('a', { shared: true, since: 1, name: 'welcome' })).status).toBe(200)
  expect((await boss.keep('a', { shared: true, since: 1, name: 'too late' })).status).toBe(409)
  expect((await boss.keep('a', { shared: true })).status).toBe(409)
  expect((await boss.ask('DELETE', '/a?since=1')).status).toBe(409)
  expect(await boss.names()).toEqual(['welcome'])
  expect((await boss.ask('DELETE', '/a?since=2')).status).toBe(204)
  expect(await boss.names()).toEqual([])
})

it('what cannot be said is refused in words, and nobody without a session comes in', async () => {
  const { boss, ada, nobody } = await desk()
  const message = async (part: object) => ((await (await boss.keep('a', part)).json()) as { message: string }).message
  expect(await message({ text: 'Hello {{visitr.name}}' })).toBe('Nothing is known by the name “visitr.name”.')
  expect(await message({ name: ' ' })).toBe('Give it a name to find it by.')
  expect(await message({ text: 'x'.repeat(4_001) })).toMatch(/too long/)
  expect((await boss.keep('a', { text: 'x'.repeat(60_000) })).status).toBe(413)
  expect((await ada.ask('PUT', '/no%20id', {})).status).toBe(422)
  expect((await nobody.ask('GET', '')).status).toBe(401)
  expect(await ada.names()).toEqual([])
})

it('keeps what it answers that it keeps: what cannot be seen is left out, lines and tabs stay', async () => {
  const { boss } = await desk()
  const kept = (await (
    await boss.keep('a', { name: 'a\u0000b\n', text: 'one\u0000\u0007\r\ntwo\tthree\u0085' })
  ).json()) as KeptReply
  expect(kept).toMatchObject({ name: 'a b', text: 'one\ntwo\tthree' })
  const { replies } = (await (await boss.ask('GET', '?q=three')).json()) as FoundReplies
  expect(replies).toEqual([kept])
  expect((await boss.keep('b', { name: '\u0000' })).status).toBe(422)
})

it('nobody keeps more of their own than are quickly looked through, nor signs that fall into many more', async () => {
  const { data, boss, ada, adaId } = await desk()
  const database = openDatabase(databaseIn(data))
  const book = sqliteReplies(database)
  database.transaction(() => {
    for (let index = 0; index < 1_000; index++)
      book.keep('shop', adaId, { id: `r${index}`, name: `reply ${index}`, text: 'x', version: 1, at: 0, by: 'Ada' })
  })
  expect(await (await ada.keep('one-more', {})).json()).toMatchObject({ code: 'bad-option', option: 'name' })
  expect((await ada.keep('r7', { since: 1, name: 'changed' })).status).toBe(200)
  const text = '\ufdfa'.repeat(4_000)
  expect(await (await boss.keep('long', { shared: true, name: 'blessing', text })).json()).toMatchObject({ text })
  expect(await ada.names('?q=blessing')).toEqual(['blessing'])
  const longest = database.prepare<{ chars: number }>('SELECT max(length(plain)) AS chars FROM reply').first()
  expect(longest?.chars).toBeLessThanOrEqual(12_000)
  database.close()
})

it('of ten thousand those are found that have the words, names that begin so first', async () => {
  const database = openDatabase(databaseIn(tempFolder()))
  const book = sqliteReplies(database)
  database.transaction(() => {
    for (let index = 0; index < 10_000; index++)
      book.keep('shop', '', {
        id: `r${index}`,
        name: `reply ${index}`,
        text: `Ünter den Linden ${index}`,
        version: 1,
        at: 0,
        by: 'Ada',
      })
    book.keep('shop', '', { id: 'z', name: 'linden', text: 'last', version: 1, at: 0, by: 'Ada' })
    book.keep('other', '', { id: 'z', name: 'linden', text: 'elsewhere', version: 1, at: 0, by: 'Ada' })
  })
  const find = (words: string) => book.find({ site: 'shop', agent: 'ada', words })
  expect(find('').replies).toHaveLength(50)
  expect(find('').more).toBe(true)
  expect(find('LINDEN').replies[0]).toMatchObject({ name: 'linden', text: 'last' })
  expect(find('unter 7777')).toMatchObject({ replies: [{ name: 'reply 7777' }], more: false })
  expect(find("nothing' OR 1=1")).toEqual({ replies: [], more: false })
  database.close()
})
