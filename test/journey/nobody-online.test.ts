import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { askForAPerson, visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer()

test('[R10] [R13] [R25] nobody is online: the offline branch at once, and its lead stands in the transcript', async () => {
  const ada = await signIn(await browser.newPage(), server.signInUrl)
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await askForAPerson(kari, 'Kari')

  await expect(kari.log.getByText(/^Nobody is at the desk right now/)).toBeVisible()
  await expect(kari.panel.getByText(/\d left/)).toHaveCount(0)
  const offline = kari.bubbles.filter({ hasText: 'Leave a message and we answer by e-mail' })
  await expect(offline.getByRole('listitem')).toHaveCount(2)
  await expect(offline.getByRole('link', { name: 'guide to light' })).toBeVisible()
  await kari.fill('Your message', 'The shade arrived with a dent.')
  await kari.skip()
  await expect(kari.bubbles.last()).toContainText('You hear from us by e-mail.')

  await ada.open('Kari')
  await expect(ada.transcript.getByText(/^Nobody was online/)).toBeVisible()
  await expect(ada.bubbles.getByText('The shade arrived with a dent.')).toBeVisible()
  await expect(ada.transcript.getByText(/^Lead created: Enquiry from the chat · \d/)).toBeVisible()
  await expect(ada.transcript.getByText(/^Activity created: Answer the message/)).toBeVisible()
})

test('[R10] [R20] an agent who switches off takes no more chats', async () => {
  const ada = await signIn(await browser.newPage(), server.signInUrl)
  await ada.goOnline()
  await ada.page.getByRole('switch').click()
  await expect(ada.page.getByRole('switch', { name: 'Offline' })).not.toBeChecked()
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await askForAPerson(kari, 'Kari')
  await expect(kari.log.getByText(/^Nobody is at the desk right now/)).toBeVisible()
})
