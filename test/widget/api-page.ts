import type { Page } from 'playwright'
import type * as Frontdesk from '../../src/standalone.ts'
import { type TestBrowser, useBrowser } from '../browser.ts'
import { type ServedSite, useServedSite } from './served-site.ts'

/** What the page has in its window. */
export interface ApiPage {
  begun: Promise<void>
  told: [event: string, detail: unknown][]
  chat: Frontdesk.Chat
  local: Frontdesk.LocalBackend
  /** How many lines were opened. */
  lines: number
  Frontdesk: typeof Frontdesk
}

const desk = `{
  id: 'desk', name: 'Desk', locale: 'en', bot: { name: 'Bell' }, start: 'topic',
  cards: {
    topic: { kind: 'question', text: 'What is it about?', options: [
      { id: 'look', label: 'Just looking', next: 'email' }, { id: 'person', label: 'A person, please', next: 'moment' }] },
    email: { kind: 'capture', field: 'email', text: 'Where can we write to you?', label: 'E-mail', retryMessage: 'Once more?', next: 'lead' },
    lead: { kind: 'outcome', qualified: true, text: 'We shall write.', create: [{ object: 'lead', title: 'From the chat' }], next: null },
    moment: { kind: 'message', text: 'One moment.', next: 'human' },
    human: { kind: 'live-chat', onlineMessage: 'Somebody is coming.', waitMs: 60000, offlineMessage: 'Nobody is in.', offline: 'none' },
    none: { kind: 'outcome', qualified: false, next: null },
  },
}`

/**
 * A page with the whole package, its backend inside the page, and what a chat tells noted in `window.told`. `then` is a script of the
 * page's own, with `chat` there, which runs without a gesture of the visitor's. `playbook` is a script's, too.
 */
const apiPage = (options: string, then: string, playbook: string) => `<button id="talk">Talk to us</button>
<script src="/frontdesk.js"></script><script>
  const playbook = ${playbook}
  window.told = []
  window.lines = 0
  window.begun = (async () => {
    window.local = await Frontdesk.localBackend({ site: 'shop', playbook })
    const backend = { open: (events) => (lines++, local.visitor.open(events)) }
    window.chat = Frontdesk.createChat({ site: 'shop', playbook, backend, ${options} })
    for (const event of ['open', 'close', 'message:sent', 'message:received', 'playbook:started', 'playbook:card', 'playbook:ended',
      'conversation:ended', 'lead:captured', 'consent:change', 'connection:change', 'error'])
      chat.on(event, (detail) => told.push([event, detail]))
    ${then}
  })()
</script>`

/** For the tests of the calling file: a browser, a site, and `open`, which opens such a page and waits until it has its chat. */
export function useApiPage() {
  const browser: TestBrowser = useBrowser()
  const site: ServedSite = useServedSite()
  async function open(options = '', then = '', { playbook = desk, hasFakeClock = false } = {}): Promise<Page> {
    const page = await browser.newPage()
    if (hasFakeClock) await page.clock.install()
    site.body = apiPage(options, then, playbook)
    await page.goto(site.url)
    await page.evaluate('begun')
    return page
  }
  return { browser, site, open }
}

/** Everything that the browser keeps for the page. */
export const keptKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort())
