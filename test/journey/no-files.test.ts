import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer({ config: () => ({ files: false }) })

test('where the server takes no files and sends no e-mails, neither is offered', async () => {
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await kari.open()
  await kari.say('Good day')
  // The server has spoken.
  await expect(kari.sent.last()).toBeAttached()
  await expect(kari.panel.getByRole('button', { name: 'Emoji' })).toBeVisible()
  await expect(kari.panel.getByRole('button', { name: 'Attach files' })).toHaveCount(0)
  await kari.panel.getByRole('button', { name: 'More' }).click()
  await expect(kari.panel.getByRole('menuitem', { name: 'Save this conversation' })).toBeVisible()
  await expect(kari.panel.getByRole('menuitem', { name: 'Send it by e-mail' })).toHaveCount(0)
})
