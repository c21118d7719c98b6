import { act, fireEvent } from '@testing-library/preact'
import { expect, test } from 'vitest'
// The settings are there before anybody waits for them.
import '../../src/inbox/settings/settings.tsx'
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
