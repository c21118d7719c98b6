import { readFileSync } from 'node:fs'
import type { Route } from 'playwright'
import { expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { useServedSite } from './served-site.ts'

const browser = useBrowser()
const site = useServedSite()

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
/** As README gives it. */
const [, stub] = /<!-- stub -->\n```html\n([\s\S]+?)```/.exec(readme) ?? []
const [, injected = ''] = /<!-- injected -->\n```html\n([\s\S]+?)```/.exec(readme) ?? []

const page = (use: string) => `${stub}<script>
  window.results = []
  const note = (result) => results.push(result)
  addEventListener('unhandledrejection', () => note('unhandled'))
  ${use}
</script><script async src="/embed.js" data-site="shop" data-global="frontdesk"></script>`

const results = async () => {
  const tab = await browser.newPage()
  await tab.goto(site.url)
  return { tab, results: () => tab.evaluate('results') }
}

test('[R34] what the stub is given before the script is there is done in order, and answered', async () => {
  site.body = page(`
    frontdesk.push((chat) => chat.setTheme('dark')).then(() => note('dark'))
    frontdesk.push((chat) => chat.state.isOpen).then(note)
    frontdesk.push((chat) => { chat.open(); return chat.transcript() }).then(note)`)
  const { tab, results: told } = await results()
  await expect.poll(told).toHaveLength(3)
  expect(await told()).toContain(false)
  expect(await told()).toContain('dark')
  await tab.getByRole('dialog').waitFor()
  expect(await tab.evaluate('frontdesk.push((chat) => chat.state.isOpen)')).toBe(true)
})

test('[R34] when the script is blocked, what was given and what is given later rejects, quietly where nobody listens', async () => {
  site.broken.add('/embed.js')
  site.body = page(`
    frontdesk.push((chat) => chat.open())
    frontdesk.push((chat) => chat.open()).catch(({ message }) => note(message))`)
  const { tab, results: told } = await results()
  await expect.poll(told).toEqual(['The chat is blocked.'])
  expect(await tab.evaluate(`frontdesk.push(() => {}).catch(({ message }) => message)`)).toBe('The chat is blocked.')
  expect(await told()).toEqual(['The chat is blocked.'])
})

test('[R34] it rejects too when the script is there and the chat’s methods are not', async () => {
  site.broken.add('/widget/publish.js')
  site.body = page('frontdesk.push((chat) => chat.open()).catch(({ message }) => note(message))')
  const { tab, results: told } = await results()
  await expect.poll(told).toEqual(['The chat is blocked.'])
  await tab.getByRole('button', { name: 'Open chat' }).click()
  await tab.getByRole('dialog').waitFor()
})

test('[R34] it rejects too when the script is there and is not told which site’s chat it is', async () => {
  const use = 'frontdesk.push((chat) => chat.open()).catch(({ message }) => note(message))'
  site.body = page(use).replace('data-site="shop"', 'data-site="the shop"')
  const { results: told } = await results()
  await expect.poll(told).toEqual(['The chat is blocked.'])
})

test('[R34] a page whose methods come after the visitor has opened the chat hears of all that happens from then on', async () => {
  site.body = page("frontdesk.push((chat) => { chat.on('close', () => note('closed')); note('there') })")
  const tab = await browser.newPage()
  const held = new Promise<Route>((resolve) => tab.route('**/widget/publish.js', resolve))
  await tab.goto(site.url)
  await tab.getByRole('button', { name: 'Open chat' }).click()
  await tab.getByRole('dialog').waitFor()
  await (await held).continue()
  await expect.poll(() => tab.evaluate('results')).toEqual(['there'])
  await tab.keyboard.press('Escape')
  await expect.poll(() => tab.evaluate('results')).toEqual(['there', 'closed'])
})

test('what the page’s own function throws is the page’s to hear of, and nobody else’s', async () => {
  site.body = page(`
    frontdesk.push(() => { throw new Error('of the page') })
    frontdesk.push((chat) => chat.state.unread).then(note)`)
  const tab = await browser.newPage()
  await tab.addInitScript(() => addEventListener('unhandledrejection', (event) => event.preventDefault()))
  await tab.goto(site.url)
  await expect.poll(() => tab.evaluate<unknown[]>('results')).toEqual(expect.arrayContaining(['unhandled', 0]))
})

test('[R34] [R35] the tag twice, or a name that is something else’s, is one chat and no error in the page', async () => {
  const tag = (attributes: string) => `<script async src="/embed.js" data-site="shop" ${attributes}></script>`
  site.body = `${page('frontdesk.push((chat) => chat.state.isOpen).then(note); addEventListener("error", ({ message }) => note(message))')}
    <script>window.name = 'text'</script><div id="door"></div>
    ${tag('data-global="frontdesk"')}${tag('data-id="second" data-global="door"')}${tag('data-id="third" data-global="name"')}`
  const { tab, results: told } = await results()
  await expect.poll(() => tab.evaluate('[typeof frontdesk.open, typeof window.door.open]')).toEqual(['function', 'function'])
  await tab.evaluate(() => {
    Object.assign(window, { first: (window as unknown as Record<string, Record<string, unknown>>).frontdesk?.push })
    const again = Object.assign(document.createElement('script'), { src: '/embed.js' })
    Object.assign(again.dataset, { site: 'shop', global: 'frontdesk' })
    document.body.append(again)
    return new Promise((resolve) => again.addEventListener('load', resolve))
  })
  await expect.poll(() => tab.evaluate('frontdesk.push !== first')).toBe(true)
  expect(await tab.evaluate('frontdesk.push(5).catch(({ code }) => code)')).toBe('bad-option')
  expect(await tab.evaluate('frontdesk.push((chat) => chat.state.isDestroyed)')).toBe(false)
  expect(await tab.getByRole('button', { name: 'Open chat' }).count()).toBe(3)
  expect(await told()).toEqual([false])
})

test('[R34] a script of the page’s own puts the chat into it, as README tells whoever has a tag manager', async () => {
  site.body = injected.replace('https://chat.example/', '/')
  const tab = await browser.newPage()
  await tab.goto(site.url)
  await tab.getByRole('button', { name: 'Open chat' }).click()
  await tab.getByRole('dialog').getByText('Good day. What brings you here?').first().waitFor()
})
