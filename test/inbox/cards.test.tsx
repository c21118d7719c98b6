import { act, fireEvent, within } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import type { Playbook } from '../../src/cards/index.ts'
import { askedLabels } from '../../src/inbox/about/asked-labels.ts'
import { emptyDraft } from '../../src/inbox/cards/draft.ts'
import { draftIn } from '../../src/inbox/cards/kept-draft.ts'
import { keyFrom } from '../../src/inbox/cards/own-key.ts'
import { loadInbox } from '../../src/locales/inbox/load.ts'
import type { Source } from '../../src/playbook/index.ts'
import { createFakeDesk } from './fake-desk.ts'
import { talking } from './gallery/data.ts'
import { stage } from './stage.tsx'

const cards: Playbook['cards'] = {
  hello: { kind: 'message', text: 'Hello **there**', next: 'size' },
  size: { kind: 'capture', text: 'Which size?', field: 'custom', key: 'size', label: 'Size', retryMessage: 'Hm?', next: 'book' },
  book: { kind: 'meeting', text: 'When?', label: 'Find a time', url: 'https://book.example/ada', next: 'live' },
  live: { kind: 'live-chat', onlineMessage: 'One moment', waitMs: 60_000, offlineMessage: 'Nobody', offline: null },
}

/** Ada's own conversation, with the choice of cards open. */
function choosing(desk = createFakeDesk()) {
  desk.talk('mine').$items.set(talking)
  desk.talk('mine').$state.set({ ...desk.talk('mine').$state.get(), cards })
  const inbox = stage('#/mine/mine', desk)
  const opener = inbox.getByRole('button', { name: 'Ask with a card' })
  const press = (element: Element) => act(() => void fireEvent.click(element))
  const type = (element: Element, value: string) => act(() => void fireEvent.input(element, { target: { value } }))
  const open = () => {
    press(opener)
    return within(inbox.getByRole('dialog', { name: 'Ask with a card' }))
  }
  const last = () => desk.asked.filter((asked) => /^(drop|hand-back)/.test(asked)).at(-1)
  const dropped = (): unknown => JSON.parse(last()?.replace('drop mine ', '') ?? 'null')
  return { ...inbox, desk, opener, press, type, open, last, dropped }
}

