import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  FRAME_BYTES,
  isFrontdeskError,
  MESSAGE_CHARS,
  PROTOCOL_VERSION,
  parseAgentCommand,
  parseHello,
  parseVisitorCommand,
} from '../../src/protocol/index.ts'
import { dice } from '../seed.ts'
import { corpus } from './corpora.ts'

const parsers = { parseHello, parseVisitorCommand, parseAgentCommand }

/** The code of what each parser throws, or `good` for what it takes. */
function verdicts(frame: string): string[] {
  return Object.values(parsers).map((parse) => {
    try {
      parse(frame)
      return 'good'
    } catch (error) {
      if (isFrontdeskError(error)) return error.code
      throw error
    }
  })
}

function pathOf(parse: (frame: string) => unknown, value: unknown): string {
  try {
    parse(JSON.stringify(value))
  } catch (error) {
    if (isFrontdeskError(error, 'bad-command')) return error.details.path
    throw error
  }
  return 'good'
}

const token = 'A'.repeat(22)
const visitorHello = { type: 'hello', version: PROTOCOL_VERSION, role: 'visitor', site: 'shop', token }
const agentHello = { type: 'hello', version: PROTOCOL_VERSION, role: 'agent', site: 'shop', online: true }
const say = (text: unknown) => ({ type: 'append', conversation: 'c1', id: 'm1', body: { kind: 'message', text } })
const good = [visitorHello, agentHello, say('Hi'), { type: 'watch', conversation: 'c1', since: 0, epoch: '' }, { type: 'ping' }]

