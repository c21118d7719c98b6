import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keptItems } from '../src/server/kept-items.ts'
import { storedItems } from '../src/widget/surface/stored-items.ts'
import { root } from './bundle.ts'

/** What is stored, where and why, for those who read no script. */
export async function privacy(): Promise<void> {
  await mkdir(join(root, 'dist'), { recursive: true })
  await writeFile(
    join(root, 'dist/privacy.json'),
    `${JSON.stringify({ cookies: [], storage: storedItems, server: keptItems }, null, 2)}\n`,
  )
}
