import { fireEvent, render, screen } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import type { UploadCard } from '../../src/cards/index.ts'
import type { FileDoor } from '../../src/files/door.ts'
import { en } from '../../src/locales/en.ts'
import { type Attachment, FrontdeskError } from '../../src/protocol/index.ts'
import { UploadView } from '../../src/ui/cards/upload.tsx'

const kept = (name: string): Attachment => ({ id: `kept-${name}`.padEnd(32, '0'), name, type: 'text/plain', bytes: 5 })
const file = (name: string) => new File(['Hello'], name, { type: 'text/plain' })

/** A server that keeps a file when `arrive` says so, and has nothing of programs. */
function setUp({ most = 3, optional, door: isThere = true }: { most?: number; optional?: boolean; door?: boolean } = {}) {
  const onAnswer = vi.fn()
  const arrivals = new Map<string, () => void>()
  const given: AbortSignal[] = []
  const door: FileDoor = {
    site: 'shop',
    limits: { mostBytes: 1_000, types: ['text/plain'] },
    open: async () => ({
      upload({ name }, { signal, onProgress }) {
        if (signal) given.push(signal)
        if (name.endsWith('.exe')) return Promise.reject(new FrontdeskError('wrong-type', 'Not this.', {}))
        onProgress?.(0.5)
        return new Promise((resolve) => arrivals.set(name, () => resolve(kept(name))))
      },
      addressOf: () => '',
    }),
    hold() {},
    outbox: { pending: [], replace() {}, refuse() {}, drop: () => true },
  }
  const card: UploadCard = { kind: 'upload', text: 'A list?', key: 'list', most, next: null, ...(optional && { optional }) }
  const { container, unmount } = render(
    <div class="panel">
      <UploadView figureIn={Number} card={card} known={new Map()} words={en} door={isThere ? door : null} onAnswer={onAnswer} />
    </div>,
  )
  const panel = container.querySelector('.panel') as HTMLElement
  const choose = (...files: File[]) =>
    fireEvent.change(container.querySelector('input[type=file]') as HTMLElement, { target: { files } })
  const arrive = async (name: string) => {
    await vi.waitFor(() => expect([...arrivals.keys()]).toContain(name))
    arrivals.get(name)?.()
  }
  return { onAnswer, panel, choose, arrive, given, unmount }
}
const button = (name: string) => screen.queryByRole<HTMLButtonElement>('button', { name })

describe('a card that asks for files', () => {
  test('answers with all that were chosen, and not before the last of them is there', async () => {
    const { onAnswer, choose, arrive } = setUp()
    expect(button('Continue')).toBeNull()
    choose(file('a.txt'), file('b.txt'))
    expect(await screen.findByRole('progressbar', { name: /a\.txt/ })).toMatchObject({ max: 1 })
    await arrive('b.txt')
    fireEvent.click(button('Continue') as HTMLElement)
    expect(onAnswer).not.toHaveBeenCalled()
    await arrive('a.txt')
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledExactlyOnceWith([kept('a.txt'), kept('b.txt')]))
  })

  test('says what is wrong with a file that is refused, and goes on once it is taken out', async () => {
    const { onAnswer, choose, arrive } = setUp()
    choose(file('a.txt'), file('b.exe'))
    await arrive('a.txt')
    expect(await screen.findByText(en.fileWrongType)).toBeTruthy()
    fireEvent.click(button('Continue') as HTMLElement)
    fireEvent.click(button('Remove b.exe') as HTMLElement)
    expect(onAnswer).not.toHaveBeenCalled()
    fireEvent.click(button('Continue') as HTMLElement)
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledExactlyOnceWith([kept('a.txt')]))
  })

  test('takes as many as the card says and no more, and says so', async () => {
    const { choose } = setUp({ most: 2 })
    choose(file('a.txt'), file('b.txt'), file('c.txt'))
    expect(await screen.findByText(en.tooManyFiles(2), { selector: '.error' })).toBeTruthy()
    expect(screen.getAllByRole('listitem').map(({ title }) => title)).toEqual(['a.txt', 'b.txt'])
    expect(button(en.attach)).toBeNull()
    fireEvent.click(button('Remove a.txt') as HTMLElement)
    expect(button(en.attach)).not.toBeNull()
  })

  test('takes what is pasted, but not the picture that some programs add to copied words', async () => {
    const { panel } = setUp()
    const paste = (name: string, text: string) =>
      fireEvent.paste(panel, { clipboardData: { files: [file(name)], getData: () => text } })
    paste('words.txt', 'Some words')
    paste('a.txt', '')
    expect((await screen.findAllByRole('listitem')).map(({ title }) => title)).toEqual(['a.txt'])
  })

  test('sends nothing on once it is left', async () => {
    const { choose, given, unmount } = setUp()
    choose(file('a.txt'))
    await vi.waitFor(() => expect(given).toHaveLength(1))
    unmount()
    await vi.waitFor(() => expect(given.map(({ aborted }) => aborted)).toEqual([true]))
  })

  test('can be skipped where it is optional, and where no files are taken', () => {
    const optional = setUp({ optional: true })
    fireEvent.click(button(en.skip) as HTMLElement)
    expect(optional.onAnswer).toHaveBeenCalledExactlyOnceWith(null)
    optional.unmount()

    const { unmount } = setUp()
    expect(button(en.skip)).toBeNull()
    unmount()

    const none = setUp({ door: false })
    expect(screen.getByText(en.noFiles)).toBeTruthy()
    fireEvent.click(button(en.skip) as HTMLElement)
    expect(none.onAnswer).toHaveBeenCalledExactlyOnceWith(null)
  })
})
