import { FrontdeskError } from '../../../protocol/index.ts'
import { randomSecret } from '../secret.ts'
import type { Database } from './database.ts'
import { MIGRATIONS } from './migrations.ts'

/**
 * Take the steps that are missing, all or none. A database that has taken more than we know is left as it is.
 *
 * @param target how many steps; a test makes data of an older server with fewer.
 */
export function migrate(database: Database, file: string, target = MIGRATIONS.length): void {
  const steps = () => database.prepare<{ user_version: number }>('PRAGMA user_version').first()?.user_version ?? 0
  // Nothing is written where there is nothing to do: a command beside a running server waits for nobody.
  if (steps() === target) return
  database.transaction(() => {
    const taken = steps()
    if (taken > target) {
      const message = `${file}: This data was written by a newer Frontdesk (format ${taken}; this one knows ${target}). Update Frontdesk, or name another folder with --data.`
      throw new FrontdeskError('storage', message, {})
    }
    for (const step of MIGRATIONS.slice(taken, target)) typeof step === 'string' ? database.exec(step) : step(database)
    if (taken === 0) database.prepare('INSERT INTO meta (epoch) VALUES (?)').run(randomSecret(128))
    database.exec(`PRAGMA user_version = ${target}`)
  })
}
