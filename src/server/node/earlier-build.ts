import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Clock } from '../../time/clock.ts'
import { isStamped } from './files.ts'

/** Longer than anybody leaves a page open. */
const KEPT_MS = 30 * 86_400_000

/** Where the parts of earlier builds lie in the data folder. */
export const earlierBuildIn = (data: string): string => join(data, 'earlier-build')

/**
 * A page that stays open over an upgrade asks for the parts of the widget, or of the inbox, that it was made with: whatever this build
 * has of stamped files is laid into `folder`, to be served when a later one has them no more, and what no build has had for a month is
 * taken out. Throws what the file system does.
 */
export function keepBuild(assets: string, folder: string, clock: Clock): void {
  const now = clock.now()
  const at = new Date(now)
  const here = ['site', 'inbox'].flatMap((part) => stampedIn(assets, part))
  const gone = new Set(stampedIn(folder, '.'))
  for (const place of new Set(here.map(dirname))) mkdirSync(join(folder, place), { recursive: true })
  for (const file of here) {
    const kept = join(folder, file)
    if (!gone.delete(file) || !isWhole(kept, join(assets, file))) copyFileSync(join(assets, file), kept)
    utimesSync(kept, at, at)
  }
  for (const file of gone) if (statSync(join(folder, file)).mtimeMs < now - KEPT_MS) rmSync(join(folder, file))
}

/** A stamped file's name says what is in it; one of another size is a copy that did not come to its end. */
const isWhole = (kept: string, file: string): boolean => statSync(kept).size === statSync(file).size

const stampedIn = (folder: string, part: string): string[] =>
  existsSync(join(folder, part))
    ? readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
        .filter(isStamped)
        .map((file) => join(part, file))
    : []
