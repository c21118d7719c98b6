import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { noRules } from '../../src/server/rules/rules.ts'
import { type ApiPage, keptKeys, useApiPage } from './api-page.ts'

declare const window: ApiPage & Window

const { open } = useApiPage()

const DAY = 86_400_000

const playbook = JSON.stringify({
  id: 'desk',
  name: 'Desk',
  locale: 'en',
  bot: { name: 'Bell' },
  start: 'human',
  cards: {
    human: {
      kind: 'live-chat',
      onlineMessage: 'Somebody is coming.',
      waitMs: 60_000,
      offlineMessage: 'Nobody is in.',
      offline: 'none',
    },
    none: { kind: 'outcome', qualified: false, next: null },
  },
})

/** A page whose playbook begins with an agent, left open with its chat closed until what was said in it was erased; consent is required, and was given. */
async function leftOpen(): Promise<Page> {
  const page = await open("consent: 'required'", "chat.setConsent('granted')", { playbook, hasFakeClock: true })
  await page.evaluate((rules) => window.local.hub.rules.keep('shop', rules, 0, 'Ingrid'), { ...noRules, retentionDays: 1 })
  await page.getByRole('button', { name: 'Open chat' }).click()
  await page.clock.runFor(2_000)
  await page.getByText('Nobody is in.', { exact: true }).waitFor()
  await page.evaluate(() => window.chat.endConversation())
  await page.evaluate(() => window.chat.close())
  await page.clock.fastForward(1.25 * DAY)
  for (let minutes = 0; minutes < 20 && (await phase(page)) !== 'new'; minutes++) await page.clock.runFor(60_000)
  await page.clock.runFor(60_000)
  expect(await phase(page)).toBe('new')
  return page
}

const phase = (page: Page) => page.evaluate(() => window.chat.state.phase)

describe('a page left open until its conversation was erased, where consent is required and an agent comes first', () => {
  test('[R34] asks for one when a button of its own calls requestAgent', async () => {
    const page = await leftOpen()
    await page.evaluate(() => {
      const ask = () => window.chat.requestAgent().then((isAsked) => Object.assign(window, { isAsked }))
      document.getElementById('talk')?.addEventListener('click', ask)
    })
    await page.getByRole('button', { name: 'Talk to us' }).click()
    await expect.poll(() => page.evaluate('isAsked')).toBe(true)
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.clock.runFor(2_000)
    await page.getByText('Nobody is in.', { exact: true }).waitFor()
  })

  test('[R18] a denial leaves nothing in the browser', async () => {
    const page = await leftOpen()
    expect(await keptKeys(page)).toContain('frontdesk:shop:visitor')
    await page.evaluate(() => window.chat.setConsent('denied'))
    await page.clock.runFor(60_000)
    expect(await keptKeys(page)).toEqual([])
  })
})
