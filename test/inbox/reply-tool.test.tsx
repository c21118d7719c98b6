import { act, fireEvent, render, screen, within } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import { memoryStore } from '../../src/chat/store.ts'
import { createDrafts } from '../../src/inbox/compose/drafts.ts'
import type { Editor } from '../../src/inbox/compose/rich/editor.ts'
import { LinkTool } from '../../src/inbox/compose/rich/link-tool.tsx'
import { type Inbox, InboxContext } from '../../src/inbox/context.ts'
import { shortcutSwitch } from '../../src/inbox/keys/switch.ts'
import type { RepliesApi } from '../../src/inbox/replies/replies-api.ts'
import { ReplyTool } from '../../src/inbox/replies/reply-tool.tsx'
import { memoryRoute } from '../../src/inbox/route.ts'
import { inboxEn } from '../../src/locales/inbox/en/index.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { createFakeDesk } from './fake-desk.ts'
import { fakeReplies } from './fake-replies.ts'

// jsdom lays nothing out, and has nothing to scroll.
Element.prototype.scrollIntoView ??= () => {}

function editorOf() {
  const own = { insert: vi.fn(), insertMarkdown: vi.fn(), focus: vi.fn(), putLink: vi.fn() }
  return { ...own, takeLink: () => ({ words: 'ours', href: '' }) } as typeof own & Editor
}

/** The tool that a slash has opened. */
async function bySlash(api: RepliesApi = fakeReplies().replies) {
  const clock = createFakeClock()
  const editor = editorOf()
  const slash = { current: () => false }
  const inbox: Inbox = {
    words: inboxEn,
    clock,
    desk: createFakeDesk(),
    route: memoryRoute(),
    drafts: createDrafts(memoryStore(), ''),
    shortcuts: shortcutSwitch(memoryStore()),
  }
  render(
    <InboxContext.Provider value={inbox}>
      <ReplyTool api={api} editor={editor} slash={slash} facts={() => ({})} />
    </InboxContext.Provider>,
  )
  await act(() => void slash.current())
  const dialog = within(screen.getByRole('dialog'))
  const field = dialog.getByRole('combobox')
  const type = (value: string) => act(() => void fireEvent.input(field, { target: { value } }))
  const press = (key: string, on: Element = field) => act(() => void fireEvent.keyDown(on, { key }))
  return { editor, dialog, field, type, press, pass: (ms: number) => act(() => clock.advance(ms)) }
}

test('Enter takes what is found by the words that stand there, and waits for it, but nothing that was found before', async () => {
  const { editor, dialog, type, press, pass } = await bySlash()
  await dialog.findByRole('option', { name: /^greeting/, selected: true })
  await type('good')
  await press('Enter')
  await press('ArrowDown')
  await pass(120)
  await type('parcel')
  await press('Enter')
  expect(editor.insertMarkdown).not.toHaveBeenCalled()
  await pass(120)
  expect(editor.insertMarkdown).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Your parcel/))
})

test.each([
  ['a press elsewhere', () => document.body],
  ['the tool’s own button', () => screen.getByRole('button', { name: 'Kept replies' })],
])('%s puts a slash back, with the words behind it', async (_, where) => {
  const { editor, type } = await bySlash()
  await type('usr/bin is missing')
  await act(() => {
    fireEvent.pointerDown(where())
    fireEvent.click(where())
  })
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(editor.insert).toHaveBeenCalledExactlyOnceWith('/usr/bin is missing')
})

test('where the replies cannot be reached, Tab leads to trying again, which keeps the focus in the field', async () => {
  const { editor, dialog, field, press } = await bySlash(fakeReplies({ find: async () => ({ is: 'unreachable' }) }).replies)
  const again = await dialog.findByRole('button', { name: 'Try again' })
  await press('Tab')
  expect(again.isConnected).toBe(true)
  again.focus()
  await act(() => void fireEvent.click(again))
  expect(document.activeElement).toBe(field)
  await press('Escape', again)
  expect(editor.insert).toHaveBeenCalledExactlyOnceWith('/')
})

test('the address of a link has the focus, and its Enter and Escape are an input method’s while that has them', async () => {
  const editor = editorOf()
  render(
    <LinkTool editor={editor} words={inboxEn.compose} button={{}}>
      Link
    </LinkTool>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Link' }))
  const [address, words] = (await screen.findAllByRole('textbox')) as [HTMLElement, HTMLElement]
  expect(document.activeElement).toBe(address)
  fireEvent.input(address, { target: { value: 'https://shop.test' } })
  for (const key of ['Enter', 'Escape']) {
    fireEvent.keyDown(words, { key, isComposing: true, keyCode: 229 })
    fireEvent.keyDown(words, { key, keyCode: 229 })
  }
  expect(screen.getByRole('dialog').contains(words)).toBe(true)
  expect(editor.putLink).not.toHaveBeenCalled()
  fireEvent.keyDown(words, { key: 'Enter' })
  expect(editor.putLink).toHaveBeenCalledExactlyOnceWith({ words: 'ours', href: 'https://shop.test' })
})
