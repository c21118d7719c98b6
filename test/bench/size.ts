import { join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { bundle, root } from '../../vite/bundle.ts'
import { kB, publish, table } from './readme.ts'
import { brotliBytes, weighSite } from './weight.ts'

const ONE = 'one-import'

const { launcher, beside, panel, background, cards, accent, richText, html, locales } = weighSite()
const rows = [
  ['until the launcher shows: `embed.js`', kB(launcher)],
  ['then, when the page is idle: out of the way of bars, the way back on a phone', kB(beside)],
  ['until the panel is open and usable, the launcher included', kB(panel)],
  ['then, in the background: the socket, the forms and the composer’s tools', kB(background)],
  ['on top, for a playbook with cards of every kind', kB(cards)],
  ['on top, where the owner has a colour of their own', kB(accent)],
  ['on top, with the first message that has markup', kB(richText)],
  ['on top, with the first message that has HTML', kB(html)],
  ...Object.entries(locales).map(([tag, bytes]) => [`on top, in the language \`${tag}\``, kB(bytes)]),
  ["`import { createChat } from 'frontdesk'`, before the chat is opened", kB(await weighImport('createChat', 'src/index.ts'))],
]
publish('size', table(['script and style, in brotli', 'bytes'], rows))

/** What one name of a door adds to a page of one who bundles it, without what it loads later. */
async function weighImport(name: string, door: string): Promise<number> {
  const { plugins = [], ...config } = bundle({ entry: { door: ONE }, format: 'es', outDir: 'dist' })
  const one: Plugin = {
    name: 'frontdesk:one-import',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(`/${ONE}`) ? `\0${ONE}` : null),
    load: (id) => (id === `\0${ONE}` ? `export { ${name} } from '${join(root, door)}'` : null),
  }
  const [built] = (await build({
    ...config,
    plugins: [one, ...plugins],
    build: { ...config.build, write: false },
  })) as Rolldown.RolldownOutput[]
  const chunks = new Map(built!.output.map((chunk) => [chunk.fileName, chunk]))
  const needed = new Set(['door.js'])
  let bytes = 0
  for (const name of needed) {
    const chunk = chunks.get(name)
    if (chunk?.type !== 'chunk') continue
    bytes += brotliBytes(chunk.code)
    for (const next of chunk.imports) needed.add(next)
  }
  return bytes
}
