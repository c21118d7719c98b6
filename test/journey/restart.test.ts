import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { atTheDesk, talking } from './stage/talking.ts'
import { askForAPerson, visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer()

test('[R16] [R31] the server is killed in mid-chat and started again: nothing is lost, nothing comes twice', async () => {
  const { ada, kari } = await talking(browser, server)
  await kari.say('Are you there?')
  await ada.say('I am.')
  await expect(kari.bubbles.last()).toHaveText('I am.')

  await server.kill()
  await expect(kari.panel.locator('.notice')).toHaveText(/^No connection\./)
  await expect(ada.page.getByText(/^The connection is lost\./).first()).toBeVisible()
  await kari.say('Said into the dark, one.')
  await kari.say('Said into the dark, two.')
  await ada.say('Written in the dark.')
  await expect(kari.sending).toHaveCount(2)

  await server.restart()
  const dark = /in(to)? the dark/
  await expect(ada.bubbles.getByText(dark)).toHaveCount(3)
  await expect(kari.bubbles.getByText(dark)).toHaveCount(3)
  await expect(kari.sending).toHaveCount(0)
  await kari.say('And on it goes.')
  await expect(ada.bubbles.last()).toHaveText('And on it goes.')

  const said = (await kari.bubbles.allInnerTexts()).slice(-7)
  expect([...said].sort()).toEqual(
    [
      'Are you there?',
      'I am.',
      'Said into the dark, one.',
      'Said into the dark, two.',
      'Written in the dark.',
      'And on it goes.',
      said[0],
    ].sort(),
  )
  expect(said.indexOf('Said into the dark, one.')).toBeLessThan(said.indexOf('Said into the dark, two.'))
  // What each sees now is also what the server kept.
  await expect.poll(async () => (await ada.bubbles.allInnerTexts()).slice(-7)).toEqual(said)
  await kari.page.reload()
  await expect.poll(async () => (await kari.bubbles.allInnerTexts()).slice(-7)).toEqual(said)
  await expect(kari.with).toHaveText('Ada')
})

test('[R11] [R14] the server is killed while the visitor waits, and keeps the deadline as it comes back', async () => {
  const ada = await atTheDesk(browser, server)
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await askForAPerson(kari, 'Kari')
  await expect(kari.panel.getByText(/\d left/)).toBeVisible()
  const endsAt = performance.now() / 1_000 + (await kari.secondsLeft())
  await server.kill()
  await server.restart()
  await expect(kari.with.locator('..').getByText('Looking for a colleague')).toBeVisible()
  expect(Math.abs(performance.now() / 1_000 + (await kari.secondsLeft()) - endsAt)).toBeLessThan(2.5)
  await expect(ada.rows.getByText(/\d s left/)).toBeVisible()
  await ada.open('Kari')
  await ada.assignToMe()
  await expect(kari.with).toHaveText('Ada')
})
