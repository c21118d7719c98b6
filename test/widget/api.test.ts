import { describe, expect, test } from 'vitest'
import { PROTOCOL_VERSION } from '../../src/protocol/version.ts'
import { type ApiPage, keptKeys, useApiPage } from './api-page.ts'

declare const window: ApiPage & Window

const { browser, site, open } = useApiPage()

describe('the methods of a chat', () => {
  test('[R18] [R34] what the page sends by itself waits until the visitor touches the chat', async () => {
    const page = await open('', `window.sent = chat.send('I come from the newsletter.').then(() => 'sent')`)
    await page.waitForLoadState('networkidle')
    expect(await keptKeys(page)).toEqual([])
    expect(await page.evaluate(() => window.lines)).toBe(0)

    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByText('I come from the newsletter.', { exact: true }).waitFor()
    expect(await page.evaluate('sent')).toBe('sent')
    expect(await page.evaluate(() => window.told)).toContainEqual(['message:sent', { text: 'I come from the newsletter.' }])
  })

  test('[R34] what is sent out of a click on the page is said at once, before anything was loaded', async () => {
    const page = await open(
      '',
      `document.querySelector('#talk').onclick = () => { chat.send('Hello from the page.'); chat.open() }`,
    )
    await page.getByRole('button', { name: 'Talk to us' }).click()
    await page.getByText('Hello from the page.', { exact: true }).waitFor()
    expect(await page.evaluate(() => window.chat.state)).toMatchObject({ isOpen: true, hasBegun: true, phase: 'asking' })
  })

  test('[R35] prefill puts words into the composer, and the visitor sends them', async () => {
    const page = await open()
    await page.evaluate(() => window.chat.prefill('About lamp 12: '))
    await page.getByRole('button', { name: 'Open chat' }).click()
    const field = page.getByRole('textbox', { name: 'Write a message' })
    await expect.poll(() => field.inputValue()).toBe('About lamp 12: ')
    await page.evaluate(() => window.chat.prefill('About lamp 13: '))
    await expect.poll(() => field.inputValue()).toBe('About lamp 13: ')
    await field.press('End')
    await field.pressSequentially('is it warm?')
    await field.press('Enter')
    await page.getByText('About lamp 13: is it warm?', { exact: true }).waitFor()
  })

  test('[R19] identify loads nothing by itself; the token goes up with the line, and how it went is in the state', async () => {
    const page = await open('', `chat.identify('signed.by.nobody')`)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('[data-frontdesk]').evaluate((host) => host.shadowRoot?.querySelector('[role=dialog]'))).toBeNull()
    expect(await keptKeys(page)).toEqual([])
    await page.getByRole('button', { name: 'Open chat' }).click()
    await expect.poll(() => page.evaluate(() => window.chat.state.identity)).toBe('refused')
    expect((await keptKeys(page)).filter((key) => key.includes('identity'))).toEqual([])
    expect(await page.evaluate(() => JSON.stringify(localStorage).includes('signed.by.nobody'))).toBe(false)
  })

  test('[R34] requestAgent takes the way to an agent where the question has one, and says when there is none', async () => {
    const page = await open()
    expect(await page.evaluate(() => window.chat.requestAgent())).toBe(true)
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByText('Nobody is in.', { exact: true }).waitFor()
    expect(await page.evaluate(() => window.chat.requestAgent())).toBe(false)
  })

  test('[R34] endConversation ends it for good: the page is told once, words that follow are refused, and a new one can begin', async () => {
    const page = await open()
    await page.evaluate(() => window.chat.endConversation())
    expect(await page.evaluate(() => window.lines)).toBe(0)
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByRole('button', { name: 'Just looking' }).click()
    await expect.poll(() => page.evaluate(() => window.chat.state.line)).toBe('up')
    await page.evaluate(() => Promise.all([window.chat.endConversation(), window.chat.endConversation()]))
    await page.getByRole('log').getByText('This conversation is closed.').waitFor()
    const told = (name: string) => page.evaluate((name) => window.told.filter(([event]) => event === name), name)
    expect(await told('conversation:ended')).toEqual([['conversation:ended', { qualified: null }]])

    await page.evaluate(() => window.chat.send('One more thing.'))
    await expect.poll(async () => (await told('error')).length).toBe(1)
    expect(await page.evaluate(() => window.told.flatMap(([, detail]) => (detail as { code?: string })?.code ?? []))).toEqual([
      'closed',
    ])
    await page.getByRole('button', { name: 'Start a new conversation' }).click()
    await page.getByRole('button', { name: 'Just looking' }).waitFor()
  })

  test('[R18] [R35] track and page throw at nobody, whatever they are given, and store, send and load nothing', async () => {
    const page = await open()
    site.asked.length = 0
    await page.evaluate(() => {
      const { chat } = window
      for (const odd of ['basket:filled', '', Symbol('s'), null, { toString: null }] as string[]) {
        chat.track(odd, { deep: { data: odd } })
        chat.page(odd)
      }
      history.pushState(null, '', '/page/two')
      chat.page()
      chat.page('/virtual/three')
    })
    await page.waitForLoadState('networkidle')
    expect([await keptKeys(page), await page.evaluate(() => window.lines), site.asked]).toEqual([[], 0, []])
    const options = await page.evaluate(() =>
      window.told.map(([, detail]) => (detail as { details: { option: string } }).details.option),
    )
    expect(options).toEqual(['name', 'name', 'url', 'name', 'url', 'name', 'url'])
  })

  test('[R35] no method throws at the page or says what nobody wrote, whatever it is given: it is told what was wrong', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByRole('button', { name: 'Just looking' }).click()
    await page.getByRole('log').getByText('Where can we write to you?').waitFor()
    const outcome = await page.evaluate(async () => {
      const { chat, told } = window
      told.length = 0
      const odd = [undefined, null, 7, Symbol('s'), { toString: null }, new Event('click')] as never[]
      for (const it of odd) {
        chat.on(it, () => {})()
        chat.once(it, () => {})()
        chat.on('close', it)()
        chat.subscribe(it)()
        chat.identify(it)
      }
      const late = odd.flatMap((it) => [
        chat.send(it),
        chat.prefill(it),
        chat.setConsent(it),
        chat.setTheme(it),
        chat.setLocale(it),
        ...(it === undefined ? [] : [chat.startPlaybook(it)]),
      ])
      const codes = await Promise.all(
        late.map((call) =>
          call.then(
            () => 'done',
            ({ code }) => code,
          ),
        ),
      )
      return { codes, transcript: await chat.transcript(null as never) }
    })
    // An option that is not given is its default.
    const wrong = outcome.codes.filter((code) => code !== 'bad-option')
    expect(wrong).toEqual(['done', 'done'])
    expect(outcome.transcript).toContain('Where can we write to you?')
    expect(outcome.transcript).not.toContain('undefined')
    const told = await page.evaluate(() =>
      window.told.map(([, detail]) => (detail as { details: { option: string } }).details.option),
    )
    expect(
      Object.fromEntries(
        ['listener', 'token', 'text', 'consent', 'theme', 'locale', 'id'].map((option) => [
          option,
          told.filter((it) => it === option).length,
        ]),
      ),
    ).toEqual({ listener: 24, token: 6, text: 12, consent: 6, theme: 5, locale: 5, id: 5 })
    expect(await page.getByRole('textbox', { name: 'E-mail' }).inputValue()).toBe('')
  })

  test('[R35] startPlaybook begins anew, but not where nothing has been said yet', async () => {
    const page = await open()
    await page.evaluate(() => window.chat.startPlaybook())
    const starts = () => page.evaluate(() => window.told.filter(([event]) => event === 'playbook:started').length)
    expect(await starts()).toBe(1)
    await page.evaluate(() => window.chat.send('Just looking'))
    await expect
      .poll(() => page.evaluate(() => window.told.at(-1)))
      .toMatchObject(['message:received', { text: 'Where can we write to you?' }])
    await page.evaluate(() => window.chat.startPlaybook())
    await expect.poll(starts).toBe(2)
    expect(await page.evaluate(() => window.chat.state.phase)).toBe('asking')
  })

  test('[R34] the playbook’s cards, its end and its lead are told, and the transcript has it all', async () => {
    const page = await open()
    await page.evaluate(async () => {
      await window.chat.send('Just looking')
      await window.chat.send('kari@example.com')
    })
    await expect.poll(() => page.evaluate(() => window.told.map(([event]) => event))).toContain('lead:captured')
    const told = await page.evaluate(() => window.told)
    expect(told.filter(([event]) => event === 'playbook:card').map(([, detail]) => detail)).toEqual([
      { card: 'topic' },
      { card: 'email' },
      { card: 'lead' },
    ])
    expect(told).toContainEqual(['playbook:ended', { qualified: true }])
    expect(told).toContainEqual(['lead:captured', { title: 'From the chat' }])

    const transcript = await page.evaluate(() => window.chat.transcript())
    const said = transcript.replace(/, [^*]+(?=\*\*)/g, '').split('\n\n')
    expect(said.map((paragraph) => paragraph.trim())).toEqual([
      '**Bell**\nWhat is it about?',
      '**You**\nJust looking',
      '**Bell**\nWhere can we write to you?',
      '**You**\nkari@example.com',
      '**Bell**\nWe shall write.',
    ])
  })
})

