import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dice, seed } from '../seed.ts'
import { atHand, corpus } from './corpora.ts'
import { draw, drawnHtml } from './draw.tsx'

const expectations: Record<string, [written: string, drawn: string][]> = {
  bold: [
    ['We are **open**.', '<p>We are <strong>open</strong>.</p>'],
    ['__Open__ and **very *much* so**', '<p><strong>Open</strong> and <strong>very <em>much</em> so</strong></p>'],
    ['2 ** 3 and snake__case__name', '<p>2 ** 3 and snake__case__name</p>'],
  ],
  italic: [
    ['*now* or _later_', '<p><em>now</em> or <em>later</em></p>'],
    ['5 * 3 and snake_case_name', '<p>5 * 3 and snake_case_name</p>'],
  ],
  links: [
    ['[our shop](https://shop.test/a?b=1&c=2)', '<p><a href="https://shop.test/a?b=1&amp;c=2">our shop</a></p>'],
    ['See https://shop.test/a_b.', '<p>See <a href="https://shop.test/a_b">https://shop.test/a_b</a>.</p>'],
    ['<https://shop.test>', '<p><a href="https://shop.test/">https://shop.test</a></p>'],
    ['Write to ada@shop.test', '<p>Write to <a href="mailto:ada@shop.test">ada@shop.test</a></p>'],
    ['[Call](tel:+49170)', '<p><a href="tel:+49170">Call</a></p>'],
    ['[a *b*][1]\n\n[1]: https://shop.test', '<p><a href="https://shop.test/">a <em>b</em></a></p>'],
    ['[prices](/prices)', '<p>[prices](/prices)</p>'],
  ],
  'bullet lists': [
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['* one\n  * **two**', '<ul><li>one<ul><li><strong>two</strong></li></ul></li></ul>'],
    ['3. three\n4. four', '<ol start="3"><li>three</li><li>four</li></ol>'],
    ['Hours:\n- Mon\n- Tue\n\nBye', '<p>Hours:</p><ul><li>Mon</li><li>Tue</li></ul><p>Bye</p>'],
    ['- one\n\n- two', '<ul><li><p>one</p></li><li><p>two</p></li></ul>'],
    ['- [x] paid\n- [ ] sent', '<ul><li>☑ paid</li><li>☐ sent</li></ul>'],
  ],
  images: [
    ['![A cat](https://evil.test/cat.png)', '<p><a href="https://evil.test/cat.png">A cat</a></p>'],
    ['![](https://evil.test/cat.png)', '<p><a href="https://evil.test/cat.png">https://evil.test/cat.png</a></p>'],
    ['![A cat](data:image/png;base64,AA==)', '<p>![A cat](data:image/png;base64,AA==)</p>'],
    ['[![A cat](https://evil.test/c.png)](https://shop.test)', '<p><a href="https://shop.test/">A cat</a></p>'],
  ],
  'line breaks': [['one\ntwo\n\nthree', '<p>one<br>two</p><p>three</p>']],
  'other Markdown': [
    ['~~old~~ new', '<p><del>old</del> new</p>'],
    ['`a < b`', '<p><code>a &lt; b</code></p>'],
    ['```js\nlet a = "<b>"\n```', '<pre><code>let a = "&lt;b&gt;"</code></pre>'],
    ['# Prices', '<p class="rich-heading"><strong>Prices</strong></p>'],
    ['> said\n> so', '<blockquote><p>said<br>so</p></blockquote>'],
    ['a\n\n---\n\nb', '<p>a</p><hr><p>b</p>'],
    [
      '|Size|Price|\n|-|-:|\n|S|1|',
      '<div class="rich-table"><table><thead><tr><th scope="col">Size</th><th scope="col" class="rich-right">Price</th></tr></thead>' +
        '<tbody><tr><td>S</td><td class="rich-right">1</td></tr></tbody></table></div>',
    ],
    ['Tom &amp; Jerry &copy; &#8364;5 &euro;6 &nosuch; AT&T', '<p>Tom &amp; Jerry © €5 €6 &amp;nosuch; AT&amp;T</p>'],
    ['\\*not bold\\*', '<p>*not bold*</p>'],
  ],
  HTML: [
    ['a <b>bold</b> word', '<p>a <b>bold</b> word</p>'],
    ['<u>under **both**</u>', '<p><u>under <strong>both</strong></u></p>'],
    ['<p>one</p><ul><li>two</li></ul>', '<p>one</p><ul><li>two</li></ul>'],
    ['<div>\n\n- **in**\n\n</div>', '<div><ul><li><strong>in</strong></li></ul></div>'],
    ['<h1 id="x" onclick="y()">Title</h1>', '<p class="rich-heading"><strong>Title</strong></p>'],
    ['<a href="https://shop.test" onclick="x()" style="color:red">shop</a>', '<p><a href="https://shop.test/">shop</a></p>'],
    ['<a href="javascript:x()">shop</a>', '<p>shop</p>'],
    ['<img src="https://evil.test/c.png" alt="A cat">', '<a href="https://evil.test/c.png">A cat</a>'],
    ['<div><form><input type=password>in</form></div>', '<div>in</div>'],
    ['Where does the <script> tag go? List<String>', '<p>Where does the &lt;script&gt; tag go? List&lt;String&gt;</p>'],
    ['<div title="never ends\n\nbut **this** is kept', '<p>but <strong>this</strong> is kept</p>'],
    ['<div>&#xe000;0&#xe001;</div>', '<div></div>'],
  ],
}

