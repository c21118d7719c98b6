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
  await page.getByRole('button', { name: /^live-chat/ }).click()
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
