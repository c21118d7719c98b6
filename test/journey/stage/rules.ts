import type { Page } from 'playwright'
import type { Rules } from '../../../src/server/rules/rules.ts'

const NONE: Rules = { hours: null, retentionDays: null, origins: [], takeBackMinutes: null, awayMinutes: null, capacity: null }

/** What an administrator sets for the shop, in their inbox. */
export async function keepRules(page: Page, rules: Partial<Rules>): Promise<void> {
  const status = await page.evaluate(
    async (rules) => {
      const { version } = await (await fetch('/api/sites/shop/rules')).json()
      const body = JSON.stringify({ rules, since: version })
      return (await fetch('/api/sites/shop/rules', { method: 'PUT', headers: { 'content-type': 'application/json' }, body }))
        .status
    },
    { ...NONE, ...rules },
  )
  if (status !== 200) throw new Error(`The rules were not kept: ${status}.`)
}
