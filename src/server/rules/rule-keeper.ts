import type { Clock } from '../../time/clock.ts'
import type { KeptRules, RuleBook, Rules } from './rules.ts'

/** How a site's rules are changed, so that whatever follows them does so at once. */
export interface RuleKeeper {
  of(site: string): Promise<KeptRules>
  /** `null`: what is kept is not what the administrator has read, `since` which version; nothing was changed. */
  keep(site: string, rules: Rules, since: number, by: string): Promise<KeptRules | null>
}

export function createRuleKeeper(options: {
  storage: RuleBook
  clock: Pick<Clock, 'now'>
  onChange: (site: string, before: KeptRules, after: KeptRules) => void
}): RuleKeeper {
  const { storage, clock, onChange } = options
  return {
    of: (site) => storage.rules(site),
    async keep(site, rules, since, by) {
      const before = await storage.rules(site)
      const after: KeptRules = { ...rules, version: since + 1, at: clock.now(), by }
      if (!(await storage.keepRules(site, after))) return null
      onChange(site, before, after)
      return after
    },
  }
}
