import { join } from 'node:path'
import type { InlineConfig } from 'vite'
import { checks, common, root, target } from './bundle.ts'

/** The agents' app, for any folder of any server: all its addresses are relative. */
export const inbox: InlineConfig = {
  ...common,
  root: join(root, 'src/inbox'),
  base: './',
  build: {
    target,
    outDir: join(root, 'dist/inbox'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks },
  },
}
