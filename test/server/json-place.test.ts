import { expect, it } from 'vitest'
import { placeIn } from '../../src/server/playbooks/json-place.ts'

function placeOf(text: string): string {
  try {
    JSON.parse(text)
    return 'none'
  } catch (error) {
    const { line, column } = placeIn(text, error as SyntaxError)
    return `${line}:${column}`
  }
}

it.each([
  ['', '1:1'],
  ['{', '1:2'],
  ['{\n  "a": 1,\n}', '3:1'],
  ['{\n "a": [1, ],\n "b": 2 }', '2:11'],
  ['[1, ]\n[1, ]', '1:5'],
  ['{"a" 1}', '1:6'],
  ['{\n"a": tru }', '2:9'],
  ['{"a": "b\nc"}', '1:9'],
  ['{"a": "b', '1:9'],
  ['{} x', '1:4'],
  ['{"a": nul', '1:10'],
  [`[${'\n1,'.repeat(20_000)}\n}]`, '20002:1'],
])('finds where a text ceases to be JSON: %#', (text, place) => {
  expect(placeOf(text)).toBe(place)
})
