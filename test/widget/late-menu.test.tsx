import { act, fireEvent, within } from '@testing-library/preact'
import { atom } from 'nanostores'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { calm, fakeChat } from '../../demo/gallery/fake-chat.ts'
import type { VisitorView } from '../../src/chat/index.ts'
import { en } from '../../src/locales/en.ts'
import { mountPanel } from '../../src/widget/panel/panel.tsx'
import { soonModule } from '../../src/widget/panel/use-soon.ts'

/** The chunk fails when it is first asked for. */
const chunk = vi.hoisted(() => ({ asked: 0 }))
vi.mock('../../src/widget/panel/menu.tsx', async (original) => {
  if (chunk.asked++ === 0) throw new Error('no line')
  return original()
})

beforeAll(async () => {
  await soonModule.fetch()
  vi.useFakeTimers()
})
afterAll(() => {
  vi.useRealTimers()
})

test('a menu that does not come says that it is being fetched, and opens when it is there', async () => {
  const chat = { ...fakeChat([], {}), $view: atom<VisitorView>(calm) }
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
  const panel = mountPanel({ root, chat, words: en, locale: 'en', dir: 'ltr', side: 'end', onClose() {} })
  await act(() => panel.open())
  const ui = within(root.querySelector<HTMLElement>('[role=dialog]') as HTMLElement)
  const settle = (ms = 100) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)))
  await settle()

  const more = ui.getByRole('button', { name: 'More' })
  fireEvent.click(more)
  await settle()
  expect(more.getAttribute('aria-busy')).toBe('true')
  expect(ui.getByText('Connecting')).toBeTruthy()
  await settle(5_000)
  await ui.findByRole('menuitem', { name: 'Forget me' })
  expect(more.getAttribute('aria-busy')).toBe('false')
  expect(ui.queryByText('Connecting')).toBeNull()
  panel.destroy()
})
