import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { signIn } from './stage/agent.ts'
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

test('[R30] an agent is there as long as one of their tabs is, and nobody waits for one whose last tab is gone', async () => {
  const ada = await signIn(await browser.newPage(), server.signInUrl)
  await ada.goOnline()
  const second = await ada.page.context().newPage()
  await second.goto(`${server.url}/inbox/`)
  await second.getByRole('switch', { name: 'Online', checked: true }).waitFor()

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
