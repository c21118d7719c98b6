import { render } from '@testing-library/preact'
import { atom } from 'nanostores'
import { createRef } from 'preact'
import { expect, test } from 'vitest'
import { useShortcuts } from '../../src/inbox/keys/use-shortcuts.ts'

test('single keys that were had off do nothing from that instant, and are back as soon', () => {
  const $on = atom(true)
  const root = createRef<HTMLDivElement>()
  let presses = 0
  function Frame() {
    useShortcuts(root, $on)
    return (
      <div ref={root}>
        <button type="button" aria-keyshortcuts="3" onClick={() => presses++}>
          Closed
        </button>
      </div>
    )
  }
  render(<Frame />)
  const press = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true, composed: true }))
  press()
  $on.set(false)
  press()
  expect(presses).toBe(1)
  $on.set(true)
  press()
  expect(presses).toBe(2)
})
