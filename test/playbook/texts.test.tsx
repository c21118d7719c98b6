import { render } from '@testing-library/preact'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillText, nothingKnown } from '../../src/playbook/index.ts'
import { load } from '../../src/richtext/load.ts'
import { RichText } from '../../src/ui/rich-text.tsx'
import { dice } from '../seed.ts'
import { answer, playbookOf, run, said, start } from './specimens.ts'

const knowing = (name: string) => ({ ...nothingKnown, fields: new Map([['name', name]]) })
const say = (text: string, name: string): string => fillText(text, 'text', knowing(name))

describe('a text with variables', () => {
  it('tells what was answered, and its fallback where nothing was', () => {
    expect(say('Hello, {{name}}!', 'Ada')).toBe('Hello, Ada!')
    expect(say('Hello, {{ name | there }}!', 'Ada')).toBe('Hello, Ada!')
    expect(say('Hello, {{nick | there}}!', 'Ada')).toBe('Hello, there!')
    expect(say('Hello, {{nick}}!', 'Ada')).toBe('Hello, !')
  })

  it('tells the option that was chosen by its words, and knows page and identity', () => {
    const playbook = playbookOf({
      topic: { kind: 'question', text: 'What?', options: [{ id: 'o1', label: 'Red shoes', next: 'echo' }] },
      echo: { kind: 'message', text: '{{topic}} on {{page.title}} for {{identity.plan | all}}', next: null },
    })
    expect(said(run(playbook, [start, answer('topic', 'o1')]).effects).at(-1)).toBe('Red shoes on Shop for all')
    const identified = { kind: 'identified' as const, user: 'u', fields: { plan: 'gold' } }
    expect(said(run(playbook, [start, identified, answer('topic', 'o1')]).effects).at(-1)).toContain('for gold')
  })

  it('lets nothing that a visitor has typed become markup, a link or a picture, in whatever surroundings', async () => {
    await load('**x** <b>x</b>')
    const around = [
      '{{name}}',
      '- {{name}}',
      '**{{name}}**',
      '<div>{{name}}</div>',
      'a {{name}} b',
      '> {{name}}',
      '[{{name}}](https://shop.example)',
    ]
    const signs = fc.constantFrom(
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '!',
      '#',
      '-',
      '1.',
      '|',
      '&lt;',
      '~~',
      'www.evil.example',
      'https://evil.example',
      'a@evil.example',
      '\n',
      '\n\n',
      '    ',
      '<img src=https://evil.example>',
      '![x](https://evil.example)',
      'Ada',
    )
    fc.assert(
      fc.property(fc.constantFrom(...around), fc.array(signs, { minLength: 1, maxLength: 6 }), (text, parts) => {
        fc.pre(parts.join('').trim() !== '')
        const own = drawn(say(text, 'Ada'))
        const made = drawn(say(text, parts.join('')))
        // The owner's own may stay signs, such as two stars beside a sign; nothing may come that was not there.
        expect(made.filter((tag) => !own.includes(tag))).toEqual([])
        expect(made.length).toBeLessThanOrEqual(own.length)
      }),
      dice(500),
    )
  })

  it('shows what was typed as it was typed', async () => {
    await load('**x** <b>x</b>')
    const { container } = render(<RichText text={say('Hi {{name}}!', 'A*d*a <b> & [x](y) ada@b.cd')} author="bot" />)
    expect(container.textContent).toBe('Hi A*d*a <b> & [x](y) ada@b.cd!')
  })
})

/** The elements that a text is drawn as, without its words. */
function drawn(text: string): string[] {
  const { container, unmount } = render(<RichText text={text} author="bot" />)
  const names = [...container.querySelectorAll('*')].map(({ tagName }) => tagName)
  unmount()
  return names
}
