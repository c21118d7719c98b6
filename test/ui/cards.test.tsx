import { fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import type { AwaitingCard, CaptureCard } from '../../src/cards/index.ts'
import { provideAll } from '../../src/cards/provide-all.ts'
import { rest } from '../../src/cards/rest.ts'
import { en } from '../../src/locales/en.ts'
import { CaptureView } from '../../src/ui/cards/capture.tsx'
import { viewOf } from '../../src/ui/cards/index.ts'
import { OtherView } from '../../src/ui/cards/other.tsx'
import type { CardView } from '../../src/ui/cards/view.ts'

provideAll(rest)

function draw(card: AwaitingCard, lang = 'en') {
  const onAnswer = vi.fn()
  const View = viewOf(card, { CaptureView, OtherView }) as CardView<AwaitingCard>
  render(
    <div lang={lang}>
      <View card={card} known={new Map()} words={en} onAnswer={onAnswer} />
    </div>,
  )
  return onAnswer
}
const capture = (over: Partial<CaptureCard> = {}): CaptureCard => ({
  kind: 'capture',
  text: 'Where can we write to you?',
  field: 'email',
  label: 'E-mail',
  retryMessage: 'That is not an address.',
  next: null,
  ...over,
})
const field = () => screen.getByRole<HTMLInputElement>('textbox')
const fill = (value: string) => {
  fireEvent.input(field(), { target: { value } })
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }))
}

describe('a question', () => {
  const card: AwaitingCard = {
    kind: 'question',
    text: 'What is it about?',
    options: [
      { id: 'repair', label: 'A repair', next: null },
      { id: 'order', label: 'My order', next: null },
    ],
  }

  test('[R3] answers with the option that is chosen', () => {
    const onAnswer = draw(card)
    fireEvent.click(screen.getByRole('button', { name: 'My order' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('order')
  })

  test('names its options as a group', () => {
    draw(card)
    expect(screen.getByRole('group', { name: 'Choose an answer' }).children).toHaveLength(2)
  })
})

describe('[R5] a capture', () => {
  test.each([
    ['name', 'text', 'name'],
    ['email', 'email', 'email'],
    ['phone', 'tel', 'tel'],
    ['organization', 'text', 'organization'],
  ] as const)('lets the browser help with a %s', (kind, type, autocomplete) => {
    draw(capture({ field: kind, label: 'Field' }))
    expect(screen.getByLabelText<HTMLInputElement>('Field')).toMatchObject({ type, autocomplete })
  })

  test('answers with what was typed, without the white space around it', () => {
    const onAnswer = draw(capture())
    fill('  kim@example.com ')
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('kim@example.com')
  })

  test('tells what does not fit in the words of the owner, and keeps the field and the focus', () => {
    const onAnswer = draw(capture())
    fill('kim at home')
    expect(onAnswer).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toBe('That is not an address.')
    expect(field().value).toBe('kim at home')
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent).toBe('That is not an address.')
    expect(document.activeElement).toBe(field())
  })

  test('takes the complaint back as soon as something is changed', () => {
    draw(capture())
    fill('kim at home')
    fireEvent.input(field(), { target: { value: 'kim@' } })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('asks for an answer where there is none', () => {
    const onAnswer = draw(capture({ field: 'name', label: 'Name' }))
    fill('  ')
    expect(onAnswer).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toBe('Please fill this in.')
  })

  test('is skipped only where it is optional', () => {
    draw(capture())
    expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull()
  })

  test.each(['its button', 'an empty answer'])('is skipped with %s', (way) => {
    const onAnswer = draw(capture({ optional: true }))
    if (way === 'its button') fireEvent.click(screen.getByRole('button', { name: 'Skip' }))
    else fill(' ')
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(null)
  })

  test('has a hint where the form of the answer is not plain', () => {
    draw(capture())
    const hint = document.getElementById(field().getAttribute('aria-describedby') ?? '')
    expect(hint?.textContent).toBe('Such as name@example.com')
  })
})

describe('[R5] a form', () => {
  const card: AwaitingCard = {
    kind: 'form',
    text: 'How much is it?',
    fields: [{ type: 'number', key: 'value', label: 'Budget' }],
    retryMessage: 'That is no number.',
    next: null,
  }

  test.each([
    ['en', '1,250', 1250],
    ['en', '1,250,000.50', 1250000.5],
    ['en', '1.125', 1.125],
    ['en', '12,5', 12.5],
    ['en', '0,125', 0.125],
    ['de', '1.250', 1250],
    ['de', '-1.250,5', -1250.5],
    ['de', '1,125', 1.125],
    ['nb', '1 250,5', 1250.5],
    ['ar', '1.125', 1.125],
  ])('takes a number as “%s” writes it: %s is %s', async (lang, typed, figure) => {
    const onAnswer = draw(card, lang)
    await screen.findByRole('textbox')
    fill(typed)
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ value: figure })
  })

  test.each(['1,250,5', '1.250.000', 'many'])('takes no %s for a number', async (typed) => {
    const onAnswer = draw(card)
    await screen.findByRole('textbox')
    fill(typed)
    expect(screen.getByRole('alert').textContent).toBe('That is no number.')
    expect(onAnswer).not.toHaveBeenCalled()
  })
})
