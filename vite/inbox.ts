import { join } from 'node:path'
import type { InlineConfig } from 'vite'
import { checks, common, root, target, triedAnew } from './bundle.ts'

/** The agents' app, for any folder of any server: all its addresses are relative. */
export const inbox: InlineConfig = {
  ...common,
  root: join(root, 'src/inbox'),
  base: './',
  plugins: [triedAnew()],
  build: {
    target,
    outDir: join(root, 'dist/inbox'),
    emptyOutDir: true,
    modulePreload: false, // a preloaded module that fails is remembered as failed, whichever way it is asked for later
    rolldownOptions: { checks },
  },
}
