import { act, render, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { createFakeClock } from '../../src/testing/clock.ts'
import { Announcer, useAnnouncer } from '../../src/ui/announcer.tsx'

function setUp() {
  const clock = createFakeClock()
  let draws = 0
  let say = (_text: string): void => {}
  function Window() {
    const [voice, announce] = useAnnouncer(clock)
    say = announce
    draws++
    return <Announcer voice={voice} />
  }
  const { container } = render(<Window />)
  return {
    say: (...texts: string[]) => act(() => texts.forEach((text) => void say(text))),
    pass: (ms: number) => act(() => clock.advance(ms)),
    lines: () => [...container.querySelectorAll('p')].map(({ textContent }) => textContent),
    draws: () => draws,
  }
}

test('what is announced is said at once, politely', async () => {
  const { say, lines } = setUp()
  await say('Ada: Hello.')
  expect(lines()).toEqual(['Ada: Hello.'])
  expect(screen.getByText('Ada: Hello.').parentElement?.getAttribute('aria-live')).toBe('polite')
})

test('a burst is said together, and of a long one the last words', async () => {
  const { say, pass, lines } = setUp()
  await say('One', ...Array.from({ length: 1_000 }, (_, index) => `Line ${index}`))
  expect(lines()).toEqual(['One'])
  await pass(1_000)
  expect(lines()).toEqual(['Line 995', 'Line 996', 'Line 997', 'Line 998', 'Line 999'])
})

test('the window around it is not drawn anew for what is said', async () => {
  const { say, pass, draws } = setUp()
  await say('One', 'Two')
  await pass(1_000)
  expect(draws()).toBe(1)
})