describe('an agent who asks with a card', () => {
  test('writes a question with its answers, and is told by each field what is wrong with it', async () => {
    const { open, press, type, dropped, focused, opener, pass } = choosing()
    const dialog = open()
    press(dialog.getByRole('button', { name: /^Question/ }))
    const text = dialog.getByRole('textbox', { name: 'What you ask' })
    expect(focused()).toBe(text)
    press(dialog.getByRole('button', { name: 'Put it to them' }))
    await pass(20)
    expect(text.getAttribute('aria-describedby')).toBeTruthy()
    expect(dialog.getByText('Write what you ask.').id).toBe(text.getAttribute('aria-describedby'))
    type(text, 'Red or <b>blue</b>?')
    type(dialog.getByRole('textbox', { name: 'Answer 1' }), 'Red')
    type(dialog.getByRole('textbox', { name: 'Answer 2' }), 'Red')
    expect(dialog.getByText('Two of the answers are the same.')).toBeTruthy()
    type(dialog.getByRole('textbox', { name: 'Answer 2' }), ' Blue ')
    press(dialog.getByRole('button', { name: 'Add an answer' }))
    press(dialog.getByRole('button', { name: 'Put it to them' }))
    expect(dropped()).toEqual({
      kind: 'question',
      text: 'Red or <b>blue</b>?',
      options: [
        { id: 'option-1', label: 'Red' },
        { id: 'option-2', label: 'Blue' },
      ],
    })
    expect(focused()).toBe(opener)
  })

  test('asks for facts, and for one of their own', () => {
    const { open, press, type, dropped } = choosing()
    const dialog = open()
    press(dialog.getByRole('button', { name: /^Details/ }))
    type(dialog.getByRole('textbox', { name: 'What you ask' }), 'Where to?')
    press(dialog.getByRole('button', { name: 'Put it to them' }))
    expect(dialog.getByText('Choose at least one thing.')).toBeTruthy()
    press(dialog.getByRole('checkbox', { name: 'Phone' }))
    press(dialog.getByRole('checkbox', { name: 'E-mail' }))
    press(dialog.getByRole('checkbox', { name: 'Something else' }))
    type(dialog.getByRole('textbox', { name: 'What it is called' }), 'Ordre №')
    press(dialog.getByRole('checkbox', { name: 'They may leave it empty' }))
    press(dialog.getByRole('button', { name: 'Put it to them' }))
    expect(dropped()).toEqual({
      kind: 'form',
      text: 'Where to?',
      fields: [
        { type: 'email', label: 'E-mail', optional: true },
        { type: 'phone', label: 'Phone', optional: true },
        { type: 'text', key: 'ordre-no', label: 'Ordre №', optional: true },
      ],
    })
  })

  test('finds the playbook’s own page for meetings there already, and sends no other address than a page’s', () => {
    const { open, press, type, dropped, last } = choosing()
    const dialog = open()
    press(dialog.getByRole('button', { name: /^Meeting/ }))
    const address = dialog.getByRole('textbox', { name: /^Address/ })
    expect((address as HTMLInputElement).value).toBe('https://book.example/ada')
    type(dialog.getByRole('textbox', { name: 'What you ask' }), 'When?')
    type(address, 'javascript:alert(1)')
    fireEvent.keyDown(address, { key: 'Enter' })
    expect(last()).toBeUndefined()
    type(address, 'https://book.example/me')
    fireEvent.keyDown(address, { key: 'Enter' })
    expect(dropped()).toEqual({ kind: 'meeting', text: 'When?', label: 'Find a time', url: 'https://book.example/me' })
  })

  test('asks for facts by what they are called in the visitor’s language', async () => {
    const desk = createFakeDesk()
    const { open, press, type, dropped, pass } = choosing(desk)
    act(() => desk.talk('mine').$state.set({ ...desk.talk('mine').$state.get(), locale: 'de-AT' }))
    const dialog = open()
    press(dialog.getByRole('button', { name: /^Details/ }))
    type(dialog.getByRole('textbox', { name: 'What you ask' }), 'Wohin?')
    press(dialog.getByRole('checkbox', { name: 'Phone' }))
    const { cards: german } = await loadInbox('de')
    // What was fetched is drawn.
    await pass(20)
    press(dialog.getByRole('button', { name: 'Put it to them' }))
    expect(dropped()).toMatchObject({ fields: [{ type: 'phone', label: german.labels.phone }] })
    expect(german.labels.phone).not.toBe('Phone')
  })

  test('is offered no page for meetings that holds variables, for a dropped card stands as it is written', () => {
    const desk = createFakeDesk()
    const { open, press } = choosing(desk)
    const book = { ...cards.book, url: 'https://book.example/?mail={{email}}' } as Playbook['cards'][string]
    act(() => desk.talk('mine').$state.set({ ...desk.talk('mine').$state.get(), cards: { ...cards, book } }))
    const dialog = open()
    press(dialog.getByRole('button', { name: /^Meeting/ }))
    expect((dialog.getByRole('textbox', { name: /^Address/ }) as HTMLInputElement).value).toBe('')
  })

  test('finds what they wrote again, and hears where it goes while the line is down', () => {
    const { open, press, type, opener, desk } = choosing()
    const first = open()
    press(first.getByRole('button', { name: /^Question/ }))
    type(first.getByRole('textbox', { name: 'What you ask' }), 'Half')
    fireEvent.keyDown(first.getByRole('textbox', { name: 'What you ask' }), { key: 'Escape' })
    expect(opener.getAttribute('aria-expanded')).toBe('false')
    act(() => desk.show({ line: 'down' }))
    const dialog = open()
    expect((dialog.getByRole('textbox', { name: 'What you ask' }) as HTMLTextAreaElement).value).toBe('Half')
    expect(dialog.getByText(/as soon as there is one/)).toBeTruthy()
  })

  test('hands back at a card of the playbook, by what it says, and is asked once more', () => {
    const { open, press, type, last, focused } = choosing()
    const dialog = open()
    press(dialog.getByRole('button', { name: /^Hand back/ }))
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Hello thereMessage',
      'Which size?Asks for a fact',
      'When?Meeting',
      'One momentLive chat',
    ])
    type(dialog.getByRole('searchbox', { name: 'Find a card' }), 'SIZE')
    press(dialog.getByRole('button', { name: /^Which size/ }))
    expect(dialog.getByText('You leave, and the bot goes on at “Which size?”.')).toBeTruthy()
    expect(focused()?.textContent).toBe('Stay')
    press(dialog.getByRole('button', { name: 'Hand back' }))
    expect(last()).toBe('hand-back mine size')
  })
})

