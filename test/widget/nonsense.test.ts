import type { Page, WebSocketRoute } from 'playwright'
import { describe, expect, test } from 'vitest'
import { PROTOCOL_VERSION } from '../../src/protocol/version.ts'
import { useBrowser } from '../browser.ts'
import { useServedSite } from './served-site.ts'

// A page's uncaught exception fails its test: whatever a server says, none of ours reaches the host page.
const browser = useBrowser()
const site = useServedSite()

const greeting = 'Good day. What brings you here?'
const notAllHere = 'The chat is not all here yet. You can write to us already.'
const noConnection = 'No connection. What you write is kept and sent when it is back.'

/** A page with the script tag, whose clock the test moves, and what its chat tells. */
async function open(serve: (page: Page) => Promise<unknown>) {
  const page = await browser.newPage()
  await page.clock.install()
  await serve(page)
  site.body = `<script>window.told = []; (window.frontdesk ||= []).push((chat) => chat.on('error', ({ code }) => told.push(code)))</script>
    <script async src="/embed.js" data-site="shop" data-global="frontdesk"></script>`
  await page.goto(site.url)
  await page.getByRole('button', { name: 'Open chat' }).click()
  const panel = page.getByRole('dialog')
  const say = async (text: string) => {
    await panel.getByRole('textbox').fill(text)
    await panel.getByRole('textbox').press('Enter')
    await panel.getByText(text, { exact: true }).waitFor()
  }
  return { page, panel, say, told: () => page.evaluate<string[]>('told') }
}

const playbook = (answer: Parameters<Page['route']>[1]) => (page: Page) => page.route('**/playbook.json*', answer)
const json = (value: unknown) => playbook((route) => route.fulfill({ json: value }))

