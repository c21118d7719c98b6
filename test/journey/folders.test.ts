import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { framesOf } from './stage/frames.ts'
import { useServer } from './stage/server.ts'
import { askForAPerson, visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer()

test('[R23] whoever holds a chat finds it by a word that was said, after a reload and by its link, too; another agent finds nothing', async () => {
  const ada = await signIn(await browser.newPage(), server.signInUrl)
  await ada.goOnline()
  const bosPage = await browser.newPage()
  const frames = framesOf(bosPage)
  const bo = await signIn(bosPage, await server.invite('Bo'))
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await askForAPerson(kari, 'Kari')
  await expect(ada.rows).toContainText(['Kari'])
  await expect(ada.folderButton('Unassigned')).toContainText('1')
  await ada.open('Kari')
  await ada.assignToMe()
  await expect(kari.with).toHaveText('Ada')
  await ada.say('The marmalade leaves tomorrow.')
  await expect(ada.folderButton('My conversations')).toContainText('1')
  const conversation = new URL(ada.page.url()).hash.split('/').at(-1) ?? ''

  await bo.page.getByRole('searchbox').fill('marmalade')
  await expect(bo.page.getByText('Nothing found for “marmalade”.')).toBeVisible()
  const answer = frames.down.find((frame) => frame.includes('"type":"found"')) ?? ''
  expect(JSON.parse(answer).rows).toEqual([])
  await bo.page.goto(`${new URL(bo.page.url()).origin}/inbox/#/conversation/${conversation}`)
  await expect(bo.page.getByText('This conversation is not yours to see.')).toBeVisible()
  expect(frames.down.join('\n')).not.toContain('The marmalade leaves')

  await ada.folder('Closed conversations')
  await ada.page.getByRole('searchbox').fill('kari MARMAL')
  await expect(ada.rows).toContainText(['Kari'])
  await ada.page.goto(`${new URL(ada.page.url()).origin}/inbox/#/conversation/${conversation}`)
  await ada.page.reload()
  await expect(ada.bubbles.getByText('The marmalade leaves tomorrow.')).toBeVisible()
  await expect(ada.page).toHaveURL(new RegExp(`#/mine/${conversation}$`))
  await expect(ada.rows.locator('[data-unread="true"]')).toHaveCount(0)
})
