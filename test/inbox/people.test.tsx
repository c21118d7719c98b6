import { act, fireEvent } from '@testing-library/preact'
import { beforeAll, expect, it } from 'vitest'
import { deviceName } from '../../src/inbox/you/device.ts'
import { inboxEn } from '../../src/locales/inbox/en/index.ts'
import { createFakeDesk } from './fake-desk.ts'
import { everybody, fakePeople } from './fake-people.ts'
import { fakeSettings } from './fake-settings.ts'
import { stage } from './stage.tsx'

// Both pages come by imports of their own, which on a busy machine take their time.
beforeAll(async () => {
  await import('../../src/inbox/settings/settings.tsx')
  await import('../../src/inbox/you/you.tsx')
})

function atPeople(fake = fakePeople()) {
  const administrator = { ...fakeSettings().administrator, people: fake.people }
  return { ...stage('#/settings/people', createFakeDesk(), { administrator, account: fake.account }), asked: fake.asked }
}

const write = (field: HTMLElement, value: string) => act(() => void fireEvent.input(field, { target: { value } }))
const press = (button: HTMLElement) => act(async () => void fireEvent.click(button))

it('invites by address and role, and shows the link to hand on when no e-mail has taken it', async () => {
  const page = atPeople()
  await write(await page.findByRole('textbox', { name: 'E-mail address' }), ' tom@shop.example ')
  await act(() => void fireEvent.change(page.getByRole('combobox', { name: 'Role' }), { target: { value: 'admin' } }))
  expect(page.getByText('Edits playbooks, invites, and sees the settings.')).toBeTruthy()
  await press(page.getByRole('button', { name: 'Invite' }))
  const link = (await page.findByRole('textbox', { name: 'Link' })) as HTMLInputElement
  expect(link.value).toMatch(/sign-in\/invitation#/)
  expect(page.getByText(/Hand this link on to tom@shop.example/)).toBeTruthy()
  expect(page.asked).toEqual(['invite tom@shop.example admin'])
})

it('asks before it deactivates, and says what becomes of the conversations', async () => {
  const page = atPeople()
  await press(await page.findByRole('button', { name: 'Change ليلى حداد' }))
  await press(page.getByRole('button', { name: 'Deactivate …' }))
  expect(page.getByText(/3 open conversations that they hold go back into Unassigned/)).toBeTruthy()
  expect(page.asked).toEqual([])
  await press(page.getByRole('button', { name: 'Deactivate' }))
  expect(page.asked).toEqual(['change leila {"state":"ended"}'])
  expect(await page.findByText('ليلى حداد is changed.')).toBeTruthy()
})

it('sets how many open conversations somebody in particular is to hold, and goes back to the site’s figure', async () => {
  const page = atPeople()
  await press(await page.findByRole('button', { name: 'Change ليلى حداد' }))
  const field = page.getByRole('spinbutton', { name: 'Open conversations at most, on each site' }) as HTMLInputElement
  expect(field.value).toBe('')
  await write(field, '3')
  await press(page.getByRole('button', { name: 'Save' }))
  await press(await page.findByRole('button', { name: 'Change ليلى حداد' }))
  await write(page.getByRole('spinbutton', { name: 'Open conversations at most, on each site' }), '')
  await press(page.getByRole('button', { name: 'Save' }))
  expect(page.asked).toEqual(['change leila {"capacity":3}', 'change leila {"capacity":null}'])
})

it('offers nothing that would leave no administrator', async () => {
  const page = atPeople()
  await press(await page.findByRole('button', { name: `Change ${everybody[0]?.name}` }))
  expect(page.getByText(/The only administrator/)).toBeTruthy()
  expect(page.queryByRole('button', { name: 'Make agent' })).toBeNull()
  expect(page.queryByRole('button', { name: 'Deactivate …' })).toBeNull()
})

it('says why something was not done, and keeps what was written', async () => {
  const page = atPeople(
    fakePeople({ invite: async () => ({ is: 'refused', status: 422, message: '', option: 'email', why: 'email-taken' }) }),
  )
  const field = (await page.findByRole('textbox', { name: 'E-mail address' })) as HTMLInputElement
  await write(field, 'tom@shop.example')
  await press(page.getByRole('button', { name: 'Invite' }))
  expect((await page.findByRole('alert')).textContent).toContain(inboxEn.why['email-taken'])
  expect(field.value).toBe('tom@shop.example')
})

it('lets everybody see where they are signed in, and end it; their own address only with the password', async () => {
  const fake = fakePeople()
  const page = stage('#/settings/you', createFakeDesk(), { account: fake.account })
  expect(await page.findByText('Firefox on Linux')).toBeTruthy()
  await press(page.getByRole('button', { name: 'End the session of Safari on iPhone' }))
  await press(page.getByRole('button', { name: 'End all others' }))
  await press(page.getByRole('button', { name: 'Stop notifying Safari on iPhone' }))
  await page.findByText('Safari on iPhone is no longer notified.')
  expect(fake.asked).toEqual(['end s2', 'end others', 'call no more s2'])
  expect(page.queryAllByLabelText('Current password')).toHaveLength(1)
  await write(page.getByRole('textbox', { name: 'E-mail address' }), 'ada@new.example')
  expect(page.queryAllByLabelText('Current password')).toHaveLength(2)
})

it('names devices as their owners know them, and invents none', () => {
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0'
  expect(deviceName(windows, inboxEn)).toBe('Edge on Windows')
  expect(deviceName('curl/8', inboxEn)).toBe('A browser on an unknown system')
})
