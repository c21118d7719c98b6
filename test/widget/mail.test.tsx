import { act, fireEvent, within } from '@testing-library/preact'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { fakeChat } from '../../demo/gallery/fake-chat.ts'
import type { Item, VisitorView } from '../../src/chat/index.ts'
import { en } from '../../src/locales/en.ts'
import { FrontdeskError } from '../../src/protocol/error.ts'
import { mountPanel } from '../../src/widget/panel/panel.tsx'
import { soonModule } from '../../src/widget/panel/use-soon.ts'

const said: Item[] = [{ key: '1', kind: 'visitor', text: 'My bicycle is broken.', delivery: 'sent', at: 2 }]

let unmount = () => {}
afterEach(() => unmount())
beforeAll(async () => {
  await soonModule.fetch()
})

async function openMenu(mailing: VisitorView['mailing'], items: readonly Item[] = said) {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
  const panel = mountPanel({
    root,
    chat: fakeChat(items, { mailing }),
    words: en,
    locale: 'nb',
    dir: 'ltr',
    side: 'end',
    onClose() {},
  })
  act(() => panel.open())
  unmount = () => {
    act(() => panel.destroy())
    root.host.remove()
  }
  const ui = within(root.querySelector<HTMLElement>('[role=dialog]') as HTMLElement)
  fireEvent.click(ui.getByRole('button', { name: 'More' }))
  await ui.findByRole('menu')
  return { root, ui }
}

async function ask(send: NonNullable<VisitorView['mailing']>['send']) {
  const { ui, root } = await openMenu({ send })
  fireEvent.click(ui.getByRole('menuitem', { name: 'Send it by e-mail' }))
  const field = ui.getByLabelText<HTMLInputElement>('Your e-mail address')
  const enter = (value: string) => {
    fireEvent.input(field, { target: { value } })
    return act(async () => void fireEvent.submit(field.form as HTMLFormElement))
  }
  return { ui, root, field, enter }
}

test('is offered only where the server sends e-mails, and something was said', async () => {
  const send = async () => {}
  expect((await openMenu({ send })).ui.queryByRole('menuitem', { name: 'Send it by e-mail' })).toBeTruthy()
  unmount()
  expect((await openMenu(null)).ui.queryByRole('menuitem', { name: 'Send it by e-mail' })).toBeNull()
  unmount()
  const greeted: Item[] = [{ key: '0', kind: 'bot', card: 'hello', text: 'Hello.', at: 1 }]
  expect((await openMenu({ send }, greeted)).ui.queryByRole('menuitem', { name: 'Send it by e-mail' })).toBeNull()
})

test('says that it is sending, and once it is sent where to', async () => {
  let arrive = () => {}
  const send = vi.fn(() => new Promise<void>((resolve) => (arrive = resolve)))
  const { ui, root, field, enter } = await ask(send)
  expect(root.activeElement).toBe(field)
  await enter(' kari@example.com ')
  expect(send).toHaveBeenCalledExactlyOnceWith('kari@example.com', 'nb')
  expect(ui.getByText('Sending')).toBeTruthy()
  expect(field.readOnly).toBe(true)
  fireEvent.submit(field.form as HTMLFormElement)
  expect(send).toHaveBeenCalledOnce()
  await act(async () => arrive())
  expect(root.activeElement?.textContent).toBe('Sent to kari@example.com.')
  expect(ui.queryByLabelText('Your e-mail address')).toBeNull()
})

test('asks for what is an address, and sends nothing before', async () => {
  const send = vi.fn(async () => {})
  const { ui, field, enter } = await ask(send)
  for (const wrong of ['', 'kari', 'kari@example', 'a@b.example, c@d.example']) {
    await enter(wrong)
    expect(field.getAttribute('aria-invalid'), wrong).toBe('true')
  }
  expect(ui.getByText('Such as name@example.com')).toBeTruthy()
  expect(send).not.toHaveBeenCalled()
})

test.each([
  ['offline', 'This could not be sent. Please try again.'],
  ['undelivered', 'This could not be sent. Please try again.'],
  ['too-many', 'Too many were asked for. Please try again later.'],
] as const)('says that it was not sent (%s), keeps the address, and can be asked again', async (code, sentence) => {
  const send = vi.fn(async () => {}).mockRejectedValueOnce(new FrontdeskError(code, '', { retryAfterMs: 1 } as never))
  const { ui, field, enter } = await ask(send)
  await enter('kari@example.com')
  expect(ui.getByText(sentence)).toBeTruthy()
  expect(field.value).toBe('kari@example.com')
  await act(async () => void fireEvent.click(ui.getByRole('button', { name: 'Try again' })))
  expect(ui.getByText('Sent to kari@example.com.')).toBeTruthy()
})
