import { SignJWT } from 'jose'
import { test } from 'vitest'
import type { Chat } from '../../src/index.ts'
import { useBrowser } from '../browser.ts'
import { usePostOffice } from '../post-office.ts'
import { expect } from './stage/expect.ts'
import { useForeignSite } from './stage/pages.ts'
import { useServer } from './stage/server.ts'
import { visitorOn } from './stage/visitor.ts'

declare const frontdesk: Chat

const KEY = 'a key of the shop and of nobody else'

const office = usePostOffice()
const browser = useBrowser()
const foreign = useForeignSite()
const server = useServer({
  origins: () => [foreign.origin],
  site: () => ({ identityKeys: [KEY] }),
  config: () => ({ mail: { from: 'chat@lamps.example', smtp: office().url } }),
})

/** As the shop’s own server signs it. */
const token = () =>
  new SignJWT({ name: 'Kari Nordmann', email: 'kari@example.com' })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('customer 17')
    .setAudience('shop')
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(new TextEncoder().encode(KEY))

test('[R19] [R35] whom the shop has signed in is asked for neither name nor address, has the talk mailed by the page, and is a stranger once signed out', async () => {
  const page = await browser.newPage()
  const tag = `<script async src="${server.url}/embed.js" data-site="shop" data-global="frontdesk"></script>`
  await page.goto(foreign.put('/account', { body: `<!doctype html><title>Account</title>${tag}` }))
  const kari = visitorOn(page)
  await expect.poll(() => page.evaluate('typeof frontdesk')).toBe('object')
  await page.evaluate((signed) => frontdesk.identify(signed), await token())
  await kari.open()
  await kari.choose('Help me choose a lamp')
  await kari.choose('I’m not sure yet')
  await expect(kari.panel.getByLabel('Your message')).toBeVisible()
  await expect(kari.bubbles.getByText('What may we call you?')).toHaveCount(0)
  expect(await page.evaluate(() => frontdesk.state.identity)).toBe('good')

  /** What becomes of asking for the talk by e-mail. */
  const mailed = (email: string) =>
    page.evaluate(
      (to) =>
        frontdesk.transcript({ email: to }).then(
          (text) => text.includes('I’m not sure yet'),
          ({ code }) => code,
        ),
      email,
    )
  expect(await mailed('kari@')).toBe('bad-option')
  office().refusal = 'Come back tomorrow'
  expect(await mailed('kari@example.com')).toBe('undelivered')
  office().refusal = null
  expect(await mailed('kari@example.com')).toBe(true)
  expect(office().arrived.map(({ to }) => to)).toEqual([['kari@example.com']])

  await page.evaluate(() => frontdesk.logout())
  expect(await page.evaluate(() => frontdesk.state.identity)).toBe('unknown')
  await kari.choose('Help me choose a lamp')
  await kari.choose('I’m not sure yet')
  await expect(kari.panel.getByLabel('Your name')).toBeVisible()
  await expect(kari.bubbles.getByText('What may we call you?')).toBeVisible()
})
