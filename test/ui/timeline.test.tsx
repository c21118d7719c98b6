import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { en } from '../../src/locales/en.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { marks } from '../../src/ui/marks.tsx'
import type { Saying } from '../../src/ui/saying.ts'
import { Timeline } from '../../src/ui/timeline.tsx'
import { PAGE_LINES } from '../../src/ui/window.ts'

type Note = { note: string }
const ada = { id: 'ada', name: 'Ada' }
const robin = { name: 'Robin', bot: true }
const you = { name: 'You' }
const noteText = ({ note }: Note): string | undefined => note || undefined
const bot = (key: string, text: string): Saying<Note> => ({ key, kind: 'bot', text })
const me = (key: string, text: string, delivery: 'sending' | 'sent' | 'failed' = 'sent'): Saying<Note> => ({
  key,
  kind: 'visitor',
  text,
  delivery,
})
const says = (key: string, text: string): Saying<Note> => ({ key, kind: 'agent', text, delivery: 'sent', agent: ada })
const note = (key: string, text: string): Saying<Note> => ({ key, kind: 'event', event: { note: text } })

interface Setting {
  viewer?: 'visitor' | 'agent'
  readKey?: string
  onSeen?: () => void
  now?: number
}

const told = { ...marks, words: en }

function setUp(first: readonly Saying<Note>[], { viewer = 'visitor', readKey, onSeen, now = 0 }: Setting = {}) {
  const announce = vi.fn()
  const onRetry = vi.fn()
  const draw = (sayings: readonly Saying<Note>[]) => (
    <Timeline
      label="Chat"
      sayings={sayings}
      readKey={readKey ?? null}
      onSeen={onSeen}
      clock={createFakeClock(now)}
      viewer={viewer}
      isResumed={false}
      bot={robin}
      visitor={you}
      eventText={noteText}
      marks={told}
      onRetry={onRetry}
      announce={announce}
      locale="en"
      words={en}
    />
  )
  const view = render(draw(first))
  return { announce, onRetry, show: (next: readonly Saying<Note>[]) => view.rerender(draw(next)) }
}
const log = () => screen.getByRole('log', { name: 'Chat' })
const drawn = () => log().querySelectorAll('.row').length

