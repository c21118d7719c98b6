import type { Locator, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { useServedSite } from './served-site.ts'

const browser = useBrowser()
const site = useServedSite()

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel'
const playbook = {
  id: 'p',
  name: 'P',
  locale: 'en',
  bot: { name: `Bell of the ${LONG}` },
  start: 'topic',
  cards: {
    topic: {
      kind: 'question',
      text: `Good day. What brings you here? ${LONG.repeat(3)} **Really?**`,
      options: [
        { id: 'buy', label: 'I would like to know what a lamp of oak and linen costs', next: 'email' },
        { id: 'look', label: LONG, next: 'email' },
      ],
    },
    email: {
      kind: 'capture',
      field: 'email',
      text: 'Where can we write?',
      label: 'E-mail',
      retryMessage: 'Once more?',
      next: null,
    },
  },
}

const DOORS = {
  launcher: '<script async src="/embed.js" data-site="shop"></script>',
  inline: `<div id="chat" style="height: 560px"></div><script async src="/embed.js" data-site="shop" data-mode="inline" data-container="#chat"></script>`,
  page: '<script async src="/embed.js" data-site="shop" data-mode="page"></script>',
}
const panelOf = (page: Page) => page.locator('[part~=panel]')

/** A chat that stands open, with all that follows its first sight. */
async function open(door: keyof typeof DOORS, options: Parameters<typeof browser.newPage>[0], locale = 'en'): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options })
  await page.route('**/playbook.json', (route) => route.fulfill({ json: playbook }))
  site.body = `<meta name="viewport" content="width=device-width">${DOORS[door].replace('data-site', `data-locale="${locale}" data-site`)}`
  await page.goto(site.url)
  if (door === 'launcher') await page.locator('.launcher').click()
  await panelOf(page).locator('.option').first().waitFor()
  await panelOf(page).locator('.tool').first().waitFor()
  return page
}

/** What stands out of the window, or is wider than the room it has, by its class. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('[data-frontdesk]')?.shadowRoot
    const wide = [...(root?.querySelectorAll<HTMLElement>('.panel, .panel *') ?? [])].filter((it) => {
      const { overflowX, textOverflow, visibility } = getComputedStyle(it)
      const isOurs =
        !it.closest('.sr, svg, input') && visibility !== 'hidden' && textOverflow !== 'ellipsis' && overflowX !== 'visible'
      return isOurs && it.clientWidth > 0 && it.scrollWidth > it.clientWidth
    })
    const out = [...(root?.querySelectorAll<HTMLElement>('.panel *') ?? [])].filter((it) => {
      // A name that is too long ends in three points, and is said in full by what is read out.
      const { left, right, width } = it.getBoundingClientRect()
      return width > 1 && !it.closest('.sr, h2') && (left < -1 || right > innerWidth + 1)
    })
    const page = document.documentElement.scrollWidth - innerWidth
    return [...wide, ...out].map((it) => it.className || it.localName).concat(page > 0 ? [`page ${page}`] : [])
  })

/** Every control can be brought into sight and pressed: nothing lies on it. */
async function allCanBePressed(within: Locator): Promise<number> {
  // The way down to the latest message comes and goes as the talk is scrolled.
  const settled = 'button:enabled:visible:not([part~=latest]), a:visible, input:visible, textarea:visible'
  const controls = await within.locator(settled).all()
  for (const control of controls) await control.click({ trial: true, timeout: 5_000 })
  return controls.length
}