describe('what others do', () => {
  test('[R34] is told: that one is waited for, who has come, what they say while the panel is closed, and how the visitor found it', async () => {
    const page = await open(
      '',
      `window.states = []
      chat.on('state:change', (state) => states.push(state))
      for (const event of ['handover:waiting', 'handover:joined', 'unread:change', 'rating'])
        chat.on(event, (detail) => told.push([event, detail]))
      const ada = { id: 'ada', name: 'Ada' }
      window.agent = local.agent(ada).open({
        onUp: () => agent.send({ type: 'hello', version: ${PROTOCOL_VERSION}, role: 'agent', site: 'shop', online: true }),
        onUpdate() {}, onDown() {},
      })
      window.does = (body) => agent.send({ type: 'append', id: 'by-ada-' + body.kind, body,
        conversation: JSON.parse(localStorage.getItem('frontdesk:shop:visitor')).conversation })`,
    )
    const told = async (...names: string[]) =>
      (await page.evaluate(() => window.told)).filter(([event]) => names.includes(event as string))
    const does = (body: object) => page.evaluate((body) => (window as unknown as { does(body: object): void }).does(body), body)

    await page.evaluate(() => window.chat.toggle())
    expect(await page.evaluate(() => window.chat.state.isOpen)).toBe(true)
    await page.getByRole('button', { name: 'A person, please' }).click()
    await expect.poll(() => told('handover:waiting')).toEqual([['handover:waiting', { waitMs: 60_000 }]])
    await does({ kind: 'assign', agent: { id: 'ada', name: 'Ada' } })
    await expect.poll(() => told('handover:joined')).toEqual([['handover:joined', { agent: { id: 'ada', name: 'Ada' } }]])

    await page.evaluate(() => window.chat.toggle())
    await expect
      .poll(() => told('open', 'close'))
      .toEqual([
        ['open', null],
        ['close', null],
      ])
    await does({ kind: 'message', text: 'Here I am.' })
    await expect.poll(() => told('unread:change')).toEqual([['unread:change', { count: 1 }]])
    expect((await told('message:received')).at(-1)).toEqual(['message:received', { from: 'agent', text: 'Here I am.' }])
    await page.getByRole('button', { name: 'Open chat, 1' }).click()
    await expect
      .poll(() => told('unread:change'))
      .toEqual([
        ['unread:change', { count: 1 }],
        ['unread:change', { count: 0 }],
      ])

    await does({ kind: 'close' })
    await page.getByRole('radio', { name: 'Very good' }).check({ force: true })
    await page.getByRole('textbox', { name: 'Would you like to add anything?' }).fill('Quick.')
    await page.getByRole('button', { name: 'Send' }).click()
    await expect
      .poll(() => told('rating', 'conversation:ended'))
      .toEqual([
        ['conversation:ended', { qualified: null }],
        ['rating', { score: 5, text: 'Quick.' }],
      ])
    const states = await page.evaluate<unknown[]>('states')
    expect(states).toContainEqual(expect.objectContaining({ isOpen: true, phase: 'waiting' }))
    expect(states).toContainEqual(expect.objectContaining({ isOpen: false, unread: 1, phase: 'live' }))
    expect(states.at(-1)).toEqual(await page.evaluate(() => window.chat.state))
  })
})

