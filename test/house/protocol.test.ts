import { createHash } from 'node:crypto'
import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, test } from 'vitest'
import { AgentCommand, PROTOCOL_HASH, PROTOCOL_VERSION, Update, VisitorCommand } from '../../src/protocol/index.ts'

test(`the wire is still what version ${PROTOCOL_VERSION} of the protocol says it is`, () => {
  const schemas = [VisitorCommand, AgentCommand, Update].map((union) => toJsonSchema(union, { errorMode: 'ignore' }))
  const hash = createHash('sha256').update(JSON.stringify(schemas)).digest('hex')
  expect(
    PROTOCOL_HASH,
    `What goes over the wire has changed. If clients and servers of before cannot live with that, raise PROTOCOL_VERSION; write it
down in PROTOCOL.md; then set PROTOCOL_HASH in src/protocol/version.ts to '${hash}'.`,
  ).toBe(hash)
})
