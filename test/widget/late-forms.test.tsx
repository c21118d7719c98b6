import { act, fireEvent, within } from '@testing-library/preact'
import { atom } from 'nanostores'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { calm, fakeChat } from '../../demo/gallery/fake-chat.ts'
import type { VisitorView } from '../../src/chat/index.ts'
import { en } from '../../src/locales/en.ts'
import { mountPanel } from '../../src/widget/panel/panel.tsx'

/** What comes of each time that the chunk is asked for, in turn. */
const chunk = vi.hoisted(() => ({ asked: 0, failFirst: () => {}, bringSecond: () => {} }))
vi.mock('../../src/widget/panel/soon.ts', async (original) => {
  const first = chunk.asked++ === 0
  await new Promise<void>((bring, fail) => {
    if (first) chunk.failFirst = () => fail(new Error('no line'))
    else chunk.bringSecond = bring
  })
  return original()
})

beforeAll(() => {
  vi.useFakeTimers()
})
afterAll(() => {
  vi.useRealTimers()
})

const email: VisitorView['awaiting'] = {
  id: 'email',
  step: 2,
  known: new Map(),
  card: { kind: 'capture', text: 'Where?', field: 'email', label: 'E-mail', retryMessage: 'No.', next: null },
}

test('a form that is late says that it is coming, lets the composer take the answer while it cannot be had, and then has the focus', async () => {
  const say = vi.fn()
  const chat = { ...fakeChat([], {}), say, $view: atom<VisitorView>({ ...calm, awaiting: email }) }
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
  const panel = mountPanel({ root, chat, words: en, locale: 'en', dir: 'ltr', side: 'end', onClose() {} })
  await act(() => panel.open())
  const dialog = root.querySelector<HTMLElement>('[role=dialog]') as HTMLElement
  const ui = within(dialog)
  const settle = (ms = 100) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)))

  await settle()
  const writes = () => ui.queryByText('One moment', { selector: '.writing *' })
  expect(writes()).toBeTruthy()
  expect(ui.queryByRole('textbox')).toBeNull()
  expect(root.activeElement).toBe(dialog)

  chunk.failFirst()
  await settle()
  expect(writes()).toBeNull()
  expect(root.activeElement).toBe(ui.getByLabelText('Write a message'))
  fireEvent.input(ui.getByRole('textbox'), { target: { value: 'kim@example.com' } })
  fireEvent.keyDown(ui.getByRole('textbox'), { key: 'Enter' })
  expect(say).toHaveBeenCalledExactlyOnceWith('kim@example.com')

  await settle(5_000)
  expect(chunk.asked).toBe(2)
  chunk.bringSecond()
  const field = await ui.findByLabelText('E-mail')
  expect(ui.queryByLabelText('Write a message')).toBeNull()
  expect(root.activeElement).toBe(field)
  panel.destroy()
})
