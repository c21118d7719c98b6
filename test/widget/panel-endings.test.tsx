import { act, fireEvent, within } from '@testing-library/preact'
import { atom } from 'nanostores'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { calm, fakeChat } from '../../demo/gallery/fake-chat.ts'
import type { Item, VisitorView } from '../../src/chat/index.ts'
import { en } from '../../src/locales/en.ts'
import { mountPanel } from '../../src/widget/panel/panel.tsx'
import { soonModule } from '../../src/widget/panel/use-soon.ts'

const ada = { id: 'ada', name: 'Ada' }
const said: Item[] = [
  { key: '1', kind: 'bot', card: 'hello', text: 'Hello.', at: 1 },
  { key: '2', kind: 'visitor', text: 'My **bicycle** is broken.', delivery: 'sent', at: 2 },
  { key: '3', kind: 'agent', text: 'Bring it by!', delivery: 'sent', agent: ada, at: 3 },
]
const closed = { phase: 'closed', agent: ada } as const

let unmount = () => {}
afterEach(() => unmount())
beforeAll(async () => {
  await soonModule.fetch()
})

function setUp(view: Partial<VisitorView> = {}, items: readonly Item[] = said) {
  const $view = atom<VisitorView>({ ...calm, ...view })
  const $items = atom(items)
  const told = { seen: vi.fn(), rate: vi.fn(), begin: vi.fn(), startAnew: vi.fn(), forget: vi.fn(async () => true) }
  const chat = { ...fakeChat(items, view), ...told, $items, $view }
  const sound = { isOn: vi.fn(() => true), turn: vi.fn() }
  const host = document.body.appendChild(document.createElement('div'))
  const root = host.attachShadow({ mode: 'open' })
  const onClose = vi.fn()
  const panel = mountPanel({ root, chat, words: en, locale: 'en', dir: 'ltr', side: 'end', sound, onClose })
  act(() => panel.open())
  unmount = () => {
    act(() => panel.destroy())
    host.remove()
  }
  const ui = within(root.querySelector<HTMLElement>('[role=dialog]') as HTMLElement)
  const more = () => ui.getByRole('button', { name: 'More' })
  const see = (next: Partial<VisitorView>) => act(() => $view.set({ ...$view.get(), ...next }))
  async function openMenu() {
    fireEvent.click(more())
    return ui.findByRole('menu')
  }
  const key = (name: string) => fireEvent.keyDown(root.activeElement as Element, { key: name })
  const names = () => [...root.querySelectorAll('[role^=menuitem]')].map(({ textContent }) => textContent)
  return { ...told, sound, panel, root, ui, onClose, more, see, openMenu, key, names, $items, $view }
}

test('that the agent has closed the conversation stands in the talk, and is said once to who listens; not to who comes later', async () => {
  const { ui, see, root, $items } = setUp({ phase: 'live', agent: ada })
  const said = () =>
    [...root.querySelectorAll('[aria-live=polite] p')].filter(({ textContent }) => textContent === en.closed).length
  act(() => $items.set([...$items.get(), { key: '4', kind: 'event', event: { name: 'closed', by: 'agent' }, at: 4 }]))
  await see({ phase: 'closed' })
  expect(within(ui.getByRole('log')).getByText(en.closed)).toBeTruthy()
  await vi.waitFor(() => expect(said()).toBe(1))
  await ui.findByRole('button', { name: en.newConversation })
  expect(said()).toBe(1)
  expect(root.querySelectorAll('[role=alert], [role=status]').length).toBe(0)

  unmount()
  const later = setUp(closed, $items.get())
  await later.ui.findByRole('button', { name: en.newConversation })
  expect(later.root.querySelectorAll('[aria-live=polite] p').length).toBe(0)
})

