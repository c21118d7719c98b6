import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type InlineConfig } from 'vite'
import { root } from './bundle.ts'
import { compress } from './compress.ts'
import { demo } from './demo.ts'
import { inbox, inboxWorker } from './inbox.ts'
import { lib } from './lib.ts'
import { privacy } from './privacy.ts'
import { schema } from './schema.ts'
import { beside, embed, integrity, publish, site, standalone, widget } from './site.ts'
import { templates } from './templates.ts'
import { types } from './types.ts'

/** What `npm run build` makes; `npm run build site demo` makes only those two. */
const parts: Record<string, () => Promise<void>> = {
  lib: async () => void (await build(await lib())),
  types,
  site: async () => {
    await all(embed, widget, publish, beside, standalone(site))
    await compress(site)
    for (const file of ['embed.js', 'frontdesk.js']) console.log(`${file.padEnd(12)} integrity="${await integrity(file)}"`)
  },
  inbox: async () => {
    await all(inbox, inboxWorker)
    await compress('dist/inbox')
  },
  demo,
  schema,
  templates,
  privacy,
}

const all = async (...configs: InlineConfig[]): Promise<void> => {
  for (const config of configs) await build(config)
}

const wanted = process.argv.slice(2)
for (const name of wanted) if (!parts[name]) throw new Error(`No part "${name}"; there are ${Object.keys(parts).join(', ')}.`)
if (wanted.length === 0) await rm(join(root, 'dist'), { recursive: true, force: true })

const started = performance.now()
await Promise.all(
  Object.entries(parts).map(([name, make]) => (wanted.length === 0 || wanted.includes(name) ? make() : undefined)),
)
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(`built ${wanted.join(', ') || 'everything'} in ${seconds} s`)
