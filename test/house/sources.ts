import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const src = join(root, 'src')

export interface Source {
  /** Path below `src`, with `/`. */
  file: string
  /** The folder below `src` that it lies in; a door, which lies in none, has `undefined`. */
  room: string | undefined
  lines: number
  /** Files below `src` that it names in an import, in a type's too. */
  files: string[]
  /** Packages and Node modules that it loads; imports of types alone are left out, for they are gone at run time. */
  packages: string[]
}

/** `import … from '…'` and `export … from '…'`, `import '…'`, and `import('…')`, each as [type?, module]. */
const IMPORTS = [
  /^(?:import|export)\s+(type\s)?(?:[\w*$\s{},]*?\sfrom\s+)'([^'\n]+)'/gm,
  /^import\s+()'([^'\n]+)'/gm,
  /[^\w.]import\(()\s*'([^'\n]+)'\s*\)/g,
]

/** Every script and style sheet below `src`, with what it imports. */
export function readSources(): Source[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .map((file) => readSource(file.split(sep).join('/')))
}

function readSource(file: string): Source {
  const text = readFileSync(join(src, file), 'utf8')
  const imports = file.endsWith('.css') ? [] : IMPORTS.flatMap((pattern) => [...text.matchAll(pattern)])
  const isLocal = (module: string) => module.startsWith('.')
  return {
    file,
    room: file.includes('/') ? file.slice(0, file.indexOf('/')) : undefined,
    lines: text.split('\n').length - 1,
    files: imports.filter(([, , module]) => isLocal(module!)).map(([, , module]) => locate(file, module!)),
    packages: imports.filter(([, type, module]) => !type && !isLocal(module!)).map(([, , module]) => module!),
  }
}

/** The file that an import names: here imports bear their extension, and may ask Vite for a form (`./panel.css?inline`). */
const locate = (from: string, module: string): string => posix.join(posix.dirname(from), module.replace(/\?.*$/, ''))
