import { chmod, readdir } from 'node:fs/promises'
import { isAbsolute, join, parse } from 'node:path'
import type { InlineConfig, Plugin } from 'vite'
import { checks, common, root, target } from './bundle.ts'
import { withoutDescriptions } from './without-descriptions.ts'

/** Doors that are no part of the npm package's modules: they start in a page by themselves, and are built apart. */
const PAGE_DOORS = new Set(['embed', 'standalone', 'inbox'])

/** The npm package: one module per door, dependencies left to the one who installs it. */
export async function lib(): Promise<InlineConfig> {
  const doors = (await readdir(join(root, 'src'), { withFileTypes: true })).filter(
    (file) => file.isFile() && /\.tsx?$/.test(file.name),
  )
  const entry = doors.map(({ name }) => [parse(name).name, join('src', name)] as const).filter(([name]) => !PAGE_DOORS.has(name))
  return {
    ...common,
    plugins: [withoutDescriptions(), executable('cli')],
    build: {
      target,
      outDir: 'dist',
      emptyOutDir: false,
      minify: false,
      sourcemap: true,
      lib: { entry: Object.fromEntries(entry), formats: ['es'] },
      rolldownOptions: {
        checks,
        external: isPackage,
        // Chunks lie beside the doors, so that a path relative to `import.meta.url` means the same in both.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  }
}

const isPackage = (id: string): boolean => !/^[.\0]/.test(id) && !isAbsolute(id)

/** Lets the shell start this entry. */
function executable(entry: string): Plugin {
  const shebang = '#!/usr/bin/env node\n'
  return {
    name: 'frontdesk:executable',
    renderChunk(code, chunk) {
      if (!chunk.isEntry || chunk.name !== entry || code.startsWith('#!')) return
      return { code: shebang + code, map: null }
    },
    async writeBundle({ dir }, files) {
      for (const file of Object.values(files))
        if (file.type === 'chunk' && file.isEntry && file.name === entry) await chmod(join(dir!, file.fileName), 0o755)
    },
  }
}
