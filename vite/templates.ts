import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './bundle.ts'

const from = join(root, 'demo/playbooks')
const to = join(root, 'dist/templates')

/** The template playbooks, such that a copy in the folder of somebody who has installed the package finds its JSON Schema. */
export async function templates(): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const file of await readdir(from)) {
    if (!file.endsWith('.json')) continue
    const source = await readFile(join(from, file), 'utf8')
    await writeFile(join(to, file), source.replace('"../../dist/', '"./node_modules/frontdesk/dist/'))
  }
}
