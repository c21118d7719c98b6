import { expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { useServedSite } from './served-site.ts'

const browser = useBrowser()
const site = useServedSite('whole')

test('[R35] a page whose libraries hang names on every object can have its chat from the package, with its own playbook', async () => {
  const page = await browser.newPage()
  site.body = `<script>
      Object.prototype.extend = function () { return this }
      Object.prototype.owner = Object.prototype.accent = Object.prototype.side = 'the page'
      Object.prototype.container = 'nowhere'
    </script>
    <script src="/frontdesk.js"></script>
    <script>
      Frontdesk.createChat({ site: 'shop', server: location.origin + '/', playbook: {
        id: 'desk', name: 'Desk', locale: 'en', bot: { name: 'Bell' }, start: 'topic',
        cards: { topic: { kind: 'question', text: 'What is it about?', options: [{ id: 'look', label: 'A lamp', next: 'bye' }] },
          bye: { kind: 'message', text: 'They are upstairs.', next: null } },
      } })
    </script>`
  await page.goto(site.url)
  await page.getByRole('button', { name: 'Open chat' }).click()
  await page.getByRole('button', { name: 'A lamp' }).click()
  await page.getByText('They are upstairs.', { exact: true }).waitFor()
  expect(await page.locator('[data-frontdesk]').count()).toBe(1)
})
