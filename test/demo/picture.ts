import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { createHost } from '../../src/server.ts'
import { launchChromium } from '../browser.ts'
import { signIn } from '../journey/stage/agent.ts'
import { visitorOn } from '../journey/stage/visitor.ts'

/** Takes the README's picture of what is built: `npx tsx test/demo/picture.ts`. */
const PICTURE = fileURLToPath(new URL('../../demo/picture.png', import.meta.url))
const PLAYBOOK = fileURLToPath(new URL('../../demo/playbooks/live-chat.json', import.meta.url))
const SHOP = { width: 760, height: 740 }
const INBOX = { width: 940, height: 740 }

async function take(): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'frontdesk-picture-'))
  const sites = [{ id: 'shop', name: 'Fjord & Filament', origins: [], playbook: await readFile(PLAYBOOK, 'utf8') }]
  const host = await createHost({ sites, data, port: 0, demo: true, administrator: 'Ada' })
  const browser = await launchChromium()
  try {
    const open = async (viewport: { width: number; height: number }): Promise<Page> =>
      (await browser.newContext({ viewport, colorScheme: 'light', reducedMotion: 'reduce' })).newPage()
    const inbox = await open(INBOX)
    const ada = await signIn(inbox, host.signInUrl ?? '')
    await ada.goOnline()
    for (const [name, words] of [
      ['Mehmet', 'Can Ulriken have a longer cord?'],
      ['Priya', 'Do you ship to Tromsø?'],
    ] as const)
      await come(await open(SHOP), host.url, name, words)
    for (const name of ['Mehmet', 'Priya']) {
      await ada.folder('Unassigned')
      await ada.open(name)
      await ada.assignToMe()
      await ada.say('One moment, I shall ask at the bench.')
    }
    await come(await open(SHOP), host.url, 'Ola', 'Is Bryggen made of real paper?')
    await ada.folder('Unassigned')
    const shop = await open(SHOP)
    const kari = await come(shop, host.url, 'Kari', 'The shade of my *Nordnes* arrived with a dent.')
    await ada.open('Kari')
    await ada.assignToMe()
    await ada.say(
      'Oh no. **A new shade leaves today.** Could you\n\n- keep the old one, and\n- tell me if your address is the same?',
    )
    await kari.bubbles.last().getByRole('listitem').first().waitFor()
    await kari.say('It is. Thank you, that was quick!')
    await ada.bubbles.last().getByText('that was quick').waitFor()
    await shop.evaluate(() => document.getElementById('lamps')?.scrollIntoView({ behavior: 'instant' }))
    await compose(await open({ width: SHOP.width + INBOX.width + 72, height: SHOP.height + 48 }), shop, inbox)
  } finally {
    await browser.close()
    await host.close()
    await rm(data, { recursive: true, force: true })
  }
}

/** Through the bot's questions to the wait. */
async function come(page: Page, url: string, name: string, words: string) {
  const visitor = visitorOn(page)
  await page.goto(url)
  await visitor.open()
  await visitor.choose('It’s about an order')
  await visitor.fill('Order number', 'FF-2041')
  await visitor.fill('Your name', name)
  await visitor.fill('E-mail', `${name.toLowerCase()}@example.com`)
  await visitor.panel.locator('.wait').waitFor()
  await visitor.say(words)
  await visitor.sent.last().waitFor()
  return visitor
}

async function compose(table: Page, ...windows: Page[]): Promise<void> {
  const shots = await Promise.all(windows.map((page) => page.screenshot()))
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`).join('')
  await table.setContent(`<style>
    body { display: flex; gap: 24px; margin: 0; padding: 24px; background: #d9cfbd }
    img { display: block; border-radius: 12px; box-shadow: 0 8px 32px #0002 }
  </style>${images}`)
  await table.screenshot({ path: PICTURE })
}

await take()
