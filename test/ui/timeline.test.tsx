import './jsdom-gaps.ts'
import { fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { en } from '../../src/locales/en.ts'
import type { Saying } from '../../src/ui/saying.ts'
import { Timeline } from '../../src/ui/timeline.tsx'
import { PAGE_LINES } from '../../src/ui/window.ts'

type Note = { note: string }
const ada = { id: 'ada', name: 'Ada' }
const bot = (key: string, text: string): Saying<Note> => ({ key, kind: 'bot', text })
const me = (key: string, text: string, delivery: 'sending' | 'sent' | 'failed' = 'sent'): Saying<Note> => ({
  key,
  kind: 'visitor',
  text,
  delivery,
})
const says = (key: string, text: string): Saying<Note> => ({ key, kind: 'agent', text, delivery: 'sent', agent: ada })
const note = (key: string, text: string): Saying<Note> => ({ key, kind: 'event', event: { note: text } })

function setUp(first: readonly Saying<Note>[], viewer: 'visitor' | 'agent' = 'visitor') {
  const announce = vi.fn()
  const onRetry = vi.fn()
  const draw = (sayings: readonly Saying<Note>[]) => (
    <Timeline
      label="Chat"
      sayings={sayings}
      viewer={viewer}
      bot={{ name: 'Robin', bot: true }}
      visitor={{ name: 'You' }}
      eventText={(event: Note) => event.note || undefined}
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

  test('stands on the other side for an agent', () => {
    setUp([me('1', 'One'), bot('2', 'Two'), says('3', 'Three')], 'agent')
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
