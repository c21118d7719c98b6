import { afterEach, expect, test, vi } from 'vitest'
import { browserStore } from '../../src/chat/browser-store.ts'

afterEach(() => vi.unstubAllGlobals())

const blocked = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

test('without storage it keeps to memory and says so', () => {
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked, removeItem: blocked })
  const store = browserStore()
  expect(store.set('a:1', 'one')).toBe(false)
  expect(store.get('a:1')).toBe('one')
  expect(store.keys('a:')).toEqual(['a:1'])
  store.remove('a:1')
  expect(store.get('a:1')).toBeNull()
})

test('in a full storage what is new is kept in memory, and what was there still stands', () => {
  const kept: Record<string, string> = { 'a:old': 'old' }
  const full = {
    getItem: (key: string) => kept[key] ?? null,
    setItem() {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    },
    removeItem: (key: string) => void delete kept[key],
  }
  // As in a browser: a storage's own keys are its entries.
  vi.stubGlobal('localStorage', new Proxy(full, { ownKeys: () => Object.keys(kept), getOwnPropertyDescriptor: described }))
  const store = browserStore()
  expect(store.set('a:old', 'new')).toBe(false)
  expect(store.set('a:more', 'more')).toBe(false)
  expect(store.get('a:old')).toBe('new')
  expect(store.keys('a:').sort()).toEqual(['a:more', 'a:old'])
})

const described = () => ({ enumerable: true, configurable: true })
