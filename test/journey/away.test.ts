import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { agentOn, signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { framesOf } from './stage/frames.ts'
import { useServer } from './stage/server.ts'
import { shortWait } from './stage/short-wait.ts'
import { visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer({ playbook: shortWait, site: () => ({ unfinishedAsLeads: true }) })

/** Somebody who is asked for their name. */
async function visitorAsked() {
  const page = await browser.newPage()
  const { down } = framesOf(page)
  const visitor = visitorOn(page)
  await page.goto(server.url)
  await visitor.open()
  return {
    ...visitor,
    hearsThatNobodyIsThere: () => expect.poll(() => down.join(), { timeout: 15_000 }).toContain('"type":"agents","online":false'),
  }
}

test('[R20] [R30] [P29] an agent’s tabs have one switch, over a restart too; they are there as long as one tab is, and nobody waits for one whose last tab is gone', async () => {
  const ada = await signIn(await browser.newPage(), server.signInUrl)
  const second = await ada.page.context().newPage()
  await second.goto(`${server.url}/inbox/`)
  await agentOn(second).goOnline()
  await expect(ada.page.locator('#switch-hint')).toHaveText('You receive chats.')
  await ada.page.getByRole('switch', { name: 'Online', checked: true }).click()
  for (const tab of [second, ada.page]) await tab.getByRole('switch', { name: 'Offline', checked: false }).waitFor()

  const { down } = framesOf(second)
  await server.kill()
  await server.restart()
  await expect.poll(() => down.findLast((frame) => frame.includes('"type":"team"')) ?? '').toContain('"online":false')
  await ada.page.getByRole('switch').click()
  for (const tab of [ada.page, second])
    await tab.getByRole('switch', { name: 'Online You receive chats.', checked: true }).waitFor()

  await ada.page.close()
  const kari = await visitorAsked()
  const nils = await visitorAsked()
  await kari.fill('Your name', 'Kari')
  await expect(kari.bubbles.last()).toHaveText('Somebody is coming.')

  await second.close()
  await nils.hearsThatNobodyIsThere()
  await nils.fill('Your name', 'Nils')
  await expect(nils.bubbles.last()).toHaveText('Where can we write to you?')
  await expect(nils.bubbles.getByText('Somebody is coming.')).toHaveCount(0)
})

test('[R32] a visitor whom nobody came to, and who left in the middle, is a lead eight hours later, though the server was down meanwhile', async () => {
  const ada = await signIn(await browser.newPage(), server.signInUrl)
  await ada.goOnline()
  const kari = await visitorAsked()
  await kari.fill('Your name', 'Kari')
  await expect(kari.bubbles.last()).toHaveText('Where can we write to you?')
  await kari.page.close()
  await ada.open('Kari')
  await expect(ada.transcript.getByText(/^Nobody came in time/)).toBeVisible()
  await expect(ada.transcript.getByText(/^Lead created/)).toHaveCount(0)

  await server.kill()
  await server.restart(8 * 3_600_000)
  await expect(ada.transcript.getByText(/^Lead created: Kari · \d/)).toBeVisible()
})
