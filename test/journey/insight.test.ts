import { readFile } from 'node:fs/promises'
import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { askForAPerson, visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer()

test('what went on at the desk is figures a moment later, to read and to take away', async () => {
  const ada = await signIn(await browser.newPage({ locale: 'en-GB' }), server.signInUrl)
  const { page } = ada
  const insight = page.getByRole('button', { name: 'Insight' })
  await insight.click()
  await expect(page.getByText('Nothing happened in this time.')).toBeVisible()

  await ada.folder('Unassigned')
  await ada.goOnline()
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await askForAPerson(kari, 'Kari')
  await ada.open('Kari')
  await ada.assignToMe()
  await ada.say('Hello Kari.')
  await expect(kari.bubbles.last()).toHaveText('Hello Kari.')

  await insight.click()
  for (const [name, figure] of [
    ['Conversations', '1'],
    ['Waited for an agent', '1'],
    ['Taken by an agent', '1'],
    ['Missed', '0'],
  ] as const)
    await expect(page.locator('.totals > div').filter({ hasText: name })).toHaveText(`${name}${figure}`)
  await expect(page.locator('canvas').first()).toBeVisible()
  await expect(page.getByText(/^Half of them within/)).toHaveCount(2)
  await page.getByText('Conversations per day, as a table').click()
  await expect(page.getByRole('region', { name: 'Conversations per day' }).getByRole('row').last()).toHaveText(/\d{4}110$/)

  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Days as CSV' }).click()
  const saved = await saving
  const [head, ...rows] = (await readFile(await saved.path(), 'utf8')).trim().split(/\r?\n/)
  expect(saved.suggestedFilename()).toBe('days.csv')
  const names = head?.split(',') ?? []
  const day = Object.fromEntries((rows.at(-1)?.split(',') ?? []).map((cell, at) => [names[at], cell]))
  expect(day).toMatchObject({ conversations: '1', waited: '1', taken: '1', missed: '0' })
})
