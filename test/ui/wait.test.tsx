import { act, fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { en } from '../../src/locales/en.ts'
import { createFakeClock, type FakeClock } from '../../src/testing/clock.ts'
import { minutesAndSeconds, Wait } from '../../src/ui/wait.tsx'

function setUp(leftMs: number, lengthMs = 60_000) {
  const clock = createFakeClock()
  const told = { announce: vi.fn(), onKeepWaiting: vi.fn(), onStopWaiting: vi.fn() }
  const endsAt = clock.now() + leftMs
  const wait = (end: number) => <Wait endsAt={end} lengthMs={lengthMs} words={en} clock={clock} {...told} />
  const view = render(wait(endsAt))
  return { ...told, clock, endsAt, again: (end: number) => view.rerender(wait(end)), unmount: view.unmount }
}
/** Second by second, so that each is drawn. */
async function advance(clock: FakeClock, ms: number) {
  for (let left = ms; left > 0; left -= 1_000) await act(() => clock.advance(Math.min(left, 1_000)))
}

describe('[R14] the wait', () => {
  test('counts down in words, second by second', async () => {
    const { clock } = setUp(42_000)
    expect(screen.getByText('0:42 left')).toBeTruthy()
    await advance(clock, 1_000)
    expect(screen.getByText('0:41 left')).toBeTruthy()
    await advance(clock, 31_500)
    expect(screen.getByText('0:10 left')).toBeTruthy()
  })

  test('shows the truth at once after the tab has slept', async () => {
    const { clock } = setUp(600_000, 600_000)
    await act(() => clock.advance(541_000))
    expect(screen.getByText('0:59 left')).toBeTruthy()
  })

  test('says that it can be any moment once its time is up, and asks the clock for nothing more', async () => {
    const { clock } = setUp(2_000)
    await advance(clock, 5_000)
    expect(screen.getByText('Any moment now')).toBeTruthy()
    expect(clock.pending()).toBe(0)
  })

  test('goes on from the new deadline when the visitor keeps waiting', async () => {
    const { clock, endsAt, onKeepWaiting, again } = setUp(5_000)
    await advance(clock, 3_000)
    fireEvent.click(screen.getByText('Keep waiting'))
    expect(onKeepWaiting).toHaveBeenCalledOnce()
    again(endsAt + 58_000)
    expect(await screen.findByText('1:00 left')).toBeTruthy()
  })

  test('offers to leave a message instead', () => {
    const { onStopWaiting } = setUp(42_000)
    fireEvent.click(screen.getByText('Leave a message instead'))
    expect(onStopWaiting).toHaveBeenCalledOnce()
  })

  test('is read out once, in time to keep waiting, and not every second', async () => {
    const { clock, announce } = setUp(42_000)
    await advance(clock, 20_000)
    expect(announce).not.toHaveBeenCalled()
    await advance(clock, 15_000)
    expect(announce).toHaveBeenCalledExactlyOnceWith('0:20 left')
  })

  test('leaves nothing running when it is taken down', () => {
    const { clock, unmount } = setUp(42_000)
    act(() => {
      unmount()
    })
    expect(clock.pending()).toBe(0)
  })

  test.each([
    [0, '0:00'],
    [1, '0:01'],
    [59_001, '1:00'],
    [60_000, '1:00'],
    [3_600_000, '60:00'],
    [-5, '0:00'],
  ])('reads %i ms as %s', (ms, words) => {
    expect(minutesAndSeconds(ms)).toBe(words)
  })
})
