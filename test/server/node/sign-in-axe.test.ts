import type { Page } from 'playwright'
import { expect, onTestFinished, test } from 'vitest'
import { createAccounts } from '../../../src/server/node/accounts.ts'
import { TRIES } from '../../../src/server/node/sign-in/pace.ts'
import { signInUrl } from '../../../src/server/node/sign-in/url.ts'
import { databaseIn, openDatabase } from '../../../src/server/node/storage/open.ts'
import { systemClock } from '../../../src/time/clock.ts'
import { bringAxe, findings } from '../../axe.ts'
import { useBrowser } from '../../browser.ts'
import { postCode, startHost } from './real-host.ts'
import { tempFolder } from './temp.ts'

const browser = useBrowser()

/** A host with somebody who is invited and somebody who has forgotten the password, and one that sends no e-mail. */
async function twoHosts() {
  const data = tempFolder()
  const host = await startHost({ data, mailer: { send: async () => {} } })
  const database = openDatabase(databaseIn(data))
  onTestFinished(() => database.close())
  const accounts = createAccounts(database, systemClock)
  const long = `${'a-rather-long-name.'.repeat(6)}example`
  const invited = accounts.add({ name: 'kari', email: `kari@${long}`, role: 'agent', state: 'invited' })
  const { agent: forgetful } = accounts.invite({ name: 'ليلى حداد', email: 'leila@shop.example', role: 'agent' })
  const link = (purpose: 'invitation' | 'reset') =>
    signInUrl(host.url, accounts.link(purpose === 'reset' ? forgetful.id : invited.id, purpose), purpose)
  return { host, link, silent: await startHost() }
}

/** Every page before the inbox, with what each may have to say, as somebody comes to it. */
function pagesOf(page: Page, { host, silent, link }: Awaited<ReturnType<typeof twoHosts>>) {
  const { url } = host
  const notice = page.locator('.notice[role=alert]')
  const send = (name: string) => page.locator(`main form:not([data-link]) ${name}`).click()
  async function setUp(purpose: 'invitation' | 'reset'): Promise<void> {
    await page.goto(link(purpose))
    await page.locator('#password').waitFor()
  }
  async function refused(): Promise<void> {
    await page.locator('#password').fill('too short')
    await page.locator('[data-show]').click()
    await send('.primary')
    await notice.waitFor()
  }
  async function tryIn(): Promise<void> {
    await page.goto(`${url}/sign-in`)
    await page.locator('#email').fill('eve@shop.example')
    await page.locator('#password').fill('is it this one, perhaps')
    await send('.primary')
    await notice.waitFor()
  }
  return {
    'sign-in': () => page.goto(`${url}/sign-in`),
    'sign-in, from the inbox': () => page.goto(`${url}/inbox/#/mine`),
    'sign-in, wrong': tryIn,
    async 'sign-in, by a link that is over'() {
      await page.goto(`${url}/sign-in#${'x'.repeat(43)}`)
      await notice.waitFor()
    },
    link: () => page.goto(`${url}/sign-in/link`),
    async 'link, mailed'() {
      await page.locator('#email').fill('leila@shop.example')
      await send('[value=reset]')
      await page.locator('.good').waitFor()
    },
    'link, of a server that sends no e-mail': () => page.goto(`${silent.url}/sign-in/link`),
    'invitation, without a whole link': () => page.goto(`${url}/sign-in/invitation`),
    invitation: () => setUp('invitation'),
    'invitation, refused': async () => {
      await page.locator('#name').fill('Kari')
      await refused()
    },
    reset: () => setUp('reset'),
    'reset, refused': refused,
    async 'sign-in, too often'() {
      for (let tries = 0; tries < TRIES; tries++) await postCode(host, 'x')
      await tryIn()
    },
  }
}

test.each([
  { locale: 'en-US', dir: 'ltr', width: 1280 },
  { locale: 'ar', dir: 'rtl', width: 390 },
])(
  'axe finds nothing on any page before the inbox, in $locale at $width px, light and dark',
  async ({ locale, dir, width }) => {
    const hosts = await twoHosts()
    const page = await browser.newPage({ locale, viewport: { width, height: 800 } })
    const found: string[] = []
    for (const [name, come] of Object.entries(pagesOf(page, hosts))) {
      await come()
      expect(await page.locator('html').getAttribute('dir'), name).toBe(dir)
      await bringAxe(page)
      found.push(...(await findings(page, name, ['light', 'dark'])))
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (overflow > 0) found.push(`${name}: wider than the screen by ${overflow}`)
    }
    expect(found).toEqual([])
  },
  60_000,
)
