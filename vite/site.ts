import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InlineConfig, Plugin } from 'vite'
import { bundle, root } from './bundle.ts'

export const site = 'dist/site'

/** What the script tag loads: a classic script that draws the launcher … */
export const embed = bundle({ entry: { embed: 'src/embed.ts' }, format: 'iife', outDir: site, press: true })

/** … and the modules that it imports when they are wanted, beside it under `widget/`. */
export const widget = bundle({
  entry: { widget: 'src/widget/widget.ts' },
  format: 'es',
  outDir: `${site}/widget`,
  press: true,
  apart: 'beside',
  copied: ['error', 'sources'],
})

/** … and, for a page that asked for a name, the chat as that page has it. It brings nothing that the visitor sees. */
export const publish = bundle({
  entry: { publish: 'src/widget/publish.ts' },
  format: 'es',
  outDir: `${site}/widget`,
  press: true,
  besides: true,
})

/** … and what it does for the page around it, which is asked for when the page has nothing better to do. */
export const beside = bundle({
  entry: { beside: 'src/widget/beside/beside.ts' },
  format: 'es',
  outDir: `${site}/widget`,
  press: true,
  besides: true,
})

/** Everything in one classic script, the in-page backend too: for pages opened from a folder, where modules cannot be loaded. */
export function standalone(outDir: string): InlineConfig {
  const config = bundle({ entry: { frontdesk: 'src/standalone.ts' }, format: 'iife', outDir, lean: true })
  return { ...config, plugins: [namesAlone, ...(config.plugins ?? [])] }
}

/** Where every language is in one file, emoji are found by their names alone: the other words for them would be a seventh of it. */
const namesAlone: Plugin = {
  name: 'frontdesk:names-alone',
  transform: (code, id) =>
    /[\\/]emoji[\\/]names[\\/]/.test(id) ? { code: code.replace(/^(\P{ASCII}[^,\n]*),.*$/gmu, '$1'), map: null } : null,
}

/** The `integrity` attribute for a script tag with this file of the site build. */
export async function integrity(file: string): Promise<string> {
  return `sha384-${createHash('sha384')
    .update(await readFile(join(root, site, file)))
    .digest('base64')}`
}
