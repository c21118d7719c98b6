import fc from 'fast-check'
import { render } from 'preact'
import { describe, expect, it } from 'vitest'
import { hasMarkup, toPlain, wordsOf } from '../../src/richtext/markup.tsx'
import { dice, seed } from '../seed.ts'
import { atHand, corpus } from './corpora.ts'
import { drawnHtml } from './draw.tsx'

function plainHtml(text: string): string {
  const host = document.createElement('div')
  render(toPlain(text), host)
  return host.innerHTML
}

describe('plain text', () => {
  it('keeps its paragraphs and its line breaks', () => {
    expect(plainHtml('one\r\ntwo\n\n \nthree <b>')).toBe('<p>one<br>two</p><p>three &lt;b&gt;</p>')
  })

  const everyday = [
    'Hello!',
    'I paid $5 - twice',
    'Tom & Jerry',
    '3 < 4 > 2',
    '+49 170 1234567',
    '#1234',
    ':-)',
    '<3',
    '1.5 kg',
    'a/b',
    '"so?"',
  ]
  it.each(everyday)('is what people mostly write: %s', (text) => {
    expect(hasMarkup(text)).toBe(false)
  })

  it('is all that is longer than 4,000 characters', () => {
    expect(hasMarkup(`**${'x'.repeat(3_996)}**`)).toBe(true)
    expect(hasMarkup(`**${'x'.repeat(3_997)}**`)).toBe(false)
  })

  it(`is told apart without a miss: what is called plain, the Markdown chunk draws the same, 5,000 texts, seed ${seed}`, async () => {
    const unit = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...'ab 1\n\n.-+#=:;,!?)(>|&/"\'$%]}') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('<', '*', '_', '~', '`', '[', '\\', '@', 'www.', '://', '&lt;', '    ', '\t', '\r\n'),
      },
    )
    const squeezed = (html: string) => html.replace(/\s+/g, ' ').replace(/ ?(<br>|<\/?p>) ?/g, '$1')
    let plain = 0
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 40 }), async (text) => {
        if (hasMarkup(text) || text.trim() === '') return
        plain++
        expect(squeezed(await drawnHtml(text))).toBe(squeezed(plainHtml(text)))
      }),
      dice(5_000),
    )
    expect(plain).toBeGreaterThan(500)
  })

  const naughty = corpus<string>('strings-blns').filter((text) => text.trim() !== '')
  it(`shows what was written, letter for letter: naughty strings ${atHand(naughty)}`, () => {
    for (const text of ['\u0000a\u202eb\ufeffc\ud800', '👩‍👩‍👧 ᴛᴇsᴛ ﷽ ̡͓̞ͅI̗', ...naughty]) {
      const host = document.createElement('div')
      render(toPlain(text), host)
      expect(host.textContent).toBe(text.trim().replaceAll('\n', ''))
    }
  })
})

describe('the words of a text, for a list', () => {
  it.each([
    ['How **wide** is the *table*?', 'How wide is the table?'],
    ['# Title\n\n- one\n- two', 'Title one two'],
    ['See [our lamps](https://x.example/a_b) or ![a lamp](https://x.example/l.png)', 'See our lamps or a lamp'],
    ['2 * 3 = 6 and snake_case stays', '2 * 3 = 6 and snake_case stays'],
    ['> quoted `code`', 'quoted code'],
    ['2 \\* 3 and \\_so\\_', '2 * 3 and _so_'],
  ])('%j reads %j', (text, words) => {
    expect(wordsOf(text)).toBe(words)
  })
})
