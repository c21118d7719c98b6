import { expect, test } from 'vitest'
import { sliceOfHtml, sliceOfText } from '../../../src/inbox/compose/rich/pasted.ts'
import { nodes } from '../../../src/inbox/compose/rich/schema.ts'
import { toMarkdown } from '../../../src/inbox/compose/rich/to-markdown.ts'

const pasted = (html: string): string => toMarkdown(nodes.doc.create(null, sliceOfHtml(html).content))

const WORD = `<html xmlns:w="urn:w"><head><style>p.MsoListParagraph { mso-style-priority: 34 }</style></head><body>
<p class=MsoNormal>We have <b style='mso-bidi-font-weight:normal'>two</b>:<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>oak</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;</span></span><![endif]>solid</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>ash</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.</span>first</p>
</body></html>`

const GOOGLE = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-weight:700;font-style:normal">Bold</span><span style="font-style:italic"> and so</span><span style="font-weight:400"> on</span></p><ol><li style="list-style-type:decimal"><p>one</p></li><li><p>two</p></li></ol></b>`

test.each([
  ['Google Docs', GOOGLE, '**Bold** _and so_ on\n\n1. one\n2. two'],
  [
    'a page',
    '<h2>Prices</h2><p>See <a href="https://x.example/a">these</a>.<br>Now.</p>',
    '### Prices\n\nSee [these](https://x.example/a).\nNow.',
  ],
  ['a sheet', '<table><tr><th>Wood</th><th>Price</th></tr><tr><td>oak</td><td>12</td></tr></table>', 'Wood | Price\n\noak | 12'],
  [
    'an attacker',
    '<img src=x onerror=alert(1)><script>alert(1)</script><a href="javascript:alert(1)">here</a><p style="position:fixed">x',
    'here\n\nx',
  ],
  ['signs', '<p>2 * 3 &lt;b&gt;</p>', '2 * 3 \\<b>'],
])('what is copied from %s becomes clean Markdown', (_, html, markdown) => {
  expect(pasted(html)).toBe(markdown)
})

test('what is copied from Word becomes clean Markdown, with its lists as lists', () => {
  expect(pasted(WORD)).toBe('We have **two**:\n\n- oak\n  - solid\n- ash\n\n1. first')
})

test('plain words stay as they are, line by line', () => {
  const doc = nodes.doc.create(null, sliceOfText('- a\r\n\r\n*b*').content)
  expect(toMarkdown(doc)).toBe('\\- a\n\n\\*b\\*')
})
