import { act, fireEvent } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { inboxEn } from '../../src/locales/inbox/en/index.ts'
import { createFakeDesk, type FakeDesk } from './fake-desk.ts'
import { ada, asking, bob, fields, mine, NOW, over, page, playbookCards, talking, unassigned } from './gallery/data.ts'
import { stage } from './stage.tsx'

type Stage = ReturnType<typeof stage>

const refusal = { type: 'refused', conversation: 'wait', message: '' } as const

function waiting(): Stage {
  const desk = createFakeDesk()
  desk.showFolder('unassigned', unassigned)
  desk.talk('wait').$items.set(asking)
  return stage('#/unassigned/wait', desk)
}

function holding(desk = createFakeDesk()): Stage {
  desk.showFolder('mine', mine)
  desk.talk('mine').$items.set(talking)
  return stage('#/mine/mine', desk)
}

const change = (desk: FakeDesk, id: string, state: Partial<ReturnType<FakeDesk['talk']>['$state']['value']>) =>
  act(() => desk.talk(id).$state.set({ ...desk.talk(id).$state.get(), ...state }))

describe('Assign to me', () => {
  test('[R22] moves the conversation to My conversations, and the writing may begin', () => {
    const { desk, route, getByRole, queryByRole, focused } = waiting()
    expect(queryByRole('textbox', { name: /^Reply to/ })).toBeNull()
    act(() => getByRole('button', { name: 'Assign to me' }).click())
    expect(desk.asked).toContain('claim wait')
    act(() =>
      desk.talk('wait').$items.set([...asking, { key: 'joined', at: NOW, kind: 'event', event: { name: 'joined', agent: ada } }]),
    )
    expect(route.$place.get()).toEqual({ folder: 'mine', conversation: 'wait' })
    expect(focused()).toBe(getByRole('textbox', { name: 'Reply to Miriam Castell' }))
  })

  test('is asked once, however often it is pressed', () => {
    const { desk, getByRole } = waiting()
    act(() => getByRole('button', { name: 'Assign to me' }).click())
    act(() => getByRole('button', { name: /Assigning/ }).click())
    expect(desk.asked.filter((asked) => asked === 'claim wait')).toHaveLength(1)
  })

  test('[R23] tells that somebody was quicker, and the conversation is no longer shown', () => {
    const { desk, getByRole, queryByText } = waiting()
    act(() => getByRole('button', { name: 'Assign to me' }).click())
    change(desk, 'wait', { refused: { ...refusal, code: 'taken' }, gone: true })
    expect(getByRole('alert').textContent).toContain('Somebody was quicker.')
    expect(queryByText('A question about delivery')).toBeNull()
    expect(getByRole('button', { name: 'See Unassigned' })).toBeTruthy()
  })

  test('[R23] names who was quicker, where that is known', () => {
    const { desk, getByRole } = waiting()
    act(() => desk.talk('wait').$items.set([...asking, { key: 'bob', kind: 'event', event: { name: 'joined', agent: bob } }]))
    change(desk, 'wait', { gone: true })
    expect(getByRole('alert').textContent).toContain('Bob Okafor was quicker.')
  })

  test('can be asked again after the server has refused', () => {
    const { desk, getByRole } = waiting()
    act(() => getByRole('button', { name: 'Assign to me' }).click())
    change(desk, 'wait', { refused: { ...refusal, code: 'out-of-turn' } })
    expect(getByRole('alert').textContent).toBe(inboxEn.refused['out-of-turn'])
    act(() => getByRole('button', { name: 'Assign to me' }).click())
    expect(desk.asked.filter((asked) => asked === 'claim wait')).toHaveLength(2)
  })
})

