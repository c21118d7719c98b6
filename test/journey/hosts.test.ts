import type { Page } from 'playwright'
import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { framesOf } from './stage/frames.ts'
import { useServer } from './stage/server.ts'
import { askForAPerson, visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer()

/** From the launcher to an agent and a reload, as on any page. */
async function talkOn(page: Page) {
  const ada = await signIn(await browser.newPage(), server.signInUrl)
  await ada.goOnline()
  const kari = visitorOn(page)
  await askForAPerson(kari, 'Kari')
  await ada.open('Kari')
  await ada.assignToMe()
  await expect(kari.with).toHaveText('Ada')
  await ada.say('**Hello**, Kari.')
  await expect(kari.bubbles.last().getByRole('strong')).toHaveText('Hello')
  await kari.say('Hello, Ada.')
  await expect(ada.bubbles.last()).toHaveText('Hello, Ada.')
  await expect(kari.sent.last()).toBeVisible()
  await page.reload()
  await expect(kari.bubbles.last()).toHaveText('Hello, Ada.')
  return { ada, kari }
}

/** How a few parts of the chat look, which no page may change. */
const look = (page: Page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('[data-frontdesk]') as HTMLElement
    return ['.launcher', '.launcher svg', '.panel', '.head', '.bubble', '.bubble p', '.grow', 'textarea', '.send'].map((part) => {
      const element = shadowRoot?.querySelector(part)
      if (!element) return part
      const { x, y, width, height } = element.getBoundingClientRect()
      const { color, font, letterSpacing, textTransform, direction, opacity, visibility, display } = getComputedStyle(element)
      return [
        part,
        x,
        y,
        width,
        height,
        color,
        font,
        letterSpacing,
        textTransform,
        direction,
        opacity,
        visibility,
        display,
      ].join()
    })
  })

test('[R35] on a page with a hostile style sheet and changed prototypes the chat looks and works as on any other', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(server.url)
  const before = visitorOn(page)
  await before.open()
  await expect(before.bubbles.last()).toHaveText('What brings you here today?')
  // What it is drawn with comes last: the Markdown, and what the launcher's first sheet has no room for.
  await expect(before.log.getByRole('strong')).toBeVisible()
  await expect.poll(() => before.launcher.evaluate((it) => getComputedStyle(it).cursor)).toBe('pointer')
  await page.mouse.move(200, 200)
  const calm = await look(page)

  const stranger = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  const hostile = await stranger.newPage()
  const names = () => Reflect.ownKeys(window).map(String)
  await hostile.goto(`${server.url}/demo/hostile.html`)
  const kari = visitorOn(hostile)
  // Out of the body, which is bent, and would take it along.
  await expect.poll(async () => (await kari.launcher.boundingBox())?.y).toBe(800 - 16 - 56)
  const own = await hostile.evaluate(names)
  await kari.open()
  await expect(kari.bubbles.last()).toHaveText('What brings you here today?')
  await expect(kari.log.getByRole('strong')).toBeVisible()
  await hostile.mouse.move(200, 200)
  await expect.poll(() => look(hostile)).toEqual(calm)
  await kari.panel.getByRole('button', { name: 'Close chat' }).click()

  const frames = framesOf(hostile)
  await talkOn(hostile)
  // A list that a page's toJSON has had its hands on is a text in the frame.
  expect(frames.up.join('\n')).not.toMatch(/"\[/)
  expect((await hostile.evaluate(names)).filter((name) => !own.includes(name))).toEqual([])
})

test('[R35] on a page that allows one nonce and no markup from text the chat works, and breaks no rule', async () => {
  const page = await browser.newPage()
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      seen.push(`${violatedDirective} ${blockedURI}`),
    )
  })
  const answer = await page.goto(`${server.url}/demo/strict.html`)
  const policy = answer?.headers()['content-security-policy'] ?? ''
  for (const part of ["default-src 'none'", "'strict-dynamic'", "require-trusted-types-for 'script'"])
    expect(policy).toContain(part)
  const again = await page.request.get(`${server.url}/demo/strict.html`)
  expect(again.headers()['content-security-policy']).not.toBe(policy)
  await expect(page.locator('.launcher img')).toBeVisible()
  const { kari } = await talkOn(page)
  await kari.panel.getByRole('button', { name: 'More' }).click()
  await expect(kari.panel.getByRole('menu')).toBeVisible()
  expect(await page.evaluate('seen')).toEqual([])
})
