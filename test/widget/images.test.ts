import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { useServedSite } from './served-site.ts'

const browser = useBrowser()
const site = useServedSite()

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A chat whose bot shows two pictures: one of the page's own, and one of a stranger's over https. */
async function open(attributes: string): Promise<{ page: Page; asked: string[]; said: string[] }> {
  const page = await browser.newPage()
  const asked: string[] = []
  const said: string[] = []
  page.on('console', (message) => {
    // The line that has no other end here is not meant.
    if (/^Frontdesk|Security Policy/.test(message.text())) said.push(message.text())
  })
  await page.route(/\.png$/, (route) => {
    asked.push(new URL(route.request().url()).host)
    return route.fulfill({ contentType: 'image/png', body: DOT })
  })
  const text = `Two lamps: ![Ours](${site.url}lamp.png) ![Theirs](https://cdn.example/lamp.png)`
  const playbook = {
    id: 'p',
    name: 'P',
    locale: 'en',
    bot: { name: 'Bell' },
    start: 'a',
    cards: { a: { kind: 'message', text, next: null } },
  }
  await page.route('**/playbook.json', (route) => route.fulfill({ json: playbook }))
  site.body = `<script async src="/embed.js" data-site="shop" ${attributes}></script>`
  await page.goto(site.url)
  await page.getByRole('button', { name: 'Open chat' }).click()
  await page.getByRole('dialog').locator('.rich-text :is(img, a)').first().waitFor()
  return { page, asked, said }
}

const shown = (page: Page) =>
  page
    .getByRole('dialog')
    .locator('.rich-text img')
    .evaluateAll((all) => all.map((it) => it.getAttribute('alt')))
const linked = (page: Page) => page.getByRole('dialog').locator('.rich-text a').allTextContents()

describe('[R12] the pictures in the bot’s messages', () => {
  test('come from anywhere over https and from the page’s own origin, unless the owner says', async () => {
    const { page, asked } = await open('')
    expect(await shown(page)).toEqual(['Ours', 'Theirs'])
    await expect.poll(() => asked.sort()).toEqual([new URL(site.url).host, 'cdn.example'])
  })

  test.each([
    ['none', [], ['Ours', 'Theirs']],
    ['https://cdn.example', ['Theirs'], ['Ours']],
    ['https://cdn.example, https://other.example', ['Theirs'], ['Ours']],
    ['https', ['Ours', 'Theirs'], []],
  ])('with data-images="%s" are %j; of others there is a link, and nobody is asked for them', async (images, drawn, links) => {
    const { page, asked, said } = await open(`data-images="${images}"`)
    expect(await shown(page)).toEqual(drawn)
    expect(await linked(page)).toEqual(links)
    await page.waitForLoadState('networkidle')
    expect(asked.length).toBe(drawn.length)
    expect(said).toEqual([])
  })

  test.each(['cdn.example', 'https://cdn.example/pictures', '*'])(
    'are all links where data-images cannot be: "%s", which is named in the console',
    async (images) => {
      const { page, asked, said } = await open(`data-images="${images}"`)
      await expect.poll(() => said).toEqual([`Frontdesk: data-images cannot be "${images}".`])
      expect(await linked(page)).toEqual(['Ours', 'Theirs'])
      expect(asked).toEqual([])
    },
  )

  test('under a policy that forbids the stranger’s, are a link in its place; and nothing is broken where the owner has said so', async () => {
    site.headers = {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    }
    const { page } = await open('')
    await expect.poll(() => linked(page)).toEqual(['Theirs'])
    expect(await shown(page)).toEqual(['Ours'])

    const { page: another, said } = await open(`data-images="${new URL(site.url).origin}"`)
    expect([await shown(another), await linked(another)]).toEqual([['Ours'], ['Theirs']])
    expect(said).toEqual([])
  })

  test('that are not there any more are links, too', async () => {
    const page = await browser.newPage()
    await page.route('**/playbook.json', (route) =>
      route.fulfill({
        json: {
          ...{ id: 'p', name: 'P', locale: 'en', bot: { name: 'Bell' }, start: 'a' },
          cards: { a: { kind: 'message', text: `A lamp: ![Ours](${site.url}gone.png)`, next: null } },
        },
      }),
    )
    await page.goto(site.url)
    await page.getByRole('button', { name: 'Open chat' }).click()
    await expect.poll(() => linked(page)).toEqual(['Ours'])
  })
})

describe('[R12] the faces of bot and agents, and the pictures of options', () => {
  const playbook = {
    id: 'p',
    name: 'P',
    locale: 'en',
    bot: { name: 'Bell', picture: 'https://cdn.example/bell.png' },
    start: 'a',
    cards: {
      a: {
        kind: 'question',
        text: 'Which wood?',
        options: [
          { id: 'oak', label: 'Oak', picture: 'https://cdn.example/oak.png', next: 'b' },
          { id: 'ours', label: 'Ours', picture: '/ours.png', next: 'b' },
        ],
      },
      b: { kind: 'message', text: 'So be it.', next: null },
    },
  }

  test.each([
    [undefined, ['bell.png', 'oak.png', 'ours.png']],
    ['none', []],
    ['https://cdn.example', ['bell.png', 'oak.png']],
  ])('with data-images="%s" those that are asked for are %j, and every label stands there', async (images, expected) => {
    const page = await browser.newPage()
    const asked = new Set<string>()
    await page.route(/\.png$/, (route) => {
      asked.add(new URL(route.request().url()).pathname.slice(1))
      return route.fulfill({ contentType: 'image/png', body: DOT })
    })
    await page.route('**/playbook.json', (route) => route.fulfill({ json: playbook }))
    site.body = `<script async src="/embed.js" data-site="shop" ${images === undefined ? '' : `data-images="${images}"`}></script>`
    await page.goto(site.url)
    await page.getByRole('button', { name: 'Open chat' }).click()
    for (const name of ['Oak', 'Ours']) await page.getByRole('button', { name }).waitFor()
    const drawn = () =>
      page
        .getByRole('dialog')
        .locator('img')
        .evaluateAll((all) => [...new Set(all.map((it) => it.getAttribute('src')?.split('/').at(-1)))].sort())
    await expect.poll(drawn).toEqual(expected)
    await expect.poll(() => [...asked].sort()).toEqual(expected)
  })
})