describe('the timeline', () => {
  test('shows picture and name on the first of a run only', () => {
    setUp([bot('1', 'Hello.'), bot('2', 'How are you?'), me('3', 'Fine.'), bot('4', 'Good.'), says('5', 'Hi, Ada here.')])
    expect([...log().querySelectorAll('.who bdi')].map((name) => name.textContent)).toEqual(['Robin', 'Robin', 'Ada'])
    expect(log().querySelectorAll('.avatar')).toHaveLength(3)
  })

  test('does not let an event that this viewer cannot see break a run', () => {
    setUp([bot('1', 'Hello.'), note('2', ''), bot('3', 'How are you?')])
    expect(log().querySelectorAll('.avatar')).toHaveLength(1)
  })

  test('says of every message of the reader how far it has come', () => {
    setUp([me('1', 'One'), me('2', 'Two', 'sending'), me('3', 'Three', 'failed')])
    const states = screen.getAllByRole('img').map((icon) => icon.getAttribute('aria-label'))
    expect(states).toEqual(['Sent', 'Sending', 'This did not arrive.'])
  })

  test('offers to try a failed message again', () => {
    const { onRetry } = setUp([me('1', 'One'), me('2', 'Two', 'failed')])
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledExactlyOnceWith('2')
  })

  test('[R16] says under the last message that was read, and under no other, that it was', () => {
    setUp([me('1', 'One'), me('2', 'Two'), me('3', 'Three')], { readKey: '2' })
    expect(screen.getByText('Read').parentElement?.textContent).toContain('Two')
  })

  test('[R16] tells that the reader has seen it all: at once, at every new line, and only while the page is to be seen', () => {
    const onSeen = vi.fn()
    const page = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible')
    const { show } = setUp([bot('1', 'Hello.')], { onSeen })
    expect(onSeen).toHaveBeenCalledTimes(1)
    page.mockReturnValue('hidden')
    show([bot('1', 'Hello.'), says('2', 'Hi.')])
    expect(onSeen).toHaveBeenCalledTimes(1)
    page.mockReturnValue('visible')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(onSeen).toHaveBeenCalledTimes(2)
    page.mockRestore()
  })

  test('has a line wherever another day begins; that it is today goes without saying until it does not', () => {
    const noon = new Date(2026, 4, 12, 12).getTime()
    const hours = (ago: number) => noon - ago * 3_600_000
    const today = { ...me('5', 'And now?'), at: hours(0) }
    setUp([{ ...bot('4', 'Hello.'), at: hours(1) }, today], { now: noon })
    expect(screen.queryByText('Today')).toBeNull()
    cleanup()
    const before = [
      { ...bot('1', 'Hello.'), at: new Date(2025, 11, 24, 9).getTime() },
      { ...me('2', 'Hi.'), at: hours(30) },
      { ...says('3', 'Hi again.'), at: hours(24) },
    ]
    setUp([...before, today], { now: noon })
    expect([...log().querySelectorAll('.event')].map(({ textContent }) => textContent)).toEqual([
      'December 24, 2025',
      'Yesterday',
      'Today',
    ])
  })

  test('lets one that comes rise into sight, and a crowd be there', () => {
    const { show } = setUp([bot('1', 'Hello.')])
    const rising = () => [...log().querySelectorAll('.rises')].map(({ textContent }) => textContent)
    expect(rising()).toEqual([])
    show([bot('1', 'Hello.'), me('2', 'Hi.')])
    expect(rising()).toEqual(['You: Hi.'])
    show([bot('1', 'Hello.'), me('2', 'Hi.'), ...Array.from({ length: 30 }, (_, index) => says(`${index + 3}`, 'Well.'))])
    expect(rising()).toEqual(['You: Hi.'])
  })

  test('draws again only what has changed', () => {
    const lines = [bot('1', 'Hello.'), me('2', 'Hi.'), says('3', 'What is it about?')]
    const reads = lines.map((saying) => {
      const { text } = saying as { text: string }
      const read = vi.fn(() => text)
      Object.defineProperty(saying, 'text', { get: read })
      return read
    })
    const { show } = setUp(lines)
    const before = reads.map((read) => read.mock.calls.length)
    show([...lines, me('4', 'A repair.')])
    expect(screen.getByText('A repair.')).toBeTruthy()
    expect(reads.map((read) => read.mock.calls.length)).toEqual(before)
  })

  test('stands on the other side for an agent', () => {
    setUp([me('1', 'One'), bot('2', 'Two'), says('3', 'Three')], { viewer: 'agent' })
    const sides = [...log().querySelectorAll('.row')].map((row) => row.classList.contains('row-end'))
    expect(sides).toEqual([false, true, true])
  })

  test('reads out what others say, once, and not what the reader says', () => {
    const before = [bot('1', 'Hello.')]
    const { announce, show } = setUp(before)
    expect(announce).not.toHaveBeenCalled()
    const after = [
      ...before,
      me('2', 'Hi'),
      says('3', 'This is **Ada**, see [our page](https://example.com).'),
      note('4', 'Ada joined'),
    ]
    show(after)
    show([...after])
    expect(announce.mock.calls).toEqual([['Ada: This is Ada, see our page.'], ['Ada joined']])
  })

  test('reads out nothing that comes late above an agent’s words, which stood here', () => {
    const { announce, show } = setUp([me('2', 'Hi'), says('4', 'It is sent today.')])
    const after = [bot('1', 'Hello.'), me('2', 'Hi'), bot('3', 'One moment.'), says('4', 'It is sent today.')]
    show(after)
    expect(announce).not.toHaveBeenCalled()
    show([...after, me('6', 'Thank you', 'sending')])
    show([...after, says('5', 'Good night!'), me('6', 'Thank you')])
    expect(announce.mock.calls).toEqual([['Ada: Good night!']])
  })

  test('draws some hundred lines of ten thousand, and earlier ones on demand', () => {
    setUp(
      Array.from({ length: 10_000 }, (_, index) =>
        index % 2 ? me(`${index}`, `Line ${index}`) : bot(`${index}`, `Line ${index}`),
      ),
    )
    expect(drawn()).toBe(PAGE_LINES)
    expect(screen.getByText('Line 9999')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Earlier messages' }))
    expect(drawn()).toBe(2 * PAGE_LINES)
    expect(screen.getByText(`Line ${10_000 - 2 * PAGE_LINES}`)).toBeTruthy()
  })

  test('has no earlier messages to offer when all are there', () => {
    setUp([bot('1', 'Hello.')])
    expect(screen.queryByRole('button', { name: 'Earlier messages' })).toBeNull()
  })

  test('stays light while a conversation goes on for days', () => {
    const all = Array.from({ length: 1_000 }, (_, index) => bot(`${index}`, `Line ${index}`))
    const { show } = setUp(all.slice(0, 10))
    for (let length = 20; length <= all.length; length += 10) show(all.slice(0, length))
    expect(drawn()).toBeLessThanOrEqual(2 * PAGE_LINES)
    expect(screen.getByText('Line 999')).toBeTruthy()
  })

  test('begins anew with a new conversation', () => {
    const { show } = setUp(Array.from({ length: 500 }, (_, index) => bot(`${index}`, `Line ${index}`)))
    show([bot('new', 'Hello again.')])
    expect(drawn()).toBe(1)
  })
})