test('a page that wants no files has no button for them, where another of the same server has one', async () => {
  for (const [options, count] of [
    ['backend: local.visitor,', 1],
    ['backend: local.visitor, files: false,', 0],
  ] as const) {
    const page = await open(options)
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByRole('button', { name: 'Just looking' }).click()
    await page.getByRole('img', { name: 'Sent', exact: true }).first().waitFor()
    await page.evaluate(() => window.chat.send('kari@example.com'))
    await page.getByRole('button', { name: 'Emoji' }).waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Attach files' }).count(), { timeout: 10_000 }).toBe(count)
  }
})

describe('what is changed while the chat is there', () => {
  test('[R35] before anything else is loaded the launcher takes it, and nothing but that is fetched', async () => {
    const page = await browser.newPage()
    site.body = `<script>(window.frontdesk ||= []).push((chat) => chat.update({ label: 'Fråga oss', accent: '#7a2f4d', side: 'start', locale: 'ar' }))</script>
      <script async src="/embed.js" data-site="shop" data-global="frontdesk"></script>`
    await page.goto(site.url)
    const launcher = page.getByRole('button', { name: 'Fråga oss' })
    await launcher.waitFor()
    expect(await launcher.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe('rgb(122, 47, 77)')
    expect((await launcher.boundingBox())?.x).toBe((page.viewportSize()?.width ?? 0) - 72)
    // An idle page learns its manners, whatever is or is not called.
    const asked = site.asked.filter((file) => !file.startsWith('/widget/beside'))
    expect(asked).toEqual(['/embed.js', '/widget/publish.js'])
  })

  test('[R35] the closed chat takes place, layer, drawing and the word beside it, tells of that, and gives all of it up again', async () => {
    const page = await open()
    const host = page.locator('[data-frontdesk="shop"]')
    const launcher = host.locator('.launcher')
    const { width, height } = page.viewportSize()!
    const stands = () =>
      host.evaluate((it) => {
        const { x, y } = it.shadowRoot!.querySelector('.launcher')!.getBoundingClientRect()
        return [x, y, getComputedStyle(it).zIndex]
      })
    const change = (changes: object) => page.evaluate((to) => window.chat.update(to), changes)
    await page.evaluate(() => {
      for (const event of ['greeting:shown', 'greeting:opened', 'greeting:dismissed'] as const)
        window.chat.on(event, (detail) => window.told.push([event, detail]))
    })
    const icon = 'data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs='

    await change({ offset: [24, 80], layer: 7, icon, greeting: { text: 'May we help?', afterMs: 0 } })
    await expect.poll(stands, { timeout: 5_000 }).toEqual([width - 24 - 56, height - 80 - 56, '7'])
    await host.locator('.launcher-icon').waitFor()
    await host.getByText('May we help?').waitFor()
    expect(await page.evaluate(() => window.told)).toEqual([['greeting:shown', { playbook: null }]])

    await change({ picture: icon, greeting: 'Good day to you.' })
    await host.locator('.launcher-picture').waitFor()
    await host.getByText('Good day to you.').waitFor()
    await host.getByRole('button', { name: 'Close' }).click()
    expect((await page.evaluate(() => window.told)).slice(1)).toEqual([['greeting:dismissed', { playbook: null }]])

    await page.evaluate(() => window.chat.update({ offset: undefined, layer: undefined, icon: undefined, picture: undefined }))
    await expect.poll(stands).toEqual([width - 72, height - 72, '2147483000'])
    expect(await launcher.locator('img').count()).toBe(0)

    // Another, of which nobody has said yet that it may speak first.
    await page.evaluate(`window.sales = Frontdesk.createChat({ site: 'shop', id: 'sales', side: 'start', backend: local.visitor,
      playbook: { ...playbook, starts: { proactive: { when: { seconds: 0 }, greeting: 'Lamps are half the price.' } } } })`)
    const sales = page.locator('[data-frontdesk="shop/sales"]')
    await sales.getByRole('button', { name: 'Open chat' }).waitFor()
    await page.evaluate('sales.update({ proactive: true })')
    await sales.getByText('Lamps are half the price.').click({ timeout: 5_000 })
    await sales.getByRole('dialog').waitFor()
  })

  test('[R35] the open panel takes words, direction, theme and colour, and keeps what was typed', async () => {
    const page = await open("theme: 'light',")
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByRole('textbox', { name: 'Write a message' }).fill('Half a sen')
    await page.evaluate(() => window.chat.setLocale('sv'))
    const field = page.getByRole('dialog').getByRole('textbox')
    await expect.poll(() => field.getAttribute('aria-label')).not.toBe('Write a message')
    expect(await field.inputValue()).toBe('Half a sen')

    await page.evaluate(async () => {
      await window.chat.setLocale('ar')
      await window.chat.setTheme('dark')
      await window.chat.update({ accent: '#7a2f4d', words: { placeholder: 'Your words' } })
    })
    expect(await page.getByRole('dialog').getAttribute('dir')).toBe('rtl')
    await page.getByRole('textbox', { name: 'Your words' }).waitFor()
    const host = page.locator('[data-frontdesk]')
    expect(await host.evaluate((it) => getComputedStyle(it).colorScheme)).toBe('dark')
    const launcher = host.locator('.launcher')
    expect(await launcher.evaluate((it) => getComputedStyle(it).backgroundColor)).toBe('rgb(122, 47, 77)')
    await page.evaluate(() => window.chat.update({ accent: undefined, locale: undefined, words: undefined }))
    await expect.poll(() => launcher.evaluate((it) => getComputedStyle(it).backgroundColor)).toBe('rgb(29, 107, 87)')
    await page.getByRole('textbox', { name: 'Write a message' }).waitFor()
  })

  test('[R35] what cannot be is named by a rejection and by an error event, and changes nothing', async () => {
    const page = await open()
    const failures = await page.evaluate(async () => {
      const wrong = [{ acent: '#123456' }, { accent: 'red' }, { site: 'other' }, null, { words: { sned: 'Go' } }]
      return Promise.all(
        wrong.map((changes) => window.chat.update(changes as object).catch(({ code, details }) => [code, details.option])),
      )
    })
    expect(failures).toEqual(['acent', 'accent', 'site', 'accent', 'words'].map((option) => ['bad-option', option]))
    expect(await page.evaluate(() => window.told.filter(([event]) => event === 'error').length)).toBe(5)
    await page.getByRole('button', { name: 'Open chat' }).waitFor()
  })

  test('[R35] the state can be read and followed', async () => {
    const page = await open()
    await page.evaluate(() => {
      const states: unknown[] = []
      Object.assign(window, { states })
      window.chat.subscribe(({ isOpen, hasBegun, line }) => states.push([isOpen, hasBegun, line]))
      window.chat.once('open', () => states.push('opened once'))
    })
    await page.getByRole('button', { name: 'Open chat' }).click()
    await expect.poll(() => page.evaluate(() => window.chat.state.line)).toBe('up')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => window.chat.state.isOpen)).toBe(true)
    const states = await page.evaluate<unknown[]>('states')
    const odd = await page.evaluate(() => {
      const bound = new AbortController()
      const opened: string[] = []
      window.chat.on('close', () => opened.push('aborted'), { signal: bound.signal })
      window.chat.on('close', () => opened.push('odd'), { signal: 'none' as unknown as AbortSignal })
      window.chat.on('nonsense' as 'open', () => {})()
      window.chat.on('close', () => opened.push('unbound'), true as never)()
      window.chat.on('close', () => opened.push('no options'), null as never)
      bound.abort()
      window.chat.close()
      return opened
    })
    expect(odd).toEqual(['odd', 'no options'])
    expect(states).toContainEqual([true, true, 'up'])
    expect(states.filter((state) => state === 'opened once')).toHaveLength(1)
  })
})

