import { fireEvent, render, screen } from '@testing-library/preact'
import type { RefObject } from 'preact'
import { describe, expect, test, vi } from 'vitest'
import { en } from '../../src/locales/en.ts'
import { MESSAGE_CHARS } from '../../src/protocol/limits.ts'
import { Composer } from '../../src/ui/composer.tsx'
import { insert } from '../../src/ui/insert.ts'
import { limitIn } from '../../src/ui/limit.tsx'

function setUp(draft?: string) {
  const onSend = vi.fn()
  const onInput = vi.fn()
  render(
    <Composer
      label="Write a message"
      words={en}
      limit={limitIn(en)}
      onSend={onSend}
      onInput={onInput}
      {...(draft && { draft })}
    />,
  )
  return { onSend, onInput, field: screen.getByLabelText<HTMLTextAreaElement>('Write a message') }
}
const write = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } })
const sendButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Send' })

describe('the composer', () => {
  test('sends with Enter, and is empty and ready for the next message', () => {
    const { field, onSend } = setUp()
    write(field, 'Hello')
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(onSend).toHaveBeenCalledExactlyOnceWith('Hello')
    expect(field.value).toBe('')
    expect(document.activeElement).toBe(field)
  })

  test('begins a new line with Shift + Enter', () => {
    const { field, onSend } = setUp()
    write(field, 'Hello')
    expect(fireEvent.keyDown(field, { key: 'Enter', shiftKey: true })).toBe(true)
    expect(onSend).not.toHaveBeenCalled()
  })

  test('leaves the Enter that ends a composition to the input method', () => {
    const { field, onSend } = setUp()
    write(field, 'にほん')
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true, keyCode: 229 })
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })
    expect(onSend).not.toHaveBeenCalled()
  })

  test('has nothing to send while it is empty or blank', () => {
    const { field, onSend } = setUp()
    expect(sendButton().disabled).toBe(true)
    write(field, '  \n ')
    expect(sendButton().disabled).toBe(true)
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(onSend).not.toHaveBeenCalled()
  })

  test('tells every change, so that the agent sees the visitor writing', () => {
    const { field, onInput } = setUp()
    write(field, 'H')
    expect(onInput).toHaveBeenLastCalledWith('H')
  })

  test('keeps a text that is too long, says by how much, and does not send it', () => {
    const { field, onSend } = setUp()
    const long = 'x'.repeat(MESSAGE_CHARS + 3)
    write(field, long)
    expect(screen.getByText(/^3 characters too many/)).toBeTruthy()
    expect(field.getAttribute('aria-invalid')).toBe('true')
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(onSend).not.toHaveBeenCalled()
    expect(field.value).toBe(long)
  })

  test('says how much room is left when it is nearly full', () => {
    const { field } = setUp()
    write(field, 'x'.repeat(MESSAGE_CHARS - 12))
    expect(screen.getByText('12 characters left')).toBeTruthy()
    expect(sendButton().disabled).toBe(false)
  })

  test('begins with a draft', () => {
    expect(setUp('As I was say').field.value).toBe('As I was say')
  })

  test('lets a tool put something where the caret is, in the place of what is selected, and goes on from there', () => {
    const onInput = vi.fn()
    const tools = (field: RefObject<HTMLTextAreaElement | null>) => (
      <button type="button" onClick={() => insert(field.current, '🙂')}>
        Smile
      </button>
    )
    render(
      <Composer
        label="Write"
        words={en}
        limit={limitIn(en)}
        draft="Hello you there"
        onSend={() => {}}
        onInput={onInput}
        tools={tools}
      />,
    )
    const field = screen.getByLabelText<HTMLTextAreaElement>('Write')
    field.setSelectionRange(6, 9)
    fireEvent.click(screen.getByRole('button', { name: 'Smile' }))
    expect(field.value).toBe('Hello 🙂 there')
    expect(onInput).toHaveBeenLastCalledWith('Hello 🙂 there')
    expect(document.activeElement).toBe(field)
    expect(field.selectionStart).toBe('Hello 🙂'.length)
  })
})
