import { fireEvent, render } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { Avatar, initials } from '../../src/ui/avatar.tsx'

test.each([
  ['Ada Lindqvist', 'AL'],
  ['ada', 'A'],
  ['  Ada  Maria  Lindqvist ', 'AL'],
  ['李小龍', '李'],
  ['🙂 Smith', '🙂S'],
  ['', ''],
])('the initials of "%s" are "%s"', (name, letters) => {
  expect(initials(name)).toBe(letters)
})

test('a picture that does not load gives way to initials', () => {
  const { container } = render(<Avatar face={{ name: 'Ada Lindqvist', picture: 'https://example.com/ada.jpg' }} />)
  const picture = container.querySelector('img')
  expect(picture?.getAttribute('referrerpolicy')).toBe('no-referrer')
  if (picture) fireEvent.error(picture)
  expect(container.textContent).toBe('AL')
})

test('a bot without a picture wears the bell', () => {
  const { container } = render(<Avatar face={{ name: 'Robin', bot: true }} />)
  expect(container.querySelector('svg')).not.toBeNull()
  expect(container.textContent).toBe('')
})
