import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import type { Agent } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { talking } from './stage/talking.ts'

const browser = useBrowser()
const server = useServer()

/** The choice of cards under the reply, at cards of this kind. */
async function cardsOf({ page }: Agent, kind: RegExp) {
  await page.getByRole('button', { name: 'Ask with a card' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ask with a card' })
  await dialog.getByRole('button', { name: kind }).click()
  return dialog
}

test('[P66] [P67] an agent asks with cards, what they hear fills the side panel, and the playbook goes on where they hand back', async () => {
  // Wide enough for the panel to stand beside the talk.
  const { ada, kari } = await talking(browser, server, { viewport: { width: 1440, height: 900 } })

  const question = await cardsOf(ada, /^Question/)
  await question.getByLabel('What you ask').fill('Brass, or <b>steel</b>?')
  await question.getByLabel('Answer 1').fill('Brass')
  await question.getByLabel('Answer 2').fill('Steel')
  await question.getByRole('button', { name: 'Put it to them' }).click()
  await expect(ada.transcript.getByText('Waiting for their answer')).toBeVisible()
  await expect(kari.bubbles.last()).toHaveText('Brass, or steel?')
  await kari.choose('Steel')
  await expect(ada.bubbles.last()).toHaveText('Steel')
  await expect(ada.transcript.getByText('Waiting for their answer')).toHaveCount(0)

  const details = await cardsOf(ada, /^Details/)
  await details.getByLabel('What you ask').fill('Where do we bring it?')
  await details.getByLabel('Phone').check()
  await details.getByLabel('Something else').check()
  await details.getByLabel('What it is called').fill('Floor')
  await details.getByRole('button', { name: 'Put it to them' }).click()
  await expect(kari.panel.getByLabel('Floor')).toBeVisible()
  // It is asked after a reload, and whoever would rather write can.
  await kari.page.reload()
  await kari.say('The third floor is hard to find.')
  await kari.panel.getByLabel('Phone').fill('+47 22 33 44 55')
  await kari.fill('Floor', 'Third')
  const panel = ada.page.getByRole('complementary', { name: 'About the visitor' })
  await expect(panel.getByLabel('Phone')).toHaveValue('+47 22 33 44 55')
  await expect(panel.getByLabel('Phone')).toHaveAccessibleDescription('Asked by you')
  await expect(panel.getByLabel('Floor')).toHaveValue('Third')
  await expect(panel.getByLabel('Name', { exact: true })).toHaveAccessibleDescription(
    'Asked by the playbook: “What may we call you?”',
  )

  const back = await cardsOf(ada, /^Hand back/)
  await back.getByLabel('Find a card').fill('give its light')
  await back.getByRole('button', { name: /^Gladly/ }).click()
  await back.getByRole('button', { name: 'Hand back' }).click()
  await expect(ada.page.getByText('The playbook goes on.')).toBeVisible()
  await expect(ada.rows).toHaveCount(0)
  await expect(kari.with).toHaveText('Lys')
  await kari.choose('I’m not sure yet')
  await expect(kari.panel.locator('.wait')).toBeVisible()
  await ada.folder('Unassigned')
  await ada.open('Kari')
  await ada.assignToMe()
  await expect(kari.with).toHaveText('Ada')
})
