import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, onAccent } from '../../src/theme/contrast.ts'
import { type Hex, INK, PAPER } from '../../src/theme/ink.ts'
import { mendAccent } from '../../src/theme/mend.ts'
import { dark, light } from '../../src/theme/tokens.ts'

const color = fc.integer({ min: 0, max: 0xffffff }).map((value): Hex => `#${value.toString(16).padStart(6, '0')}`)
const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31)

const schemes = [light, dark].map(({ surface, raised }) => [surface, raised])

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
])('the contrast of %s and %s is %d, as WCAG reckons it', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1)
  expect(contrast(other, one)).toBe(contrast(one, other))
})

test('any accent at all can be read once it is mended', () => {
  fc.assert(
    fc.property(color, fc.constantFrom(...schemes), (accent, surfaces) => {
      const mended = mendAccent(accent, surfaces)
      expect(contrast(mended.accent, mended.onAccent)).toBeGreaterThanOrEqual(4.5)
      for (const surface of surfaces) {
        expect(contrast(mended.accent, surface)).toBeGreaterThanOrEqual(3)
        expect(contrast(mended.accentText, surface)).toBeGreaterThanOrEqual(4.5)
      }
    }),
    { seed, numRuns: 400 },
  )
})

test('an accent that holds already is left as it is, and mending twice changes nothing more', () => {
  expect(mendAccent('#1D6B57', [light.surface])).toMatchObject({ accent: '#1d6b57', mended: false })
  fc.assert(
    fc.property(color, fc.constantFrom(...schemes), (accent, surfaces) => {
      const once = mendAccent(accent, surfaces)
      expect(onAccent(once.accent)).toBe(once.onAccent)
      expect(mendAccent(once.accent, surfaces)).toMatchObject({ accent: once.accent, mended: false })
    }),
    { seed, numRuns: 200 },
  )
})

test('yellow on white is darkened, navy on black is lightened, and both say so', () => {
  const gold = mendAccent('#ffd400', [light.surface])
  expect(gold).toMatchObject({ onAccent: PAPER, mended: true })
  expect(contrast(gold.accent, PAPER)).toBeGreaterThan(contrast('#ffd400', PAPER))
  expect(mendAccent('#ffd400', [dark.surface])).toMatchObject({ accent: '#ffd400', onAccent: INK, mended: false })
  const navy = mendAccent('#10195c', [dark.surface])
  expect(navy).toMatchObject({ onAccent: PAPER, mended: true })
  expect(contrast(navy.accent, dark.surface)).toBeGreaterThan(contrast('#10195c', dark.surface))
})