test('[R14] who waits reads how soon somebody usually comes, where the server has measured it', async () => {
  const wait = { endsAt: Date.now() + 60_000, lengthMs: 60_000 }
  const waiting = (usualMs?: number): Item => ({
    key: '9',
    kind: 'event',
    event: { name: 'waiting', waitMs: 60_000, usualMs },
    at: 9,
  })
  const { ui, root, $items, see } = setUp({ phase: 'waiting', wait }, [...said, waiting(61_000)])
  const usually = 'Usually somebody is here within 2 min'
  expect(await ui.findByText(usually, { selector: '.note' })).toBeTruthy()
  const spoken = () => [...root.querySelectorAll('[aria-live=polite] p')].filter(({ textContent }) => textContent === usually)
  await vi.waitFor(() => expect(spoken()).toHaveLength(1), 5_000)
  act(() => $items.set([...said, waiting()]))
  await see({ phase: 'waiting' })
  expect(ui.queryByText(/Usually/, { selector: '.note' })).toBeNull()
})

test('[R8] where no playbook is switched on the window says that nobody is there, and what becomes of what is written', async () => {
  const { ui, see } = setUp({ playbook: 'none', phase: 'new', bot: null }, [])
  expect(ui.getByText(en.nobodyOnline)).toBeTruthy()
  expect(ui.getByText(en.ended)).toBeTruthy()
  expect(ui.queryByText(en.missingPlaybook)).toBeNull()
  expect(ui.queryByText(en.statusBot)).toBeNull()
  // Somebody has taken it.
  await see({ phase: 'live', agent: ada })
  expect([ui.queryByText(en.nobodyOnline), ui.queryByText(en.ended)]).toEqual([null, null])
})

describe('read marks', () => {
  test('[R16] what is before the visitor’s eyes is told, and a closed panel shows nothing to anybody', () => {
    const page = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible')
    const { seen, panel, $items } = setUp()
    expect(seen).toHaveBeenCalledTimes(1)
    act(() => panel.close())
    act(() => $items.set([...said, { ...said[2], key: '4' } as Item]))
    expect(seen).toHaveBeenCalledTimes(1)
    act(() => panel.open())
    expect(seen).toHaveBeenCalledTimes(2)
    page.mockRestore()
  })

  test('[R16] the visitor sees what the agent has read', () => {
    const { ui } = setUp({ readKey: '2' })
    expect(ui.getByText('Read').parentElement?.textContent).toContain('bicycle')
  })
})

describe('the menu', () => {
  test('opens with its first entry in focus, goes round with the arrows, and gives the focus back', async () => {
    const { openMenu, more, key, root, names, ui, onClose } = setUp(closed)
    await openMenu()
    expect(more().getAttribute('aria-expanded')).toBe('true')
    expect(names()).toEqual(['Save this conversation', 'Sound', 'Start a new conversation', 'Forget me'])
    const focused = () => root.activeElement?.textContent
    expect(focused()).toBe('Save this conversation')
    key('ArrowDown')
    expect(focused()).toBe('Sound')
    key('End')
    expect(focused()).toBe('Forget me')
    key('ArrowDown')
    expect(focused()).toBe('Save this conversation')
    key('ArrowUp')
    expect(focused()).toBe('Forget me')
    key('Escape')
    expect(ui.queryByRole('menu')).toBeNull()
    expect(root.activeElement).toBe(more())
    expect(onClose).not.toHaveBeenCalled()
  })

  test('is put away by a press anywhere else', async () => {
    const { openMenu, ui } = setUp()
    await openMenu()
    act(() => void document.dispatchEvent(new Event('pointerdown')))
    expect(ui.queryByRole('menu')).toBeNull()
  })

  test('saves the conversation as a file that the page makes by itself, with every word that was said', async () => {
    const files: Blob[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL() {} }),
    )
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      expect(this.download).toBe('Chat.txt')
    })
    const { openMenu, ui } = setUp()
    await openMenu()
    fireEvent.click(ui.getByRole('menuitem', { name: 'Save this conversation' }))
    expect(saved).toHaveBeenCalledOnce()
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader()
      reader.onload = () => resolve(String(reader.result))
      reader.readAsText(files[0] as Blob)
    })
    for (const words of ['Robin', 'Hello.', 'You', 'My **bicycle** is broken.', 'Ada', 'Bring it by!'])
      expect(text).toContain(words)
    saved.mockRestore()
  })

  test('turns the sound off, and says that it is', async () => {
    const { openMenu, ui, sound } = setUp()
    await openMenu()
    const entry = ui.getByRole('menuitemcheckbox', { name: 'Sound' })
    expect(entry.getAttribute('aria-checked')).toBe('true')
    fireEvent.click(entry)
    expect(sound.turn).toHaveBeenCalledExactlyOnceWith(false)
    expect(entry.getAttribute('aria-checked')).toBe('false')
  })

  test('offers a new conversation only when this one has ended', async () => {
    const { openMenu, names, see, ui, startAnew } = setUp({ phase: 'live', agent: ada })
    await openMenu()
    expect(names()).not.toContain('Start a new conversation')
    await see({ phase: 'ended' })
    fireEvent.click(ui.getByRole('menuitem', { name: 'Start a new conversation' }))
    expect(startAnew).toHaveBeenCalledOnce()
  })
})

