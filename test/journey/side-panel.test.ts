import type { Page } from 'playwright'
import { beforeEach, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { aReceiver, SECRET } from '../server/node/receiver.ts'
import { type Agent, signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { talking } from './stage/talking.ts'

const browser = useBrowser()
let receiver: Awaited<ReturnType<typeof aReceiver>>
beforeEach(async () => {
  receiver = await aReceiver()
})
const server = useServer({ site: () => ({ webhooks: [{ name: 'hook', url: receiver.url, secrets: [SECRET] }] }) })

/** Wide enough for the panel to stand beside the talk. */
const WIDE = { viewport: { width: 1440, height: 900 } }

const panelOf = ({ page }: Agent) => page.getByRole('complementary', { name: 'About the visitor' })

/** Ada has taken Kari; Bo sits at the desk too, on a page that the test may have prepared. */
async function takenByAda(bosPage: Page) {
  const { ada, kari } = await talking(browser, server, WIDE)
  return { ada, bo: await signIn(bosPage, await server.invite('Bo')), kari }
}

test('[R25] [R26] [R27] [R28] [R33] what an agent notes is saved as they type, becomes a lead and a deal with the page of the chat, and goes on after the chat is closed', async () => {
  const { ada, bo, kari } = await takenByAda(await browser.newPage(WIDE))
  const panel = panelOf(ada)
  await expect(panel.getByLabel('Name', { exact: true })).toHaveValue('Kari')
  await expect(panel.getByLabel('Order number')).toHaveValue('FF-2041')
  await panel.getByLabel('E-mail').fill('kari@bryggen.example')
  await panel.getByLabel('Phone').fill('+47 55 12 34 56')
  await panel.getByLabel('Organisation name').fill('Bryggen Lamps')
  await panel.getByLabel('Value').fill('1,250.50')
  await panel.getByLabel('Currency').selectOption('EUR')
  await panel.getByLabel('Expected close date').fill('2027-01-15')
  await panel.getByRole('textbox', { name: 'Note' }).fill('Wants brass, not steel.')
  await expect(panel.getByRole('status')).toHaveText('Saved')
  await ada.page.reload()
  await expect(panel.getByLabel('Value')).toHaveValue('1250.50')
  await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveValue('Wants brass, not steel.')

  receiver.answers(410)
  await panel.getByRole('button', { name: 'Create lead' }).click()
  await expect(ada.transcript.getByText('Lead created: Kari')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Update lead' })).toBeVisible()
  await receiver.received(1)
  receiver.answers(204)
  await ada.say('I have written it down.')
  await expect(kari.bubbles.last()).toHaveText('I have written it down.')

  await ada.close()
  await bo.folder('Closed conversations')
  await bo.open('Kari')
  const bos = panelOf(bo)
  await expect(bos.getByLabel('Expected close date')).toHaveValue('2027-01-15')
  await bos.getByLabel('Address').fill('Nordnesgaten 3, Bergen')
  await expect(bos.getByRole('status')).toHaveText('Saved')
  await expect(panel.getByLabel('Address')).toHaveValue('Nordnesgaten 3, Bergen')
  await bos.getByRole('button', { name: 'More' }).click()
  await bos.getByRole('menuitem', { name: 'Create deal' }).click()
  await expect(bo.transcript.getByText('Deal created: Kari')).toBeVisible()
  await expect(kari.panel).not.toContainText('brass')
  await receiver.received(2)

  // What the owner's own system would not have at first is sent again from the inbox.
  await ada.page.getByRole('button', { name: 'Settings' }).click()
  await ada.page.getByRole('button', { name: 'Deliveries' }).click()
  await expect(ada.page.getByText('It answered 410: it wants no more of this.')).toBeVisible()
  await ada.page.getByRole('button', { name: 'Retry “Kari”' }).click()
  await expect(ada.page.getByText('“Kari” is being tried again.')).toBeVisible()
  await receiver.received(3)
  const page = kari.page.url()
  expect(receiver.posted.map(({ type, data }) => [type, data.page])).toEqual([
    ['lead.created', page],
    ['deal.created', page],
    ['lead.created', page],
  ])
  expect(receiver.posted.at(-1)?.data).toMatchObject({
    fields: { value: '1250.50', currency: 'EUR', closeDate: '2027-01-15', email: 'kari@bryggen.example' },
    person: { name: 'Kari', email: 'kari@bryggen.example', phone: '+47 55 12 34 56' },
    organization: { name: 'Bryggen Lamps' },
  })
  await ada.page.getByRole('button', { name: 'Arrived' }).click()
  await expect(ada.page.getByRole('button', { name: 'Retry “Kari”' })).toHaveCount(0)
})

test('[R26] two agents who write one field at once are told of each other, and neither’s words are lost unseen', async () => {
  const bosPage = await browser.newPage(WIDE)
  // What comes down to Bo can be held back, as on a slow line.
  let held: string[] | null = null
  let send = (_frame: string) => {}
  await bosPage.routeWebSocket(/\/socket$/, (socket) => {
    const up = socket.connectToServer()
    send = (frame) => socket.send(frame)
    up.onMessage((frame) => {
      if (held) held.push(`${frame}`)
      else socket.send(frame)
    })
  })
  const { ada, bo } = await takenByAda(bosPage)
  await ada.close()
  await bo.folder('Closed conversations')
  await bo.open('Kari')
  const [adas, bos] = [panelOf(ada), panelOf(bo)]
  await expect(bos.getByRole('textbox', { name: 'Note' })).toBeVisible()
  await expect(bo.bubbles.getByText('FF-2041', { exact: true })).toBeVisible()

  held = []
  await adas.getByRole('textbox', { name: 'Note' }).fill('Call on Monday.')
  await expect(adas.getByRole('status')).toHaveText('Saved')
  await bos.getByRole('textbox', { name: 'Note' }).fill('Call on Tuesday.')
  await expect.poll(() => held?.some((frame) => frame.includes('"refused"'))).toBe(true)
  const late = held
  held = null
  for (const frame of late) send(frame)

  await expect(bos.getByRole('alert')).toContainText('Ada wrote this meanwhile')
  await expect(bos.getByRole('alert')).toContainText('Call on Monday.')
  await expect(bos.getByRole('textbox', { name: 'Note' })).toHaveValue('Call on Tuesday.')
  await expect(adas.getByRole('textbox', { name: 'Note' })).toHaveValue('Call on Monday.')
  await bos.getByRole('button', { name: 'Keep mine: Note' }).click()
  await expect(adas.getByRole('textbox', { name: 'Note' })).toHaveValue('Call on Tuesday.')
  await expect(bos.getByRole('status')).toHaveText('Saved')
})
