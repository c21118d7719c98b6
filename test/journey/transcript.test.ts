import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { usePostOffice } from '../post-office.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { visitorOn } from './stage/visitor.ts'

const office = usePostOffice()
const browser = useBrowser()
const server = useServer({ config: () => ({ mail: { from: 'chat@lamps.example', smtp: office().url } }) })

test('[P49] Kari has the conversation sent to her, and is told the truth about it at every step', async () => {
  const page = await browser.newPage()
  const kari = visitorOn(page)
  await page.goto(server.url)
  await kari.open()
  await kari.choose('It’s about an order')
  await expect(kari.sent.last()).toBeAttached()

  await kari.panel.getByRole('button', { name: 'More' }).click()
  await kari.panel.getByRole('menuitem', { name: 'Send it by e-mail' }).click()
  const address = kari.panel.getByLabel('Your e-mail address')
  await expect(address).toBeFocused()
  await page.keyboard.type('kari@')
  await page.keyboard.press('Enter')
  await expect(address).toHaveAttribute('aria-invalid', 'true')

  office().refusal = 'Come back tomorrow'
  await page.keyboard.type('example.com')
  await page.keyboard.press('Enter')
  await expect(kari.panel.getByText('This could not be sent. Please try again.')).toBeVisible()

  office().refusal = null
  await kari.panel.getByRole('button', { name: 'Try again' }).click()
  await expect(kari.panel.getByText('Sent to kari@example.com.')).toBeVisible()
  expect(office().arrived.map(({ to }) => to)).toEqual([['kari@example.com']])
  expect(office().arrived[0]?.mail.from).toMatchObject({ name: 'Fjord & Filament', address: 'chat@lamps.example' })
  expect(office().arrived[0]?.mail.text).toContain('It’s about an order')
  await page.keyboard.press('Escape')
  await expect(kari.panel.getByRole('button', { name: 'More' })).toBeFocused()
})
