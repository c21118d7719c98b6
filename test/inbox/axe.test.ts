import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { BrowserContext, Page } from 'playwright'
import { beforeAll, expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { buildGallery, GALLERY, type Gallery, routeGallery } from './serve-gallery.ts'

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
  'notes',
  'written',
  'link',
  'replies',
  'replies-empty',
  'replies-failing',
  'cards',
  'cards-form',
  'cards-back',
  'looked',
  'rank',
  'returned',
  'full',
  'closed',
  'about',
  'taken',
  'nowhere',
  'keys',
  'notify-asks',
  'notify-default',
  'notify-granted',
  'notify-denied',
  'notify-absent',
  'search',
  'filter',
  'filter-on',
  'filter-nothing',
  'search-nothing',
  'search-waits',
  'down',
  'refused',
  'insight',
  'insight-loading',
  'insight-failing',
  'insight-empty',
  'settings-playbooks',
  'settings-empty',
  'settings-playbook',
  'settings-sound',
  'settings-review',
  'settings-conflict',
  'settings-failing',
  'settings-loading',
  'settings-deliveries',
  'settings-rules',
  'settings-replies',
  'settings-people',
  'settings-people-failing',
  'settings-you',
  'settings-you-first',
  'settings-you-failing',
  'settings-forbidden',
]

let gallery: Gallery
beforeAll(async () => {
  gallery = await buildGallery()
}, 60_000)

const WRITING: ReadonlySet<string> = new Set(['written', 'link', 'replies', 'replies-empty', 'replies-failing'])

/** Something of each kind in the editor, and what opens from there. */
async function write(page: Page, state: string): Promise<void> {
  await page.locator('.compose-rich').click()
  await page.keyboard.type('It is **free**, `A-1`, [here](https://shop.example)')
  for (const line of ['- one', '', '> so', '', '', '```', 'code']) {
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type(line)
  }
  if (state === 'link') {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('nonsense')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'address' }).waitFor()
  }
  if (!state.startsWith('replies')) return
  await page.getByRole('button', { name: 'Kept replies' }).click()
  await page
    .getByRole('option')
    .or(page.getByText(/^No replies are kept|cannot be reached/))
    .first()
    .waitFor()
}

/** The choice of a card, and what is wrong with one that is written, as far as it is there to be seen. */
async function choose(page: Page, state: string): Promise<void> {
  await page.getByRole('button', { name: 'Ask with a card' }).click()
  if (state === 'cards-back') await page.getByRole('button', { name: /^Hand back/ }).click()
  if (state !== 'cards-form') return
  await page.getByRole('button', { name: /^Details/ }).click()
  await page.getByRole('textbox', { name: 'What you ask' }).fill('Where shall it go to?')
  await page.getByRole('checkbox', { name: 'Address' }).click()
  await page.getByText('Continue').waitFor()
  await page.getByRole('checkbox', { name: 'Something else' }).click()
  await page.getByRole('button', { name: 'Put it to them' }).click()
}

/** A page that has all that comes late, and axe. */
async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${GALLERY}?scene=mine`)
  await page.locator('.compose-rich').waitFor()
  await page.evaluate(axe)
  return page
}

/** One state, as an agent sees it who has touched nothing before. */
async function open(page: Page, state: string): Promise<void> {
  await page.mouse.move(-1, -1)
  await page.evaluate(
    (scene) => {
      history.replaceState(null, '', `?scene=${scene}`)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    state === 'keys' ? 'mine' : state,
  )
  await page.locator('.inbox').waitFor()
  if (state.startsWith('search')) {
    await page.getByRole('searchbox').fill('a lamp for the islands')
    await page.getByRole('group', { name: 'Where to look' }).waitFor()
  }
  if (state === 'filter') {
    await page.keyboard.press('f')
    await page.getByRole('dialog', { name: 'Filter' }).waitFor()
  }
  if (state === 'notes') await page.getByRole('button', { name: 'Private note' }).click()
  if (WRITING.has(state)) await write(page, state)
  if (state.startsWith('cards')) await choose(page, state)
  if (state === 'settings-replies') {
    await page.getByRole('button', { name: 'Change “parcel”' }).click()
    await page.getByRole('button', { name: 'Remove …' }).click()
  }
  if (state === 'rank') await page.getByRole('button', { name: 'Assign to somebody else' }).click()
  if (state === 'keys') await page.keyboard.press('?')
  if (state.startsWith('notify-') && state !== 'notify-asks') await page.keyboard.press('b')
  if (state === 'insight') await page.locator('.chart canvas').first().waitFor()
  if (state.startsWith('settings-')) await page.locator('.settings-title, .you-title, .settings .blank').first().waitFor()
  if (state === 'settings-people') {
    await page.getByRole('textbox', { name: 'E-mail address' }).fill('tom@shop.example')
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    await page.getByRole('textbox', { name: 'Link' }).waitFor()
    await page.getByRole('button', { name: 'Change ليلى حداد' }).click()
    await page.getByRole('button', { name: 'Deactivate …' }).click()
  }
  if (state === 'settings-you') await page.getByRole('button', { name: 'End all others' }).waitFor()
  const details = page.getByRole('button', { name: 'About the visitor' })
  if (state === 'about' && (await details.isVisible())) await details.click()
  if (state === 'settings-review') await page.getByRole('button', { name: 'Restore version 2' }).click()
  if (state === 'settings-sound') {
    await page.getByText('One hint').click()
    await page.getByText('All the roads').click()
    await page.getByRole('img').waitFor()
  }
  if (state === 'settings-conflict') await page.getByRole('alert').waitFor()
}

/** What axe finds in one state, in each of these colours, as readable lines. */
async function findings(page: Page, state: string, colours: readonly Colours[]): Promise<string[]> {
  await open(page, state)
  const found: string[] = []
  for (const colorScheme of colours) {
    await page.emulateMedia({ colorScheme })
    // Violations alone leave the page: all that was found to be good is many times as much, and carried for nothing.
    const violations = await page.evaluate(async (tags): Promise<AxeResults['violations']> => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
      const frame = () => new Promise(requestAnimationFrame)
      // What follows from what was drawn is drawn by then.
      for (let count = 0; count < 3; count++) await frame()
      return (await axe.run({ runOnly: tags, resultTypes: ['violations'] })).violations
    }, TAGS)
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${state}, ${colorScheme}: ${id} at ${target.join(' ')}: ${failureSummary}`)
  }
  return found
}

const NARROW = [
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

type Colours = 'light' | 'dark'

test.each([
  { width: 1440, colours: ['light', 'dark'], states: STATES },
  { width: 800, colours: ['light'], states: NARROW },
  { width: 390, colours: ['light'], states: NARROW },
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
      for (let state = waiting.shift(); state; state = waiting.shift()) found.push(...(await findings(page, state, colours)))
    }
    await Promise.all([examine(), examine()])
    expect(found).toEqual([])
  },
  240_000,
)
