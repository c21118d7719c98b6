import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** All that a build follows from. */
const sources = (): string[] => [
  'package-lock.json',
  ...['src', 'vite'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name).slice(root.length))
      .sort(),
  ),
]

let known: string | undefined

/**
 * Eight letters that are others whenever the bundle may be. All chunks of a bundle bear the same: the names of two dozen chunks stand in
 * the panel's script, and a hash for each of them would be a hundred bytes that nothing can pack.
 */
export function stampOf(bundle: string): string {
  if (known === undefined) {
    const hash = createHash('sha256')
    for (const file of sources()) hash.update(`${file}\n`).update(readFileSync(join(root, file)))
    known = hash.digest('hex')
  }
  return createHash('sha256')
    .update(known + bundle)
    .digest('hex')
    .slice(0, 8)
}
