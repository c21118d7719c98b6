import { describe, expect, it } from 'vitest'
import { checkPlaybook, languagesOf, type Playbook, parsePlaybook, reviewPlaybook } from '../../src/cards/index.ts'
import { isFrontdeskError } from '../../src/protocol/index.ts'
import { answer, run, shopPlaybook, start } from '../playbook/specimens.ts'
import { corpus } from '../protocol/corpora.ts'

interface Corpus<Case> {
  data: readonly Case[]
}
const strings = ['strings-blns', 'xss-html5sec', 'xss-owasp-filter-evasion'].flatMap(
  (name) => corpus<Corpus<string>>(`${name}.json`)?.data ?? [],
)
const files = corpus<Corpus<{ b64: string }>>('json-malformed-frames-JSONTestSuite.json')?.data ?? []
const ours = [
  '',
  '__proto__',
  'constructor',
  'toString',
  '{{__proto__}}',
  '{{constructor | x}}',
  '\u0000',
  '\ud800',
  'a'.repeat(5_000),
]
const whatever: unknown[] = [...new Set([...strings, ...ours]), null, true, 1e308, Number.NaN, [], {}, [[]], { kind: 'jump' }]

const english = { ...shopPlaybook, texts: { de: { topic: { text: 'Worum geht es?', options: { sales: 'Kaufen' } } } } }

/** A good playbook with this in the place of one of its parts, whole, or as the name of one. */
function* spoilt(value: unknown): Generator<unknown> {
  yield value
  const key = String(value)
  for (const part of ['id', 'name', 'locale', 'bot', 'start', 'cards', 'texts', 'includes', 'starts'])
    yield { ...english, [part]: value }
  yield { ...english, [key]: value }
  yield { ...english, cards: { ...english.cards, [key]: english.cards.hello } }
  yield { ...english, cards: { ...english.cards, hello: value } }
  for (const part of ['kind', 'text', 'next'])
    yield { ...english, cards: { ...english.cards, hello: { ...english.cards.hello, [part]: value } } }
  yield { ...english, texts: { [key]: { topic: { text: 'x' } } } }
  yield { ...english, texts: { de: { [key]: value } } }
  yield { ...english, texts: { de: { topic: { text: value, options: { [key]: value } } } } }
  yield JSON.parse(
    `{"__proto__":${JSON.stringify(value) ?? null},"cards":{"__proto__":{"polluted":1}},"texts":{"__proto__":{"polluted":1}}}`,
  )
}

/** What the checker says of it; a sound one is run, in both languages. */
function judge(value: unknown): void {
  const faults = checkPlaybook(value)
  const areTold = faults.every(({ path, message }) => typeof path === 'string' && typeof message === 'string' && message !== '')
  if (!areTold) expect(faults).toEqual('each with its path and why')
  if (faults.length > 0) return
  reviewPlaybook(value)
  languagesOf(value)
  for (const locale of ['en', 'de'])
    run(parsePlaybook(value) as Playbook, [{ ...start, locale } as typeof start, answer('topic', 'other')])
}

const shapeOfObject = () => [Object.prototype, Array.prototype, Function.prototype].map((it) => Reflect.ownKeys(it).length)

describe('the checker, of what was written to break it', () => {
  it(`lists faults, and never throws nor pollutes, whatever stands where (${whatever.length} values)`, () => {
    const before = shapeOfObject()
    for (const value of whatever) for (const playbook of spoilt(value)) judge(playbook)
    expect(shapeOfObject()).toEqual(before)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it(`takes any text for a bad playbook at worst (${files.length} files)`, () => {
    for (const text of [
      ...files.map(({ b64 }) => Buffer.from(b64, 'base64').toString()),
      ...strings,
      '',
      '{',
      '['.repeat(100_000),
    ])
      try {
        judge(parsePlaybook(text))
      } catch (error) {
        if (!isFrontdeskError(error, 'bad-playbook')) throw error
        expect(error.details.faults).not.toEqual([])
      }
  })
})