for (const [what, pairs] of Object.entries(expectations))
  describe(`[R12] ${what}`, () => {
    for (const [written, drawn] of pairs) it(JSON.stringify(written), async () => expect(await drawnHtml(written)).toBe(drawn))
  })

describe('[R12] images from where they are allowed', () => {
  const shown = (src: string) =>
    `<p><button type="button" class="rich-image" aria-label="Cat"><img alt="Cat" loading="lazy" decoding="async" referrerpolicy="no-referrer" src="${src}"></button></p>`

  it('are shown: from the listed origins, or from anywhere over https', async () => {
    expect(await drawnHtml('![Cat](https://own.test/c.png)', ['https://own.test'])).toBe(shown('https://own.test/c.png'))
    expect(await drawnHtml('![Cat](https://any.test/c.png)', 'https')).toBe(shown('https://any.test/c.png'))
    expect(await drawnHtml('<img alt=Cat src=https://any.test/c.png>', 'https')).toContain(
      shown('https://any.test/c.png').slice(3, -4),
    )
  })

  it('are links over plain http, as SVG, or from a neighbour of a listed origin', async () => {
    for (const src of ['http://any.test/c.png', 'https://any.test/c.SVG'])
      expect(await drawnHtml(`![Cat](${src})`, 'https')).not.toContain('<img')
    for (const src of ['https://own.test.evil.test/c.png', 'https://own.test:444/c.png', 'http://own.test/c.png'])
      expect(await drawnHtml(`![Cat](${src})`, ['https://own.test'])).not.toContain('<img')
  })
})

it(`a line that begins with a letter is drawn as the same line with a break after it, which is read in full: seed ${seed}`, async () => {
  const piece = fc.constantFrom(
    ...'*_~`[]()<>!#-+|&;:/\\"\t 1.@=',
    'word',
    ' and ',
    '**',
    '[a](https://x.test)',
    '<b>',
    '</b>',
    'http://a.test',
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('A', 'é', 'ب', 'www.a.test', 'x@y.test', '中'), fc.array(piece), async (first, rest) => {
      const line = `${first}${rest.join('')}`
      expect(await drawnHtml(line)).toBe(await drawnHtml(`${line}\n`))
    }),
    dice(2_000),
  )
}, 60_000)

describe('a message that means to hang or to overflow', { timeout: 60_000 }, () => {
  const repeated = (piece: string) => piece.repeat(4_000).slice(0, 4_000)
  const pieces = [
    '>',
    '[',
    '![',
    '*a_',
    '<',
    '<b>',
    '<div>\n',
    '- ',
    '&',
    '`',
    '(',
    '|',
    '\\',
    '\t',
    '\n',
    '[a](',
    '<!--',
    'http://',
    'a@',
    '**',
  ]
  const published = corpus<{ md: string }>('redos-marked').map(({ md }) => md)

  it(`is drawn all the same: ${pieces.length} of ours, redos inputs ${atHand(published)}`, async () => {
    const texts = [...pieces.map(repeated), ...published.flatMap((md) => [md, md.slice(0, 4_000)])]
    let done = 0
    for (const text of texts) {
      expect((await draw(text)).childNodes.length).toBeGreaterThanOrEqual(text.trim() ? 1 : 0)
      done++
    }
    expect(done).toBe(texts.length)
  })

  it('is plain text beyond 4,000 characters', async () => {
    const long = `**${'x'.repeat(4_000)}**`
    expect((await draw(long)).textContent).toBe(long)
  })

  it(`is drawn all the same: 2,000 of random signs, seed ${seed}`, async () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'*_~`[]()<>!#-+|&;:/\\"\n \tab1.@=', '<b>', '</b>', 'http://'),
      maxLength: 200,
    })
    await fc.assert(
      fc.asyncProperty(signs, async (text) => {
        expect((await draw(text)).querySelector('script, style, form, iframe, [style]')).toBeNull()
      }),
      dice(2_000),
    )
  })
})

const specified = [
  ...corpus<{ markdown: string }>('commonmark-0.31.2-marked-annotated'),
  ...corpus<{ markdown: string }>('gfm-0.29-marked-annotated'),
].map(({ markdown }) => markdown)

it(`the examples of CommonMark and GFM are drawn, and nothing of them is forbidden: ${atHand(specified)}`, async () => {
  let drawn = 0
  for (const markdown of specified) {
    const host = await draw(markdown)
    expect(host.querySelector('script, style, form, input, iframe, [style], [onclick]')).toBeNull()
    drawn += host.children.length > 0 ? 1 : 0
  }
  // A few are nothing but definitions.
  expect(drawn).toBeGreaterThanOrEqual(specified.length * 0.97)
})