const SIZES = [
  ['320 px wide', { viewport: { width: 320, height: 568 } }],
  ['320 px wide, by touch', { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true }],
  ['a window of 1280 × 800 px at 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ['a window of 1280 × 1024 px at 400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
] as const

describe.each(SIZES)('in %s', (_, size) => {
  test.each([
    ['launcher', 'en'],
    ['launcher', 'ar'],
    ['inline', 'en'],
    ['page', 'de'],
  ] as const)(
    'behind or in the door "%s" (%s) nothing is cut off, nothing lies on anything, and all can be used',
    async (door, locale) => {
      const page = await open(door, size, locale)
      const panel = panelOf(page)
      expect(await cutOff(page)).toEqual([])
      expect(await allCanBePressed(panel)).toBeGreaterThanOrEqual(5)

      await panel.locator('[aria-haspopup=menu]').click()
      await panel.locator('[role=menu]').waitFor()
      expect(await cutOff(page)).toEqual([])
      expect(await allCanBePressed(panel.locator('.menu'))).toBeGreaterThanOrEqual(2)
      await panel.locator('[role=menuitem]').last().click()
      await panel.getByRole('alertdialog').waitFor()
      expect(await cutOff(page)).toEqual([])
      expect(await allCanBePressed(panel.locator('.menu'))).toBe(2)
      await panel.getByRole('alertdialog').getByRole('button').first().click()

      await panel.locator('.option').first().click()
      await panel.locator('.field input').fill('somebody.with.a.name@mail.example.com')
      expect(await cutOff(page)).toEqual([])
      expect(await allCanBePressed(panel)).toBeGreaterThanOrEqual(3)
    },
  )
})

test.each([
  ['below what is said of the field where there is no room beside it', 320, true],
  ['beside the field where there is', 400, false],
])('what is said of a field stands right below it, and its button %s', async (_, width, isBelow) => {
  const page = await open('launcher', { viewport: { width, height: 640 } })
  const panel = panelOf(page)
  await panel.locator('.option').first().click()
  const tops = async (said: string) => {
    const boxes = await Promise.all(['.field input', said, '.submit'].map((part) => panel.locator(part).boundingBox()))
    const [field, words, button] = boxes.map((box) => box ?? { y: Number.NaN, height: 0 })
    if (!field || !words || !button) throw new Error('unreachable')
    return { gap: words.y - field.y - field.height, isBelow: button.y > words.y }
  }
  await panel.locator('.hint').waitFor()
  expect(await tops('.hint')).toEqual({ gap: 8, isBelow })
  await panel.locator('.field input').press('Enter')
  await panel.locator('.error').waitFor()
  expect(await tops('.error')).toEqual({ gap: 8, isBelow })
})

describe('a visitor’s own wishes', () => {
  test('the chat is dark where their system is, and light as soon as that is', async () => {
    const page = await open('launcher', { colorScheme: 'dark' })
    const brightness = () =>
      panelOf(page).evaluate((it) =>
        (getComputedStyle(it).backgroundColor.match(/\d+/g) ?? []).reduce((sum, part) => sum + +part, 0),
      )
    expect(await brightness()).toBeLessThan(150)
    await page.emulateMedia({ colorScheme: 'light' })
    await expect.poll(brightness).toBeGreaterThan(600)
  })

  test('of motion there is none where they want none', async () => {
    const moves: number[] = []
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const page = await browser.newPage({ reducedMotion })
      await page.addInitScript(() => {
        const window_ = Object.assign(window, { moves: 0 })
        const count = () => window_.moves++
        const attach = Element.prototype.attachShadow
        Element.prototype.attachShadow = function (init) {
          const root = attach.call(this, init)
          for (const begins of ['animationstart', 'transitionrun']) root.addEventListener(begins, count)
          return root
        }
      })
      await page.route('**/playbook.json', (route) => route.fulfill({ json: playbook }))
      site.body = DOORS.launcher
      await page.goto(site.url)
      await page.locator('.launcher').hover()
      await page.locator('.launcher').click()
      await panelOf(page)
        .getByRole('button', { name: /oak and linen/ })
        .click()
      await panelOf(page).getByRole('textbox', { name: 'E-mail' }).waitFor()
      await panelOf(page).getByRole('button', { name: 'More' }).click()
      await panelOf(page).getByRole('menu').waitFor()
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      moves.push(await page.evaluate<number>('moves'))
    }
    expect(moves[0]).toBe(0)
    expect(moves[1]).toBeGreaterThan(3)
  })
})

