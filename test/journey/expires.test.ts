import type { BrowserContext, Page } from 'playwright'
import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { shortWait } from './stage/short-wait.ts'
import { visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer({ playbook: shortWait })

/** The picture of the offline message is there; where it is not, a link stands in its place. */
const showDog = (at: Page | BrowserContext) =>
  at.route('https://fjord-and-filament.example/dog.png', (route) => route.fulfill({ path: 'demo/picture.png' }))

async function waiting(page?: Page) {
  const ada = await signIn(await browser.newPage(), server.signInUrl)
  await ada.goOnline()
  const kari = visitorOn(page ?? (await browser.newPage()))
  await kari.page.goto(server.url)
  await kari.open()
  await kari.fill('Your name', 'Kari')
  await expect(kari.bubbles.last()).toHaveText('Somebody is coming.')
  return { ada, kari }
}

test('[R11] [R12] [R14] nobody comes in time: the offline branch, and what was said while waiting stays', async () => {
  const page = await browser.newPage()
  await showDog(page)
  const { ada, kari } = await waiting(page)
  await kari.say('It flickers.')
  await expect(kari.log.getByText(/^Nobody was free in time/)).toBeVisible()
  await expect(kari.bubbles).toHaveText([
    'Who are you?',
    'Kari',
    'Somebody is coming.',
    'It flickers.',
    'Nobody is free.',
    'Where can we write to you?',
  ])
  await expect(kari.bubbles.getByRole('strong')).toHaveText('free')
  await expect(kari.bubbles.getByRole('img', { name: 'Our dog, asleep' })).toBeVisible()
  await kari.fill('E-mail', 'kari@example.com')
  await expect(kari.bubbles.last()).toHaveText('We shall write.')
  await ada.open('Kari')
  await expect(ada.bubbles.getByText('It flickers.')).toBeVisible()
  await expect(ada.transcript.getByText(/^Lead created: Missed visitor · \d/)).toBeVisible()
})

test('[R11] [R14] the server ends the wait although the tab is closed; who comes late can still take it, and the visitor is told', async () => {
  const profile = await browser.newContext()
  await showDog(profile)
  const { ada, kari } = await waiting(await profile.newPage())
  await kari.page.close()

  await expect(ada.rows.getByText('Missed')).toBeVisible()
  await ada.open('Kari')
  await expect(ada.transcript.getByText(/^Nobody came in time/)).toBeVisible()
  await ada.assignToMe()
  await ada.say('Here I am, a little late.')

  const again = visitorOn(await profile.newPage())
  await again.page.goto(server.url)
  await again.open()
  await expect(again.log.getByText(/^Ada joined/)).toBeVisible()
  await expect(again.bubbles).toHaveText([
    'Who are you?',
    'Kari',
    'Somebody is coming.',
    'Nobody is free.',
    'Where can we write to you?',
    'Here I am, a little late.',
  ])
  await expect(again.with).toHaveText('Ada')
  await again.say('Better than never.')
  await expect(ada.bubbles.last()).toHaveText('Better than never.')
})

test('[R14] the visitor keeps waiting, or leaves a message instead', async () => {
  const { ada, kari } = await waiting()
  await kari.panel.getByRole('button', { name: 'Keep waiting' }).click()
  await ada.open('Kari')
  await expect(ada.transcript.getByText(/^Keeps waiting/)).toBeVisible()
  await kari.panel.getByRole('button', { name: 'Leave a message instead' }).click()
  await expect(kari.log.getByText(/^You chose to leave a message/)).toBeVisible()
  await expect(kari.bubbles.last()).toHaveText('Where can we write to you?')
  await expect(ada.transcript.getByText(/^Left a message instead of waiting/)).toBeVisible()
})
