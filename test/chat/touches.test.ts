import { expect, test } from 'vitest'
import { createTouches } from '../../src/chat/desk/touches.ts'

test('[R30] an agent whose machine’s clock is put back is heard all the same', () => {
  let now = 10_000_000
  let told = 0
  const touches = createTouches({
    clock: { now: () => now, after: () => () => {} },
    isAway: () => true,
    send: () => ++told > 0,
  })
  now -= 3_600_000
  touches.touch()
  expect(told).toBe(1)
  expect(touches.idleMs()).toBe(0)
})
