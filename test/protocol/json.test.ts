import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { writeJson } from '../../src/protocol/json.ts'
import { dice } from '../seed.ts'

const prototypes = [Array.prototype, Object.prototype, String.prototype, Number.prototype] as { toJSON?: unknown }[]
afterEach(() => {
  for (const prototype of prototypes) delete prototype.toJSON
})

test('writes plain data as JSON.stringify does', () => {
  const undefinedToo = fc.letrec((tie) => ({
    any: fc.oneof(
      fc.jsonValue(),
      fc.constant(undefined),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('any'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).any
  fc.assert(
    fc.property(undefinedToo, (value) => {
      if (value !== undefined) expect(writeJson(value)).toBe(JSON.stringify(value))
    }),
    dice(300),
  )
})

test('writes the same where a page has hung a toJSON on everything', () => {
  const value = { kind: 'append', entries: [{ text: 'Hi', tags: ['a', 'b'] }], at: 3, none: undefined }
  const right = JSON.stringify(value)
  for (const prototype of prototypes) prototype.toJSON = () => 'spoilt'
  expect(JSON.stringify(value)).not.toBe(right)
  expect(writeJson(value)).toBe(right)
})
