import { act, fireEvent, within } from '@testing-library/preact'
import { atom } from 'nanostores'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { calm as asking } from '../../demo/gallery/fake-chat.ts'
import type { Item, VisitorChat, VisitorView } from '../../src/chat/index.ts'
import { en } from '../../src/locales/en.ts'
import { afterPaint } from '../../src/time/after-paint.ts'
import { mountPanel } from '../../src/widget/panel/panel.tsx'
import { soonModule } from '../../src/widget/panel/use-soon.ts'

const ada = { id: 'ada', name: 'Ada' }
const hello: Item = { key: '1', kind: 'bot', card: 'hello', text: 'Hello.' }
const question: VisitorView['awaiting'] = {
  id: 'topic',
  step: 1,
  known: new Map(),
  card: { kind: 'question', text: 'What is it about?', options: [{ id: 'repair', label: 'A repair', next: null }] },
}
const email: VisitorView['awaiting'] = {
  id: 'email',
  step: 2,
  known: new Map(),
  card: { kind: 'capture', text: 'Where?', field: 'email', label: 'E-mail', retryMessage: 'No.', next: null },
}

let unmount = () => {}
afterEach(() => unmount())

// What is shown while they are on their way has tests of its own.
beforeAll(async () => {
  await soonModule.fetch()
})

function setUp(view: Partial<VisitorView> = {}, items: readonly Item[] = [hello], isOpen = true) {
  const $items = atom(items)
  const $view = atom<VisitorView>({ ...asking, ...view })
  const told = {
    begin: vi.fn(),
    say: vi.fn(),
    answer: vi.fn(),
    keepWaiting: vi.fn(),
    stopWaiting: vi.fn(),
    typing: vi.fn(),
    retry: vi.fn(),
    startAnew: vi.fn(),
    destroy: vi.fn(),
  }
  const chat = { ...told, $items, $view } as unknown as VisitorChat
  const host = document.createElement('div')
  document.body.append(host)
  const root = host.attachShadow({ mode: 'open' })
  const onClose = vi.fn()
  const panel = mountPanel({ root, chat, words: en, locale: 'en', dir: 'ltr', side: 'end', onClose })
  if (isOpen) act(() => panel.open())
  unmount = () => {
    act(() => panel.destroy())
    host.remove()
  }
  const see = (next: Partial<VisitorView>, more: readonly Item[] = []) =>
    act(() => {
      $items.set([...$items.get(), ...more])
      $view.set({ ...$view.get(), ...next })
    })
  const dialog = root.querySelector<HTMLElement>('[role=dialog]') as HTMLElement
  return { ...told, $items, $view, root, panel, dialog, onClose, see, ui: within(dialog) }
}