describe('Forget me', () => {
  async function ask(view: Partial<VisitorView> = {}) {
    const set = setUp(view)
    await set.openMenu()
    fireEvent.click(set.ui.getByRole('menuitem', { name: 'Forget me' }))
    return set
  }

  test('asks first, with the harmless answer in focus', async () => {
    const { root, ui, forget, key, more } = await ask()
    expect(ui.getByRole('alertdialog').textContent).toContain('It cannot be brought back.')
    expect(root.activeElement?.textContent).toBe('Keep it')
    key('Escape')
    expect(ui.queryByRole('alertdialog')).toBeNull()
    expect(root.activeElement).toBe(more())
    expect(forget).not.toHaveBeenCalled()
  })

  test.each([
    [true, 'All of it is erased.'],
    [false, /server could not be reached/],
  ])('[R18] erases, and says truthfully how far that has come (reached: %s)', async (isReached, sentence) => {
    const { ui, forget, see, begin, startAnew } = await ask()
    forget.mockResolvedValue(isReached)
    fireEvent.click(ui.getByRole('button', { name: 'Erase everything' }))
    expect(forget).toHaveBeenCalledOnce()
    await see({ line: 'idle', playbook: 'loading', phase: 'new' })
    expect(await ui.findByText(sentence)).toBeTruthy()
    expect(ui.queryByText('One moment')).toBeNull()
    expect(ui.queryByRole('textbox')).toBeNull()
    expect(begin).not.toHaveBeenCalled()
    fireEvent.click(ui.getByRole('button', { name: 'Start a new conversation' }))
    expect(begin).toHaveBeenCalledOnce()
    expect(startAnew).not.toHaveBeenCalled()
  })
})

describe('the verdict', () => {
  test('is asked for when an agent has closed the conversation, or has been there when it ended; not before, and not again', async () => {
    const { ui, see } = setUp({ phase: 'live', agent: ada })
    expect(ui.queryByText('How was it?')).toBeNull()
    await see({ phase: 'ended' })
    expect(await ui.findByText('How was it?')).toBeTruthy()
    unmount()
    expect(setUp({ ...closed, rated: true }).ui.queryByText('How was it?')).toBeNull()
    unmount()
    expect(setUp({ phase: 'ended' }, said.slice(0, 2)).ui.queryByText('How was it?')).toBeNull()
  })

  test('is one of five, each with a name, and a sentence if one likes', async () => {
    const { ui, rate, see } = setUp(closed)
    const group = await ui.findByRole('group', { name: 'How was it?' })
    const choices = within(group).getAllByRole('radio')
    expect(choices.map((choice) => choice.getAttribute('aria-label'))).toEqual([
      'Bad',
      'Not good',
      'All right',
      'Good',
      'Very good',
    ])
    expect(ui.queryByRole('button', { name: 'Send' })).toBeNull()
    fireEvent.click(choices[3] as HTMLElement)
    fireEvent.input(ui.getByLabelText('Would you like to add anything?'), { target: { value: ' Quick! ' } })
    fireEvent.click(ui.getByRole('button', { name: 'Send' }))
    expect(rate).toHaveBeenCalledExactlyOnceWith(4, 'Quick!')
    await see({ rated: true })
    expect(ui.queryByRole('radio')).toBeNull()
    expect(ui.getAllByText('Thank you for telling us.').length).toBe(2)
    expect(ui.getByRole('button', { name: 'Start a new conversation' })).toBeTruthy()
  })
})
