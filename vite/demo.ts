import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join, parse } from 'node:path'
import { build } from 'vite'
import { bundle, root } from './bundle.ts'
import { standalone } from './site.ts'

const from = join(root, 'demo')
const to = join(root, 'dist/demo')

/** A page's own script, as the page names it for the development server. */
const MODULE_SCRIPT = /<script type="module" src="(?:\.\/)?([\w-]+\.tsx?)"><\/script>/g

/** What a page may lie beside; scripts are bundled, and the server's files are not for browsers. */
const ASSETS = new Set(['.css', '.svg', '.png', '.jpg', '.webp', '.ico'])

/**
 * The demo pages, such that they also open from a folder: a browser loads no module from `file:`, so each page's script becomes a
 * classic one.
 */
export async function demo(): Promise<void> {
  await build(standalone(to))
  for (const file of await readdir(from)) {
    if (ASSETS.has(extname(file))) await cp(join(from, file), join(to, file))
    if (extname(file) === '.html') await page(file)
  }
}

async function page(file: string): Promise<void> {
  const source = await readFile(join(from, file), 'utf8')
  for (const [, script] of source.matchAll(MODULE_SCRIPT)) {
    const { name } = parse(script!)
    await build(bundle({ entry: { [name]: join('demo', script!) }, format: 'iife', outDir: to }))
  }
  const classic = source.replace(MODULE_SCRIPT, (_, script: string) => `<script defer src="${parse(script).name}.js"></script>`)
  await writeFile(join(to, file), classic)
}
