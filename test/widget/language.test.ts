import { expect, test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { useServedSite } from './served-site.ts'

const browser = useBrowser()
const site = useServedSite()

/** The launcher of a page in `lang`, in the browser of somebody who reads `locale`. */
async function open(lang: string, locale: string, options = '', backend = 'server: location.origin') {
  const page = await browser.newPage({ locale })
  site.body = `<script>document.documentElement.lang = '${lang}'</script><script src="/frontdesk.js"></script>
    <script>window.chat = Frontdesk.createChat({ site: 'shop', ${backend}, ${options} })</script>`
  await page.goto(site.url)
  const host = page.locator('[data-frontdesk]')
  const launcher = host.locator('.launcher')
  await launcher.waitFor()
  return { page, host, launcher, says: () => Promise.all([host.getAttribute('lang'), launcher.getAttribute('aria-label')]) }
}

test.each([
  ['the page’s', 'sv', 'de-DE', '', ['sv', 'Chatt']],
  ['the visitor’s own, where the page’s is not spoken', 'fi', 'sv-FI', '', ['sv-FI', 'Chatt']],
  ['the visitor’s own, where the page names none', '', 'tr-TR', '', ['tr-TR', 'Sohbet']],
  ['English, where neither is spoken, and says so', 'fi', 'is-IS', '', ['en', 'Open chat']],
  ['the owner’s, before the others', 'sv', 'de-DE', "locale: 'ja'", ['ja', 'チャット']],
  [
    'the owner’s with their own words, whatever it is',
    'sv',
    'de-DE',
    "locale: 'fi', label: 'Avaa', words: { send: 'Lähetä' }",
    ['fi', 'Avaa'],
  ],
])('[R35] the chat is in %s', async (_, lang, locale, options, expected) => {
  const { says } = await open(lang, locale, options)
  expect(await says()).toEqual(expected)
})

test.each([
  ['an owner’s that is not spoken gives way', 'sv', "locale: 'fi'", 'sv'],
  ['an owner’s with words of their own stands', 'sv', "locale: 'fi', words: { send: 'Lähetä' }", 'fi'],
  ['a page’s is written as browsers want it', 'pt_BR', '', 'pt-BR'],
])('[R35] once the words are there, %s', async (_, lang, options, expected) => {
  const { launcher, host } = await open(lang, 'de-DE', options)
  await launcher.hover()
  await expect.poll(() => host.getAttribute('lang')).toBe(expected)
})

test('[R35] the chat follows the page into another language, as it is opened, while it is open, and not after destroy', async () => {
  const { page, host, launcher, says } = await open('en', 'en-GB')
  await page.evaluate("document.documentElement.lang = 'sv'")
  await launcher.hover()
  await expect.poll(says).toEqual(['sv', 'Chatt'])
  await launcher.click()
  const field = page.getByRole('dialog').getByRole('textbox')
  await field.fill('Halv')
  await page.evaluate("document.documentElement.lang = 'ar'")
  await expect.poll(() => field.getAttribute('aria-label')).toBe('اكتب رسالة')
  expect(await field.inputValue()).toBe('Halv')
  expect(await page.getByRole('dialog').getAttribute('dir')).toBe('rtl')
  await page.evaluate("chat.setLocale('de')")
  await expect.poll(() => host.getAttribute('lang')).toBe('de')
  await page.evaluate("document.documentElement.lang = 'it'")
  await page.evaluate('chat.destroy()')
  await page.evaluate("document.documentElement.lang = 'fr'")
  await expect.poll(() => host.count()).toBe(0)
})

const bilingual = JSON.stringify({
  id: 'desk',
  name: 'Desk',
  locale: 'en',
  bot: { name: 'Bell' },
  start: 'topic',
  cards: {
    topic: { kind: 'question', text: 'What is it about?', options: [{ id: 'lamps', label: 'Lamps', next: 'email' }] },
    email: { kind: 'capture', field: 'email', text: 'Where to?', label: 'E-mail', retryMessage: 'Once more?', next: null },
  },
  texts: {
    sv: {
      topic: { text: 'Vad gäller det?', options: { lamps: 'Lampor' } },
      email: { text: 'Vart?', label: 'E-post', retryMessage: 'En gång till?' },
    },
  },
})

test('[R7] the bot follows the page into another language where it stands, in the same panel, and is answered in it', async () => {
  const backend = `playbook: ${bilingual}, backend: { open: (events) => {
    const line = (window.local ??= Frontdesk.localBackend({ site: 'shop', playbook: ${bilingual} })).then(({ visitor }) => visitor.open(events))
    return { send: (command) => (line.then((it) => it.send(command)), true), reconnect: () => line.then((it) => it.reconnect()), close: () => line.then((it) => it.close()) }
  } }`
  const { page, launcher } = await open('en', 'en-GB', '', backend)
  await launcher.click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: 'Lamps' }).waitFor()
  const bubbles = panel.locator('.bubble:not(.writing)')
  await panel.evaluate((element) => element.setAttribute('data-mark', 'the same'))

  await page.evaluate("document.documentElement.lang = 'sv'")
  await panel.getByRole('button', { name: 'Lampor' }).click()
  await expect.poll(() => bubbles.allTextContents()).toEqual(['Vad gäller det?', 'Lampor', 'Vart?'])
  await page.evaluate("chat.setLocale('en')")
  await expect.poll(() => panel.getByLabel('E-mail', { exact: true }).count()).toBe(1)
  expect(await bubbles.allTextContents()).toEqual(['Vad gäller det?', 'Lampor', 'Where to?'])
  expect(await panel.getAttribute('data-mark')).toBe('the same')
})
