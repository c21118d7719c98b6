import { act, render } from '@testing-library/preact'
import { atom } from 'nanostores'
import { expect, test } from 'vitest'
import { useStore } from '../../src/ui/use-store.ts'

test('a store is let go in the same moment as what it was drawn into', () => {
  const $count = atom(1)
  const Count = () => <p>{useStore($count)}</p>
  const { container, unmount } = render(<Count />)
  act(() => $count.set(2))
  expect(container.textContent).toBe('2')
  unmount()
  expect($count.lc).toBe(0)
})
