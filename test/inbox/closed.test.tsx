import { act, render, waitFor } from '@testing-library/preact'
import { atom } from 'nanostores'
import { afterEach, expect, test, vi } from 'vitest'
import { type Inbox, InboxContext } from '../../src/inbox/context.ts'
import { inability } from '../../src/inbox/notify/closed/able.ts'
import { browserClosed } from '../../src/inbox/notify/closed/browser-closed.ts'
import type { ClosedState } from '../../src/inbox/notify/closed/closed.ts'
import { ClosedChoice } from '../../src/inbox/notify/closed/closed-choice.tsx'
import { renew } from '../../src/inbox/worker/renew.ts'
import type { WorkerScope } from '../../src/inbox/worker/scope.ts'
import { inboxEn } from '../../src/locales/inbox/en/index.ts'
import { settle } from '../../src/testing/clock.ts'
import { fakeClosed, fakeNotify, fakeWays } from './fake-notify.ts'

const { push: say } = inboxEn

afterEach(() => vi.unstubAllGlobals())

function choices(state: ClosedState) {
  const closed = fakeClosed(state)
  const it = render(
    <InboxContext.Provider value={{ words: inboxEn } as Inbox}>
      <ClosedChoice closed={closed} />
    </InboxContext.Provider>,
  )
  return { ...it, closed, box: () => it.queryByRole('checkbox', { name: say.also }) as HTMLInputElement | null }
}

test('[R29] being called while the inbox is closed has a switch of its own, and can be tried once it is on', async () => {
  const it = choices('off')
  expect([it.box()?.checked, it.queryByRole('button', { name: say.tryOut })]).toEqual([false, null])
  act(() => it.box()?.click())
  await it.findByText(say.state.on)
  expect(it.closed.turned).toEqual([true])
  act(() => it.getByRole('button', { name: say.tryOut }).click())
  await it.findByText(say.triedOut)
  act(() => it.box()?.click())
  await waitFor(() => expect(it.closed.turned).toEqual([true, false]))
})

test.each(['absent', 'install', 'insecure', 'denied'] as const)(
  'a browser that cannot (%s) says why, and its switch cannot be pressed',
  (state) => {
    const it = choices(state)
    expect(it.box()?.disabled).toBe(true)
    it.getByText(say.state[state])
  },
)

test('what has failed says so and can be tried again; a server that does not do it says nothing of it', () => {
  const failed = choices('failed')
  failed.getByText(say.state.failed)
  expect(failed.box()?.disabled).toBe(false)
  failed.unmount()
  expect(choices('none').box()).toBeNull()
})

test('an iPhone’s browser is told from one that cannot at all, and an address without https from both', () => {
  const page = (userAgent: string, more: object = {}) =>
    ({
      isSecureContext: true,
      navigator: { userAgent, maxTouchPoints: 5 },
      matchMedia: () => ({ matches: false }),
      ...more,
    }) as unknown as Window
  expect(inability(page('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)'))).toBe('install')
  expect(inability(page('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15)'))).toBe('install')
  expect(inability(page('Mozilla/5.0 (X11; Linux x86_64)'))).toBe('absent')
  expect(inability(page('Mozilla/5.0 (X11; Linux x86_64)', { isSecureContext: false }))).toBe('insecure')
  expect(inability(page('x', { PushManager: 1, Notification: 1, navigator: { userAgent: 'x', serviceWorker: {} } }))).toBeNull()
})

/** A push service: the browser keeps its address until it lets go of it, or is given another. */
function aPushService() {
  let made = 0
  let held: object | null = null
  const give = () => {
    const endpoint = `https://push.example/${++made}`
    held = {
      options: { applicationServerKey: Uint8Array.of(4, 0, 0).buffer },
      toJSON: () => ({ endpoint, keys: {} }),
      unsubscribe: async () => {
        held = null
      },
    }
  }
  return {
    getSubscription: async () => held,
    async subscribe() {
      if (!held) give()
      return held
    },
    give,
    made: () => made,
  }
}

/** A browser with a push service, and a server that keeps what it is told. */
function aBrowser({ isOn = false, pushManager = aPushService(), arrives = async () => {} } = {}) {
  const asked: [string, unknown][] = []
  const server = { isOn, isLost: false }
  let kept = ''
  const registration = { pushManager }
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('PushManager', class {})
  vi.stubGlobal('Notification', class {})
  Object.assign(navigator, {
    serviceWorker: {
      register: async () => registration,
      ready: Promise.resolve(registration),
      getRegistration: async () => registration,
    },
  })
  vi.stubGlobal('fetch', async (_: string, { method = 'GET', body = 'null' }: { method?: string; body?: string } = {}) => {
    if (method === 'GET') return Response.json({ key: 'BAAA', ...server })
    const { again, ...told } = JSON.parse(body) ?? {}
    const mayAgain = server.isOn || (server.isLost && told.endpoint !== kept)
    if (again && !mayAgain) return Response.json({ code: 'not-found' }, { status: 404 })
    kept = told.endpoint
    asked.push([method, method === 'PUT' ? told : null])
    Object.assign(server, { isOn: method === 'PUT', isLost: false })
    await arrives()
    return new Response(null, { status: 204 })
  })
  const { ways, switches } = fakeNotify('default')
  const $language = atom('en')
  const scope = { registration } as unknown as WorkerScope
  return { asked, server, scope, pushManager, ways, switches, $language, closed: browserClosed({ ways, switches, $language }) }
}

