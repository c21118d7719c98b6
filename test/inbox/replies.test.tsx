import { act, fireEvent } from '@testing-library/preact'
import { expect, test } from 'vitest'
// The settings are there before anybody waits for them.
import '../../src/inbox/settings/settings.tsx'
import type { KeptReply, RepliesApi } from '../../src/inbox/replies/replies-api.ts'
import { createFakeDesk } from './fake-desk.ts'
import { fakeReplies, repliesKept } from './fake-replies.ts'
import { fakeSettings } from './fake-settings.ts'
import { stage } from './stage.tsx'

function page(fake = fakeReplies()) {
  const { administrator } = fakeSettings()
  return { ...stage('#/settings/replies', createFakeDesk(), { administrator, replies: fake.replies }), asked: fake.asked }
}
const type = (field: HTMLElement, value: string) => act(() => void fireEvent.input(field, { target: { value } }))
const press = (button: HTMLElement) => act(async () => void fireEvent.click(button))

test('an administrator adds a shared reply, changes one over the version that was read, and is asked before one is removed', async () => {
  const { asked, ...it } = page()
  await it.findByText('greeting')
  expect(it.queryByText('my sign-off')).toBeNull()
  await press(it.getByRole('button', { name: 'Add a reply' }))
  await type(it.getByRole('textbox', { name: /^Name/ }), 'bye')
  await type(it.getByRole('textbox', { name: /^What it says/ }), 'Bye, {{visitor.name}}')
  await press(it.getByRole('button', { name: 'Keep' }))
  await it.findByText('Kept “bye”.')

  await press(it.getByRole('button', { name: 'Change “parcel”' }))
  await type(it.getByRole('textbox', { name: /^Name/ }), 'post')
  await press(it.getByRole('button', { name: 'Keep' }))
  await it.findByText('Kept “post”.')

  await press(it.getByRole('button', { name: 'Change “greeting”' }))
  await press(it.getByRole('button', { name: 'Remove …' }))
  expect(it.focused()?.textContent).toBe('Keep it')
  await press(it.getByRole('button', { name: 'Remove' }))
  await it.findByText('Removed “greeting”.')
  expect(asked).toEqual(['keep shared 0 bye: Bye, {{visitor.name}}', `keep shared 1 post: ${repliesKept[1]?.text}`, 'remove a 1'])
})

test('what the server does not take is told in its words, and what was written stays', async () => {
  const message = 'Nothing is known by the name “visitr.name”.'
  const { asked, ...it } = page(fakeReplies({ keep: async () => ({ is: 'refused', status: 422, message }) }))
  await press(await it.findByRole('button', { name: 'Add a reply' }))
  await type(it.getByRole('textbox', { name: /^Name/ }), 'x')
  await type(it.getByRole('textbox', { name: /^What it says/ }), '{{visitr.name}}')
  await press(it.getByRole('button', { name: 'Keep' }))
  expect((await it.findByRole('alert')).textContent).toContain(message)
  expect((it.getByRole('textbox', { name: /^What it says/ }) as HTMLTextAreaElement).value).toBe('{{visitr.name}}')
  expect(asked).toEqual([])
})

test('what is written stays while the list is searched, and no other is opened over it', async () => {
  const it = page()
  await press(await it.findByRole('button', { name: 'Change “parcel”' }))
  const name = it.getByRole<HTMLInputElement>('textbox', { name: /^Name/ })
  await type(name, 'post')
  for (const other of ['Change “greeting”', 'Change “parcel”', 'Add a reply'])
    await press(it.getByRole('button', { name: other }))
  expect(it.getByRole('button', { name: 'Add a reply' }).ariaDisabled).toBe('true')
  await type(it.getByRole('searchbox'), 'good morning')
  await it.pass(200)
  expect(it.queryByText('parcel')).toBeNull()
  expect(name.isConnected && name.value).toBe('post')
})

test('Escape closes the form of a reply that has not been changed, and is an input method’s while that has it', async () => {
  const it = page()
  const change = await it.findByRole('button', { name: 'Change “parcel”' })
  await press(change)
  const name = () => it.queryByRole('textbox', { name: /^Name/ }) as HTMLElement
  const pressEscape = (more = {}) => act(() => void fireEvent.keyDown(name(), { key: 'Escape', ...more }))
  await pressEscape({ isComposing: true, keyCode: 229 })
  await pressEscape({ keyCode: 229 })
  expect(name()).not.toBeNull()
  await type(name(), 'post')
  await pressEscape()
  expect(name()).not.toBeNull()
  await type(name(), 'parcel')
  await pressEscape()
  expect(name()).toBeNull()
  expect(it.focused()?.textContent).toBe('Add a reply')
})

test('an answer that comes after "Cancel" leaves the form of another reply open', async () => {
  let answer = (_: Awaited<ReturnType<RepliesApi['keep']>>) => {}
  const it = page(fakeReplies({ keep: () => new Promise((resolve) => (answer = resolve)) }))
  await press(await it.findByRole('button', { name: 'Change “parcel”' }))
  await press(it.getByRole('button', { name: 'Keep' }))
  await press(it.getByRole('button', { name: 'Cancel' }))
  await press(it.getByRole('button', { name: 'Change “greeting”' }))
  await type(it.getByRole('textbox', { name: /^Name/ }), 'hello')
  await act(async () => answer({ is: 'ok', value: repliesKept[1] as KeptReply }))
  await it.findByText('Kept “parcel”.')
  expect(it.getByRole<HTMLInputElement>('textbox', { name: /^Name/ }).value).toBe('hello')
})