describe('the panel', () => {
  test('is closed at first, and its words are there when it is opened', async () => {
    const { root, panel } = setUp({}, [hello], false)
    const dialog = () => root.querySelector<HTMLElement>('[role=dialog]') as HTMLElement
    await expect.poll(() => dialog()?.hidden).toBe(true)
    act(() => panel.open())
    expect(dialog().hidden).toBe(false)
    expect(within(dialog()).getByText('Hello.')).toBeTruthy()
  })

  test('moves the focus to the composer, or to the field that awaits an answer, once it is painted', async () => {
    const writes = setUp().root
    await expect.poll(() => writes.activeElement?.tagName).toBe('TEXTAREA')
    unmount()
    const answers = setUp({ awaiting: email }).root
    await expect.poll(() => answers.activeElement?.tagName).toBe('INPUT')
  })

  test('leaves the focus where it is when it merely stays open from the page before', async () => {
    const { panel, root } = setUp({}, [hello], false)
    act(() => panel.open({ focus: false }))
    await new Promise<void>(afterPaint)
    expect(root.activeElement).toBeNull()
  })

  test('asks to be closed by Escape and by its button, and leaves an Escape of an input method alone', () => {
    const { dialog, onClose, ui } = setUp()
    fireEvent.keyDown(ui.getByRole('textbox'), { key: 'Escape', isComposing: true, keyCode: 229 })
    expect(onClose).not.toHaveBeenCalled()
    fireEvent.keyDown(ui.getByRole('textbox'), { key: 'Escape' })
    fireEvent.click(ui.getByRole('button', { name: 'Close chat' }))
    expect(onClose).toHaveBeenCalledTimes(2)
    expect(dialog.hidden).toBe(false)
  })

  test('keeps what was typed while it is closed, and while a field takes the place of the composer', async () => {
    const { panel, see, ui } = setUp()
    fireEvent.input(ui.getByRole('textbox'), { target: { value: 'As I was say' } })
    act(() => panel.close())
    act(() => panel.open())
    await see({ awaiting: email })
    expect(ui.queryByLabelText('Write a message')).toBeNull()
    await see({ awaiting: null })
    expect(ui.getByLabelText<HTMLTextAreaElement>('Write a message').value).toBe('As I was say')
  })

  test('[R15] takes the name of the agent who joins', async () => {
    const { see, ui } = setUp()
    expect(ui.getByRole('heading').textContent).toBe('Robin')
    expect(ui.getByText('Automatic assistant')).toBeTruthy()
    await see({ phase: 'live', agent: ada }, [{ key: '2', kind: 'event', event: { name: 'joined', agent: ada } }])
    expect(ui.getByRole('heading').textContent).toBe('Ada')
    expect(ui.getByText('Here with you')).toBeTruthy()
    expect(ui.getAllByText('Ada joined').length).toBeGreaterThan(0)
  })

  test('says what the visitor types, and that they are typing', () => {
    const { say, typing, ui } = setUp()
    fireEvent.input(ui.getByRole('textbox'), { target: { value: 'Hi' } })
    expect(typing).toHaveBeenCalled()
    fireEvent.keyDown(ui.getByRole('textbox'), { key: 'Enter' })
    expect(say).toHaveBeenCalledExactlyOnceWith('Hi')
  })

  test('[R3] answers the question, and moves the focus on from the pill that is gone', async () => {
    const { answer, root, see, ui } = setUp({ awaiting: question })
    const pill = ui.getByRole('button', { name: 'A repair' })
    pill.focus()
    fireEvent.click(pill)
    expect(answer).toHaveBeenCalledExactlyOnceWith('repair')
    await see({ awaiting: email })
    expect(root.activeElement?.tagName).toBe('INPUT')
  })

  test('does not fetch the focus back from a visitor who has gone on to the page', async () => {
    const { root, see } = setUp({ awaiting: email })
    await expect.poll(() => root.activeElement).not.toBeNull()
    ;(root.activeElement as HTMLElement).blur()
    await Promise.resolve()
    await see({ awaiting: null })
    expect(root.activeElement).toBeNull()
  })

  test('[R14] shows the wait with both ways on', async () => {
    const { keepWaiting, stopWaiting, see, ui } = setUp()
    await see({ phase: 'waiting', wait: { endsAt: Date.now() + 42_000, lengthMs: 60_000 } })
    expect(ui.getByText(/0:4[12] left/)).toBeTruthy()
    fireEvent.click(ui.getByRole('button', { name: 'Keep waiting' }))
    fireEvent.click(ui.getByRole('button', { name: 'Leave a message instead' }))
    expect(keepWaiting).toHaveBeenCalledOnce()
    expect(stopWaiting).toHaveBeenCalledOnce()
    expect(ui.getByLabelText('Write a message')).toBeTruthy()
  })

  test('does not show the visitor what the business makes of them', () => {
    const { ui } = setUp({}, [
      { key: '1', kind: 'event', event: { name: 'disqualified' } },
      { key: '2', kind: 'event', event: { name: 'created', object: 'lead', title: 'Kim, a tourer' } },
    ])
    expect(ui.getByRole('log').textContent).toBe('')
  })

  test('[R28] offers a new conversation when this one is closed, and nothing else to write in', async () => {
    const { startAnew, ui } = setUp({ phase: 'closed', agent: ada })
    expect(ui.queryByRole('textbox')).toBeNull()
    fireEvent.click(await ui.findByRole('button', { name: 'Start a new conversation' }))
    expect(startAnew).toHaveBeenCalledOnce()
  })

  test('says that there is no connection, to the eye and to the ear', async () => {
    const { see, ui } = setUp({ phase: 'live', agent: ada })
    expect(ui.queryByText(/No connection/)).toBeNull()
    await see({ line: 'down' })
    expect(ui.getAllByText(/No connection/)).toHaveLength(2)
    expect(ui.getByText('Connecting')).toBeTruthy()
  })

  test('goes on with the playbook, and offers no composer, where the line is refused', () => {
    const { ui } = setUp({ line: 'refused', awaiting: question })
    expect(ui.getAllByText(/cannot connect here/).length).toBeGreaterThan(0)
    expect(ui.getByRole('button', { name: 'A repair' })).toBeTruthy()
    expect(ui.queryByRole('textbox')).toBeNull()
  })

  test('tries a failed message again', () => {
    const { retry, ui } = setUp({}, [{ key: '7', kind: 'visitor', text: 'Hi', delivery: 'failed' }])
    fireEvent.click(ui.getByRole('button', { name: 'Try again' }))
    expect(retry).toHaveBeenCalledExactlyOnceWith('7')
  })

  test('[R35] is gone without a trace in the same moment as it is destroyed', () => {
    const { $items, $view, panel, root } = setUp()
    const mine = new CSSStyleSheet()
    root.adoptedStyleSheets.push(mine)
    panel.destroy()
    expect(root.childNodes).toHaveLength(0)
    expect([...root.adoptedStyleSheets]).toEqual([mine])
    expect($items.lc + $view.lc).toBe(0)
  })

  test('carries no style attribute anywhere, so that the strictest page lets it be', () => {
    const { root } = setUp({ phase: 'waiting', wait: { endsAt: Date.now() + 42_000, lengthMs: 60_000 } })
    expect(root.querySelectorAll('[style], style')).toHaveLength(0)
  })
})