describe('a fact that an agent names', () => {
  test('is kept under a name of its own, whatever script it is written in', () => {
    expect(['Straße', 'Størrelse', 'Zażółć', 'Order number', 'What’s new?'].map(keyFrom)).toEqual([
      'strasse',
      'storrelse',
      'zazolc',
      'order-number',
      'what-s-new',
    ])
    const foreign = ['サイズ', '色', 'Размер', 'Цвет', 'מידה', 'A サイズ', 'A 色'].map(keyFrom)
    expect(new Set(foreign).size).toBe(foreign.length)
    for (const key of foreign) expect(key).toMatch(/^own-[a-z0-9]{14}$/)
    expect(keyFrom(' サイズ ')).toBe(foreign[0])
  })

  test('never stands in the place of what the deal and the person have, or of a meeting', () => {
    const keys = ['Value', 'Currency', 'Note', 'Meeting', 'E-mail', 'Email', 'Name'].map(keyFrom)
    expect(keys).toEqual(['own-value', 'own-currency', 'own-note', 'own-meeting', 'e-mail', 'own-email', 'own-name'])
  })

  test('is called in the side panel what the agent called it', () => {
    const as = { kind: 'form' as const, text: '?', fields: [{ type: 'text' as const, key: keyFrom('サイズ'), label: 'サイズ' }] }
    const event = { name: 'dropped' as const, card: 'dropped-1', as, by: { id: 'ada', name: 'Ada' }, delivery: 'sent' as const }
    expect([...askedLabels([...talking, { kind: 'event', key: '1', event }])]).toEqual([[keyFrom('サイズ'), 'サイズ']])
  })
})

test('a card that was kept in another shape begins anew, or with what is missing', () => {
  const whole = { ...emptyDraft('form', 'Go', ''), text: 'Where to?', fields: ['email'] as const }
  expect(draftIn(JSON.stringify(whole))).toEqual(whole)
  expect(draftIn('{"kind":"question","text":"Half"}')).toEqual({ ...emptyDraft('question', '', ''), text: 'Half' })
  expect(draftIn('{"kind":"form","fields":["email","shoe"]}')?.fields).toEqual(['email'])
  for (const odd of ['', '{', 'null', '7', '{"kind":"poll"}', '{"kind":"question","options":"Red"}', '{"kind":"form","text":3}'])
    expect(draftIn(odd)).toBeNull()
})

test('a dropped card stands in the transcript with all that is on it, and says that it awaits an answer, or was not sent', () => {
  const desk = createFakeDesk()
  const inbox = choosing(desk)
  const by = { id: 'ada', name: 'Ada Lovelace' }
  const as = { kind: 'form', text: 'Where <i>to</i>?', fields: [{ type: 'email', label: 'E-mail' }] } as const
  const dropped = (delivery: 'sent' | 'failed') => ({
    kind: 'event' as const,
    key: `k-${delivery}`,
    event: { name: 'dropped' as const, card: `dropped-${delivery}`, as: { ...as, fields: [...as.fields] }, by, delivery },
  })
  act(() => {
    desk.talk('mine').$items.set([...talking, dropped('sent'), dropped('failed')])
    desk.talk('mine').$state.set({ ...desk.talk('mine').$state.get(), asked: 'dropped-sent' })
  })
  expect(inbox.getAllByText('You asked')).toHaveLength(2)
  expect(inbox.getAllByText('Waiting for their answer')).toHaveLength(1)
  inbox.press(inbox.getAllByRole('button', { name: 'Try again' }).at(-1) as HTMLElement)
  expect(desk.asked.at(-1)).toBe('retry mine k-failed')
})

test('the side panel says of every answer whose card asked for it', () => {
  const desk = createFakeDesk()
  const inbox = choosing(desk)
  const agent = (id: string, name: string): Source => ({ from: 'agent', by: { role: 'agent', id, name } })
  act(() =>
    desk.talk('mine').$state.set({
      ...desk.talk('mine').$state.get(),
      fields: new Map([
        ['name', 'Barbara'],
        ['email', 'b@example.com'],
        ['phone', '1234567'],
        ['organization', 'Acme'],
      ]),
      sources: new Map<string, Source>([
        ['name', { from: 'playbook', card: 'name' }],
        ['email', agent('ada', 'Ada Lovelace')],
        ['phone', agent('bob', 'Bob')],
        ['organization', { from: 'site' }],
      ]),
    }),
  )
  const noteOf = (name: string) => {
    const field = inbox.getByRole('textbox', { name })
    return (field.getRootNode() as ShadowRoot).getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent
  }
  expect(['Name', 'E-mail', 'Phone', 'Organisation name'].map(noteOf)).toEqual([
    'Asked by the playbook',
    'Asked by you',
    'Asked by Bob',
    'Your site says so',
  ])
})
