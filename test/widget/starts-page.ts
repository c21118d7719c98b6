import type { Page } from 'playwright'
import { expect } from 'vitest'
import type { Starts } from '../../src/cards/index.ts'
import type * as Frontdesk from '../../src/standalone.ts'
import { useBrowser } from '../browser.ts'
import { countLeftovers, type Leftovers } from './leftovers.ts'
import { useServedSite } from './served-site.ts'

export interface StartsPage {
  chat: Frontdesk.Chat
  told: [event: string, playbook: string | null][]
}

/** A playbook that greets by its own name. */
export const playbook = (id: string, starts?: Starts, text = `This is ${id}.`) => ({
  id,
  name: id,
  locale: 'en',
  bot: { name: 'Bell' },
  ...(starts && { starts }),
  start: 'hello',
  cards: { hello: { kind: 'question', text, options: [{ id: 'ok', label: 'All right', next: null }] } },
})

/** For the tests of the calling file: pages with several playbooks that may begin by themselves, three screens long, the backend inside. */
export function useStartsPage() {
  const browser = useBrowser()
  const site = useServedSite('whole')

  /** `then` is a script of the page's own, with `chat` there, which runs without a gesture of the visitor's. */
  async function open(
    playbooks: object[],
    { options = '', on = undefined as Page | undefined, at = '', then = '' } = {},
  ): Promise<Page> {
    const page = on ?? (await browser.newPage({ viewport: { width: 1024, height: 700 } }))
    await page.addInitScript(countLeftovers)
    // Whatever a test runs in the page would count as one.
    if (then) await page.addInitScript("Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } })")
    site.body = `<h1>A shop</h1><button id="talk">Talk</button><div style="height:2100px"></div>
      <script src="/frontdesk.js"></script><script>
      window.told = []
      window.begun = (async () => {
        const playbook = ${JSON.stringify(playbooks)}
        window.local = await Frontdesk.localBackend({ site: 'shop', playbook })
        window.talks = new Map()
        const backend = {
          open(events) {
            const line = local.visitor.open(events)
            const note = ({ conversation, body }) => body?.kind === 'start' && talks.set(conversation, body.playbook)
            return { ...line, send: (command) => (note(command), line.send(command)) }
          },
        }
        window.chat = Frontdesk.createChat({ site: 'shop', playbook, backend, proactive: true, ${options} })
        for (const event of ['greeting:shown', 'greeting:opened', 'greeting:dismissed'])
          chat.on(event, ({ playbook }) => told.push([event.slice(9), playbook]))
        chat.on('error', (error) => told.push(['error', error.message]))
        ${then}
      })()</script>`
    await page.goto(site.url + at)
    await page.evaluate('begun')
    return page
  }

  return { browser, site, open }
}

export const greeting = (page: Page) => page.locator('.greeting p')
export const explained = (page: Page): Promise<Frontdesk.Explanation> => page.evaluate('chat.explain()')
export const told = (page: Page): Promise<[string, string | null][]> => page.evaluate('told')
export const kept = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort())
export const leftovers = (page: Page): Promise<Leftovers> => page.evaluate('leftovers()')

/** Waits until the rules of this page have been looked at, and what they ask for is listened to. */
export async function watched(page: Page): Promise<void> {
  await expect.poll(async () => (await leftovers(page)).listeners.join()).toContain('currententrychange')
}

/** The playbook of every conversation that was told to the backend, the first one first. */
export const conversations = (page: Page): Promise<string[]> => page.evaluate('[...talks.values()]')
