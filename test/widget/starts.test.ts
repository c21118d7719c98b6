import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { conversations, explained, greeting, kept, leftovers, playbook, told, useStartsPage, watched } from './starts-page.ts'

const { browser, open, site } = useStartsPage()

/** What playwright itself listens for is something else. */
const OURS = /visibilitychange|currententrychange|pointerout|scroll|resize|toggle|focus|transition/
const goTo = (page: Page, path: string) => page.evaluate((path) => history.pushState(null, '', path), path)
const greets = (when: object, more: object = {}) => ({ proactive: { when, ...more } }) as never
const on = (path: string) => ({ value: 'page.path', matches: path })

describe('[R4] a playbook begins by itself', () => {
  test.each<[string, object, (page: Page) => Promise<unknown>]>([
    ['after a time on the page', { seconds: 0.2 }, async () => {}],
    ['by the page’s address', on('/'), async () => {}],
    ['when so much is scrolled', { scrolled: 60 }, (page) => page.mouse.wheel(0, 1_700)],
    ['when the page has told of something', { tracked: 'basket:filled' }, (page) => page.evaluate("chat.track('basket:filled')")],
    [
      'when both of two have happened',
      { all: [{ tracked: 'one' }, { tracked: 'two' }] },
      (page) => page.evaluate("chat.track('two'), chat.track('one')"),
    ],
    [
      'when either of two has happened',
      { any: [{ scrolled: 90 }, { tracked: 'two' }] },
      (page) => page.evaluate("chat.track('two')"),
    ],
    [
      'in business hours',
      {
        hours: {
          timeZone: 'visitor',
          open: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '24:00' }],
        },
      },
      async () => {},
    ],
  ])('%s', async (_, when, act) => {
    const page = await open([playbook('lamps', greets(when))])
    await watched(page)
    const isAtOnce = act.toString().endsWith('{}')
    if (!isAtOnce) expect(await greeting(page).count()).toBe(0)
    await act(page)
    await greeting(page).getByText('This is lamps.').waitFor()
    expect(await told(page)).toEqual([['shown', 'lamps']])
  })

  test('when the mouse leaves at the top, and not at a side', async () => {
    const page = await open([playbook('lamps', greets({ leaving: true }))])
    await watched(page)
    await page.mouse.move(300, 300)
    await page.mouse.move(-20, 300)
    await page.mouse.move(300, 300)
    expect((await explained(page)).playbooks[0]?.when).toMatchObject({ isMet: false })
    await page.mouse.move(300, -20)
    await greeting(page).waitFor()
  })

  test('after ten minutes on the page, of which those do not count in which it was out of sight', async () => {
    const page = await browser.newPage({ viewport: { width: 1024, height: 700 } })
    await page.clock.install()
    await open([playbook('lamps', greets({ seconds: 600 }))], { on: page })
    await watched(page)
    const turn = (state: string) =>
      page.evaluate((state) => {
        Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }, state)
    await turn('hidden')
    await page.clock.fastForward(3_600_000)
    await turn('visible')
    expect((await explained(page)).playbooks[0]?.when).toMatchObject({ isMet: false })
    await page.clock.fastForward(601_000)
    await greeting(page).waitFor()
  })
})

test('[R18] stores nothing and opens no line before the visitor answers, whatever it says', async () => {
  const page = await open([playbook('lamps', greets({ seconds: 0 }, { once: 'visitor' }))])
  await greeting(page).waitFor()
  expect(await kept(page)).toEqual([])
  expect((await leftovers(page)).sockets).toBe(0)
  expect(await page.evaluate('document.activeElement === document.body')).toBe(true)
})

describe('[R4] the words beside the launcher', () => {
  test('open the chat with their own playbook, though another would run for whoever opens it', async () => {
    const page = await open([playbook('first'), playbook('lamps', greets({ seconds: 0 }))])
    await greeting(page).click()
    const panel = page.getByRole('dialog')
    await panel.getByText('This is lamps.').first().waitFor()
    expect(await greeting(page).count()).toBe(0)
    expect(await told(page)).toEqual([
      ['shown', 'lamps'],
      ['opened', 'lamps'],
    ])
  })

  test('are what the launcher opens, too, as long as they stand there', async () => {
    const page = await open([playbook('first'), playbook('lamps', greets({ seconds: 0 }))])
    await greeting(page).waitFor()
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByRole('dialog').getByText('This is lamps.').first().waitFor()
  })

  test('put away, stay so for the tab, and leave nothing that listens', async () => {
    const page = await open([playbook('lamps', greets({ seconds: 0 })), playbook('other', greets({ seconds: 0.1 }))])
    await page.locator('.greeting').getByRole('button', { name: 'Close' }).click()
    expect(await told(page)).toEqual([
      ['shown', 'lamps'],
      ['dismissed', 'lamps'],
    ])
    expect(await greeting(page).count()).toBe(0)
    expect((await leftovers(page)).listeners.filter((one) => one.endsWith('visibilitychange'))).toEqual([])
    const again = await open([playbook('lamps', greets({ seconds: 0 }))], { on: page, at: 'page/2' })
    await again.waitForLoadState('networkidle')
    expect(await explained(again)).toMatchObject({ hindrance: 'dismissed', greets: null })
    expect(await greeting(again).count()).toBe(0)
  })

  test('are the owner’s, where they are given, and never markup', async () => {
    const page = await open([playbook('lamps', greets({ seconds: 0 }, { greeting: 'Shall we <b>talk</b>?' }))])
    await greeting(page).getByText('Shall we <b>talk</b>?').waitFor()
  })
})

