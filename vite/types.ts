import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './bundle.ts'

/** The published declarations, one beside each module. */
export async function types(): Promise<void> {
  await compile('vite/types.json')
  const dist = join(root, 'dist')
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.d.ts'))
  await Promise.all(files.map((file) => nameModules(join(dist, file))))
}

async function compile(project: string): Promise<void> {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  try {
    await promisify(execFile)(process.execPath, [compiler, '-p', join(root, project)])
  } catch (error) {
    throw new Error(`The published types are not clean:\n${(error as { stdout: string }).stdout}`)
  }
}

/** The compiler turns `./entry.ts` into `./entry.js` in modules but not in declarations, where not every tool understands it. */
async function nameModules(file: string): Promise<void> {
  const source = await readFile(file, 'utf8')
  await writeFile(file, source.replace(/((?:from |import\()(['"])\.[^'"]*)\.tsx?\2/g, '$1.js$2'))
}