describe('a frame', () => {
  it('is read when it is what it should be', () => {
    expect(parseHello(JSON.stringify(visitorHello))).toEqual(visitorHello)
    expect(parseHello(JSON.stringify(agentHello))).toEqual(agentHello)
    expect(parseVisitorCommand(JSON.stringify(say('Hi')))).toEqual(say('Hi'))
    expect(parseAgentCommand(JSON.stringify(say('Hi')))).toEqual(say('Hi'))
  })

  it('is a bad command when it is anything else, with the path of the fault', () => {
    expect(pathOf(parseHello, { ...visitorHello, token: 'short' })).toBe('token')
    expect(pathOf(parseHello, { ...visitorHello, site: '../etc' })).toBe('site')
    expect(pathOf(parseHello, { ...visitorHello, admin: true })).toBe('admin')
    expect(pathOf(parseHello, { ...visitorHello, resume: { conversation: 'c', since: -1, epoch: '' } })).toBe('resume.since')
    expect(pathOf(parseVisitorCommand, say(' \n '))).toBe('body.text')
    expect(pathOf(parseVisitorCommand, say(7))).toBe('body.text')
    expect(pathOf(parseVisitorCommand, { type: 'sudo' })).toBe('type')
  })

  it('of a visitor cannot say what only agents or the server may', () => {
    for (const body of [
      { kind: 'assign', agent: { id: 'ada', name: 'Ada' } },
      { kind: 'expired', card: 'live', reason: 'deadline' },
      { kind: 'outcome', card: 'lead', qualified: true },
      { kind: 'created', object: 'deal', title: 'x', fields: {}, page: '' },
    ])
      expect(pathOf(parseVisitorCommand, { ...say(''), body })).toBe('body.kind')
    expect(pathOf(parseVisitorCommand, { type: 'presence', online: true })).toBe('type')
    expect(pathOf(parseVisitorCommand, { type: 'list', folder: 'closed' })).toBe('type')
  })

  it('of an agent cannot say what only the visitor or the server may', () => {
    for (const kind of ['start', 'answer', 'handover', 'extend', 'leave', 'waiting', 'expired'])
      expect(pathOf(parseAgentCommand, { ...say(''), body: { kind, card: 'live' } })).toBe('body.kind')
  })

  it('[P65] of an agent bears no filter that is none, and a visitor’s none at all', () => {
    const filtered = (filter: unknown) => ({ type: 'search', filter })
    expect(pathOf(parseAgentCommand, filtered({ unread: true, agent: 'ada', page: '<b>', from: 0 }))).toBe('good')
    const forged: [unknown, string][] = [
      [{ site: 'other' }, 'filter.site'],
      [{ visitor: 'hash' }, 'filter.visitor'],
      [{ unread: 'yes' }, 'filter.unread'],
      [{ agent: "' OR 1=1 --" }, 'filter.agent'],
      [{ result: 'everything' }, 'filter.result'],
      [{ page: 'x'.repeat(201) }, 'filter.page'],
      [{ from: -1 }, 'filter.from'],
      [{ to: '2026' }, 'filter.to'],
      ['unread', 'filter'],
    ]
    for (const [filter, path] of forged) {
      expect(pathOf(parseAgentCommand, filtered(filter)), JSON.stringify(filter)).toBe(path)
      expect(pathOf(parseAgentCommand, { ...filtered(filter), type: 'facets' })).toBe(path)
    }
    expect(pathOf(parseVisitorCommand, filtered({}))).toBe('type')
    expect(pathOf(parseVisitorCommand, { type: 'facets' })).toBe('type')
  })

  it('may hold a message of the greatest length in the widest characters, and not one more', () => {
    expect(pathOf(parseVisitorCommand, say('\u20ac'.repeat(MESSAGE_CHARS)))).toBe('good')
    expect(pathOf(parseVisitorCommand, say('a'.repeat(MESSAGE_CHARS + 1)))).toBe('body.text')
  })

  it('is refused unread when it is too large, counted in bytes', () => {
    const pad = (bytes: number, character: string, width: number) =>
      `{"type":"ping"}${' '.repeat((bytes - 15) % width)}${character.repeat(Math.floor((bytes - 15) / width))}`
    expect(verdicts(pad(FRAME_BYTES, ' ', 1))).toEqual(['bad-command', 'good', 'good'])
    expect(verdicts(pad(FRAME_BYTES + 1, ' ', 1))).toEqual(['bad-command', 'bad-command', 'bad-command'])
    expect(() => parseVisitorCommand(pad(FRAME_BYTES + 3, '\u20ac', 3))).toThrow(/larger/)
  })

  it('is a bad command, never another exception, whatever its text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (frame) => {
        expect(new Set([...verdicts(frame), 'bad-command', 'good']).size).toBe(2)
      }),
      dice(3_000),
    )
  })

  it('is of another version when its hello says so, however strange the rest of it', () => {
    for (const more of [{}, { flavour: 'vanilla' }, { role: 'robot', token: 7 }])
      expect(verdicts(JSON.stringify({ ...visitorHello, version: PROTOCOL_VERSION + 1, ...more }))[0]).toBe('version')
  })

  it('is refused with a code, whichever part of a good one is replaced or cut off', () => {
    fc.assert(
      fc.property(fc.constantFrom(...good), fc.nat(), fc.nat(), fc.jsonValue(), (value, spot, length, part) => {
        const text = JSON.stringify(value)
        const cut = text.slice(0, length % text.length)
        expect(verdicts(cut)).toEqual(['bad-command', 'bad-command', 'bad-command'])
        const keys = Object.keys(value)
        const changed = { ...value, [keys[spot % keys.length] ?? '']: part }
        expect(['good', 'bad-command', 'version']).toEqual(expect.arrayContaining(verdicts(JSON.stringify(changed))))
      }),
      dice(3_000),
    )
  })

  it('leaves the prototypes of this world alone', () => {
    const evil = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'
    for (const value of good) verdicts(JSON.stringify(value).replace('{', evil))
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('is a bad command when it is nested without end', () => {
    for (const depth of [1_000, 30_000])
      expect(verdicts('['.repeat(depth) + ']'.repeat(depth))).toEqual(Array(3).fill('bad-command'))
    expect(verdicts('{"a":'.repeat(10_000))).toEqual(Array(3).fill('bad-command'))
  })
})

const suite = corpus<{ data: { name: string; b64: string }[] }>('json-malformed-frames-JSONTestSuite.json')

describe(`JSONTestSuite, ${suite ? `${suite.data.length} texts at hand` : 'not at hand: our own texts in its place'}`, () => {
  const own = [
    '',
    '{',
    '[1,]',
    '{"a":1,}',
    "{'a':1}",
    'nul',
    '"\\u00"',
    '\ufeff{}',
    '01',
    '1e',
    '\u0000',
    '[1 2]',
    '{"a" 1}',
    'NaN',
  ]
  const texts =
    suite?.data.map(({ name, b64 }) => [name, Buffer.from(b64, 'base64').toString('utf8')]) ?? own.map((text) => [text, text])

  it('every text is a bad command as a frame, and as a part of one', () => {
    for (const [name, text] of texts) {
      expect(verdicts(text ?? ''), name).toEqual(['bad-command', 'bad-command', 'bad-command'])
      expect(verdicts(`{"type":"append","conversation":"c","id":"i","body":${text}}`), name).not.toContain('good')
    }
  })
})