describe('how often', () => {
  test('once per visitor is once, after they have answered: in another tab, too', async () => {
    const once = [playbook('lamps', greets({ seconds: 0 }, { once: 'visitor' }))]
    const page = await open(once)
    await page.locator('.greeting').getByRole('button', { name: 'Close' }).click()
    expect(await kept(page)).toEqual(['frontdesk:shop:greeting', 'frontdesk:shop:starts'])
    const tab = await open(once, { on: await page.context().newPage() })
    await expect
      .poll(() => explained(tab))
      .toMatchObject({
        greets: null,
        hindrance: null,
        playbooks: [
          { once: { limit: 'visitor', isSpent: true }, whyGreets: 'It has addressed this visitor as often as it may.' },
        ],
      })
  })

  test('once per session is once in a tab, over a reload: for a visitor of before even without an answer', async () => {
    const session = [playbook('lamps', greets({ seconds: 0 }))]
    const page = await open(session)
    await greeting(page).waitFor()
    // Somebody whose last conversation was closed long ago.
    await page.evaluate(() => localStorage.setItem('frontdesk:shop:visitor', JSON.stringify({ token: 't', conversation: null })))
    await open(session, { on: page })
    await greeting(page).waitFor()
    await open(session, { on: page })
    await watched(page)
    expect(await explained(page)).toMatchObject({ greets: null, playbooks: [{ once: { limit: 'session', isSpent: true } }] })
    const tab = await open(session, { on: await page.context().newPage() })
    await greeting(tab).waitFor()
  })

  test('once in seven days is once more after eight', async () => {
    const weekly = [playbook('lamps', greets({ seconds: 0 }, { once: { days: 7 } }))]
    const page = await open([playbook('quiet')])
    const last = (days: number) =>
      page.evaluate(
        (at) => localStorage.setItem('frontdesk:shop:starts', JSON.stringify({ lamps: at })),
        Date.now() - days * 86_400_000,
      )
    await last(6)
    await open(weekly, { on: page })
    await watched(page)
    expect(await explained(page)).toMatchObject({ greets: null, playbooks: [{ once: { isSpent: true } }] })
    await last(8)
    await open(weekly, { on: page })
    await greeting(page).waitFor()
  })

  test('where consent is required nothing of it is kept', async () => {
    const page = await open([playbook('lamps', greets({ seconds: 0 }, { once: 'visitor' }))], { options: "consent: 'required'" })
    await page.locator('.greeting').getByRole('button', { name: 'Close' }).click()
    expect(await kept(page)).toEqual([])
  })
})

