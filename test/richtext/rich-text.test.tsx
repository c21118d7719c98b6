import { render, screen } from '@testing-library/preact'
import { expect, it, vi } from 'vitest'
import { RichText } from '../../src/ui/rich-text.tsx'

it('A message whose chunk could not be fetched is drawn once a later try has fetched it', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const chunk = vi
    .fn()
    .mockRejectedValueOnce(new Error('offline'))
    .mockImplementation((original) => original())
  vi.doMock('../../src/richtext/markdown.ts', (original) => chunk(original))

  render(<RichText text="Some **bold** words to kim&#64;hall&#46;example" author="agent" />)
  await vi.waitFor(() => expect(chunk).toHaveBeenCalledOnce())
  // What fills a name in reads as it was typed until then, too.
  expect(screen.getByText('Some **bold** words to kim@hall.example').tagName).toBe('P')

  await vi.advanceTimersByTimeAsync(5_000)
  vi.useRealTimers()
  expect((await screen.findByText('bold')).tagName).toBe('STRONG')
})

it('A message that is taken away before its chunk has come leaves nothing behind', async () => {
  const { unmount, container } = render(<RichText text="Some <b>bold</b> words" author="agent" />)
  unmount()
  await import('../../src/richtext/html.ts')
  expect(container.innerHTML).toBe('')
})