describe('a chat that cannot do what it is asked', () => {
  test('[R35] after destroy every method is quiet, what returns a promise rejects, and so does what was under way', async () => {
    const page = await open('', `window.waiting = chat.send('Never').catch(({ code }) => code)`)
    await page.waitForLoadState('networkidle')
    const codes = await page.evaluate(async () => {
      const { chat } = window
      chat.destroy()
      for (const call of [chat.open, chat.close, chat.toggle, chat.show, chat.hide, chat.destroy]) call()
      chat.identify('token')
      chat.track('late')
      chat.page()
      chat.on('open', () => {})()
      chat.prefill('unheeded')
      const calls = [
        chat.send('a'),
        chat.prefill('a'),
        chat.startPlaybook(),
        chat.requestAgent(),
        chat.endConversation(),
        chat.logout(),
        chat.forgetMe(),
        chat.setConsent('granted'),
        chat.update({}),
        chat.setLocale('sv'),
        chat.setTheme('dark'),
        chat.transcript(),
        chat.explain(),
      ]
      return Promise.all(calls.map((call) => call.catch(({ code }) => code)))
    })
    expect(codes).toEqual(Array(13).fill('destroyed'))
    expect(await page.evaluate(() => window.chat.state)).toMatchObject({ isHidden: false, isOpen: false, isDestroyed: true })
    expect(await page.evaluate('waiting')).toBe('destroyed')
  })

  test('[R34] a method whose part does not load rejects with "offline", which nobody needs to catch', async () => {
    const page = await browser.newPage()
    site.broken.add('/widget/widget.js')
    site.body = `<script>window.codes = []; (window.frontdesk ||= []).push((chat) => {
        chat.on('error', ({ code }) => codes.push('event ' + code))
        chat.prefill('unheeded')
        chat.transcript().catch(({ code }) => codes.push(code))
      })</script><script async src="/embed.js" data-site="shop" data-global="frontdesk"></script>`
    await page.goto(site.url)
    await expect.poll(() => page.evaluate('codes')).toEqual(['event offline', 'offline'])
    site.broken.clear()
    expect(await page.evaluate('frontdesk.transcript()')).toBe('')
  })
})
