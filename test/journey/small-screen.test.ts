import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { useForeignSite } from './stage/pages.ts'
import { useServer } from './stage/server.ts'
import { type Visitor, visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const foreign = useForeignSite()
const server = useServer({ origins: () => [foreign.origin] })

/** Without motion: a tap that has to wait until a field stands still is tried again by Playwright, which scrolls up for it, as the reader alone may. */
const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' } as const

for (const [lang, dir, fits] of [
  ['en', 'ltr', 'on a phone'],
  ['ar', 'rtl', 'on a phone, right to left'],
] as const)
  test(`[R5] [R11] what the visitor is to read or do next is in sight ${fits}`, async () => {
    const ada = await signIn(await browser.newPage(), server.signInUrl)
    await ada.goOnline()
    const page = await browser.newPage(PHONE)
    const script = `<script async src="${server.url}/embed.js" data-site="shop"></script>`
    const body = `<!doctype html><html lang="${lang}" dir="${dir}"><meta name="viewport" content="width=device-width"><title>Host</title>${script}`
    await page.goto(foreign.put(`/${lang}`, { body }))
    const kari = visitorOn(page)
    await kari.launcher.tap()
    await kari.panel.getByRole('button', { name: 'It’s about an order' }).tap()
    const field = kari.panel.locator('.capture input')
    const go = kari.panel.locator('.capture [type=submit]')
    await inSight(kari, field)
    await go.tap()
    await kari.panel.getByLabel('Your name').fill('Kari')
    await go.tap()
    await kari.panel.getByLabel('E-mail').fill('kari@')
    await go.tap()
    await inSight(kari, kari.panel.getByRole('alert'))
    await field.fill('kari@example.com')
    await go.tap()
    await inSight(kari, kari.panel.locator('.wait'))
    await inSight(kari, kari.bubbles.last())
    await ada.open('Kari')
    await ada.assignToMe()
    await ada.say('Here I am.')
    await inSight(kari, kari.bubbles.getByText('Here I am.'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.viewport.width)
  })

test('[R16] the talk follows its end, even where it grows again before the browser has told of the first time', async () => {
  const kari = visitorOn(await browser.newPage(PHONE))
  await kari.page.goto(server.url)
  await kari.launcher.tap()
  await expect(kari.bubbles.first().getByRole('strong')).toBeVisible()
  const end = await kari.log.evaluateHandle(async (log) => {
    const lines = log.firstElementChild as HTMLElement
    const grow = () => {
      const picture = document.createElement('p')
      picture.style.minHeight = '300px'
      lines.append(picture)
      return picture
    }
    await new Promise((frame) => requestAnimationFrame(frame))
    grow()
    await new Promise((frame) => requestAnimationFrame(frame))
    grow()
    await new Promise((task) => setTimeout(task))
    return grow()
  })
  await expect.poll(() => end.evaluate((line) => line.getBoundingClientRect().bottom)).toBeLessThan(PHONE.viewport.height)
})

/** Wholly to be seen, and the panel's head above it too. */
async function inSight(visitor: Visitor, what: ReturnType<Visitor['panel']['locator']>): Promise<void> {
  await expect(what).toBeInViewport({ ratio: 1 })
  await expect(visitor.with).toBeInViewport({ ratio: 1 })
}