describe('of several playbooks', () => {
  const prices = playbook('prices', { where: on('/page/prices*'), proactive: { when: { tracked: 'go' } } } as never)
  const other = playbook('other', greets({ tracked: 'go' }))

  test('the first in order whose rules are met is the one', async () => {
    const page = await open([prices, other], { at: 'page/prices' })
    await watched(page)
    await page.evaluate("chat.track('go')")
    await greeting(page).getByText('This is prices.').waitFor()
    expect(await explained(page)).toMatchObject({
      runs: 'prices',
      greets: 'prices',
      hindrance: null,
      playbooks: [
        { playbook: 'prices', greets: true, where: { rule: 'value', isMet: true, seen: '/page/prices' } },
        {
          playbook: 'other',
          greets: false,
          whyGreets: '“prices” goes before it.',
          when: { rule: 'tracked', isMet: true, seen: true },
        },
      ],
    })
  })

  test('a single-page site that goes elsewhere is looked at anew, and nothing is asked again and again', async () => {
    const page = await open([prices, other])
    await watched(page)
    await page.evaluate("chat.track('go')")
    await greeting(page).getByText('This is other.').waitFor()
    await goTo(page, '/page/prices')
    await greeting(page).getByText('This is prices.').waitFor()
    expect((await leftovers(page)).timers.filter((one) => /interval/i.test(one))).toEqual([])
    await goTo(page, '/elsewhere')
    // It has addressed them once in this tab, and so has the other.
    await expect.poll(() => greeting(page).count()).toBe(0)
    expect(await explained(page)).toMatchObject({
      runs: 'other',
      playbooks: [{ where: { isMet: false } }, { once: { isSpent: true } }],
    })
  })

  test('time and way begin anew on another page, which `page` tells of where the address does not', async () => {
    const page = await open([playbook('lamps', greets({ all: [{ scrolled: 90 }, on('/page/two')] }))])
    await watched(page)
    await page.mouse.wheel(0, 3_000)
    const scrolled = async () => (await explained(page)).playbooks[0]?.when?.parts?.[0]?.seen
    await expect.poll(scrolled).toBe(100)
    await page.evaluate("chat.page('/page/two')")
    expect(await scrolled()).toBe(0)
    expect(await greeting(page).count()).toBe(0)
    // A fragment is a place on the same page.
    await page.mouse.wheel(0, -500)
    await page.mouse.wheel(0, 3_000)
    await greeting(page).waitFor()
  })

  test('the first that is for the page runs for whoever opens the chat', async () => {
    for (const [at, words] of [
      ['page/prices', 'This is prices.'],
      ['page/lamps', 'This is other.'],
    ] as const) {
      const page = await open([prices, other], { at, options: 'proactive: false' })
      await page.getByRole('button', { name: 'Open chat' }).click()
      await page.getByRole('dialog').getByText(words).first().waitFor()
    }
  })
})

describe('[R35] startPlaybook of an id', () => {
  const two = [playbook('prices', { where: on('/page/prices*') } as never), playbook('first')]
  const panel = (page: Page) => page.getByRole('dialog')

  test('begins it, wherever it is for, and waits for the visitor; once more it begins nothing, and another one anew', async () => {
    const page = await open(two, { options: 'proactive: false', then: "window.started = chat.startPlaybook('prices')" })
    await page.waitForLoadState('networkidle')
    expect(await kept(page)).toEqual([])
    await page.getByRole('button', { name: 'Open chat' }).click()
    await panel(page).getByText('This is prices.').first().waitFor()
    await page.evaluate('started')
    await page.evaluate("chat.startPlaybook('prices')")
    await expect.poll(() => conversations(page)).toEqual(['prices'])
    await page.evaluate("chat.startPlaybook('first')")
    await panel(page).getByText('This is first.').first().waitFor()
    await panel(page).getByRole('button', { name: 'All right' }).click()
    // What comes after it is for the page again.
    await goTo(page, '/page/prices')
    await page.evaluate('chat.startPlaybook()')
    await panel(page).getByText('This is prices.').first().waitFor()
    await expect.poll(() => conversations(page)).toEqual(['prices', 'first', 'prices'])
  })

  test('of nobody’s rejects, says which there are, and begins nothing', async () => {
    const page = await open(two, { options: 'proactive: false' })
    const [code, message] = (await page.evaluate(
      "chat.startPlaybook('sale').then(() => [], ({ code, message }) => [code, message])",
    )) as string[]
    expect(code).toBe('bad-option')
    expect(message).toContain('"sale"')
    expect(message).toContain('"prices", "first"')
    expect(await told(page)).toEqual([['error', message]])
    await page.getByRole('button', { name: 'Open chat' }).click()
    await panel(page).getByText('This is first.').first().waitFor()
  })
})

