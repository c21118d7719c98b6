// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createChat, type Playbook } from '../../src/index.ts'
import { localBackend } from '../../src/local.ts'
import { afterPaint } from '../../src/time/after-paint.ts'
import { nameParts } from '../../src/widget/beside/name-parts.ts'

/** A shop's own tests of its components run in a DOM that lays nothing out, and fail of what nobody catches. */
const thrown: unknown[] = []
const note = (error: unknown) => void thrown.push(error)
beforeEach(() => {
  process.on('unhandledRejection', note)
  process.on('uncaughtException', note)
})
afterEach(() => {
  process.off('unhandledRejection', note)
  process.off('uncaughtException', note)
  vi.unstubAllGlobals()
})

const playbook: Playbook = {
  id: 'hello',
  name: 'Hello',
  locale: 'en',
  bot: { name: 'Bell' },
  start: 'hello',
  cards: { hello: { kind: 'message', text: 'Good day.', next: null } },
}
/** What watches nothing. */
class Nothing {
  observe() {}
  disconnect() {}
}
const chats = () => document.querySelectorAll('[data-frontdesk]').length

describe('in a DOM without layout', () => {
  test('a chat is made and taken away without a word', async () => {
    let stands: unknown
    vi.stubGlobal('requestIdleCallback', (then: () => unknown) => {
      stands = then()
    })
    const { visitor: backend } = await localBackend({ site: 'shop', playbook })
    const chat = createChat({ site: 'shop', backend, playbook })
    expect(chats()).toBe(1)
    await stands
    chat.destroy()
    expect(chats()).toBe(0)
    expect(thrown).toEqual([])
  })

  test('a chat can be opened and read where the shop has stood in for what there is not', async () => {
    vi.stubGlobal('ResizeObserver', Nothing)
    vi.stubGlobal('matchMedia', () => ({ matches: false }))
    const { visitor: backend } = await localBackend({ site: 'shop', playbook })
    const chat = createChat({ site: 'shop', backend, playbook })
    chat.open()
    const root = () => document.querySelector('[data-frontdesk]')?.shadowRoot
    await expect.poll(() => root()?.querySelector('.panel')?.textContent).toContain('Good day.')
    await expect.poll(() => root()?.activeElement?.localName).toBe('textarea')
    chat.destroy()
    expect(chats()).toBe(0)
    expect(thrown).toEqual([])
  })

  test('a chat that is taken away as it opens does nothing more, when what the shop stood in is gone, too', async () => {
    vi.stubGlobal('ResizeObserver', Nothing)
    vi.stubGlobal('matchMedia', () => ({ matches: false }))
    const { visitor: backend } = await localBackend({ site: 'shop', playbook })
    const chat = createChat({ site: 'shop', backend, playbook })
    const gone = new Promise<void>((done) =>
      chat.on('open', () => {
        chat.destroy()
        vi.stubGlobal('matchMedia', undefined)
        done()
      }),
    )
    chat.open()
    await gone
    await new Promise<void>(afterPaint)
    expect(thrown).toEqual([])
  })

  test('a bubble has the names of its parts', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' })
    root.append(document.createElement('div'))
    for (const name of ['row', 'bubble'])
      root.lastElementChild?.append(Object.assign(document.createElement('div'), { className: name }))
    root.querySelector('.row')?.append(root.querySelector('.bubble') as Element)
    nameParts(root, () => {})()
    expect(root.querySelector('.bubble')?.getAttribute('part')).toBe('bubble bubble-agent')
  })
})
