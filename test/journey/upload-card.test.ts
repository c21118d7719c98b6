import { beforeEach, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { playbookOf } from '../playbook/specimens.ts'
import { aReceiver, SECRET } from '../server/node/receiver.ts'
import { pdf, png } from '../server/node/specimens.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { atTheDesk } from './stage/talking.ts'
import { visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
let receiver: Awaited<ReturnType<typeof aReceiver>>
beforeEach(async () => {
  receiver = await aReceiver()
})
const playbook = playbookOf({
  photo: { kind: 'upload', text: 'May we see it?', key: 'photo', most: 2, next: 'name' },
  name: { kind: 'capture', field: 'name', text: 'Whom shall we ask for?', label: 'Your name', retryMessage: 'Hm?', next: 'desk' },
  desk: { kind: 'live-chat', onlineMessage: 'One moment.', waitMs: 600_000, offlineMessage: 'Nobody is in.', offline: 'lead' },
  lead: { kind: 'outcome', qualified: true, create: [{ object: 'lead', title: '{{name}}: {{photo}}' }], next: null },
})
const server = useServer({ playbook, site: () => ({ webhooks: [{ name: 'hook', url: receiver.url, secrets: [SECRET] }] }) })

test('[R5] files that the bot asked for are on the server, before the agent’s eyes, in the side panel and with the lead', async () => {
  const ada = await atTheDesk(browser, server, { viewport: { width: 1440, height: 900 } })
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await kari.open()
  const asked = kari.page.waitForEvent('filechooser')
  await kari.panel.getByRole('button', { name: 'Attach files' }).click()
  await (await asked).setFiles([
    { name: 'the dent.png', mimeType: 'image/png', buffer: png(300, 200) },
    { name: 'receipt 2041.pdf', mimeType: 'application/pdf', buffer: pdf },
  ])
  await kari.panel.getByRole('button', { name: 'Continue' }).click()
  await expect(kari.log.getByRole('img', { name: 'the dent.png' })).toBeVisible()
  await kari.fill('Your name', 'Kari')

  await ada.open('Kari')
  const picture = ada.transcript.getByRole('img', { name: 'the dent.png' })
  await expect(picture).toBeVisible()
  // Its bytes come from the server, as they were.
  const bytes = await picture.evaluate(
    async (image) => (await (await fetch((image as HTMLImageElement).src)).arrayBuffer()).byteLength,
  )
  expect(bytes).toBe(png(300, 200).length)
  await expect(ada.transcript.getByText('receipt 2041.pdf')).toBeVisible()
  const about = ada.page.getByRole('complementary', { name: 'About the visitor' })
  await expect(about.getByLabel('Photo')).toHaveValue('the dent.png, receipt 2041.pdf')

  await about.getByRole('button', { name: 'Create lead' }).click()
  await receiver.received(1)
  expect(receiver.posted[0]).toMatchObject({
    type: 'lead.created',
    data: { fields: { photo: 'the dent.png, receipt 2041.pdf' }, person: { name: 'Kari' } },
  })
})
