import { cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import type { MeetingCard } from '../../src/cards/index.ts'
import { en } from '../../src/locales/en.ts'
import type { AnswerValue } from '../../src/protocol/index.ts'
import { MeetingView } from '../../src/ui/cards/meeting.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const card: MeetingCard = {
  kind: 'meeting',
  text: 'When?',
  label: 'Find a time',
  url: 'https://meet.shop.example/visit',
  next: null,
}
const booking = { type: 'frontdesk:booked', start: '2026-12-01T10:00:00+01:00', title: 'Visit' }

/** The card, the window that it has opened, and what it was answered. */
function opened() {
  const page = {} as Window
  vi.spyOn(globalThis, 'open').mockReturnValue(page)
  const answers: AnswerValue[] = []
  const { getByRole } = render(
    <MeetingView
      figureIn={Number}
      card={card}
      known={new Map()}
      words={en}
      onAnswer={(value: AnswerValue) => void answers.push(value)}
    />,
  )
  const says = (data: unknown, origin = 'https://meet.shop.example', source: unknown = page) => {
    const event = new MessageEvent('message', { data, origin })
    Object.defineProperty(event, 'source', { value: source })
    fireEvent(window, event)
  }
  return { answers, says, find: () => fireEvent.click(getByRole('button', { name: 'Find a time' })), page }
}

it('takes the booking that its scheduling page posts', () => {
  const { answers, says, find } = opened()
  find()
  says(booking)
  expect(answers).toEqual([{ start: booking.start, title: 'Visit' }])
})

it('believes no other origin, no other window, and nobody before it has opened one', () => {
  const { answers, says, find } = opened()
  says(booking)
  find()
  says(booking, 'https://evil.example')
  says(booking, 'https://meet.shop.example.evil.example')
  says(booking, 'http://meet.shop.example')
  says(booking, 'https://meet.shop.example', {})
  says(booking, 'https://meet.shop.example', null)
  expect(answers).toEqual([])
})

it('takes nothing from its page that is no booking', () => {
  const { answers, says, find } = opened()
  find()
  for (const data of [
    null,
    'booked',
    { type: 'frontdesk:booked' },
    { type: 'frontdesk:booked', start: 'soon' },
    { type: 'resize' },
  ])
    says(data)
  expect(answers).toEqual([])
})
