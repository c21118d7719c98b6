import { describe, expect, test } from 'vitest'
import { storedItems } from '../../src/widget/surface/stored-items.ts'
import { type ApiPage, keptKeys, useApiPage } from './api-page.ts'

declare const window: ApiPage & Window

const { site, open } = useApiPage()

const lines = () => window.lines
const asked = 'What is it about?'

describe('where consent is required', () => {
  test('[R18] the bot talks, but nothing is stored and no line opened until it is granted; then what was said is kept and sent', async () => {
    const page = await open("consent: 'required'")
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByRole('button', { name: 'Just looking' }).click()
    await page.getByText('Where can we write to you?').first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(await keptKeys(page)).toEqual([])
    expect(await page.evaluate(lines)).toBe(0)
    expect(await page.evaluate(() => window.chat.state.consent)).toBe('required')

    await page.evaluate(() => window.chat.setConsent('granted'))
    await page.getByRole('img', { name: 'Sent', exact: true }).first().waitFor()
    expect(await page.evaluate(lines)).toBe(1)
    expect(await keptKeys(page)).toContain('frontdesk:shop:visitor')
    expect(await page.evaluate(() => window.told)).toContainEqual(['consent:change', { consent: 'granted' }])
  })

  test('[R18] a grant is remembered on the next page, where the conversation goes on, until it is denied', async () => {
    const page = await open("consent: 'required'")
    await page.evaluate(() => window.chat.setConsent('granted'))
    expect(await keptKeys(page)).toEqual([])
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByRole('button', { name: 'Just looking' }).click()
    await expect.poll(() => keptKeys(page)).toContain('frontdesk:shop:consent')

    await page.goto(`${site.url}page/2`)
    await page.getByRole('dialog').getByText('Just looking').first().waitFor()
    expect(await page.evaluate(() => window.chat.state.consent)).toBe('granted')

    await page.evaluate(() => window.chat.setConsent('denied'))
    expect(await keptKeys(page)).toEqual([])
    await page.getByRole('dialog').waitFor()
    const opened = await page.evaluate(lines)
    await page.getByRole('dialog').click({ position: { x: 60, y: 200 } })
    await page.getByRole('button', { name: 'Just looking' }).click()
    await page.getByText('Where can we write to you?').first().waitFor()
    expect(await keptKeys(page)).toEqual([])
    expect(await page.evaluate(lines)).toBe(opened)
  })

  test('[R18] what an earlier page has kept is removed by a denial that comes before anything is loaded', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByText(asked).first().waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => keptKeys(page)).toContain('frontdesk:shop:panel')
    await page.evaluate(() => sessionStorage.clear())
    await page.goto(`${site.url}page/2`)
    await page.evaluate(() => window.chat.setConsent('denied'))
    expect(await keptKeys(page)).toEqual([])
  })
})

describe('a visitor who goes', () => {
  test('[R18] by logging out, leaves nothing in the browser, and the next is a stranger', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByRole('button', { name: 'Just looking' }).click()
    const tokenOf = () => page.evaluate(() => JSON.parse(localStorage.getItem('frontdesk:shop:visitor') ?? '{}').token as string)
    await expect.poll(tokenOf).toMatch(/./)
    const before = await tokenOf()

    await page.evaluate(() => window.chat.logout())
    expect(await keptKeys(page)).toEqual([])
    expect(await page.evaluate(() => window.chat.state)).toMatchObject({ hasBegun: false, line: 'idle', phase: 'new' })
    await page.getByRole('dialog').click({ position: { x: 60, y: 200 } })
    await page.getByText(asked).first().waitFor()
    expect(await page.getByRole('log').getByText('Just looking').count()).toBe(1) // the option, no longer the answer
    await expect.poll(tokenOf).toMatch(/./)
    expect(await tokenOf()).not.toBe(before)
  })

  test('[R18] by being forgotten, is erased on the server too', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByRole('button', { name: 'Just looking' }).click()
    await page.getByRole('img', { name: 'Sent', exact: true }).first().waitFor()
    const conversation = await page.evaluate(
      () => JSON.parse(localStorage.getItem('frontdesk:shop:visitor') ?? '{}').conversation as string,
    )
    const entries = () => page.evaluate(async (id) => (await window.local.storage.read(id, 0, 100)).length, conversation)
    expect(await entries()).toBeGreaterThan(1)
    expect(await page.evaluate(() => window.chat.forgetMe())).toBe(true)
    expect(await keptKeys(page)).toEqual([])
    expect(await entries()).toBe(0)
  })
})

describe('the list of what is stored', () => {
  test('[R18] names everything that a session really stores, where it is, and nothing that it never does', async () => {
    const starts = "{ proactive: { when: { seconds: 0 }, greeting: 'May we help?', once: 'visitor' } }"
    const page = await open(`id: 'sales', consent: 'required', proactive: true, playbook: { ...playbook, starts: ${starts} }`)
    // Every write, so that what comes and goes is seen too.
    await page.evaluate(() => {
      const written: [string, string][] = []
      Object.assign(window, { written })
      const write = Storage.prototype.setItem
      Storage.prototype.setItem = function (key, value) {
        written.push([this === localStorage ? 'localStorage' : 'sessionStorage', key])
        write.call(this, key, value)
      }
    })
    await page.evaluate(() => window.chat.setConsent('granted'))
    await page.locator('.greeting').getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByRole('button', { name: 'Just looking' }).click()
    await page.getByRole('img', { name: 'Sent', exact: true }).first().waitFor()
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Sound' }).click()
    // The server is out of reach when the visitor wishes to be forgotten.
    await page.evaluate(() => {
      window.local.visitor.open = (events) => {
        queueMicrotask(() => events.onDown({ code: 4403, final: true }))
        return { send: () => false, reconnect() {}, close() {} }
      }
    })
    expect(await page.evaluate(() => window.chat.forgetMe())).toBe(false)

    const written = await page.evaluate<[string, string][]>('written')
    const named = (key: string) => key.replace('frontdesk:shop/sales:', 'frontdesk:{chat}:').replace(/(:outbox:).*/, '$1*')
    const kinds = new Set(written.map(([where, key]) => `${where} ${named(key)}`))
    expect([...kinds].sort()).toEqual(storedItems.map(({ where, key }) => `${where} ${key}`).sort())
    expect(await page.evaluate(async () => [document.cookie, (await indexedDB.databases()).length])).toEqual(['', 0])
  })

  test('[R35] two chats of one site, told apart by id, share nothing', async () => {
    const page = await open()
    await page.evaluate(() => {
      const { Frontdesk, local } = window
      const playbook = {
        id: 'p',
        name: 'P',
        locale: 'en',
        bot: { name: 'Sal' },
        start: 'hi',
        cards: { hi: { kind: 'message', text: 'Sales here.', next: null } },
      }
      Frontdesk.createChat({
        site: 'shop',
        id: 'sales',
        side: 'start',
        label: 'Sales',
        backend: local.visitor,
        playbook: playbook as never,
      })
    })
    await page.getByRole('button', { name: 'Sales' }).click()
    await page.getByText('Sales here.').first().waitFor()
    await expect.poll(() => keptKeys(page)).toContain('frontdesk:shop/sales:visitor')
    expect((await keptKeys(page)).filter((key) => key.startsWith('frontdesk:shop:'))).toEqual([])
    expect(await page.evaluate(() => window.chat.state.hasBegun)).toBe(false)
  })
})
