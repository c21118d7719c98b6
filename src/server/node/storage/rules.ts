import { type KeptRules, noRules, type RuleBook } from '../../rules/rules.ts'
import type { Database } from './database.ts'
import type { GroupCommit } from './group-commit.ts'

/** Each site's rules in SQLite. */
export function sqliteRules(database: Database, commits: GroupCommit): RuleBook {
  const find = database.prepare<{ rules: string }>('SELECT rules FROM rules WHERE site = ?')
  const insert = database.prepare('INSERT INTO rules (site, version, rules) VALUES (?, 1, ?) ON CONFLICT DO NOTHING')
  const update = database.prepare('UPDATE rules SET version = ?, rules = ? WHERE site = ? AND version = ?')
  return {
    async rules(site) {
      const row = find.first(site)
      // What could not be set yet as they were kept is as if nobody had set it.
      return row ? { ...noRules, ...(JSON.parse(row.rules) as Partial<KeptRules>) } : noRules
    },
    keepRules: (site, rules) =>
      commits.add(() => {
        const text = JSON.stringify(rules)
        const changed = rules.version === 1 ? insert.run(site, text) : update.run(rules.version, text, site, rules.version - 1)
        return changed === 1
      }),
  }
}
