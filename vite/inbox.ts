import { join } from 'node:path'
import type { InlineConfig } from 'vite'
import { root, target } from './bundle.ts'

/** The agents' app, for any folder of any server: all its addresses are relative. */
export const inbox: InlineConfig = {
  configFile: false,
  root: join(root, 'src/inbox'),
  base: './',
  logLevel: 'warn',
  publicDir: false,
  build: { target, outDir: join(root, 'dist/inbox'), emptyOutDir: true, modulePreload: { polyfill: false } },
}