describe('in forced colours', () => {
  const forced = { forcedColors: 'active' } as const
  const drawn = (it: Locator, name: string) =>
    it.first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name)

  test('bubbles have an edge, one’s own stand at the other side, and icons have the colour of text', async () => {
    const page = await open('launcher', forced)
    const panel = panelOf(page)
    await panel.getByRole('button', { name: /oak and linen/ }).click()
    const paper = await drawn(panel, 'background-color')
    const own = panel.locator('[part~=bubble-visitor]')
    const others = panel.locator('[part~=bubble-bot]')
    await own.waitFor()
    for (const bubble of [own, others]) {
      expect(await drawn(bubble, 'border-top-style')).toBe('solid')
      expect(await drawn(bubble, 'border-top-color')).not.toBe(paper)
      expect(await drawn(bubble, 'border-top-color')).not.toBe('rgba(0, 0, 0, 0)')
    }
    const [mine, theirs] = [await own.boundingBox(), await others.first().boundingBox()]
    expect((mine?.x ?? 0) + (mine?.width ?? 0)).toBeGreaterThan((theirs?.x ?? 0) + (theirs?.width ?? 0))
    const icons = await panel.locator('svg.icon').evaluateAll((all) =>
      all.map((icon) => {
        const around = icon.closest('button, .avatar') ?? icon
        return [getComputedStyle(icon).stroke, getComputedStyle(around).backgroundColor, getComputedStyle(around).color]
      }),
    )
    expect(icons.length).toBeGreaterThan(5)
    for (const [stroke, ground, text] of icons) {
      expect(stroke).toBe(text)
      expect(stroke).not.toBe(ground === 'rgba(0, 0, 0, 0)' ? paper : ground)
    }
  })

  test('whatever has the focus has a ring, the launcher too', async () => {
    const page = await browser.newPage(forced)
    await page.route('**/playbook.json', (route) => route.fulfill({ json: playbook }))
    site.body = DOORS.launcher
    await page.goto(site.url)
    await expect.poll(() => site.asked).toContain('/widget/beside.js')
    await page.locator('.launcher').waitFor()
    await page.keyboard.press('Tab')
    await expect.poll(() => drawn(page.locator('.launcher'), 'outline-style')).toBe('solid')
    expect(await drawn(page.locator('.launcher'), 'border-top-style')).toBe('solid')
    await page.keyboard.press('Enter')
    await panelOf(page).locator('.option').first().waitFor()
    await panelOf(page).locator('.tool').first().waitFor()
    const rings: [string, string, number][] = []
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab')
      const ring = await page.evaluate((): [string, string, number] => {
        const focused = document.activeElement?.shadowRoot?.activeElement
        // A field's ring is its frame's.
        const ringed = focused?.matches('textarea') ? focused.closest('.grow') : focused
        const { outlineStyle = 'none', outlineWidth = '0' } = ringed ? getComputedStyle(ringed) : {}
        return [focused?.className || focused?.localName || 'the page', outlineStyle, Number.parseFloat(outlineWidth)]
      })
      if (ring[0] !== 'the page' && ring[0] !== 'body') rings.push(ring)
    }
    expect(new Set(rings.map(([name]) => name)).size).toBeGreaterThan(4)
    expect(rings.filter(([, style, width]) => style === 'none' || width < 2)).toEqual([])
  })

  test('three dots can be seen where somebody writes', async () => {
    const page = await browser.newPage({ ...forced, reducedMotion: 'reduce' })
    // The playbook never comes: the bot is about to speak.
    await page.route('**/playbook.json', () => {})
    site.body = DOORS.launcher
    await page.goto(site.url)
    await page.locator('.launcher').click()
    const dot = panelOf(page).locator('.writing i')
    await dot.first().waitFor()
    await expect.poll(() => drawn(dot, 'background-color')).not.toBe(await drawn(panelOf(page), 'background-color'))
  })
})
