import { fireEvent, render, screen } from '@testing-library/preact'
import type { RefObject } from 'preact'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/locales/en.ts'
import type { FileLimits } from '../../src/protocol/index.ts'
import { Composer } from '../../src/ui/composer.tsx'
import { Tools, type ToolsProps } from '../../src/widget/panel/tools.tsx'
import './jsdom-gaps.ts'

async function setUp() {
  const tools = (field: RefObject<HTMLTextAreaElement | null>) => (
    <Tools words={en} locale="en" field={field} door={null} onSender={() => {}} announce={() => {}} />
  )
  render(<Composer label="Write" words={en} limit={undefined} onSend={() => {}} tools={tools} />)
  const opener = screen.getByRole('button', { name: 'Emoji' })
  fireEvent.click(opener)
  await screen.findByRole('dialog', { name: 'Emoji' })
  return { opener, field: screen.getByLabelText<HTMLTextAreaElement>('Write') }
}

describe('the choice of emoji', () => {
  test('puts the one that is picked where the caret is, and the focus behind it', async () => {
    const { field } = await setUp()
    fireEvent.click(screen.getByRole('button', { name: 'thumbs up' }))
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

  test('stays open where it is when the way of files comes meanwhile', async () => {
    const door: ToolsProps['door'] = {
      site: 'shop',
      limits: null,
      open: () => new Promise(() => {}),
      hold() {},
      outbox: { pending: [], replace() {}, refuse() {}, drop: () => true },
    }
    const composer = (limits: FileLimits | null) => (
      <Composer
        label="Write"
        words={en}
        limit={undefined}
        onSend={() => {}}
        tools={(field) => (
          <Tools words={en} locale="en" field={field} door={{ ...door, limits }} onSender={() => {}} announce={() => {}} />
        )}
      />
    )
    const { rerender } = render(composer(null))
    fireEvent.click(screen.getByRole('button', { name: 'Emoji' }))
    await screen.findByRole('dialog', { name: 'Emoji' })
    rerender(composer({ mostBytes: 1_000, types: ['image/png'] }))
    await screen.findByRole('button', { name: 'Attach files' })
    expect(screen.getByRole('dialog', { name: 'Emoji' }).contains(document.activeElement)).toBe(true)
  })
})
