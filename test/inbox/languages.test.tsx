import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { act, fireEvent, waitFor } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { whyText } from '../../src/inbox/asked/why-text.ts'
import { markPage } from '../../src/inbox/say.ts'
import { type InboxWords, inboxEn } from '../../src/locales/inbox/en/index.ts'
import { LANGUAGES, type Language } from '../../src/locales/inbox/languages.ts'
import { loadInbox } from '../../src/locales/inbox/load.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { createFakeDesk } from './fake-desk.ts'
import { fakePeople } from './fake-people.ts'
import { NOW } from './gallery/data.ts'
import { scenes } from './gallery/scenes.ts'
import { type Stage, stage, stageWith } from './stage.tsx'

/** Every word in signs that no language has, so that what does not come from the words is seen. */
function strange<Words>(words: Words): Words {
  if (typeof words === 'string') return `⟦${words}⟧` as Words
  if (typeof words === 'function') return ((...given: never[]) => strange(words(...given))) as Words
  return Object.fromEntries(Object.entries(words as object).map(([key, word]) => [key, strange(word)])) as Words
}
const pseudo: InboxWords = { ...strange(inboxEn), locale: 'ja', dir: 'rtl' }

/** What visitors, playbooks and colleagues are made to say here, as it stands in the files that make it up. */
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const data = [
  '../../demo/playbooks/live-chat.json',
  ...readdirSync(here('.')).filter((file) => file.startsWith('fake-')),
  ...readdirSync(here('gallery')).map((file) => `gallery/${file}`),
]
  .map((file) => readFileSync(here(file), 'utf8'))
  .join('\n')

/** Currencies are called by their codes, people by the letters in their picture, and languages as those who speak them call them. What is made up may be put together. */
const isData = (text: string): boolean =>
  /^[A-Z]{2,3}$/.test(text) || Object.values<string>(LANGUAGES).includes(text) || data.includes(text.slice(0, 9))

/** All that is read, or read aloud. */
function said(root: ParentNode): string[] {
  const texts: string[] = []
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '')
    if (element.tagName === 'STYLE') continue
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '')
  }
  return texts.map((text) => text.trim()).filter((text) => /\p{Script=Latin}{2}/u.test(text))
}

const inside = ({ root }: Stage): ShadowRoot => root.firstElementChild?.shadowRoot as ShadowRoot

it.each([
  'offline',
  'waiting',
  'notes',
  'looked',
  'closed',
  'rank',
  'settings-playbook',
  'settings-sound',
  'settings-people',
  'settings-rules',
  'settings-deliveries',
  'settings-you',
] as const)('says nothing in English that another language could not say otherwise: %s', async (name) => {
  const { desk, at, administrator, account, notify } = scenes[name]()
  const it = stageWith(desk, at, createFakeClock(NOW), {
    words: pseudo,
    ...(administrator && { administrator }),
    ...(account && { account }),
    ...(notify && { notify }),
  })
  await waitFor(() => expect(inside(it).querySelector('.settings-coming, .settings-loading')).toBeNull())
  const raw = said(inside(it)).filter((text) => !text.includes('⟦') && !isData(text))
  expect(raw).toEqual([])
  // Of faults nothing is made up but their places.
  const faults = [...inside(it).querySelectorAll('.faults span')].map(({ textContent }) => textContent)
  expect(faults.filter((text) => !text?.includes('⟦'))).toEqual([])
})

it('takes another language as soon as it is chosen and kept, where it stands, and marks the page as being in it', async () => {
  const asked: (Language | null)[] = []
  const { account, asked: kept } = fakePeople()
  const page = stage('#/settings/you', createFakeDesk(), { account, onLanguage: (language) => asked.push(language) })
  const choice = (await page.findByRole('combobox', { name: 'Language' })) as HTMLSelectElement
  choice.focus()
  await act(async () => void fireEvent.change(choice, { target: { value: 'ar' } }))
  await act(async () => void fireEvent.change(choice, { target: { value: '' } }))
  expect([kept, asked]).toEqual([
    ['speak ar', 'speak null'],
    ['ar', null],
  ])

  const arabic = await loadInbox('ar', ['ar-EG'])
  page.say(arabic)
  expect(page.getByRole('combobox', { name: 'اللغة' })).toBe(choice)
  expect(page.focused()).toBe(choice)
  const inbox = inside(page).querySelector('.inbox')
  expect([inbox?.getAttribute('lang'), inbox?.getAttribute('dir')]).toEqual(['ar-EG-u-nu-latn', 'rtl'])
  const html = { lang: 'en', dir: '' }
  markPage(html, arabic)
  expect(html).toEqual({ lang: 'ar-EG-u-nu-latn', dir: 'rtl' })
})

it('a language that was not kept is not spoken, and why is said', async () => {
  const asked: unknown[] = []
  const { account } = fakePeople({}, { saveLanguage: async () => ({ is: 'unreachable' }) })
  const page = stage('#/settings/you', createFakeDesk(), { account, onLanguage: (language) => asked.push(language) })
  const choice = await page.findByRole('combobox', { name: 'Language' })
  await act(async () => void fireEvent.change(choice, { target: { value: 'sv' } }))
  expect((await page.findByRole('alert')).textContent).toContain(inboxEn.settings.unreachable)
  expect(asked).toEqual([])
})

it('what the server refuses is told in the agent’s words: by what is wrong, else by its code, else as the server said it', async () => {
  const swedish = await loadInbox('sv')
  const tell = (refusal: { why?: string; code?: string }) => whyText({ message: 'As the server says it.', ...refusal }, swedish)
  expect(tell({ code: 'bad-option', why: 'email-taken' })).toBe('Någon har redan den här adressen.')
  expect(tell({ code: 'taken' })).toBe(swedish.why.taken)
  for (const nonsense of [{}, { code: 'toString' }, { why: '__proto__' }]) expect(tell(nonsense)).toBe('As the server says it.')
})
