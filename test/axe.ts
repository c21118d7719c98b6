import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules of these tags that judge colours: all that another look of the same page can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

export type Colours = 'light' | 'dark'

/** Bring axe into a page, where it stays until another is loaded. A page's policy does not keep it out. */
export const bringAxe = (page: Page): Promise<void> => page.evaluate(axe)

/** What axe finds against WCAG 2.2 AA on a page that it was brought into, as readable lines: everything in the first of these colours, and in the others what comes of them. */
export async function findings(page: Page, name: string, colours: readonly Colours[]): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of colours) {
    await page.emulateMedia({ colorScheme })
    // Violations alone leave the page: all that was found to be good is many times as much, and carried for nothing.
    const violations = await page.evaluate(
      async (runOnly): Promise<AxeResults['violations']> => {
        const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
        const frame = () => new Promise(requestAnimationFrame)
        // What follows from what was drawn is drawn by then.
        for (let count = 0; count < 3; count++) await frame()
        return (await axe.run({ runOnly, resultTypes: ['violations'] })).violations
      },
      colorScheme === colours[0] ? { type: 'tag' as const, values: TAGS } : { type: 'rule' as const, values: COLOUR_RULES },
    )
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${name}, ${colorScheme}: ${id} at ${target.join(' ')}: ${failureSummary}`)
  }
  return found
}
