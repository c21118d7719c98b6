import { type Card, checkPlaybook, machine, type Playbook, parsePlaybook } from '../../src/cards/index.ts'
import { newState } from '../../src/playbook/index.ts'
import type { Body, Start } from '../../src/protocol/index.ts'
import { median, publish, table } from './readme.ts'

const start: Start = {
  kind: 'start',
  playbook: 'bench',
  version: 'bench',
  page: { url: 'https://shop.example/', title: '', referrer: '' },
  locale: 'en',
}
const by = { role: 'visitor' } as const

/** As many questions one after another, each with a road back to the first: a long way, and cyclic as can be. */
function questions(count: number): Playbook {
  const cards: Record<string, Card> = {}
  for (let at = 0; at < count; at++)
    cards[`c${at}`] = {
      kind: 'question',
      text: at % 10 === 9 ? `And after {{c${at - 1}}}?` : 'And now?',
      options: [
        { id: 'on', label: 'On', next: at === count - 1 ? 'c0' : `c${at + 1}` },
        { id: 'back', label: 'Back', next: 'c0' },
      ],
    }
  return parsePlaybook({
    id: 'bench',
    name: 'Bench',
    locale: 'en',
    bot: { name: 'Bot' },
    start: 'c0',
    cards,
  })
}

const answers = (count: number): Body[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'answer', card: `c${at % 1_000}`, value: 'on' }))

function replay(playbook: Playbook, log: readonly Body[]): void {
  let state = newState
  for (const body of log) [state] = machine.step(playbook, state, { body, by })
}

/** The middle one of several times, in milliseconds of the processor's, after some to get warm: what else a machine does is no matter. */
function timeOf(task: () => void, times = 15): number {
  const taken = Array.from({ length: times + 5 }, () => {
    const before = process.cpuUsage()
    task()
    return process.cpuUsage(before).user / 1_000
  })
  return median(taken.slice(5))
}

/** The playbook engine in Node: steps a second, a replay of 1,000 answers, a check of 1,000 cards. */
export function benchMachine(): void {
  const playbook = questions(1_000)
  const thousand = [start, ...answers(1_000)]
  const many = [start, ...answers(20_000)]
  const perSecond = (many.length / timeOf(() => replay(playbook, many), 5)) * 1_000
  const rows = [
    ['transitions a second', Math.round(perSecond).toLocaleString('en')],
    ['a log of 1,000 answers replayed', `${timeOf(() => replay(playbook, thousand)).toFixed(1)} ms`],
    [
      'a playbook of 1,000 cards checked, each with a road back to the first',
      `${timeOf(() => void checkPlaybook(playbook)).toFixed(0)} ms`,
    ],
  ]
  publish('bench:playbook', table(['the playbook engine, in Node', ''], rows))
}
