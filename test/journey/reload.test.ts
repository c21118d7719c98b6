import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { askForAPerson, visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer()

const seconds = (): number => performance.now() / 1_000

async function waiting() {
  const ada = await signIn(await browser.newPage(), server.signInUrl)
  await ada.goOnline()
  const profile = await browser.newContext()
  const kari = visitorOn(await profile.newPage())
  await kari.page.goto(server.url)
  await askForAPerson(kari, 'Kari')
  await expect(kari.panel.getByText(/\d left/)).toBeVisible()
  return { ada, kari, profile }
}

test('[R14] [R16] a reload in mid-wait keeps the deadline and everything that was said', async () => {
  const { ada, kari } = await waiting()
  await kari.say('The shade arrived with a dent.')
  await expect(kari.sent.last()).toBeAttached()
  const said = await kari.bubbles.allInnerTexts()
  const endsAt = seconds() + (await kari.secondsLeft())

  await kari.page.reload()
  await expect(kari.panel.getByText(/\d left/)).toBeVisible()
  expect(Math.abs(seconds() + (await kari.secondsLeft()) - endsAt)).toBeLessThan(2.5)
  await expect(kari.bubbles).toHaveText(said)

  await ada.open('Kari')
  await ada.assignToMe()
  await expect(kari.with).toHaveText('Ada')
  await kari.page.reload()
  await expect(kari.with).toHaveText('Ada')
  await expect(kari.bubbles).toHaveText(said)
})

test('[R16] a second tab is in step with the first, both ways', async () => {
  const { ada, kari, profile } = await waiting()
  const tab = visitorOn(await profile.newPage())
  await tab.page.goto(server.url)
  await tab.open()
  await expect(tab.panel.getByText(/\d left/)).toBeVisible()
  await expect(tab.bubbles).toHaveText(await kari.bubbles.allInnerTexts())
  expect(Math.abs((await tab.secondsLeft()) - (await kari.secondsLeft()))).toBeLessThan(2)

  await tab.say('Said in the second.')
  await expect(kari.bubbles.last()).toHaveText('Said in the second.')
  await kari.say('Said in the first.')
  await expect(tab.bubbles.last()).toHaveText('Said in the first.')
  await ada.open('Kari')
  await ada.assignToMe()
  await expect(kari.with).toHaveText('Ada')
  await expect(tab.with).toHaveText('Ada')
  await expect(tab.bubbles).toHaveText(await kari.bubbles.allInnerTexts())
  await expect(ada.bubbles.getByText(/^Said in/)).toHaveText(['Said in the second.', 'Said in the first.'])
})