describe('the transcript', () => {
  test('[R21] shows what the bot asked, what the visitor answered, and how they stand', () => {
    const { getByRole, getByText } = waiting()
    const log = getByRole('log', { name: 'What was said' })
    expect(log.textContent).toContain('Gladly. Whom am I talking to?')
    expect(log.textContent).toContain('Asked for a person, and waits 60 s')
    expect(getByText(/^Waiting/).textContent).toContain('38 s left')
  })

  test('[R25] shows, with the time, that a lead was created', () => {
    const { getByText } = holding()
    const line = getByText('Lead created: Tom Berger, delivery').parentElement as HTMLElement
    expect(line.querySelector('time')?.textContent).toMatch(/\d\d?[:.]\d\d/)
  })

  test('says when another day begins', () => {
    const { getByText } = holding()
    expect(getByText('Yesterday')).toBeTruthy()
    expect(getByText('Today')).toBeTruthy()
  })

  test('[R16] says which of the agent’s messages the visitor has read last, and tells the visitor what was read here', () => {
    const page = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible')
    const desk = createFakeDesk()
    const seen = vi.spyOn(desk.talk('mine'), 'seen')
    const { getByText } = holding(desk)
    expect(seen).toHaveBeenCalled()
    const last = desk
      .talk('mine')
      .$items.get()
      .findLast(({ kind }) => kind === 'agent')
    change(desk, 'mine', { readKey: last?.key ?? '' })
    expect(getByText('Read').parentElement?.textContent).toContain(last && 'text' in last ? last.text : '?')
    page.mockRestore()
  })

  test('what another agent said bears their name', () => {
    const desk = createFakeDesk()
    desk.talk('closed').$items.set(over)
    const { getByText } = stage('#/closed/closed', desk)
    expect(getByText('Bob Okafor')).toBeTruthy()
  })

  test('tells that the visitor is writing', () => {
    const { desk, getByText } = holding()
    change(desk, 'mine', { visitorTyping: true })
    expect(getByText('Tom Berger is writing')).toBeTruthy()
  })

  test('what is known of the visitor stands beside it, and no address but a web page becomes a link', () => {
    const { desk, getByText, getByLabelText, queryByRole } = holding()
    change(desk, 'mine', { fields, page: { ...page, referrer: 'javascript:alert(1)' } })
    expect((getByLabelText('Phone') as HTMLInputElement).value).toBe('+43 660 123 45 67')
    expect((getByLabelText('Order number') as HTMLInputElement).value).toBe('BB-2026-00417')
    expect(queryByRole('link', { name: /oak-table/, hidden: true })?.getAttribute('rel')).toContain('noopener')
    expect(getByText('javascript:alert(1)').closest('a')).toBeNull()
  })
})

describe('what a card asked', () => {
  const budget = {
    kind: 'capture',
    text: 'And your **budget**?',
    field: 'custom',
    key: 'budget',
    label: 'Your budget',
    retryMessage: 'Again?',
    next: null,
  } as const

  test('[R26] has a field in the panel though nobody answered it, and the agent can fill it in', () => {
    const it = holding()
    change(it.desk, 'mine', { cards: { ...playbookCards, budget } })
    fireEvent.input(it.getByLabelText('Your budget'), { target: { value: '900 €' } })
    expect(it.desk.talk('mine').details.$fields.get().get('budget')?.text).toBe('900 €')
  })

  test('[R26] is named under the field that its answer has filled', () => {
    const it = holding()
    const sources = new Map([['email', { from: 'playbook', card: 'topic' } as const]])
    change(it.desk, 'mine', { fields: new Map([['email', 'tom@example.org']]), sources })
    expect(it.getByText('Asked by the playbook')).toBeTruthy()
    const asked = { key: 'topic', kind: 'bot', card: 'topic', text: 'Where do we **reach** you?' } as const
    act(() => it.desk.talk('mine').$items.set([asked, ...talking]))
    expect(it.getByText('Asked by the playbook: “Where do we reach you?”')).toBeTruthy()
  })

  test('stands above an answer that comes late and with one that was changed, and nowhere else', () => {
    const it = holding()
    const bot = { key: 'budget', kind: 'bot', card: 'budget', text: 'And your **budget**?' } as const
    const said = { key: 'said', kind: 'agent', agent: ada, delivery: 'sent', text: 'Take your time.' } as const
    const answer = { key: 'answer', kind: 'visitor', card: 'budget', text: '900 €', delivery: 'sent' } as const
    const event = { name: 'changed', from: '800 €', to: '900 €', dropped: [] } as const
    act(() => it.desk.talk('mine').$items.set([bot, answer]))
    expect(it.queryByText(/^Answer to/)).toBeNull()
    act(() => it.desk.talk('mine').$items.set([bot, said, { ...answer, key: 'late' }]))
    expect(it.getByText('Answer to “And your budget?”').closest('.row')?.textContent).toContain('900 €')
    act(() => it.desk.talk('mine').$items.set([bot, answer, { key: 'changed-answer', kind: 'event', event }]))
    expect(it.getByText(/^Answer to “And your budget\?” · /).textContent).toContain('800 €')
  })
})

