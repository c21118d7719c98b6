import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { expect } from './stage/expect.ts'
import { inputMethodOn } from './stage/input-method.ts'
import { useServer } from './stage/server.ts'
import { atTheDesk, talking } from './stage/talking.ts'
import { visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useServer()

test.each([
  ['Chromium', false],
  ['Safari, where the key comes after what it has settled', true],
])(
  'Enter takes what a visitor’s input method offers, and sends nothing, in cards, the composer and the search for emoji, as in %s',
  async (_, early) => {
    const ada = await atTheDesk(browser, server)
    const kari = visitorOn(await browser.newPage())
    const ime = await inputMethodOn(kari.page, early)
    await kari.page.goto(server.url)
    await kari.open()
    await kari.choose('It’s about an order')
    await kari.fill('Order number', 'FF-2041')

    const name = kari.panel.getByLabel('Your name')
    await name.focus()
    await ime.compose('t', 'た', 'たな', 'たなか')
    await ime.commit('田中')
    await expect(name).toHaveValue('田中')
    await kari.page.keyboard.press('Enter')
    await expect(kari.bubbles.getByText('田中')).toHaveCount(1)
    await kari.fill('E-mail', 'tanaka@example.com')
    await ada.open('田中')
    await ada.assignToMe()
    await expect(kari.with).toHaveText('Ada')

    // Korean is written in one go; the agent sees from the first sign on that somebody writes.
    const field = kari.panel.getByRole('textbox', { name: 'Write a message' })
    const count = await kari.bubbles.count()
    await field.focus()
    await ime.compose('ㅎ', '하', '한')
    await expect(ada.transcript.locator('.writing')).toBeVisible()
    await expect(field).toHaveValue('한')
    await ime.commit('한')
    await ime.compose('ㄱ', '그', '글')
    await ime.commit('글')
    await expect(field).toHaveValue('한글')
    await expect(kari.bubbles).toHaveCount(count)
    await kari.page.keyboard.press('Enter')
    await expect(kari.bubbles.last()).toHaveText('한글')
    await expect(field).toHaveValue('')

    // What was taken back leaves the chat open, and what had been settled.
    await ime.compose('n', 'ni', 'nihao')
    await ime.commit('你好')
    await ime.compose('m', 'ma')
    await ime.cancel()
    await expect(kari.panel).toBeVisible()
    await expect(field).toHaveValue('你好')

    await kari.panel.getByRole('button', { name: 'Emoji' }).click()
    const search = kari.panel.getByRole('searchbox')
    await expect(search).toBeFocused()
    await ime.compose('h', 'he', 'hea')
    await ime.commit('heart')
    await expect(search).toHaveValue('heart')
    await kari.page.keyboard.press('Escape')
    await field.press('Enter')
    await expect(kari.bubbles.last()).toHaveText('你好')
  },
)

// In Safari the editor's own library sees to it.
test('Enter takes what an agent’s input method offers, and sends nothing; Escape leaves the reply where it is', async () => {
  const { ada, kari } = await talking(browser, server)
  const hers = await inputMethodOn(ada.page)
  const reply = ada.page.locator('.compose-rich')
  await reply.click()
  await hers.compose('k', 'か', 'かし')
  await expect(kari.log.locator('.writing')).toBeVisible()
  await hers.commit('かしこ')
  await hers.compose('m', 'ま')
  await hers.commit('まりました')
  await hers.compose('x')
  await hers.cancel()
  await expect(reply).toHaveText('かしこまりました')
  await expect(reply).toBeFocused()
  // What is half written is there again after a reload.
  await ada.page.reload()
  await expect(reply).toHaveText('かしこまりました')
  await reply.click()
  await ada.page.keyboard.press('Enter')
  await expect(kari.bubbles.last()).toHaveText('かしこまりました')

  const found = ada.page.getByRole('search').getByRole('searchbox')
  await found.focus()
  await hers.compose('t')
  await hers.commit('田')
  await expect(found).toHaveValue('田')
})
