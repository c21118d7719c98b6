import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { png } from '../server/node/specimens.ts'
import { signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { askForAPerson, visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer()

test('an agent writes with the editor: bold words and a list, a picture that is pasted and a kept reply with the visitor’s name come as they were meant', async () => {
  const { page, ...ada } = await signIn(await browser.newPage(), server.signInUrl)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Replies', exact: true }).click()
  await page.getByRole('button', { name: 'Add a reply' }).click()
  await page.getByRole('textbox', { name: /^Name/ }).fill('greeting')
  await page.getByRole('textbox', { name: /^What it says/ }).fill('Good morning, **{{visitor.name | you}}**!')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByText('Kept “greeting”.')).toBeVisible()

  await ada.goOnline()
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await askForAPerson(kari, 'Kari')
  await ada.folder('Unassigned')
  await ada.open('Kari')
  await ada.assignToMe()

  // A slash that begins a line finds what is kept.
  const reply = page.locator('.compose-rich')
  await reply.click()
  await page.keyboard.type('/')
  await expect(page.getByRole('combobox', { name: 'Find a kept reply' })).toBeFocused()
  await page.keyboard.type('gre')
  await page.getByRole('option', { name: /greeting/, selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await expect(reply.getByRole('strong')).toHaveText('Kari')
  await page.keyboard.type(' We have')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('- oak')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('ash')

  // What is half written is there again after a reload.
  await page.reload()
  await expect(reply.getByRole('listitem')).toHaveText(['oak', 'ash'])
  await reply.click()
  await page.keyboard.press('Enter')
  const said = kari.bubbles.last()
  await expect(said.locator('strong')).toHaveText(['Kari', 'ash'])
  await expect(said.getByRole('listitem')).toHaveText(['oak', 'ash'])
  await expect(reply).toHaveText('')

  await reply.evaluate(
    (field, bytes) => {
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File([new Uint8Array(bytes)], 'oak.png', { type: 'image/png' }))
      field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }))
    },
    [...png(300, 200)],
  )
  await expect(page.getByRole('list', { name: 'Attach files' }).getByRole('listitem')).toHaveCount(1)
  await reply.click()
  await page.keyboard.type('This is oak.')
  await page.keyboard.press('Enter')
  await expect(kari.bubbles.getByText('This is oak.')).toBeVisible()
  await expect(kari.log.getByRole('img', { name: 'oak.png' })).toBeVisible()
})
