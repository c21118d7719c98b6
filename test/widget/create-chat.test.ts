import { describe, expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { useServedSite } from './served-site.ts'

const browser = useBrowser()
const site = useServedSite()

/** A page with the whole package, its backend inside the page, and what a chat tells noted in `window.told`. */
const shop = (options = '') => `<script src="/frontdesk.js"></script><script>
  const playbook = {
    id: 'desk', name: 'Desk', locale: 'en', bot: { name: 'Bell' }, start: 'hello',
    cards: {
      hello: { kind: 'message', text: 'Good day.', next: 'human' },
      human: { kind: 'live-chat', onlineMessage: 'One moment.', waitMs: 60000, offlineMessage: 'Nobody is in.', offline: 'end' },
      end: { kind: 'outcome', qualified: true, create: [], next: null },
    },
  }
  window.told = []
  window.begin = async () => {
    const local = await Frontdesk.localBackend({ site: 'shop', playbook })
    window.chat = Frontdesk.createChat({ site: 'shop', playbook, backend: local.visitor, ${options} })
    for (const event of ['ready', 'open', 'close', 'message:sent', 'message:received', 'playbook:started', 'handover:expired',
      'conversation:ended', 'unread:change', 'connection:change', 'error'])
      chat.on(event, (detail) => told.push([event, detail]))
  }
  window.begun = begin()
</script>`

interface Shop {
  begun: Promise<void>
  told: [string, unknown][]
  chat: import('../../src/index.ts').Chat
  Frontdesk: typeof import('../../src/standalone.ts')
}
declare const window: Shop & Window

describe('createChat', () => {
  test('[R34] tells the page what happens, from ready to the end of the conversation', async () => {
    const page = await browser.newPage()
    site.body = shop()
    await page.goto(site.url)
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByText('Nobody is in.', { exact: true }).waitFor()
    const told = () => page.evaluate(() => window.told)
    await expect.poll(async () => (await told()).map(([event]) => event)).toContain('conversation:ended')
    expect(await told()).toEqual(
      expect.arrayContaining([
        ['ready', null],
        ['open', null],
        ['playbook:started', null],
        ['message:received', { from: 'bot', text: 'Good day.' }],
        ['connection:change', { line: 'up' }],
        ['handover:expired', { reason: 'nobody-online' }],
        ['conversation:ended', { qualified: true }],
      ]),
    )
    expect((await told()).filter(([event]) => event === 'conversation:ended' || event === 'ready')).toHaveLength(2)
    expect((await told()).filter(([event]) => event === 'error')).toEqual([])

    await page.keyboard.press('Escape')
    await expect.poll(async () => (await told()).at(-1)?.[0]).toBe('close')
  })

  test('[R35] is one chat per site and root, however often it is called', async () => {
    const page = await browser.newPage()
    site.body = shop()
    await page.goto(site.url)
    const result = await page.evaluate(async () => {
      await window.begun
      const { createChat } = window.Frontdesk
      const options = { site: 'shop', server: 'https://chat.example' }
      const again = createChat(options)
      const root = document.body.appendChild(document.createElement('section'))
      const elsewhere = createChat({ ...options, root })
      const other = createChat({ ...options, site: 'cafe' })
      document.body.replaceWith(document.createElement('body'))
      createChat(options)
      return {
        again: again === window.chat,
        elsewhere: elsewhere === window.chat,
        other: other === window.chat,
        putBack: document.querySelectorAll('[data-frontdesk=shop]').length,
      }
    })
    expect(result).toEqual({ again: true, elsewhere: false, other: false, putBack: 1 })
  })

  test('[R35] destroy leaves nothing in the page, and nothing can be called awake again', async () => {
    const page = await browser.newPage()
    site.body = shop()
    await page.goto(site.url)
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByRole('dialog').waitFor()
    const left = await page.evaluate(() => {
      const { chat } = window
      const before = window.told.length
      chat.destroy()
      for (const call of [chat.open, chat.toggle, chat.close, chat.show, chat.hide, chat.destroy]) call()
      return { elements: document.querySelectorAll('[data-frontdesk]').length, told: window.told.length - before }
    })
    expect(left).toEqual({ elements: 0, told: 0 })
  })

  test('[R35] a listener is unbound by what `on` returns or by its signal, and one that throws disturbs no other', async () => {
    const page = await browser.newPage()
    site.body = shop()
    await page.goto(site.url)
    const heard = await page.evaluate(async () => {
      await window.begun
      const calls: string[] = []
      const reported: string[] = []
      addEventListener('error', (event) => {
        event.preventDefault()
        reported.push(event.message)
      })
      const stop = new AbortController()
      window.chat.on('open', () => calls.push('unbound'))()
      window.chat.on('open', () => calls.push('aborted'), { signal: stop.signal })
      stop.abort()
      window.chat.on('open', () => {
        throw new Error('of the page')
      })
      const opened = new Promise<void>((resolve) => window.chat.on('open', () => resolve()))
      window.chat.open()
      await opened
      return { calls, reported: reported.length }
    })
    expect(heard).toEqual({ calls: [], reported: 1 })
  })

  test('hide and show take the launcher from sight and back', async () => {
    const page = await browser.newPage()
    site.body = shop()
    await page.goto(site.url)
    const launcher = page.getByRole('button', { name: 'Open chat' })
    await launcher.waitFor()
    await page.evaluate(() => window.chat.hide())
    expect(await launcher.isVisible()).toBe(false)
    await page.evaluate(() => window.chat.show())
    expect(await launcher.isVisible()).toBe(true)
  })

  test('where storage is blocked the chat works all the same, and the page sees no exception', async () => {
    const page = await browser.newPage()
    await page.addInitScript(() => {
      const blocked = {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      }
      Object.defineProperties(globalThis, { localStorage: blocked, sessionStorage: blocked })
    })
    site.body = shop()
    await page.goto(site.url)
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByText('Nobody is in.', { exact: true }).waitFor()
  })

  test('the owner’s colour stands above the playbook’s, and is mended where it cannot be read', async () => {
    const page = await browser.newPage()
    site.body = shop("accent: '#ffd400', theme: 'light',")
    await page.goto(site.url)
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByRole('dialog').waitFor()
    const accents = await page.evaluate(() => {
      const host = document.querySelector('[data-frontdesk]') as HTMLElement
      const launcher = host.shadowRoot?.querySelector('.launcher') as HTMLElement
      return [getComputedStyle(launcher).backgroundColor, getComputedStyle(host).getPropertyValue('--fd-accent')]
    })
    expect(accents[0]).toBe('rgb(255, 212, 0)')
    expect(accents[1]).not.toBe('#ffd400')
  })

  test('refuses what is no selector, and takes one of what is not there yet', async () => {
    const page = await browser.newPage()
    site.body = shop()
    await page.goto(site.url)
    const outcome = await page.evaluate(() =>
      ['#1st >', '#chat'].map((container) => {
        try {
          window.Frontdesk.createChat({ site: 'other', server: location.href, mode: 'inline', container }).destroy()
          return 'made'
        } catch (error) {
          return (error as Error).message
        }
      }),
    )
    expect(outcome).toEqual(['The option "container" must be an element, or a selector of one.', 'made'])
  })
})

describe('the script tag', () => {
  test('without data-site says so to the page’s author, and does nothing', async () => {
    const page = await browser.newPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    site.body = '<script src="/embed.js"></script>'
    await page.goto(site.url)
    expect(said).toEqual(['Frontdesk: data-site is missing.'])
    expect(await page.locator('[data-frontdesk]').count()).toBe(0)
  })

  test('[R34] names a value that cannot be, and goes on without it; of consent nothing is taken for granted then', async () => {
    const page = await browser.newPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    site.body = `<script async src="/embed.js" data-site="shop" data-accent="red" data-side="left" data-theme="drak" data-consent="requried"
      data-layer="top" data-greeting-after="soon" data-files="no" data-container="#1st >" data-cfasync="false" data-global="frontdesk"></script>`
    await page.goto(site.url)
    await page.getByRole('button', { name: 'Open chat' }).waitFor()
    expect(said.slice(0, 4)).toEqual([
      'Frontdesk: data-accent cannot be "red".',
      'Frontdesk: data-side cannot be "left".',
      'Frontdesk: data-consent cannot be "requried".',
      'Frontdesk: data-container cannot be "#1st >".',
    ])
    // What can wait is looked at when the page has nothing else to do.
    await expect
      .poll(() => said.slice(4))
      .toEqual([
        'Frontdesk: data-layer cannot be "top".',
        'Frontdesk: data-theme cannot be "drak".',
        'Frontdesk: data-greeting-after cannot be "soon".',
        'Frontdesk: data-files cannot be "no".',
      ])
    await expect.poll(() => page.evaluate('window.frontdesk?.state?.consent')).toBe('required')
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByRole('dialog').waitFor()
  })

  test('a list of selectors is one, and what is in the page is found by it', async () => {
    const page = await browser.newPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    site.body = `<div class="chat" style="width: 500px; height: 600px"></div>
      <script async src="/embed.js" data-site="shop" data-mode="inline" data-container="#nowhere, .chat"></script>`
    await page.goto(site.url)
    await page.locator('.chat > [data-frontdesk]').waitFor()
    expect(said).toEqual([])
  })

  test('adds no name to the page unless asked, and calls then what was queued', async () => {
    const page = await browser.newPage()
    const added = () => page.evaluate(() => Object.keys(window).filter((name) => /front|desk|nano|partys/i.test(name)))
    await page.goto(site.url)
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await added()).toEqual([])

    site.body = `<script>
      (window.frontdesk ||= []).push((chat) => chat.on('ready', () => { document.title = 'ready' }))</script>
      <script async src="/embed.js" data-site="shop" data-global="frontdesk"></script>`
    const other = await browser.newPage()
    await other.goto(site.url)
    await expect.poll(() => other.title()).toBe('ready')
    await other.evaluate('frontdesk.push((chat) => chat.hide())')
    await expect.poll(() => other.getByRole('button', { name: 'Open chat' }).isVisible()).toBe(false)
  })
})