describe('the reply', () => {
  const write = (it: Stage, text: string) => {
    const field = it.getByRole('textbox', { name: /^Reply to/ }) as HTMLTextAreaElement
    fireEvent.input(field, { target: { value: text } })
    return field
  }

  test('is sent with Enter; Shift and Enter begin a new line; an input method keeps its Enter', () => {
    const it = holding()
    const field = write(it, 'Good afternoon')
    fireEvent.keyDown(field, { key: 'Enter', shiftKey: true })
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true, keyCode: 229 })
    expect(it.desk.asked.filter((asked) => asked.startsWith('say'))).toEqual([])
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(it.desk.asked).toContain('say mine Good afternoon')
    expect(field.value).toBe('')
  })

  test('tells the visitor that somebody is writing', () => {
    const it = holding()
    write(it, 'G')
    expect(it.desk.asked).toContain('typing mine')
  })

  test('that is half written is still there after a look at another conversation', () => {
    const it = holding()
    write(it, 'I have asked and')
    act(() => it.route.go({ folder: 'mine', conversation: 'mine2' }))
    act(() => it.route.go({ folder: 'mine', conversation: 'mine' }))
    expect((it.getByRole('textbox', { name: /^Reply to/ }) as HTMLTextAreaElement).value).toBe('I have asked and')
  })

  test('that failed can be tried again', () => {
    const { desk, getByRole } = holding()
    act(() => getByRole('button', { name: 'Try again' }).click())
    expect(desk.asked).toContain('retry mine 15')
  })

  test('[R11] is not to be had before the conversation is assigned', () => {
    const { getByText, queryByRole } = waiting()
    expect(queryByRole('textbox', { name: /^Reply to/ })).toBeNull()
    expect(getByText(inboxEn.replyUnassigned)).toBeTruthy()
  })
})

describe('Close', () => {
  test('[R28] asks first, says that it is for good, and closes', () => {
    const { desk, getByRole, focused } = holding()
    act(() => getByRole('button', { name: 'Close' }).click())
    expect(getByRole('alertdialog').textContent).toContain('can never be reopened')
    expect(focused()).toBe(getByRole('button', { name: 'Keep it open' }))
    act(() => getByRole('button', { name: 'Close for good' }).click())
    expect(desk.asked).toContain('close mine')
  })

  test('[R28] Escape keeps it open, and gives the focus back', () => {
    const { desk, getByRole, queryByRole, focused } = holding()
    act(() => getByRole('button', { name: 'Close' }).click())
    fireEvent.keyDown(getByRole('alertdialog'), { key: 'Escape' })
    expect(queryByRole('alertdialog')).toBeNull()
    expect(focused()).toBe(getByRole('button', { name: 'Close' }))
    expect(desk.asked).not.toContain('close mine')
  })

  test('[R28] a closed conversation can be read, and neither answered nor taken nor closed again', () => {
    const desk = createFakeDesk()
    desk.talk('closed').$items.set(over)
    const { getByText, queryByRole } = stage('#/closed/closed', desk)
    expect(getByText(inboxEn.replyClosed)).toBeTruthy()
    expect(getByText(/^Closed \d/)).toBeTruthy()
    for (const name of ['Close', 'Assign to me']) expect(queryByRole('button', { name })).toBeNull()
    expect(queryByRole('textbox', { name: /^Reply to/ })).toBeNull()
  })
})

test('Escape leads from the conversation back to the list', () => {
  const { getByRole, focused } = waiting()
  expect(focused()?.textContent).toBe('Miriam Castell')
  fireEvent.keyDown(getByRole('heading', { name: 'Miriam Castell' }), { key: 'Escape' })
  expect(focused()?.textContent).toContain('Do you deliver to the islands')
})
