import { describe, expect, test } from 'vitest'
import { contrast } from '../../src/theme/contrast.ts'
import { themeCss } from '../../src/theme/css.ts'
import { accentsOf } from '../../src/theme/mend.ts'
import { ACCENT, dark, light, ours } from '../../src/theme/tokens.ts'

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s colours', (_name, tokens) => {
  test('let every kind of text be read on both surfaces', () => {
    for (const ground of [tokens.surface, tokens.raised])
      for (const text of [tokens.ink, tokens.muted, tokens.success, tokens.danger])
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    expect(contrast(tokens.onSuccess, tokens.success)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(tokens.onDanger, tokens.danger)).toBeGreaterThanOrEqual(4.5)
  })

  test('draw an outline that can be seen on both surfaces', () => {
    for (const ground of [tokens.surface, tokens.raised]) expect(contrast(tokens.outline, ground)).toBeGreaterThanOrEqual(3)
  })
})

test('the sheet follows the system unless a theme is named', () => {
  expect(themeCss()).toMatch(
    /^:host\{color-scheme:light!important;.*@media \(prefers-color-scheme:dark\)\{:host\{color-scheme:dark!important;/,
  )
  expect(themeCss({ theme: 'dark' })).toMatch(/^:host\{color-scheme:dark!important;[^@]*$/)
  expect(themeCss({ theme: 'light' })).toMatch(/^:host\{color-scheme:light!important;[^@]*$/)
})

test('the sheet names every token, and the owner’s accent fit for each theme', () => {
  const sheet = themeCss({ accents: accentsOf('#ffd400'), theme: 'dark' })
  expect(sheet).toContain('--fd-accent:#ffd400;')
  expect(sheet).toContain(`--fd-on-danger:${dark.onDanger}`)
  expect(themeCss({ accents: accentsOf('#ffd400'), theme: 'light' })).not.toContain('--fd-accent:#ffd400;')
})

test('our own accent is written down as it is mended', () => {
  expect(ours).toEqual(accentsOf(ACCENT))
})
