import { readFile } from 'node:fs/promises'
import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer()

test('[R2] [R6] an administrator edits a playbook, mends its fault by its path and publishes; an agent may not even look', async () => {
  const bob = await signIn(await browser.newPage(), await server.invite('Bob'))
  await expect(bob.page.getByRole('button', { name: 'Settings' })).toHaveCount(0)
  await bob.page.goto(`${server.url}/inbox/#/settings/playbooks/live-chat`)
  await expect(bob.page.getByText('Only administrators see the settings.')).toBeVisible()
  const statuses = await bob.page.evaluate(async () => {
    const post = { method: 'POST', headers: { 'content-type': 'application/json' } }
    const asked = [
      fetch('/api/sites/shop/playbooks'),
      fetch('/api/sites/shop/deliveries'),
      fetch('/api/sites/shop/playbooks/live-chat/publish', post),
      fetch('/api/sites/shop/playbooks/live-chat/active', { ...post, body: '{"active":false}' }),
    ]
    return (await Promise.all(asked)).map(({ status }) => status)
  })
  expect(statuses).toEqual([403, 403, 403, 403])
  await bob.page.context().close()

  const { page } = await signIn(await browser.newPage(), server.signInUrl)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: /\blive-chat\b/ }).click()
  await expect(page).toHaveURL(/#\/settings\/playbooks\/live-chat$/)
  const field = page.getByRole('textbox', { name: 'The playbook, as JSON' })
  const original = JSON.parse(await field.inputValue())
  const better = structuredClone(original)
  better.cards.greeting.text = 'Good morning from the new version!'

  const broken = structuredClone(better)
  broken.cards.greeting.next = 'nowhere'
  await field.fill(JSON.stringify(broken, null, 2))
  await expect(page.getByRole('list', { name: 'One fault' })).toContainText('cards.greeting.next')
  await page.reload()
  await expect(page.getByRole('list', { name: 'One fault' })).toContainText('cards.greeting.next')
  expect(JSON.parse(await field.inputValue())).toEqual(broken)

  await field.fill(JSON.stringify(better, null, 2))
  await expect(page.getByText(/No faults/)).toBeVisible()
  await page.getByRole('button', { name: 'Publish …' }).click()
  const review = page.getByRole('region', { name: 'What version 2 would change' })
  await expect(review.getByText('cards.greeting.text')).toBeVisible()
  await expect(review.getByText('Good morning from the new version!')).toBeVisible()
  await review.getByRole('button', { name: 'Publish version 2' }).click()
  await expect(page.getByText(/^Version 2 is published/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Restore version 1' })).toBeVisible()

  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await kari.open()
  await expect(kari.bubbles.first()).toContainText('Good morning from the new version!')
})

test('what has been going on stands in figures and comes as files; what is set for the site is kept by the server, which says what cannot be', async () => {
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await kari.open()
  await kari.choose('It’s about an order')
  await expect(kari.sent).toHaveCount(1)

  const { page } = await signIn(await browser.newPage(), server.signInUrl)
  await page.getByRole('button', { name: 'Insight' }).click()
  await expect(page.locator('.totals > div', { hasText: 'Conversations' })).toContainText('1')
  const fileOf = async (name: string): Promise<string> => {
    const saved = page.waitForEvent('download')
    await page.getByRole('link', { name }).click()
    return readFile(await (await saved).path(), 'utf8')
  }
  expect(await fileOf('Days as CSV')).toMatch(/^\d{4}-\d\d-\d\d,1,0,/m)
  expect(await fileOf('Times as CSV')).toMatch(/^responses,median,,\r$/m)
  expect(await fileOf('Cards as CSV')).toMatch(/^live-chat,\w+,topic,1,0\r$/m)
  expect(JSON.parse(await fileOf('All as JSON'))).toMatchObject({ totals: { conversations: 1 } })

  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Site', exact: true }).click()
  await page.getByRole('switch', { name: 'Always open' }).click()
  await page.getByLabel('Time zone').fill('Europe/Atlantis')
  await page.getByRole('switch', { name: 'Kept for ever' }).click()
  await page.getByLabel('Days after they were closed').fill('30')
  await page.getByLabel('Further ones, one a line').fill('https://lamps.example/with/a/path')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('list', { name: 'One fault' })).toHaveText(/Time zone Europe\/Atlantis .*such as Europe\/Oslo/)
  await page.getByLabel('Time zone').fill('Europe/Oslo')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/^Saved .*, Ada\.$/)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Oslo')
  await expect(page.getByLabel('Days after they were closed')).toHaveValue('30')
  await expect(page.getByLabel('Further ones, one a line')).toHaveValue('https://lamps.example')
})
