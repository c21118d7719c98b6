import type { BrowserContext, Page } from 'playwright'
import { beforeAll, expect, test } from 'vitest'
import { bringAxe, findings } from '../axe.ts'
import { useBrowser } from '../browser.ts'
import { GATES } from './gallery/gates.ts'
import { type SceneName, scenes } from './gallery/scenes.ts'
import { acts } from './scene-acts.ts'
import { buildGallery, GALLERY, type Gallery, routeGallery } from './serve-gallery.ts'

const browser = useBrowser()

let gallery: Gallery
beforeAll(async () => {
  gallery = await buildGallery()
}, 60_000)

type State = SceneName | (typeof GATES)[number]

/** All that there are: a new scene need not be named here. */
const STATES = [...GATES, ...(Object.keys(scenes) as SceneName[])]

/** Those that are laid out otherwise where there is room for two columns. */
const TWO_COLUMNS: readonly State[] = [
  'filter',
  'filter-on',
  'folders',
  'notify-asks',
  'notify-denied',
  'unassigned',
  'waiting',
  'mine',
  'notes',
  'written',
  'link',
  'replies',
  'files',
  'cards-form',
  'looked',
  'rank',
  'about',
  'settings-playbook',
  'settings-replies',
  'settings-deliveries',
  'settings-rules',
  'settings-people',
  'settings-you',
  'insight',
]

/** A page that has all that comes late, and axe. */
async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${GALLERY}?scene=mine`)
  await page.locator('.compose-rich').waitFor()
  await bringAxe(page)
  return page
}

const hasAct = (state: State): state is keyof typeof acts => Object.hasOwn(acts, state)

/** One state, as an agent sees it who has touched nothing before. */
async function open(page: Page, state: State): Promise<void> {
  await page.mouse.move(-1, -1)
  await page.evaluate((scene) => {
    history.replaceState(null, '', `?scene=${scene}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, state)
  await page.locator('.inbox').waitFor()
  if (state.startsWith('settings-')) await page.locator('.settings-title, .you-title, .settings .blank').first().waitFor()
  // Its keys count once it has been painted.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  if (hasAct(state)) await acts[state]?.(page)
}

test.each([
  { width: 1440, colours: ['light', 'dark'], states: STATES },
  { width: 800, colours: ['light'], states: TWO_COLUMNS },
  { width: 390, colours: ['light', 'dark'], states: STATES },
] as const)(
  'axe finds nothing against WCAG 2.2 AA at $width px, $colours, under the policy of the server',
  async ({ width, colours, states }) => {
    const viewport = { width, height: 800 }
    const context = await browser.newContext({ viewport, timezoneId: 'UTC', locale: 'en-US', reducedMotion: 'reduce' })
    await routeGallery(context, gallery)
    const found: string[] = []
    // Two at a time, each in one page: to load one for each state took longer than to examine it.
    const waiting = [...states]
    const examine = async (): Promise<void> => {
      const page = await newPage(context)
      for (let state = waiting.shift(); state; state = waiting.shift()) {
        await open(page, state)
        found.push(...(await findings(page, state, colours)))
      }
    }
    await Promise.all([examine(), examine()])
    expect(found).toEqual([])
  },
  240_000,
)
