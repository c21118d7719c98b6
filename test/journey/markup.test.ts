import type { Page } from 'playwright'
import { test } from 'vitest'
import type { Playbook } from '../../src/cards/index.ts'
import { useBrowser } from '../browser.ts'
import { png } from '../server/node/specimens.ts'
import { expect } from './stage/expect.ts'
import { useForeignSite } from './stage/pages.ts'
import { useServer } from './stage/server.ts'
import { atTheDesk } from './stage/talking.ts'
import { visitorOn } from './stage/visitor.ts'

const MARKUP = '<img src=x onerror="window.hasRun=1"><b>Kari</b>'

const playbook: Playbook = {
  id: 'markup',
  name: MARKUP,
  locale: 'en',
  bot: { name: 'Lys' },
  start: 'order',
  cards: {
    order: {
      kind: 'capture',
      field: 'custom',
      key: 'order',
      text: 'Which order?',
      label: MARKUP,
      retryMessage: 'Once more?',
      next: 'name',
    },
    name: { kind: 'capture', field: 'name', text: 'Who are you?', label: 'Your name', retryMessage: 'Once more?', next: 'desk' },
    desk: {
      kind: 'live-chat',
      onlineMessage: 'Somebody is coming.',
      waitMs: 60_000,
      offlineMessage: 'Nobody is in.',
      offline: 'over',
    },
    over: { kind: 'outcome', qualified: false, next: null },
  },
}

const browser = useBrowser()
const foreign = useForeignSite()
const server = useServer({ playbook, origins: () => [foreign.origin] })

test('markup in every field that a visitor or an agent can fill stands in the inbox as the words that were written, and nothing of it runs', async () => {
  const ada = await atTheDesk(browser, server, { viewport: { width: 1440, height: 900 } })
  const kari = visitorOn(await browser.newPage())
  const title = MARKUP.replaceAll('<', '&lt;')
  const tag = `<script async src="${server.url}/embed.js" data-site="shop"></script>`
  const page = foreign.put('/shop', { body: `<!doctype html><title>${title}</title>${tag}` })
  await kari.page.goto(page, { referer: `${foreign.origin}/from?${MARKUP}` })
  await kari.open()
  await kari.panel.locator('.capture input').fill(MARKUP)
  await kari.panel.getByRole('button', { name: 'Continue' }).click()
  await kari.fill('Your name', MARKUP)

  await ada.open(MARKUP)
  await ada.assignToMe()
  await expect(ada.page.getByRole('heading', { name: MARKUP })).toBeVisible()
  const panel = ada.page.getByRole('complementary', { name: 'About the visitor' })
  await expect(panel.getByLabel('Name', { exact: true })).toHaveValue(MARKUP)
  await expect(panel.getByLabel(MARKUP, { exact: true })).toHaveValue(MARKUP)
  await panel.getByLabel('Organisation name').fill(MARKUP)
  await panel.getByRole('textbox', { name: 'Note' }).fill(MARKUP)
  await expect(panel.getByRole('status')).toHaveText('Saved')
  await panel.getByRole('button', { name: 'Create lead' }).click()
  await expect(ada.transcript.getByText(`Lead created: ${MARKUP}`)).toBeVisible()

  const file = { name: '<img src=x onerror=run>.png', mimeType: 'image/png', buffer: png(30, 20) }
  const asked = kari.page.waitForEvent('filechooser')
  await kari.panel.getByRole('button', { name: 'Attach files' }).click()
  await (await asked).setFiles(file)
  await kari.say(MARKUP)
  await expect(ada.transcript.locator('img[alt*="onerror=run"]')).toHaveCount(1)
  await ada.say(MARKUP)
  await expect(kari.bubbles.last()).toContainText('Kari')

  await ada.close()
  await kari.panel.locator('.score').last().click()
  await kari.panel.getByRole('textbox').last().fill(MARKUP)
  await kari.panel.getByRole('button', { name: 'Send' }).last().click()
  await expect(ada.transcript.getByText(MARKUP).last()).toBeVisible()
  await ada.folder('Closed conversations')
  await expect(ada.rows.first()).toContainText(MARKUP)
  await ada.page.getByRole('searchbox').fill('onerror')
  await expect(ada.rows.first()).toContainText(MARKUP)

  const harmless = (who: Page) => who.evaluate(() => ['hasRun' in window, document.querySelectorAll('img[src="x"]').length])
  expect(await harmless(ada.page)).toEqual([false, 0])
  expect(await harmless(kari.page)).toEqual([false, 0])
})
