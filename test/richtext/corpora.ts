import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Published vectors are read where they are at hand: in `FRONTDESK_CORPORA`, or in `shared/corpora` beside the checkout. */
const folder = process.env.FRONTDESK_CORPORA ?? resolve('../shared/corpora')

/** What a corpus holds; empty where it is not at hand. */
export function corpus<Entry>(name: string): Entry[] {
  const file = `${folder}/${name}.json`
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { data: Entry[] }).data : []
}

/** For the name of a test, which says what it ran. */
export const atHand = (entries: readonly unknown[]): string =>
  entries.length > 0 ? `${entries.length} published` : 'none at hand'
