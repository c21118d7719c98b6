import fc from 'fast-check'
import { render } from 'preact'
import { DOMSerializer, type Node } from 'prosemirror-model'
import { describe, expect, test } from 'vitest'
import { fromMarkdown } from '../../../src/inbox/compose/rich/from-markdown.ts'
import { joined } from '../../../src/inbox/compose/rich/lines.ts'
import { marks, nodes, schema } from '../../../src/inbox/compose/rich/schema.ts'
import { toMarkdown, toPlainText } from '../../../src/inbox/compose/rich/to-markdown.ts'
import { toNodes } from '../../../src/richtext/markdown.ts'
import { dice } from '../../seed.ts'

const { doc, paragraph, bullet_list, ordered_list, list_item, blockquote, code_block, heading } = nodes
const line = (...parts: (string | Node)[]) =>
  paragraph.create(
    null,
    parts.map((part) => (typeof part === 'string' ? schema.text(part) : part)),
  )
const strong = (text: string) => schema.text(text, [marks.strong.create()])
const em = (text: string) => schema.text(text, [marks.em.create()])
/** What the visitor's window makes of it. */
function drawn(markdown: string): HTMLElement {
  const host = document.createElement('div')
  render(toNodes(markdown, 'agent'), host)
  return host
}
const linked = (text: string, href: string) => schema.text(text, [marks.link.create({ href })])
const whole = (...blocks: Node[]) => doc.create(null, blocks)

describe('what is written in the editor is Markdown', () => {
  test.each<[string, Node, string]>([
    ['words', whole(line('Good morning!')), 'Good morning!'],
    ['lines', whole(line('Dear Kari,'), line('yes.')), 'Dear Kari,\nyes.'],
    ['paragraphs', whole(line('Dear Kari,'), line(), line('yes.')), 'Dear Kari,\n\nyes.'],
    ['bold words', whole(line('It is ', strong('free'), '.')), 'It is **free**.'],
    ['italic words', whole(line('It is ', em('free'), '.')), 'It is _free_.'],
    ['a link', whole(line(linked('our shop', 'https://shop.test/a?b=1'))), '[our shop](https://shop.test/a?b=1)'],
    ['an address', whole(line('See ', linked('https://shop.test/a_b', 'https://shop.test/a_b'))), 'See https://shop.test/a_b'],
    [
      'a list after a line',
      whole(
        line('We have:'),
        bullet_list.create(null, [list_item.create(null, line('oak')), list_item.create(null, line('ash'))]),
      ),
      'We have:\n\n- oak\n- ash',
    ],
    [
      'a list within a list',
      whole(
        ordered_list.create({ order: 9 }, [
          list_item.create(null, [line('wood'), bullet_list.create(null, list_item.create(null, line('oak')))]),
          list_item.create(null, [line('glass'), line('clear')]),
        ]),
      ),
      '9.  wood\n    - oak\n10. glass\n    clear',
    ],
    ['a quote', whole(blockquote.create(null, [line('one'), line('two')]), line('three')), '> one\n> two\n\nthree'],
    ['code', whole(code_block.create(null, schema.text('a\n  b'))), '```\na\n  b\n```'],
    ['a heading', whole(heading.create(null, schema.text('Prices')), line('None.')), '### Prices\n\nNone.'],
    ['nothing', whole(line()), ''],
    ['an empty list', whole(bullet_list.create(null, list_item.create(null, line()))), ''],
    ['an empty quote', whole(blockquote.create(null, line(' ')), line()), ''],
    ['empty code', whole(code_block.create()), ''],
  ])('%s', (_, written, markdown) => {
    expect(toMarkdown(written)).toBe(markdown)
    expect(toMarkdown(fromMarkdown(markdown))).toBe(markdown)
    expect(toPlainText(written) === '').toBe(markdown === '')
  })

  test('and signs that were meant as signs stay signs', () => {
    const plain = [
      '2 * 3',
      '*not bold*',
      '<b>nor this</b>',
      '# 1',
      '- dash',
      '1. one',
      '> 5',
      'snake_case',
      '~5 to ~6',
      '[x](y)',
      'a\\b',
      '&amp;',
      '----',
      'C:\\dir',
    ]
    for (const words of plain) {
      const host = drawn(toMarkdown(whole(line('first'), line(words))))
      expect(host.textContent).toBe(`first${words}`)
      expect(host.querySelector(':scope > :not(p), a, strong, em')).toBeNull()
    }
    expect(toMarkdown(whole(line('2 * 3, snake_case, https://shop.test/a_b_c')))).toBe(
      '2 * 3, snake_case, https://shop.test/a_b_c',
    )
  })
})

/** Words in which there is much that Markdown could take for a sign. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'*_~`[]()<>\\#-+=|:.!&;"\'{}1 a'.split('')),
      fc.constantFrom(
        'word',
        'два',
        '日本',
        '。',
        'مرحبا',
        '👍',
        ' ',
        '- ',
        '1. ',
        '&lt;',
        '<b>',
        'https://shop.test/a_b?c=1&d=2 ',
        '~~',
        '**',
        '__',
        '  ',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
const marked = fc.tuple(words, fc.subarray(['em', 'strong'] as const)).map(([text, names]) =>
  schema.text(
    text,
    names.map((name) => marks[name].create()),
  ),
)
const coded = fc.stringMatching(/^[a-z*_<&\\]{1,6}$/).map((text) => schema.text(text, [marks.code.create()]))
const lines = fc
  .array(fc.oneof({ arbitrary: marked, weight: 5 }, coded), { maxLength: 4 })
  .map((parts) => paragraph.create(null, parts))
const items = fc.array(
  fc.array(lines, { minLength: 1, maxLength: 2 }).map((parts) => list_item.create(null, parts)),
  { minLength: 1, maxLength: 3 },
)
const blocks = fc.oneof(
  { arbitrary: lines, weight: 4 },
  items.map((parts) => bullet_list.create(null, parts)),
  items.map((parts) => ordered_list.create(null, parts)),
  fc.array(lines, { minLength: 1, maxLength: 3 }).map((parts) => blockquote.create(null, parts)),
  fc.stringMatching(/^[ -~\n]{1,20}$/).map((text) => code_block.create(null, schema.text(text))),
)
const docs = fc.array(blocks, { minLength: 1, maxLength: 4 }).map((parts) => doc.create(null, parts))

/** What somebody sees: each sign with how it is drawn and what it stands in, and no space, of which none is promised. */
function seen(root: ParentNode): string[] {
  const walk = document.createTreeWalker(root as unknown as globalThis.Node, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let at = walk.nextNode(); at; at = walk.nextNode()) {
    const around: string[] = []
    for (let up = at.parentElement; up && up !== root; up = up.parentElement)
      if (!['P', 'A'].includes(up.tagName)) around.push(up.tagName)
    const look = around.sort().join(' ')
    for (const sign of at.nodeValue?.replace(/[\s\u00a0]/g, '') ?? '') found.push(`${sign} ${look}`)
  }
  return found
}

test('a visitor sees what was written, whatever it was', () => {
  fc.assert(
    fc.property(docs, (written) => {
      const meant = document.createElement('div')
      meant.append(DOMSerializer.fromSchema(schema).serializeFragment(joined(written).content))
      expect(seen(drawn(toMarkdown(written)))).toEqual(seen(meant))
    }),
    dice(150),
  )
})
