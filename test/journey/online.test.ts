import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { askForAPerson, visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer()

/** As it is typed: each line begins by Shift + Enter. */
const RICH = [
  '**Send a picture**, please. Then',
  '- *either* we mend it',
  'or you [choose another](https://fjord-and-filament.example/lamps)',
]

/** Ada at her desk and online, Kari waiting for her. */
async function meeting() {
  const ada = await signIn(await browser.newPage(), server.signInUrl)
  await ada.goOnline()
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await askForAPerson(kari, 'Kari')
  return { ada, kari }
}

test('[R10] [R11] [R15] [R20] [R21] [R22] a visitor is met by the bot, waits, and the agent who takes the chat joins', async () => {
  const { ada, kari } = await meeting()
  await expect(kari.with).toHaveText('Lys')
  await expect(kari.bubbles.last()).toContainText('I am calling the workshop')
  await expect(kari.panel.getByText(/\b0:\d\d left/)).toBeVisible()
  await kari.say('The shade arrived with a dent.')

  await ada.open('Kari')
  await expect(ada.bubbles.last()).toHaveText('The shade arrived with a dent.')
  for (const answer of ['It’s about an order', 'FF-2041', 'Kari', 'kari@example.com'])
    await expect(ada.bubbles.getByText(answer, { exact: true })).toBeVisible()
  await ada.assignToMe()

  await expect(kari.log.getByText(/^Ada joined/)).toBeVisible()
  await expect(kari.with).toHaveText('Ada')
  await expect(kari.panel.getByText(/\d left/)).toHaveCount(0)
  await expect(ada.folderButton('My conversations')).toHaveAttribute('aria-current', 'page')
  await expect(ada.rows).toContainText(['Kari'])
  await ada.folder('Unassigned')
  await expect(ada.page.getByText('Nobody is waiting.')).toBeVisible()
})

test('[R12] [R16] both talk, in rich text, and each sees the other write', async () => {
  const { ada, kari } = await meeting()
  await ada.open('Kari')
  await ada.assignToMe()
  await expect(kari.with).toHaveText('Ada')

  const reply = ada.page.locator('.compose-rich')
  await reply.click()
  const [first = '', ...others] = RICH
  await ada.page.keyboard.type(first)
  await expect(kari.log.getByText('Ada is writing')).toBeAttached()
  // Ada sees what Kari will.
  await expect(reply.getByRole('strong')).toHaveText('Send a picture')
  for (const line of others) {
    await ada.page.keyboard.press('Shift+Enter')
    await ada.page.keyboard.type(line)
  }
  await ada.page.keyboard.press('Enter')
  const said = kari.bubbles.last()
  await expect(said.getByRole('strong')).toHaveText('Send a picture')
  await expect(said.getByRole('listitem')).toHaveText(['either we mend it', 'or you choose another'])
  await expect(said.getByRole('link', { name: 'choose another' })).toHaveAttribute(
    'href',
    'https://fjord-and-filament.example/lamps',
  )
  await kari.panel.getByRole('textbox').pressSequentially('I ')
  await expect(ada.transcript.getByText('Kari is writing')).toBeAttached()
  await kari.say('I **shall**. ![The dent](https://fjord-and-filament.example/dent.png)')
  await expect(ada.bubbles.last().getByRole('strong')).toHaveText('shall')
  // Only the owner's words bring pictures along; fetching one tells its host who reads.
  await expect(ada.bubbles.last().getByRole('link', { name: 'The dent' })).toBeVisible()
  await expect(kari.sent.last()).toBeAttached()
})

test('[R28] the agent closes, it is closed on both sides, and stays closed', async () => {
  const { ada, kari } = await meeting()
  await ada.open('Kari')
  await ada.assignToMe()
  await ada.say('It is on its way.')
  await expect(kari.bubbles.last()).toHaveText('It is on its way.')
  await ada.close()

  await expect(kari.panel.getByRole('log').getByText('This conversation is closed.')).toBeVisible()
  await expect(kari.panel.getByRole('textbox')).toHaveCount(0)
  await ada.folder('Closed conversations')
  await ada.open('Kari')
  await expect(ada.transcript.getByText(/^Closed · \d/)).toBeVisible()
  await expect(ada.page.getByText('It can be read, but no longer answered.')).toBeVisible()
  await expect(ada.page.getByRole('button', { name: 'Assign to me' })).toHaveCount(0)

  await kari.panel.getByRole('button', { name: 'Start a new conversation' }).click()
  await expect(kari.bubbles).toHaveText([/^Hello, and welcome/, 'What brings you here today?'])
  await expect(kari.with).toHaveText('Lys')
  await expect(ada.bubbles.getByText('It is on its way.')).toBeVisible()
})
