import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import type { RefObject } from 'preact'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { words as de } from '../../src/locales/de.ts'
import { en } from '../../src/locales/en.ts'
import type { Words } from '../../src/locales/words.ts'
import type { FileLimits } from '../../src/protocol/index.ts'
import { Composer } from '../../src/ui/composer.tsx'
import { readNames } from '../../src/ui/emoji/find.ts'
import { EMOJI } from '../../src/ui/emoji/list.ts'
import { namesIn } from '../../src/ui/emoji/names.ts'
import { Picker } from '../../src/ui/emoji/picker.tsx'
import { Tools, type ToolsProps } from '../../src/widget/panel/tools.tsx'
import { all } from '../locales/all.ts'

// What is behind the button comes by an import, which a busy machine takes its time for.
configure({ asyncUtilTimeout: 10_000 })

async function setUp(locale = 'en', words: Words = en) {
  const tools = (field: RefObject<HTMLTextAreaElement | null>) => (
    <Tools words={words} locale={locale} field={field} door={null} onSender={() => {}} announce={() => {}} />
  )
  const onSend = vi.fn()
  render(<Composer label="Write" words={words} limit={undefined} onSend={onSend} tools={tools} />)
  const opener = screen.getByLabelText(words.emoji)
  fireEvent.click(opener)
  const choice = await screen.findByRole('dialog', { name: words.emoji })
  await waitFor(() => expect(choice.querySelector('button')?.ariaLabel).toBeTruthy())
  const search = within(choice).getByRole<HTMLInputElement>('searchbox')
  const found = () => [...choice.querySelectorAll('button')]
  const look = (typed: string) => fireEvent.input(search, { target: { value: typed } })
  return { opener, choice, search, found, look, onSend, field: screen.getByLabelText<HTMLTextAreaElement>('Write') }
}

describe('the choice of emoji', () => {
  test('puts the one that is picked where the caret is, and the focus behind it', async () => {
    const { field } = await setUp()
    fireEvent.click(screen.getByLabelText('thumbs up'))
    expect(field.value).toBe('👍')
    expect(document.activeElement).toBe(field)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('is looked through by words of the visitor’s own language, whatever their accents and capitals', async () => {
    const { found, look } = await setUp('de-AT', de)
    const names = () => found().map(({ textContent, ariaLabel }) => `${textContent} ${ariaLabel}`)
    expect(found()).toHaveLength(EMOJI.length)
    look('kaffee ')
    expect(names()).toEqual(['☕ Heißgetränk'])
    look('HEISSG')
    expect(names()).toEqual([])
    look('Heißg')
    expect(names()).toEqual(['☕ Heißgetränk'])
    look('danke')
    expect(names()).toContain('🙏 zusammengelegte Handflächen')
    look('  ')
    expect(found()).toHaveLength(EMOJI.length)
  })

  test('says it when nothing is called so, to whoever listens, too', async () => {
    const { choice, found, look } = await setUp()
    const status = within(choice).getByRole('status')
    expect(status.textContent).toBe('')
    look('qqq')
    expect([found().length, status.textContent]).toEqual([0, 'None is called that.'])
  })

  test('picks the first that was found with Enter, which sends nothing', async () => {
    const { search, look, field, onSend } = await setUp()
    expect(document.activeElement).toBe(search)
    look('thank')
    expect(fireEvent.keyDown(search, { key: 'Enter', isComposing: true, keyCode: 229 })).toBe(true)
    expect(field.value).toBe('')
    expect(fireEvent.keyDown(search, { key: 'Enter' })).toBe(false)
    expect(field.value).toBe('🙏')
    expect(onSend).not.toHaveBeenCalled()
  })

  test('picks nothing by a word as long as its names have not come', () => {
    const onPick = vi.fn()
    const opener = { current: null }
    const fetch = vi.spyOn(namesIn('sv'), 'fetch').mockReturnValue(new Promise(() => {}))
    onTestFinished(() => fetch.mockRestore())
    render(<Picker words={en} locale="sv" opener={opener} onPick={onPick} onDone={() => {}} />)
    const search = screen.getByRole('searchbox')
    fireEvent.input(search, { target: { value: 'heart' } })
    fireEvent.keyDown(search, { key: 'Enter' })
    expect(onPick).not.toHaveBeenCalled()
    fireEvent.input(search, { target: { value: ' ' } })
    fireEvent.keyDown(search, { key: 'Enter' })
    expect(onPick).toHaveBeenCalledExactlyOnceWith('👍')
  })

  test('is gone through with arrows, down from the field and up to it', async () => {
    const { search, found, look } = await setUp()
    look('heart')
    expect(fireEvent.keyDown(search, { key: 'ArrowLeft' })).toBe(true)
    fireEvent.keyDown(search, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(found()[0])
    fireEvent.keyDown(found()[0] as Element, { key: 'ArrowRight' })
    expect(document.activeElement).toBe(found()[1])
    fireEvent.keyDown(found()[1] as Element, { key: 'Home' })
    expect(document.activeElement).toBe(found()[0])
    fireEvent.keyDown(found()[0] as Element, { key: 'ArrowUp' })
    expect(document.activeElement).toBe(search)
  })

  test('goes away with Tab behind the last of it, and before the first', async () => {
    const { search, found } = await setUp()
    fireEvent.keyDown(search, { key: 'Tab' })
    fireEvent.keyDown(found()[0] as Element, { key: 'Tab', shiftKey: true })
    expect(screen.queryByRole('dialog')).not.toBeNull()
    fireEvent.keyDown(found()[0] as Element, { key: 'Tab' })
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
    fireEvent.click(screen.getByLabelText('Emoji'))
    await screen.findByRole('dialog', { name: 'Emoji' })
    rerender(composer({ mostBytes: 1_000, types: ['image/png'] }))
    await screen.findByLabelText('Attach files', { selector: 'button' })
    expect(screen.getByRole('dialog', { name: 'Emoji' }).contains(document.activeElement)).toBe(true)
  })
})

describe('the names of emoji', () => {
  test.each(Object.keys(all))('in %s: each has one, and words to be found by', async (language) => {
    const named = readNames((await namesIn(language).fetch()).names)
    expect([...named.keys()]).toEqual(EMOJI)
    for (const [emoji, words] of named) for (const word of words) expect(word, emoji).toMatch(/^[\p{L}\p{N}].*\S$|^.$/u)
    expect(new Set([...named.values()].map(([name]) => name)).size).toBe(EMOJI.length)
  })

  test('are English where the chat does not speak the language, and Hebrew by its older tag', async () => {
    const first = async (locale: string) => readNames((await namesIn(locale).fetch()).names).get('👍')?.[0]
    expect(await first('fi')).toBe('thumbs up')
    expect(await first('iw')).toBe(await first('he'))
  })
})
