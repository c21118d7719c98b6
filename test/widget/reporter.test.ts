import { expect, test } from 'vitest'
import type { Event, Item, VisitorView } from '../../src/chat/index.ts'
import { createReporter } from '../../src/widget/api/reporter.ts'
import { unreadAfter } from '../../src/widget/attention/unread.ts'

const bot = (key: string): Item => ({ key, kind: 'bot', card: key, text: `bot ${key}` })
const visitor = (key: string): Item => ({ key, kind: 'visitor', text: `visitor ${key}`, delivery: 'sending' })
const happened = (key: string, event: Event): Item => ({ key, kind: 'event', event })
const ada = { id: 'ada', name: 'Ada' }
const view = (part: Partial<VisitorView>) =>
  ({ phase: 'asking', line: 'up', playbook: 'ready', qualified: null, ...part }) as VisitorView

function told(isResumed = false) {
  const heard: unknown[][] = []
  return { heard, reporter: createReporter((...event) => heard.push(event), isResumed) }
}

test('each thing is told once, however often the timeline comes and wherever it is put in', () => {
  const { heard, reporter } = told()
  reporter.items([bot('1')])
  reporter.items([bot('1'), visitor('a')])
  reporter.items([bot('1'), happened('j', { name: 'joined', agent: ada }), visitor('a')])
  expect(heard).toEqual([
    ['playbook:started', undefined],
    ['playbook:card', { card: '1' }],
    ['message:received', { from: 'bot', text: 'bot 1' }],
    ['message:sent', { text: 'visitor a' }],
    ['handover:joined', { agent: ada }],
  ])
})

test('what an earlier page has seen is not told again', () => {
  const { heard, reporter } = told(true)
  reporter.items([visitor('a')])
  reporter.view(view({ playbook: 'loading', line: 'idle' }))
  reporter.items([bot('1'), visitor('a')])
  reporter.view(view({ line: 'idle' }))
  reporter.items([bot('1'), visitor('a'), happened('e', { name: 'expired', reason: 'deadline' })])
  expect(heard.slice(0, 1)).toEqual([['handover:expired', { reason: 'deadline' }]])
})

test('a conversation ends once, with the verdict of its playbook, and the next one ends for itself', () => {
  const { heard, reporter } = told()
  const ends = () => heard.filter(([event]) => event === 'conversation:ended').map(([, detail]) => detail)
  reporter.items([bot('1')])
  reporter.view(view({ phase: 'ended', qualified: true }))
  reporter.view(view({ phase: 'closed', qualified: true }))
  expect(ends()).toEqual([{ qualified: true }])
  reporter.items([])
  reporter.view(view({ phase: 'asking' }))
  reporter.items([bot('1')])
  reporter.view(view({ phase: 'ended' }))
  expect(ends()).toEqual([{ qualified: true }, { qualified: null }])
})

test('[R34] a card is told once, however often it asks; the end of the playbook, a lead and a rating are told too', () => {
  const { heard, reporter } = told()
  const again: Item = { key: '2', kind: 'bot', card: '1', text: 'Once more?' }
  reporter.items([bot('1'), again, bot('3')])
  expect(heard.filter(([event]) => event === 'playbook:card')).toEqual([
    ['playbook:card', { card: '1' }],
    ['playbook:card', { card: '3' }],
  ])
  heard.length = 0
  reporter.items([
    bot('1'),
    again,
    bot('3'),
    happened('c', { name: 'created', object: 'lead', title: 'From the chat' }),
    happened('d', { name: 'created', object: 'deal', title: 'A big one' }),
    happened('r', { name: 'rated', score: 4, text: 'Quick.' }),
  ])
  reporter.view(view({ phase: 'ended', line: 'idle' }))
  reporter.view(view({ phase: 'ended', line: 'idle' }))
  expect(heard).toEqual([
    ['lead:captured', { title: 'From the chat' }],
    ['rating', { score: 4, text: 'Quick.' }],
    ['playbook:ended', { qualified: null }],
    ['conversation:ended', { qualified: null }],
  ])
})

test('the line is told when it changes', () => {
  const { heard, reporter } = told()
  for (const line of ['idle', 'connecting', 'up', 'up', 'down'] as const) reporter.view(view({ line }))
  expect(heard.map(([, detail]) => detail)).toEqual([{ line: 'connecting' }, { line: 'up' }, { line: 'down' }])
})

test('unread is what the bot or an agent said after the last thing seen', () => {
  const items = [bot('1'), visitor('a'), bot('2'), happened('j', { name: 'joined', agent: ada }), bot('3')]
  expect(unreadAfter(items, 'a')).toBe(2)
  expect(unreadAfter(items, '3')).toBe(0)
  expect(unreadAfter(items, null)).toBe(0)
  expect(unreadAfter([visitor('a')], '1')).toBe(0)
})