describe('a playbook', () => {
  test.each([
    [
      'in HTML, a proxy’s',
      playbook((route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sign in</h1>' })),
      'bad-playbook',
    ],
    ['with status 500', playbook((route) => route.fulfill({ status: 500, body: 'Oh' })), 'not-found'],
    ['that is cut off', playbook((route) => route.abort('connectionreset')), 'offline'],
    ['that is null', json(null), 'bad-playbook'],
    ['that is a list', json([]), 'bad-playbook'],
    ['without cards', json({ id: 'p', bot: { name: 'B' }, start: 'a' }), 'bad-playbook'],
    ['with a card that is none', json({ id: 'p', bot: { name: 'B' }, start: 'a', cards: { a: 7 } }), 'bad-playbook'],
    [
      'with a card of another world',
      json({ id: 'p', bot: { name: 'B' }, start: 'a', cards: { a: { kind: 'oracle' } } }),
      'bad-playbook',
    ],
    ['without a bot', json({ id: 'p', start: 'a', cards: { a: { kind: 'message', text: 'Hi', next: null } } }), 'bad-playbook'],
    [
      'whose card says a number',
      json({ id: 'p', bot: { name: 'B' }, start: 'a', cards: { a: { kind: 'message', text: 7, next: null } } }),
      'bad-playbook',
    ],
    [
      'whose question has no options',
      json({ id: 'p', bot: { name: 'B' }, start: 'a', cards: { a: { kind: 'question', text: 'What?' } } }),
      'bad-playbook',
    ],
  ])('%s leaves a panel that says so, in which one can write', async (_, serve, code) => {
    const { panel, say, told } = await open(serve)
    await panel.getByText(notAllHere).waitFor()
    expect(await told()).toContain(code)
    await say('Is anybody there?')
    await panel.getByRole('img', { name: 'Sending' }).waitFor()
  })

  test('that never comes is given up after a while, which the page hears as the visitor does, asked for again, and there when it comes', async () => {
    let isThere = false
    const { page, panel, say, told } = await open(playbook((route) => (isThere ? route.fallback() : undefined)))
    await panel.getByText('One moment').first().waitFor()
    await expect.poll(() => page.evaluate('frontdesk.state.hasBegun')).toBe(true)
    await page.clock.fastForward('00:20')
    await panel.getByText(notAllHere).waitFor()
    expect(await told()).toEqual(['offline'])
    isThere = true
    await page.clock.fastForward('01:00')
    await panel.getByText(greeting, { exact: true }).waitFor()
    await say('There you are.')
  })
})

describe('a socket', () => {
  const socket = (serve: (socket: WebSocketRoute) => void) => (page: Page) => page.routeWebSocket('**/socket', serve)
  const welcome = JSON.stringify({ type: 'welcome', version: PROTOCOL_VERSION, epoch: 'e', agentsOnline: false })

  test('that is taken and says nothing is given up for lost, and what was said waits', async () => {
    let lines = 0
    const { page, panel, say } = await open(socket(() => void lines++))
    await panel.getByText(greeting, { exact: true }).waitFor()
    await say('Is anybody there?')
    await expect.poll(() => lines).toBe(1)
    await page.clock.fastForward('00:30')
    await panel.locator('.notice', { hasText: noConnection }).waitFor()
    await panel.getByRole('img', { name: 'Sending' }).first().waitFor()
    await expect.poll(() => lines).toBeGreaterThan(1)
  })

  test('that talks nonsense is as good as silent', async () => {
    const { page, panel, say } = await open(
      socket((line) => {
        for (const frame of ['<h1>502</h1>', '{', 'null', '7', '[]', '{"type":7}', '{"type":"poem"}', '{"type":"welcome"}'])
          line.send(frame)
      }),
    )
    await panel.getByText(greeting, { exact: true }).waitFor()
    await say('Is anybody there?')
    await page.clock.fastForward('00:30')
    await panel.locator('.notice', { hasText: noConnection }).waitFor()
  })

  test('that welcomes and then talks nonsense harms nothing that stands there', async () => {
    const { page, panel, say } = await open(
      socket((line) => {
        line.send(welcome)
        line.onMessage((frame) => {
          const { conversation } = JSON.parse(String(frame))
          const entries = (entries: unknown) =>
            line.send(JSON.stringify({ type: 'entries', conversation, epoch: 'e', head: 1, entries }))
          const entry = { id: 'x', seq: 1, at: 1, by: { role: 'agent', id: 'a', name: 'A' } }
          for (const odd of [
            undefined,
            null,
            7,
            [null],
            [7],
            [{}],
            [entry],
            [{ ...entry, body: null }],
            [{ ...entry, body: { kind: 'message' } }],
          ])
            entries(odd)
          entries([{ ...entry, body: { kind: 'assign' } }])
          for (const type of ['refused', 'agents', 'typing', 'read', 'identify', 'error', 'row', 'rows', 'page'])
            line.send(JSON.stringify({ type, conversation }))
        })
      }),
    )
    await panel.getByText(greeting, { exact: true }).waitFor()
    await say('Is anybody there?')
    await page.clock.fastForward('00:05')
    await say('I am, at least.')
    await panel.getByText(greeting, { exact: true }).waitFor()
  })

  test('that refuses a page which has no playbook either leaves nothing that promises a way to write', async () => {
    const { panel } = await open(async (page) => {
      await playbook((route) => route.fulfill({ status: 403 }))(page)
      await socket((line) => void line.close({ code: 4403, reason: 'forbidden' }))(page)
    })
    await panel.locator('.notice', { hasText: 'This chat cannot connect here.' }).waitFor()
    expect(await panel.getByText(notAllHere).count()).toBe(0)
    expect(await panel.getByRole('textbox').count()).toBe(0)
  })

  test.each(['before', 'after'])(
    'that refuses a page whose tag has no name for the chat is told in the console, once, with what to look at: the page rests %s it',
    async (rests) => {
      const page = await browser.newPage()
      const said: string[] = []
      page.on('console', (message) => /^Frontdesk/.test(message.text()) && said.push(message.text()))
      await playbook((route) => route.fulfill({ status: 403 }))(page)
      await socket((line) => void line.close({ code: 4403, reason: 'forbidden' }))(page)
      let refuse = () => {}
      const refused = new Promise<void>((done) => {
        refuse = done
      })
      await page.route(/widget\/beside\.js/, async (route) => {
        if (rests === 'after') await refused
        await route.fallback()
      })
      site.body = '<script async src="/embed.js" data-site="shop"></script>'
      const isThere = page.waitForResponse(/beside/)
      await page.goto(site.url)
      if (rests === 'before') await isThere
      await page.getByRole('button', { name: 'Open chat' }).click()
      await page.getByText('This chat cannot connect here.').first().waitFor()
      refuse()
      await expect.poll(() => said).toHaveLength(2)
      await page.getByRole('button', { name: 'Close chat' }).first().click()
      await page.getByRole('button', { name: 'Open chat' }).click()
      expect(said.toSorted()).toEqual([
        expect.stringMatching(/The playbook at http.*playbook\.json could not be had(: 403)?\.$/),
        expect.stringMatching(/Has it a site "shop" whose "origins" name this page’s/),
      ])
    },
  )

  test('of another version is told once, and not asked again', async () => {
    let lines = 0
    const { page, panel, told } = await open(
      socket((line) => {
        lines++
        line.onMessage(() => {
          line.send(JSON.stringify({ type: 'error', code: 'version', message: 'The server speaks version 9.' }))
          void line.close({ code: 4406, reason: 'version' })
        })
      }),
    )
    await panel.getByText('This chat cannot connect here. Nothing is sent.').waitFor()
    await page.clock.fastForward('02:00')
    expect(lines).toBe(1)
    expect(await told()).toEqual(['offline'])
    expect(await panel.getByRole('textbox').count()).toBe(0)
  })
})
