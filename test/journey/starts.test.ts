import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Page } from 'playwright'
import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { useForeignSite } from './stage/pages.ts'
import { useServer } from './stage/server.ts'
import { visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const site = useForeignSite()
const server = useServer({ origins: () => [site.origin] })

const DESKTOP = { viewport: { width: 1280, height: 800 } }

/** A second playbook, for the pages about prices, published by the administrator and put before the shop's own. */
async function publishPrices(inbox: Page): Promise<void> {
  await signIn(inbox, server.signInUrl)
  const shop = JSON.parse(await readFile(resolve('demo/playbooks/live-chat.json'), 'utf8'))
  const { texts: _, ...rest } = shop
  const prices = {
    ...rest,
    id: 'prices',
    start: 'sums',
    starts: {
      where: { value: 'page.path', matches: '/prices*' },
      proactive: { when: { tracked: 'basket:filled' }, once: 'visitor' },
    },
    cards: {
      sums: { kind: 'question', text: 'Shall we do the **sums**?', options: [{ id: 'yes', label: 'Please do', next: null }] },
    },
  }
  const put = (path: string, method: string, body?: object) =>
    inbox.evaluate(
      async ([path, method, body]) => {
        const headers = { 'content-type': 'application/json' }
        return (await fetch(`/api/sites/shop/playbooks${path}`, { method: method as string, headers, body: body as string }))
          .status
      },
      [path, method, body && JSON.stringify(body)] as const,
    )
  expect(await put('/prices/draft', 'PUT', { playbook: prices })).toBe(200)
  expect(await put('/prices/publish', 'POST')).toBe(200)
  expect(await put('', 'PUT', { order: ['prices'] })).toBe(204)
}

const page = (path: string) =>
  site.put(path, {
    body: `<!doctype html><html lang="en"><title>Lamps</title><h1>Lamps</h1>
      <button onclick="frontdesk.push((chat) => chat.track('basket:filled'))">Into the basket</button>
      <script>window.frontdesk = []</script>
      <script async src="${server.url}/embed.js" data-site="shop" data-proactive data-global="frontdesk"></script>`,
  })

test('[R4] [R18] [P48] of two published playbooks the one for this page begins by itself, and the other is for everywhere else', async () => {
  await publishPrices(await browser.newPage())
  const kari = visitorOn(await browser.newPage(DESKTOP))
  await kari.page.goto(page('/lamps'))
  await kari.open()
  await expect(kari.panel.getByRole('button', { name: 'It’s about an order' })).toBeVisible()

  const ola = visitorOn(await browser.newPage(DESKTOP))
  await ola.page.goto(page('/prices'))
  await ola.page.getByRole('button', { name: 'Into the basket' }).click()
  const greeting = ola.page.getByText('Shall we do the sums?')
  await expect(greeting).toBeVisible()
  expect(await ola.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  const why = (await ola.page.evaluate('frontdesk.explain()')) as { runs: string; greets: string }
  expect(why).toMatchObject({ runs: 'prices', greets: 'prices' })
  await greeting.click()
  await ola.choose('Please do')
  await expect(ola.sent).toHaveCount(1)
})
