import { describe, expect, onTestFinished, test } from 'vitest'
import { AgentCommand as AgentCommands, VisitorCommand as VisitorCommands } from '../../../src/protocol/commands.ts'
import { AgentBody, VisitorBody } from '../../../src/protocol/entries/entry.ts'
import {
  type AgentCommand,
  type Command,
  isFrontdeskError,
  parseAgentCommand,
  parseHello,
  parseVisitorCommand,
  type VisitorCommand,
} from '../../../src/protocol/index.ts'
import { agentBodies, agentCases, type Case, visitorBodies, visitorCases } from './commands.ts'
import { shop } from './shop.ts'

type Named<Of extends Command> = [name: string, one: Case<Of>]

/** Each command, and each kind of entry that can be appended. */
function all<Of extends Command>(cases: object, bodies: object): Named<Of>[] {
  const appends = Object.entries(bodies).map(
    ([kind, { body, ...fates }]): Named<Of> => [
      `append ${kind}`,
      { ...fates, of: (conversation) => ({ type: 'append', conversation, id: 'forged', body }) as unknown as Of },
    ],
  )
  return [...(Object.entries(cases) as Named<Of>[]), ...appends]
}
const agents = all<AgentCommand>(agentCases, agentBodies)
const visitors = all<VisitorCommand>(visitorCases, visitorBodies)

async function aShop() {
  const open = await shop()
  onTestFinished(() => open.destroy())
  return open
}

test('every command that there is has its forged frames', () => {
  const typesOf = (options: readonly { entries: { type: { literal: string } } }[]) =>
    options.map(({ entries }) => entries.type.literal)
  const kindsOf = (options: readonly { entries: { kind: { literal: string } } }[]) =>
    options.map(({ entries }) => entries.kind.literal)
  expect(Object.keys({ ...agentCases, append: 0 }).sort()).toEqual(typesOf(AgentCommands.options).sort())
  expect(Object.keys({ ...visitorCases, append: 0 }).sort()).toEqual(typesOf(VisitorCommands.options).sort())
  expect(Object.keys(agentBodies).sort()).toEqual(kindsOf(AgentBody.options).sort())
  expect(Object.keys(visitorBodies).sort()).toEqual(kindsOf(VisitorBody.options).sort())
})

describe('[P19] [P20] [R23] an agent’s frame of a chat that is not theirs is refused and changes nothing, and nobody hears of it', () => {
  test.each(agents)('%s', async (_, { of, foreign, early = foreign }) => {
    const { grace, held, forge } = await aShop()
    const theirs = await forge(grace, of(held))
    expect(theirs).toMatchObject({ fate: foreign, changed: false, heard: [] })
    expect(JSON.stringify(theirs.answers)).not.toMatch(/Between us|Barbara/)
    const other = await aShop()
    expect(await other.forge(other.grace, of(other.early))).toMatchObject({ fate: early, changed: false, heard: [] })
  })
})

describe('[P18] a visitor’s frame of another visitor’s conversation is refused and changes nothing, and nobody hears of it', () => {
  test.each(visitors)('%s', async (_, { of, foreign }) => {
    const { nils, held, forge } = await aShop()
    const theirs = await forge(nils, of(held))
    expect(theirs).toMatchObject({ fate: foreign, changed: false, heard: [] })
    expect(JSON.stringify(theirs.answers)).not.toMatch(/Between us|Barbara/)
  })
})

describe('[P21] [R28] a frame of a closed conversation is refused and changes nothing, though it is its own agent’s, or visitor’s', () => {
  const closing = <Of extends Command>(those: Named<Of>[]) => those.filter(([, { closed }]) => closed)
  test.each(closing(agents))('an agent’s %s', async (_, { of, closed }) => {
    const { ada, shut, forge } = await aShop()
    expect(await forge(ada, of(shut))).toMatchObject({ fate: closed, changed: false, heard: [] })
  })
  test.each(closing(visitors))('a visitor’s %s', async (_, { of, closed }) => {
    const { siri, shut, forge } = await aShop()
    expect(await forge(siri, of(shut))).toMatchObject({ fate: closed, changed: false, heard: [] })
  })
})

describe('a frame of a role that its sender does not have ends their line and changes nothing', () => {
  const only = <Of extends Command>(those: Named<Of>[], others: readonly Named<Command>[]) =>
    those.filter(([name]) => !others.some(([other]) => other === name))
  test.each(only(agents, visitors))('a visitor says an agent’s %s', async (_, { of }) => {
    const { kari, held, forge } = await aShop()
    expect(await forge(kari, of(held))).toMatchObject({ fate: 'ended 4400', changed: false, heard: [] })
  })
  test.each(only(visitors, agents))('an agent says a visitor’s %s', async (_, { of }) => {
    const { ada, held, forge } = await aShop()
    expect(await forge(ada, of(held))).toMatchObject({ fate: 'ended 4400', changed: false, heard: [] })
  })
})

describe('markup in a field is refused, but where people write words: there it is words, and kept as it was written', () => {
  const HTML = '<img src=x onerror=alert(1)>'
  test.each([
    ...agents.map(([name, one]) => ['an agent’s', name, one, parseAgentCommand] as const),
    ...visitors.map(([name, one]) => ['a visitor’s', name, one, parseVisitorCommand] as const),
  ])('%s %s', (_, name, { of, words = [] }, parse) => {
    const read = name === 'hello' ? parseHello : parse
    const good = of('c1')
    expect(read(JSON.stringify(good))).toEqual(good)
    const taken = pathsOf(good).filter((path) => {
      const forged = replaced(good, path, HTML)
      try {
        expect(read(JSON.stringify(forged))).toEqual(forged)
        return true
      } catch (error) {
        if (isFrontdeskError(error, 'bad-command')) return false
        throw error
      }
    })
    expect(taken).toEqual(words)
  })
})

/** Where there is a text in it. */
const pathsOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => pathsOf(part, path ? `${path}.${key}` : key))
    : typeof value === 'string'
      ? [path]
      : []

function replaced(value: object, path: string, text: string): object {
  const copy = structuredClone(value) as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let at = copy
  for (const key of keys) at = at[key] as Record<string, unknown>
  at[last] = text
  return copy
}