describe('[R18] [R35] a chat that the page has opened, and nobody has touched', () => {
  const two = [playbook('lamps', { where: on('/page/lamps*') } as never), playbook('all')]
  const words = (page: Page, text: string) => page.getByRole('log').getByText(text)
  const said = (page: Page, text: string) => words(page, text).waitFor()

  test('greets from memory, and anew on a page for which another playbook is; once it is touched it stays', async () => {
    const page = await browser.newPage({ viewport: { width: 1024, height: 700 } })
    await page.clock.install()
    await open(two, { options: 'proactive: false', then: 'chat.open()', on: page })
    await said(page, 'This is all.')
    await goTo(page, '/page/lamps')
    await said(page, 'This is lamps.')
    expect(await words(page, 'This is all.').count()).toBe(0)
    await goTo(page, '/page/lamps/tall')
    expect([await kept(page), (await leftovers(page)).sockets]).toEqual([[], 0])

    await page.getByRole('button', { name: 'All right' }).click()
    await expect.poll(() => conversations(page)).toEqual(['lamps'])
    await goTo(page, '/elsewhere')
    // Whatever a new address would bring is there by then.
    await page.clock.fastForward(5_000)
    expect(await words(page, 'This is lamps.').count()).toBe(1)
    expect(await conversations(page)).toEqual(['lamps'])
  })

  test('greets from memory where the pointer had come near before, and keeps what the page has put into the composer', async () => {
    const page = await open(two, { options: 'proactive: false', then: '0' })
    await page.getByRole('button', { name: 'Open chat' }).hover()
    await page.locator('.panel').waitFor({ state: 'attached' })
    await page.evaluate("chat.prefill('About lamp 12: ')")
    await page.evaluate('chat.open()')
    await said(page, 'This is all.')
    const field = page.getByRole('textbox', { name: 'Write a message' })
    await expect.poll(() => field.inputValue()).toBe('About lamp 12: ')
    expect([await kept(page), (await leftovers(page)).sockets]).toEqual([[], 0])

    await page.getByRole('button', { name: 'All right' }).click()
    await expect.poll(() => conversations(page)).toEqual(['all'])
  })

  test('opened where a greeting stands is that playbook’s, and on another page the one that is for it', async () => {
    const both = [playbook('all'), playbook('lamps', greets(on('/page/lamps*')))]
    const page = await open(both, { at: 'page/lamps', then: "chat.on('greeting:shown', () => setTimeout(chat.open, 100))" })
    await said(page, 'This is lamps.')
    await goTo(page, '/elsewhere')
    await said(page, 'This is all.')
  })
})

describe('no playbook addresses', () => {
  const lamps = [playbook('lamps', greets({ seconds: 0 }))]

  test('the visitors of a page that does not let it, nor is its list asked for', async () => {
    const page = await open(lamps, { options: 'proactive: undefined' })
    await page.waitForLoadState('networkidle')
    expect(await explained(page)).toMatchObject({ hindrance: 'off', greets: null, runs: 'lamps' })
    expect(await greeting(page).count()).toBe(0)
    expect((await leftovers(page)).listeners.filter((one) => one.includes('currententrychange'))).toEqual([])
    expect(site.asked.filter((path) => path.startsWith('/sites/'))).toEqual([])
  })

  test('somebody who talks already', async () => {
    const page = await open(lamps, { options: 'proactive: false' })
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByRole('button', { name: 'All right' }).click()
    await expect.poll(() => kept(page)).toContain('frontdesk:shop:visitor')
    await open(lamps, { on: await page.context().newPage() }).then(async (tab) => {
      await expect.poll(() => explained(tab)).toMatchObject({ hindrance: 'talking', greets: null })
    })
  })

  test('a small screen', async () => {
    const page = await open(lamps)
    await page.setViewportSize({ width: 400, height: 700 })
    await page.reload()
    await page.evaluate('begun')
    await expect.poll(() => explained(page)).toMatchObject({ hindrance: 'no-room' })
  })
})

test('somebody who talked here long ago talks anew with the playbook that they were greeted with', async () => {
  const page = await open([playbook('lamps')])
  await page.getByRole('button', { name: 'Open chat' }).click()
  await page.getByRole('button', { name: 'All right' }).click()
  await expect.poll(() => kept(page)).toContain('frontdesk:shop:visitor')
  await expect
    .poll(() => page.evaluate("JSON.parse(localStorage['frontdesk:shop:visitor']).log?.entries.length ?? 0"))
    .toBeGreaterThan(1)
  const aged = await page.evaluate(() => {
    // Two days go by.
    const kept = JSON.parse(localStorage['frontdesk:shop:visitor'] ?? '')
    for (const entry of kept.log.entries) entry.at -= 2 * 86_400_000
    return JSON.stringify(kept)
  })
  const tab = await page.context().newPage()
  await page.close()
  await tab.addInitScript((aged) => {
    if (!sessionStorage.length) localStorage['frontdesk:shop:visitor'] = aged
  }, aged)
  await open([playbook('other'), playbook('lamps', greets({ seconds: 0 }))], { on: tab })
  await greeting(tab).click()
  await tab.getByRole('dialog').getByText('This is lamps.').first().waitFor()
  expect(await tab.getByRole('dialog').getByText('All right').count()).toBe(1)
})

test('[R35] destroy leaves no listener, timer, observer or node behind', async () => {
  const page = await open([
    playbook('lamps', greets({ any: [{ seconds: 500 }, { scrolled: 90 }, { leaving: true }, { tracked: 'x' }] })),
  ])
  const ours = async () => {
    const { listeners, timers, observers } = await leftovers(page)
    return [...listeners.filter((one) => OURS.test(one)), ...timers, observers]
  }
  await watched(page)
  expect((await ours()).join()).toMatch(/scroll.*pointerout/)
  await page.evaluate('chat.destroy(), local.hub.stop()')
  expect(await ours()).toEqual([0])
  expect(await page.locator('[data-frontdesk]').count()).toBe(0)
})
