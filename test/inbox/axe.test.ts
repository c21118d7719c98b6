import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { BrowserContext } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { buildGallery, GALLERY, routeGallery } from './serve-gallery.ts'

const browser = useBrowser()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const STATES = [
  'signed-out',
  'unreachable',
  'loading',
  'empty',
  'offline',
  'unassigned',
  'many',
  'waiting',
  'mine',
  'closed',
  'taken',
  'down',
  'refused',
]

beforeAll(buildGallery, 60_000)

/** What axe finds in one state, as readable lines. */
async function findings(context: BrowserContext, state: string): Promise<string[]> {
  const page = await context.newPage()
  await page.goto(`${GALLERY}?scene=${state}`)
  await page.locator('.inbox').waitFor()
  await page.evaluate(axe)
  const { violations } = await page.evaluate(
    (tags) => (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly: tags }),
    TAGS,
  )
  await page.close()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${state}: ${id} at ${node.target.join(' ')}: ${node.failureSummary}`),
  )
}

describe.each([
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
  { width: 800, colorScheme: 'light' },
  { width: 390, colorScheme: 'light' },
] as const)('at $width px, $colorScheme', ({ width, colorScheme }) => {
  test('axe finds nothing against WCAG 2.2 AA in any state, under the policy of the server', async () => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      timezoneId: 'UTC',
      reducedMotion: 'reduce',
    })
    await routeGallery(context)
    const found: string[] = []
    for (const state of STATES) found.push(...(await findings(context, state)))
    expect(found).toEqual([])
  }, 60_000)
})
