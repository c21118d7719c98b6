import { beforeEach, expect, test, vi } from 'vitest'
import { createAttention } from '../../src/widget/attention/attention.ts'
import { createTabTitle } from '../../src/widget/attention/tab-title.ts'

beforeEach(() => {
  document.head.innerHTML = '<title> Lamps  &amp; more </title>'
})

function launcher() {
  const root = document.createElement('div').attachShadow({ mode: 'open' })
  return { root, button: root.appendChild(document.createElement('button')) }
}

const titleText = () => document.querySelector('title')?.textContent

test('the tab tells how many messages wait, and has its title back to the letter', () => {
  const title = createTabTitle(document)
  title.count(1)
  title.count(2)
  expect(document.title).toBe('(2) Lamps & more')
  title.count(0)
  expect(titleText()).toBe(' Lamps  & more ')
})

test('a title that the page has changed meanwhile is the page’s', () => {
  const title = createTabTitle(document)
  title.count(2)
  document.title = 'Basket'
  title.count(0)
  expect(titleText()).toBe('Basket')
  title.count(3)
  expect(document.title).toBe('(3) Basket')
  title.count(0)
  expect(titleText()).toBe('Basket')
})

test('a page without a title has none afterwards', () => {
  document.head.innerHTML = ''
  const title = createTabTitle(document)
  title.count(2)
  expect(document.title).toBe('(2)')
  title.count(0)
  expect(document.querySelector('title')).toBeNull()
})

test('only while the page is out of sight, and not a moment longer', () => {
  const page = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible')
  const turn = (to: DocumentVisibilityState) => {
    page.mockReturnValue(to)
    document.dispatchEvent(new Event('visibilitychange'))
  }
  const place = launcher()
  const attention = createAttention('shop', place, () => false, 0)
  attention.unread(1)
  expect(document.title).toBe('Lamps & more')
  turn('hidden')
  expect(document.title).toBe('(1) Lamps & more')
  attention.unread(2)
  expect(document.title).toBe('(2) Lamps & more')
  expect(place.button.textContent).toBe('2')
  turn('visible')
  expect(document.title).toBe('Lamps & more')
  turn('hidden')
  attention.end()
  expect(document.title).toBe('Lamps & more')
  attention.unread(0)
  page.mockRestore()
})

test('only in the tab that was in front last', async () => {
  const page = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible')
  const attention = createAttention('two tabs', launcher(), () => false, 0)
  page.mockReturnValue('hidden')
  attention.unread(1)
  expect(document.title).toBe('(1) Lamps & more')
  const other = new BroadcastChannel('frontdesk:two tabs')
  other.postMessage(0)
  await vi.waitFor(() => expect(document.title).toBe('Lamps & more'), 5_000)
  attention.unread(2)
  expect(document.title).toBe('Lamps & more')
  attention.end()
  other.close()
  page.mockRestore()
})

test('a message is heard when it is new, unless the visitor wants none of it, and not where the browser has no sound', async () => {
  const place = launcher()
  let isLoud = true
  const tones = vi.fn()
  const node = { connect: () => node, start: tones, stop() {}, addEventListener() {}, frequency: {}, gain: gainOf() }
  const context = {
    currentTime: 0,
    destination: {},
    suspend: async () => {},
    resume: async () => {},
    close: vi.fn(async () => {}),
    createOscillator: () => node,
    createGain: () => node,
  }
  const rung = async () => {
    await Promise.resolve()
    await Promise.resolve()
    return tones.mock.calls.length / 2
  }
  const later = vi.spyOn(performance, 'now')
  createAttention('shop', place, () => true, 0).unread(1)
  expect(await rung()).toBe(0)

  vi.stubGlobal('AudioContext', function AudioContext() {
    return context
  })
  const attention = createAttention('shop', place, () => isLoud, 2)
  later.mockReturnValue(10_000)
  attention.unread(2)
  expect(await rung()).toBe(0)
  attention.unread(3)
  expect(await rung()).toBe(1)
  attention.unread(4)
  expect(await rung()).toBe(1)
  later.mockReturnValue(20_000)
  attention.unread(5)
  expect(await rung()).toBe(2)
  isLoud = false
  later.mockReturnValue(30_000)
  attention.unread(6)
  expect(await rung()).toBe(2)
  attention.end()
  expect(context.close).toHaveBeenCalledOnce()
  later.mockRestore()
  vi.unstubAllGlobals()
})

function gainOf() {
  return { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} }
}
