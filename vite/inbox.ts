import { join } from 'node:path'
import type { InlineConfig } from 'vite'
import { bundle, checks, common, root, target } from './bundle.ts'
import { copying, triedAnew } from './late-parts.ts'

/** The agents' app, for any folder of any server: all its addresses are relative. */
export const inbox: InlineConfig = {
  ...common,
  root: join(root, 'src/inbox'),
  publicDir: join(root, 'src/inbox/public'), // what others name by its address: a manifest and its pictures
  base: './',
  plugins: [copying(['rolldown-runtime']), triedAnew()],
  build: {
    target,
    outDir: join(root, 'dist/inbox'),
    emptyOutDir: true,
    modulePreload: false, // a preloaded module that fails is remembered as failed, whichever way it is asked for later
    rolldownOptions: {
      checks: { ...checks, ineffectiveDynamicImport: false },
      // What late parts share is there before them: a neighbour that failed to come would be remembered as failed, too.
      output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
    },
  },
}

/** What shows notifications while it is closed: a classic script of its own, for not every browser takes a module there. Its address never changes. */
export const inboxWorker = bundle({
  entry: { 'push-worker': 'src/inbox/worker/worker.ts' },
  format: 'iife',
  outDir: 'dist/inbox',
})
