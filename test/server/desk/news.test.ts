import { expect, test } from 'vitest'
import type { Author, Body, Entry, Status } from '../../../src/protocol/index.ts'
import { callAfter, newsOf } from '../../../src/server/conversation/news.ts'
import type { Conversation } from '../../../src/server/storage.ts'

const ada = { id: 'ada', name: 'Ada' }
const bob = { id: 'bob', name: 'Bob' }
const row = (status: Status, agent?: typeof ada): Conversation => ({
  id: 'c',
  site: 'shop',
  visitor: 'v',
  status,
  agent,
  preview: '',
  startedAt: 0,
  lastAt: 0,
  head: 9,
})
const entry = (by: Author, body: Body): Entry => ({ id: 'e', seq: 9, at: 0, by, body })
const visitor: Author = { role: 'visitor' }
const says: Body = { kind: 'message', text: 'Hello' }
const gives = (to: typeof ada): Body => ({ kind: 'assign', agent: to })

test('[P60] whom another agent has given a conversation is called; who took it is not, and of two in a row the last counts', () => {
  const taken = [entry({ role: 'agent', ...ada }, gives(ada))]
  const given = [entry({ role: 'agent', ...bob }, gives(ada))]
  expect(newsOf(row('assigned', ada), row('waiting'), taken)).toBeUndefined()
  expect(newsOf(row('assigned', ada), row('assigned', bob), given)).toEqual({ event: 'assigned', by: 'bob' })
  expect(newsOf(row('assigned', ada), row('assigned', bob), [...taken, ...given])).toEqual({ event: 'assigned', by: 'bob' })
})

test('[P60] what comes back to Unassigned, or waits anew, is news there; what only goes on in it is not', () => {
  const back = [entry({ role: 'agent', ...ada }, says)]
  expect(newsOf(row('missed'), row('assigned', ada), back)).toEqual({ event: 'unassigned', by: 'ada' })
  expect(newsOf(row('waiting'), row('missed'), [])).toEqual({ event: 'unassigned' })
  expect(newsOf(row('waiting'), null, [])).toEqual({ event: 'unassigned' })
  expect(newsOf(row('missed'), row('waiting'), [])).toBeUndefined()
  expect(newsOf(row('waiting'), row('waiting'), [entry(visitor, says)])).toBeUndefined()
})

test('[P60] a visitor’s words are news to the holder; an agent’s own, a closing and what the bot hears are not', () => {
  const held = row('assigned', ada)
  expect(newsOf(held, held, [entry(visitor, says)])).toEqual({ event: 'message' })
  expect(newsOf(held, held, [entry({ role: 'agent', ...ada }, says)])).toBeUndefined()
  expect(newsOf(row('closed', ada), held, [entry(visitor, says)])).toBeUndefined()
  expect(newsOf(row('bot'), null, [entry(visitor, says)])).toBeUndefined()
})

test('[P60] a row keeps what its holder was called for last, until somebody else has it', () => {
  const held = row('assigned', ada)
  const given = { ...held, call: callAfter(held, row('assigned', bob), entry({ role: 'agent', ...bob }, gives(ada))) }
  expect(given.call).toEqual({ event: 'assigned', seq: 9 })
  const said = { ...held, call: callAfter(held, given, { ...entry(visitor, says), seq: 10 }) }
  expect(said.call).toEqual({ event: 'message', seq: 10 })
  expect(callAfter(held, said, entry({ role: 'agent', ...ada }, says))).toEqual(said.call)
  expect(callAfter(held, said, entry(visitor, { kind: 'language', locale: 'de' }))).toEqual(said.call)
  expect(callAfter(row('assigned', bob), said, entry({ role: 'agent', ...bob }, gives(bob)))).toBeUndefined()
  expect(callAfter(row('missed', ada), said, entry({ role: 'agent', ...ada }, { kind: 'unassign', agent: ada }))).toBeUndefined()
})