test('[R29] turned on, the browser asks, subscribes, and the server hears which of the three are wanted, and again when that is another', async () => {
  const { asked, closed, switches, ways, $language } = aBrowser()
  await waitFor(() => expect(closed.$state.get()).toBe('off'))
  await closed.turn(true)
  expect([closed.$state.get(), ways.asks]).toEqual(['on', 1])
  const wanted = { unassigned: true, assigned: true, message: true, sound: true }
  expect(asked).toEqual([['PUT', { endpoint: 'https://push.example/1', keys: {}, wanted, language: 'en' }]])
  switches.turn('message', false)
  await waitFor(() => expect(asked[1]).toMatchObject(['PUT', { wanted: { message: false } }]))
  $language.set('ar')
  await waitFor(() => expect(asked[2]).toMatchObject(['PUT', { language: 'ar' }]))
  await closed.turn(false)
  expect([closed.$state.get(), asked[3]]).toEqual(['off', ['DELETE', null]])
})

test('what is turned off stays off, although the server was still being told of another choice', async () => {
  let arrived = (): void => {}
  const slow = new Promise<void>((resolve) => {
    arrived = resolve
  })
  let arrives = async (): Promise<void> => {}
  const { asked, closed, switches, $language } = aBrowser({ arrives: () => arrives() })
  await closed.turn(true)
  arrives = () => slow
  switches.turn('message', false)
  await waitFor(() => expect(asked).toHaveLength(2))
  const off = closed.turn(false)
  $language.set('ar')
  await settle()
  expect(asked.map(([method]) => method)).toEqual(['PUT', 'PUT'])
  arrives = async () => {}
  arrived()
  await off
  await waitFor(() => expect(closed.$state.get()).toBe('off'))
  expect(asked.map(([method]) => method)).toEqual(['PUT', 'PUT', 'DELETE'])
})

test('a push service that cannot be reached, and a browser that is told no, are told as they are', async () => {
  const subscribe = () => Promise.reject(new DOMException('no', 'AbortError'))
  const failing = aBrowser({ pushManager: { ...aPushService(), subscribe } })
  await failing.closed.turn(true)
  expect(failing.closed.$state.get()).toBe('failed')
  const { asked } = aBrowser()
  const { switches } = fakeNotify('denied')
  const denied = browserClosed({ ways: fakeWays('denied'), switches, $language: atom('en') })
  await denied.turn(true)
  expect([denied.$state.get(), asked]).toEqual(['denied', []])
})

test('what the server calls still, but the browser no longer permits, is ended on the server too', async () => {
  const { asked, closed } = aBrowser({ isOn: true })
  await waitFor(() => expect(asked).toEqual([['DELETE', null]]))
  expect(closed.$state.get()).toBe('off')
})

test('[R29] a browser that was silenced from another one stays so: what is chosen in its open inbox, or its language, does not have it called again', async () => {
  const { asked, server, closed, $language } = aBrowser()
  await closed.turn(true)
  server.isOn = false
  $language.set('ar')
  await waitFor(() => expect(closed.$state.get()).toBe('off'))
  await settle()
  expect(asked.map(([method]) => method)).toEqual(['PUT'])
})

test('[R29] an open inbox sees, where it says so, that its browser was silenced from another one', async () => {
  const { asked, server, closed } = aBrowser()
  await closed.turn(true)
  server.isOn = false
  const it = render(
    <InboxContext.Provider value={{ words: inboxEn } as Inbox}>
      <ClosedChoice closed={closed} />
    </InboxContext.Provider>,
  )
  const box = () => it.getByRole('checkbox', { name: say.also }) as HTMLInputElement
  await waitFor(() => expect(box().checked).toBe(false))
  // What only its push service has let go of puts itself back, under another address: the browser does not know that its own leads nowhere.
  server.isLost = true
  act(() => void window.dispatchEvent(new Event('focus')))
  await waitFor(() => expect([box().checked, box().disabled]).toEqual([true, false]))
  expect(asked).toMatchObject([
    ['PUT', { endpoint: 'https://push.example/1' }],
    ['PUT', { endpoint: 'https://push.example/2' }],
  ])
})

test('[R29] what its push service let go of while its inbox was open is put back as the agent chooses another language, and the next time kept as it is', async () => {
  const { asked, server, closed, $language } = aBrowser()
  await closed.turn(true)
  Object.assign(server, { isOn: false, isLost: true })
  $language.set('ar')
  await waitFor(() => expect(asked).toHaveLength(2))
  $language.set('de')
  await waitFor(() => expect(asked).toHaveLength(3))
  expect(closed.$state.get()).toBe('on')
  expect(asked.slice(1)).toMatchObject([
    ['PUT', { endpoint: 'https://push.example/2', language: 'ar' }],
    ['PUT', { endpoint: 'https://push.example/2', language: 'de' }],
  ])
})

test('[R29] a browser whose push service gave it another address is put back by its worker; one that was silenced is not, and does not even subscribe', async () => {
  const { asked, server, scope, pushManager } = aBrowser()
  await settle()
  await renew(scope)
  expect([pushManager.made(), asked]).toEqual([0, []])
  server.isLost = true
  await renew(scope)
  expect(asked).toEqual([['PUT', { endpoint: 'https://push.example/1', keys: {} }]])
  pushManager.give()
  await renew(scope)
  expect(asked.at(-1)).toEqual(['PUT', { endpoint: 'https://push.example/2', keys: {} }])
  Object.assign(server, { isOn: false, isLost: true })
  await renew(scope)
  expect(asked.at(-1)).toEqual(['PUT', { endpoint: 'https://push.example/3', keys: {} }])
})
