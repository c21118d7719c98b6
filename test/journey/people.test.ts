import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { usePostOffice } from '../post-office.ts'
import { signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'

const PASSWORD = 'lamp river seven quietly'
const NEW_PASSWORD = 'cellar orange thirteen boats'

const office = usePostOffice()
const browser = useBrowser()
const server = useServer({ config: () => ({ mail: { from: 'desk@shop.example', smtp: office().url } }) })

/** The link in the newest e-mail with this subject. */
async function linkIn(subject: string): Promise<string> {
  await expect.poll(() => office().arrived.at(-1)?.mail.subject).toBe(subject)
  return /http\S+/.exec(office().arrived.at(-1)?.mail.text ?? '')?.[0] ?? ''
}

test('[R6] whom an administrator invites sets themselves up, signs out and in, ends a session elsewhere, forgets the password, and is out at once when deactivated', async () => {
  const { page: boss } = await signIn(await browser.newPage(), server.signInUrl)
  await boss.getByRole('button', { name: 'Settings' }).click()
  await boss.getByRole('button', { name: 'People' }).click()
  await boss.getByRole('textbox', { name: 'E-mail address' }).fill('kari@shop.example')
  await boss.getByRole('button', { name: 'Invite', exact: true }).click()
  await expect(boss.getByText('An e-mail with a link is on its way to kari@shop.example.')).toBeVisible()

  const kari = await browser.newPage()
  await kari.goto(await linkIn('Your invitation to the inbox'))
  await expect(kari.getByText('The invitation is for kari@shop.example.')).toBeVisible()
  await kari.getByLabel('Your name').fill('Kari')
  await kari.getByLabel('Password').fill('too short')
  await kari.getByRole('button', { name: 'Show' }).click()
  await expect(kari.getByLabel('Password')).toHaveAttribute('type', 'text')
  await kari.getByRole('button', { name: 'Accept and open the inbox' }).click()
  await expect(kari.getByRole('alert')).toContainText('at least 15 characters')
  await kari.getByLabel('Password').fill(PASSWORD)
  await kari.getByRole('button', { name: 'Accept and open the inbox' }).click()
  await expect(kari.getByRole('button', { name: 'You: Kari' })).toBeVisible()
  await expect(kari.getByRole('button', { name: 'Settings' })).toHaveCount(0)

  // What somebody has looked for is not there for whoever signs in next.
  await kari.getByRole('searchbox').fill('Ann Hall')
  await expect(kari).toHaveURL(/words=Ann/)
  await kari.getByRole('button', { name: 'Sign out' }).click()
  await expect(kari).not.toHaveURL(/words=/)
  // A link into the inbox, such as a notification's, leads where it says, with a wrong password and a look for a forgotten one on the way.
  await kari.goto(`${server.url}/inbox/?site=shop#/closed`)
  await kari.getByRole('link', { name: 'Forgotten password, or none yet?' }).click()
  await kari.getByRole('link', { name: 'Back to signing in' }).click()
  await kari.getByLabel('E-mail address').fill('kari@shop.example')
  await kari.getByLabel('Password').fill('not the password at all')
  await kari.getByRole('button', { name: 'Sign in' }).click()
  await expect(kari.getByRole('alert')).toContainText('do not fit together')
  await kari.getByLabel('Password').fill(PASSWORD)
  await kari.getByRole('button', { name: 'Sign in' }).click()
  await expect(kari.getByRole('button', { name: 'Closed conversations' })).toHaveAttribute('aria-current', 'page')
  await expect(kari).toHaveURL(/\/inbox\/\?site=shop#\/closed$/)
  const phone = await browser.newPage()
  await phone.goto(`${server.url}/inbox/`)
  await phone.getByLabel('E-mail address').fill('kari@shop.example')
  await phone.getByLabel('Password').fill(PASSWORD)
  await phone.getByRole('button', { name: 'Sign in' }).click()
  await expect(phone.getByRole('button', { name: 'You: Kari' })).toBeVisible()
  await kari.getByRole('button', { name: 'You: Kari' }).click()
  await expect(kari.getByText('This one')).toBeVisible()
  await kari.getByRole('button', { name: /^End the session of/ }).click()
  await expect(kari.getByText('The session is ended.')).toBeVisible()
  await expect(phone.getByText('The server has ended this session.')).toBeVisible()

  await phone.goto(`${server.url}/inbox/`)
  await phone.getByRole('link', { name: 'Forgotten password, or none yet?' }).click()
  await phone.getByLabel('E-mail address').fill('kari@shop.example')
  await phone.getByRole('button', { name: 'Mail me a link to a new password' }).click()
  await expect(phone.getByRole('status')).toContainText('a link is on its way')
  await phone.goto(await linkIn('A new password for the inbox'))
  await phone.getByLabel('New password').fill(NEW_PASSWORD)
  await phone.getByRole('button', { name: 'Save and open the inbox' }).click()
  await expect(phone.getByRole('button', { name: 'You: Kari' })).toBeVisible()
  await expect(kari.getByText('The server has ended this session.')).toBeVisible()

  await boss.reload()
  await boss.getByRole('button', { name: 'Change Kari' }).click()
  await boss.getByRole('button', { name: 'Deactivate …' }).click()
  await boss.getByRole('button', { name: 'Deactivate', exact: true }).click()
  await expect(boss.getByText('Kari is changed.')).toBeVisible()
  await expect(phone.getByText('The server has ended this session.')).toBeVisible()
})

test('whose browser is Swedish signs in and works in Swedish, and chooses Arabic on the spot: from the right, here and wherever they sign in', async () => {
  const page = await browser.newPage({ locale: 'sv-SE' })
  await page.goto(`${server.url}/sign-in`)
  await expect(page.getByLabel('Lösenord')).toBeVisible()
  await page.goto(server.signInUrl)
  await page.getByRole('navigation', { name: 'Mappar' }).getByRole('button', { name: 'Otilldelade' }).click()
  await expect(page.getByText('Du är offline.')).toBeVisible()
  await expect(page).toHaveTitle('Inkorg')
  await page.getByRole('button', { name: 'Du: Ada' }).click()
  await page.getByRole('combobox', { name: 'Språk' }).selectOption('ar')
  await expect(page.getByRole('combobox', { name: 'اللغة' })).toHaveValue('ar')
  await expect(page.locator('html[dir=rtl][lang^=ar]')).toBeAttached()
  await expect(page).toHaveTitle('صندوق الوارد')
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'اللغة' })).toHaveValue('ar')
  await expect(page.locator('html[dir=rtl][lang^=ar]')).toBeAttached()
  // Of all the languages, only the one that is read.
  const inbox = readdirSync(resolve('dist/inbox/assets'))
  const spoken = fetched.filter((path) =>
    inbox.some(
      (file) =>
        path.endsWith(file) && /Nobody is waiting|لا أحد ينتظر/.test(readFileSync(resolve('dist/inbox/assets', file), 'utf8')),
    ),
  )
  expect(spoken).toHaveLength(1)
})
