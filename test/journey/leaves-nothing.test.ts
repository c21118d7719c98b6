import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { png } from '../server/node/specimens.ts'
import { countLeftovers, type Leftovers } from '../widget/leftovers.ts'
import { expect } from './stage/expect.ts'
import { useForeignSite } from './stage/pages.ts'
import { useServer } from './stage/server.ts'
import { visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const shop = useForeignSite()
const server = useServer({
  origins: () => [shop.origin],
  // Nobody is there: the e-mail is on its way until it is given up.
  config: () => ({ mail: { from: 'chat@shop.example', smtp: 'smtp://192.0.2.1' } }),
})

test('[R35] destroy leaves nothing behind after all that is fetched late: files on their way, emoji, an e-mail, what the page has told', async () => {
  const page = await browser.newPage()
  await page.addInitScript(countLeftovers)
  await page.route('**/sites/*/files', () => {})
  const chat = `(chat) => {
    chat.track('basket:filled', { lamps: 2 })
    chat.page('https://shop.example/boots')
    document.querySelector('#destroy').onclick = () => chat.destroy()
  }`
  await page.goto(
    shop.put('/late', {
      body: `<button id="destroy">No chat, please</button><script>(window.desk ||= []).push(${chat})</script>
        <script async src="${server.url}/embed.js" data-site="shop" data-global="desk"></script>`,
    }),
  )
  const kari = visitorOn(page)
  await kari.open()
  await kari.say('Good day')
  await expect(kari.sent.last()).toBeAttached()

  await expect(kari.panel.getByRole('button', { name: 'Attach files' })).toBeVisible()
  await kari.panel.getByRole('button', { name: 'Emoji' }).click()
  await expect(kari.panel.getByRole('dialog', { name: 'Emoji' })).toBeVisible()
  await page.keyboard.press('Escape')
  await kari.panel.locator('input[type=file]').setInputFiles([{ name: 'a.png', mimeType: 'image/png', buffer: png(40, 30) }])
  await expect(kari.panel.getByRole('progressbar', { name: 'Uploading a.png' })).toBeVisible()
  await kari.panel.getByRole('button', { name: 'More' }).click()
  await kari.panel.getByRole('menuitem', { name: 'Send it by e-mail' }).click()
  await kari.panel.getByLabel('Your e-mail address').fill('kari@example.com')
  await page.keyboard.press('Enter')
  await expect(kari.panel.getByText('Sending', { exact: true })).toBeVisible()

  await page.evaluate(() => document.querySelector<HTMLElement>('#destroy')?.click())
  await expect(page.locator('[data-frontdesk]')).toHaveCount(0)
  const leftovers = async () => {
    const left = (await page.evaluate('leftovers()')) as Leftovers
    return { ...left, keys: left.keys.filter((key) => key !== 'desk') }
  }
  await expect.poll(leftovers).toEqual({ listeners: [], timers: [], observers: 0, sockets: 0, audio: 0, sheets: 0, keys: [] })
})
