import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where published test inputs lie, if anywhere: named by `FRONTDESK_CORPORA`, or in `shared/corpora` beside this checkout. */
const folder = process.env.FRONTDESK_CORPORA ?? join(import.meta.dirname, '../../../shared/corpora')

/** A file of published test inputs; `undefined` where it is not at hand. */
export function corpus<Content>(file: string): Content | undefined {
  const path = join(folder, file)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Content) : undefined
}
