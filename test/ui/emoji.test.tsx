import { fireEvent, render, screen } from '@testing-library/preact'
import type { RefObject } from 'preact'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/locales/en.ts'
import { Composer } from '../../src/ui/composer.tsx'
import { EmojiTool } from '../../src/ui/emoji/tool.tsx'
import './jsdom-gaps.ts'

async function setUp() {
  const tools = (field: RefObject<HTMLTextAreaElement | null>) => <EmojiTool words={en} field={field} />
  render(<Composer label="Write" words={en} limit={undefined} onSend={() => {}} tools={tools} />)
  const opener = screen.getByRole('button', { name: 'Emoji' })
  fireEvent.click(opener)
  await screen.findByRole('dialog', { name: 'Emoji' })
  return { opener, field: screen.getByLabelText<HTMLTextAreaElement>('Write') }
}

describe('the choice of emoji', () => {
  test('puts the one that is picked where the caret is, and the focus behind it', async () => {
    const { field } = await setUp()
    fireEvent.click(screen.getByRole('button', { name: '👍' }))
    expect(field.value).toBe('👍')
    expect(document.activeElement).toBe(field)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('goes away with Escape, which leaves the focus on its button', async () => {
    const { opener } = await setUp()
    expect(document.activeElement).not.toBe(opener)
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' })
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(opener)
  })
})
