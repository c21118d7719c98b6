import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { agentOn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { framesOf } from './stage/frames.ts'
import { useServer } from './stage/server.ts'
import { askForAPerson, visitorOn } from './stage/visitor.ts'

const browser = useBrowser()

/** A built demo page as it is opened from its folder. */
const fromFolder = (page: string): string => pathToFileURL(join(resolve('dist/demo'), page)).href

describe('opened from a folder, without a server', () => {
  test('[R10] the shop: the bot talks, and as nobody is at the desk it takes a message', async () => {
    const page = await browser.newPage()
    const frames = framesOf(page)
    await page.goto(fromFolder('shop.html'))
    const kari = visitorOn(page)
    await askForAPerson(kari, 'Kari')
    await expect(kari.log.getByText(/^Nobody is at the desk right now/)).toBeVisible()
    await kari.fill('Your message', 'The shade arrived with a dent.')
    await kari.skip()
    await expect(kari.bubbles.last()).toContainText('You hear from us by e-mail.')
    expect(frames.sockets).toBe(0)
  })

  test('[R11] [R15] [R22] [R28] side by side: the whole road between the two', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 } })
    await page.goto(fromFolder('side-by-side.html'))
    const kari = visitorOn(page)
    const ada = agentOn(page)
    await ada.goOnline()
    await askForAPerson(kari, 'Kari')
    await expect(kari.panel.getByText(/\d left/)).toBeVisible()
    await ada.open('Kari')
    await ada.assignToMe()
    await expect(kari.log.getByText(/^Ada joined/)).toBeVisible()
    await ada.say('**Hello**, Kari.')
    await expect(kari.bubbles.last().getByRole('strong')).toHaveText('Hello')
    await kari.say('Hello, Ada.')
    await expect(ada.bubbles.last()).toHaveText('Hello, Ada.')
    await ada.close()
    await expect(kari.panel.getByRole('log').getByText('This conversation is closed.')).toBeVisible()
  })

  test('side by side, opened anew: the page forgets, and begins again', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 } })
    await page.goto(fromFolder('side-by-side.html'))
    const kari = visitorOn(page)
    await askForAPerson(kari, 'Kari')
    await expect(kari.log.getByText(/^Nobody is at the desk right now/)).toBeVisible()
    await page.reload()
    await expect(kari.bubbles.last()).toHaveText('What brings you here today?')
    await expect(kari.bubbles).toHaveCount(2)
  })

  test('[R13] the templates: one is chosen, in another language, which it goes on in, and what comes of the talk stands beside it', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(fromFolder('templates.html'))
    const kari = visitorOn(page)
    await page.getByRole('link', { name: 'Product finder' }).click()
    await kari.open()
    await kari.choose('Over a table')
    await page.getByRole('link', { name: 'Deutsch' }).click()
    await kari.choose('Arbeiten oder lesen')
    await expect(kari.bubbles.last()).toContainText('Dann Nordnes')
    await kari.choose('Überspringen')
    await kari.choose('Sie gefällt mir')
    await kari.panel.getByLabel('E-Mail').fill('kari@example.com')
    await kari.choose('Weiter')
    await expect(kari.bubbles.last()).toHaveText('Sie steht für Sie bereit. Die E-Mail kommt heute.')
    await expect(page.getByRole('region', { name: 'What came of it' }).getByRole('listitem')).toContainText(
      'A lamp kept aside: Over a table',
    )
    await expect(page.getByRole('link', { name: 'Product finder' })).toHaveAttribute('aria-current', 'true')
  })

  test('the page about beginnings shows which rules are met, and which playbook speaks', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(fromFolder('starting.html'))
    const prices = page.getByRole('listitem').filter({ has: page.getByText('prices', { exact: true }) })
    await expect(prices).toContainText('It is not for this page.')
    await page.getByRole('button', { name: 'Go to the prices' }).click()
    await expect(prices).toContainText('Not yet')
    await page.mouse.wheel(0, 5_000)
    await expect(prices).toContainText('Its rules are met, and it stands beside the launcher.')
    await expect(page.getByText('Shall we work out the price together?')).toBeVisible()
  })

  test('the gallery draws every state', async () => {
    const page = await browser.newPage()
    await page.goto(fromFolder('gallery.html'))
    await expect(page.locator('figure')).not.toHaveCount(0)
    const count = await page.locator('figure').count()
    // A panel, or on the doorstep the launcher.
    const drawn = page.locator('figure').filter({ has: page.locator('.panel:visible, .launcher:visible') })
    await expect(drawn).toHaveCount(count)
  })

  test('the first page leads to the others', async () => {
    const page = await browser.newPage()
    await page.goto(fromFolder('index.html'))
    const pages = [
      'shop.html',
      'side-by-side.html',
      'templates.html',
      'starting.html',
      'hostile.html',
      'strict.html',
      'gallery.html',
    ]
    const links = await page.getByRole('link').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    expect(links).toEqual(pages.map(fromFolder))
  })
})

describe('served by the host', () => {
  const server = useServer()

  test('the same pages open, whose links lead to pages', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.url}/demo/`)
    await page.getByRole('link', { name: 'A shop' }).click()
    await expect(visitorOn(page).launcher).toBeVisible()
    await page.goto(server.url)
    await page.getByRole('link', { name: 'Frontdesk' }).click()
    await page.getByRole('link', { name: 'Both sides' }).click()
    await expect(agentOn(page).page.getByRole('switch')).toBeVisible()
  })
})
