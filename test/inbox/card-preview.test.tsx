import { act, fireEvent, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { createFakeDesk } from './fake-desk.ts'
import { talking } from './gallery/data.ts'
import { stage } from './stage.tsx'

/** Ada writes a card of this kind for a visitor who reads this language; `preview` is what she sees of their window. */
function writing(kind: string, locale = 'en') {
  const desk = createFakeDesk()
  desk.talk('mine').$items.set(talking)
  desk.talk('mine').$state.set({ ...desk.talk('mine').$state.get(), locale })
  const inbox = stage('#/mine/mine', desk)
  const press = (element: Element) => act(() => void fireEvent.click(element))
  const type = (element: Element, value: string) => act(() => void fireEvent.input(element, { target: { value } }))
  press(inbox.getByLabelText('Ask with a card'))
  const dialog = inbox.root.firstElementChild?.shadowRoot?.querySelector<HTMLElement>('.cards-popover') as HTMLElement
  const { getByText, getByLabelText } = within(dialog)
  press(getByText(kind))
  const box = () => dialog.querySelector('.cards-preview')
  const preview = () => box()?.querySelector('.cards-visitor')?.shadowRoot
  const words = () => [...(preview()?.querySelectorAll('.rich-text, button, label') ?? [])].map((it) => it.textContent)
  return { getByLabelText, desk, press, type, box, preview, words }
}

test('an agent sees a question as the visitor will while it is written, and nothing in it can be pressed', async () => {
  const { getByLabelText, type, box, preview, words, desk } = writing('Question')
  expect(box()).toBeFalsy()
  type(getByLabelText('What you ask'), 'Red or blue?')
  await waitFor(() => expect(words()).toEqual(['Red or blue?']))
  type(getByLabelText('Answer 1'), 'Red')
  type(getByLabelText('Answer 2'), ' Blue ')
  expect(words()).toEqual(['Red or blue?', 'Red', 'Blue'])
  expect(preview()?.textContent).toContain('Ada Lovelace')
  expect(box()?.hasAttribute('inert')).toBe(true)
  act(() => void preview()?.querySelector('button')?.click())
  expect(desk.asked.filter((asked) => asked.startsWith('drop'))).toEqual([])
})

test('a form is shown with the fields that are chosen, in the visitor’s language and its direction', async () => {
  const { getByLabelText, press, type, preview, words } = writing('Details', 'ar')
  type(getByLabelText('What you ask'), 'ما بريدك؟')
  await waitFor(() => expect(words()).toEqual(['ما بريدك؟']))
  press(getByLabelText('E-mail'))
  // A fact of the agent's own is shown once it is called something.
  press(getByLabelText('Something else'))
  await waitFor(() => expect(words()).toEqual(['ما بريدك؟', 'البريد الإلكتروني', 'متابعة']))
  expect(preview()?.querySelector<HTMLElement>('[dir]')?.dir).toBe('rtl')
})

test('a meeting is shown while its address is still being written', async () => {
  const { getByLabelText, type, words } = writing('Meeting')
  type(getByLabelText(/^Address of the page/), 'https://')
  type(getByLabelText('What you ask'), 'When?')
  await waitFor(() => expect(words()).toEqual(['When?', 'Find a time']))
})
