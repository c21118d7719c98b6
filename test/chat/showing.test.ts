import { expect, test } from 'vitest'
import { createPace } from '../../src/chat/visitor/pace.ts'
import { createShowing } from '../../src/chat/visitor/showing.ts'
import { createFakeClock } from '../../src/testing/clock.ts'

function setUp() {
  const clock = createFakeClock()
  let shown = 0
  const { now, together } = createShowing(() => void shown++)
  const { soon } = createPace(clock, now)
  return { clock, showing: { now, soon, together }, shown: () => shown }
}

test('what comes alone is shown at once', async () => {
  const { clock, showing, shown } = setUp()
  for (let each = 1; each <= 5; each++) {
    showing.soon()
    expect(shown()).toBe(each)
    await clock.advance(50)
  }
})

test('what comes right after it is shown as soon as nothing more has come for a frame', async () => {
  const { clock, showing, shown } = setUp()
  showing.soon()
  showing.soon()
  expect(shown()).toBe(1)
  await clock.advance(32)
  expect(shown()).toBe(2)
})

test('a history that comes down in a dozen parts, each before the next frame, is shown twice: its beginning, and all of it', async () => {
  const { clock, showing, shown } = setUp()
  for (let part = 0; part < 12; part++) {
    showing.soon()
    await clock.advance(10)
  }
  await clock.advance(100)
  expect(shown()).toBe(2)
})

test('a thousand within half a second are shown a handful of times, and the last of them soon', async () => {
  const { clock, showing, shown } = setUp()
  for (let each = 0; each < 1_000; each++) {
    showing.soon()
    if (each % 2) await clock.advance(1)
  }
  const during = shown()
  expect(during).toBeLessThanOrEqual(5)
  await clock.advance(32)
  expect(shown()).toBe(during + 1)
})

test('what comes a frame after a burst is over is alone again', async () => {
  const { clock, showing, shown } = setUp()
  for (let each = 0; each < 200; each++) {
    showing.soon()
    await clock.advance(1)
  }
  await clock.advance(300)
  const before = shown()
  showing.soon()
  expect(shown()).toBe(before + 1)
})

test('what the visitor does is shown at once, even in a burst', () => {
  const { showing, shown } = setUp()
  showing.soon()
  showing.soon()
  showing.now()
  expect(shown()).toBe(2)
})
