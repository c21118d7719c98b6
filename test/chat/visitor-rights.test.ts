import { describe, expect, it } from 'vitest'
import type { Playbook } from '../../src/cards/index.ts'
import { createDesk, createVisitorChat, memoryStore, type VisitorChat } from '../../src/chat/index.ts'
import { type ErrorCode, FrontdeskError } from '../../src/protocol/index.ts'
import { type LocalBackendOptions, localBackend } from '../../src/server/local.ts'
import { createFakeClock } from '../../src/testing/clock.ts'

const playbook: Playbook = {
  id: 'rights',
  name: 'Rights',
  locale: 'en',
  bot: { name: 'Robin' },
  start: 'name',
  cards: {
    name: { kind: 'capture', field: 'name', text: 'Your name?', label: 'Name', retryMessage: 'Once more?', next: 'email' },
    email: { kind: 'capture', field: 'email', text: 'Your e-mail?', label: 'E-mail', retryMessage: 'Once more?', next: 'live' },
    live: { kind: 'live-chat', onlineMessage: 'One moment', waitMs: 60_000, offlineMessage: 'Nobody is here', offline: 'end' },
    end: { kind: 'outcome', qualified: false, next: null },
  },
}
const ada = { id: 'ada', name: 'Ada' }

async function aShop(options: Partial<LocalBackendOptions> = {}) {
  const clock = createFakeClock()
  const backend = await localBackend({ site: 'shop', playbook, clock, ...options })
  const desk = createDesk({ site: 'shop', agent: ada.id, backend: backend.agent(ada), playbook: async () => playbook, clock })
  desk.setOnline(true)
  const store = memoryStore()
  const errors: ErrorCode[] = []
  const visit = (): VisitorChat =>
    createVisitorChat({
      site: 'shop',
      backend: backend.visitor,
      playbook,
      store,
      clock,
      onError: ({ code }) => errors.push(code),
    })
  await clock.advance(100)
  return { ...backend, clock, desk, store, errors, visit }
}

async function untilTheyWait({ clock }: { clock: { advance(ms: number): Promise<void> } }, chat: VisitorChat): Promise<void> {
  chat.begin()
  await clock.advance(100)
  for (const words of ['Barbara', 'barbara@example.com']) {
    if (chat.$view.get().awaiting) chat.say(words)
    await clock.advance(100)
  }
}

describe('a visitor whom the site vouches for', () => {
  const identify: NonNullable<LocalBackendOptions['identify']> = async (_site, token) => {
    if (token !== 'signed') throw new FrontdeskError('unauthorized', 'The signature is wrong.', {})
    return { user: 'u1', fields: { name: 'Barbara', email: 'b@example.com' } }
  }

  it('[R19] is asked nothing that is known', async () => {
    const shop = await aShop({ identify })
    const chat = shop.visit()
    chat.identify('signed')
    chat.begin()
    await shop.clock.advance(200)
    expect(chat.$view.get()).toMatchObject({ identity: 'good', phase: 'waiting', awaiting: null })
    expect(shop.desk.$view.get().folders.unassigned.rows[0]?.visitor).toBe('Barbara')
  })

  it('[R19] is not asked on when the site says so in the middle of a question', async () => {
    const shop = await aShop({ identify })
    const chat = shop.visit()
    chat.begin()
    await shop.clock.advance(200)
    expect(chat.$view.get().awaiting?.id).toBe('name')
    chat.identify('signed')
    chat.say('Babs')
    await shop.clock.advance(200)
    expect(chat.$view.get().phase).toBe('waiting')
  })

  it('goes on as a stranger when the token is not good, and the page is told', async () => {
    const shop = await aShop({ identify })
    const chat = shop.visit()
    chat.identify('forged')
    chat.begin()
    await shop.clock.advance(200)
    expect(chat.$view.get()).toMatchObject({ identity: 'refused', phase: 'asking' })
    expect(shop.errors).toEqual(['unauthorized'])
  })
})

describe('a visitor who is done', () => {
  it('[R16] sees what the agent has read, and the agent what the visitor has', async () => {
    const shop = await aShop()
    const chat = shop.visit()
    await untilTheyWait(shop, chat)
    const talk = shop.desk.open(shop.desk.$view.get().folders.unassigned.rows[0]?.conversation ?? '')
    await shop.clock.advance(200)
    talk?.claim()
    talk?.say('Good day')
    chat.say('Hello?')
    await shop.clock.advance(200)
    expect([chat.$view.get().readKey, talk?.$state.get().readKey]).toEqual([null, null])
    talk?.seen()
    chat.seen()
    await shop.clock.advance(200)
    expect(chat.$view.get().readKey).toBe(chat.$items.get().findLast(({ kind }) => kind === 'visitor')?.key)
    expect(talk?.$state.get().readKey).toBe(talk?.$items.get().findLast(({ kind }) => kind === 'agent')?.key)
  })

  it('rates once, when it is over, and the agent sees how', async () => {
    const shop = await aShop()
    const chat = shop.visit()
    await untilTheyWait(shop, chat)
    const talk = shop.desk.open(shop.desk.$view.get().folders.unassigned.rows[0]?.conversation ?? '')
    chat.rate(1)
    talk?.claim()
    await shop.clock.advance(200)
    talk?.close()
    await shop.clock.advance(200)
    chat.rate(5, 'Quick!')
    await shop.clock.advance(200)
    chat.rate(2)
    await shop.clock.advance(200)
    expect(chat.$view.get().rated).toBe(true)
    const ratings = talk?.$items
      .get()
      .flatMap((item) => (item.kind === 'event' && item.event.name === 'rated' ? [item.event] : []))
    expect(ratings).toEqual([{ name: 'rated', score: 5, text: 'Quick!' }])
  })

  it('[R18] is forgotten here and on the server, and comes back a stranger', async () => {
    const shop = await aShop()
    const chat = shop.visit()
    await untilTheyWait(shop, chat)
    const before = shop.store.get('frontdesk:shop:visitor')
    const forgetting = chat.forget()
    // The wish alone, until it is heard: it outlives a tab that is closed now.
    expect(shop.store.keys('')).toEqual(['frontdesk:shop:forget'])
    expect(chat.$items.get()).toEqual([])
    await shop.clock.advance(200)
    expect(await forgetting).toBe(true)
    expect(shop.store.keys('')).toEqual([])
    expect(shop.desk.$view.get().folders.unassigned.rows).toEqual([])
    chat.begin()
    await shop.clock.advance(200)
    expect(chat.$view.get().awaiting?.id).toBe('name')
    const token = (kept: string | null): unknown => JSON.parse(kept ?? '{}').token
    expect(token(shop.store.get('frontdesk:shop:visitor'))).not.toBe(token(before))
  })

  it('[R18] is forgotten by the server later, when it was out of reach', async () => {
    const shop = await aShop()
    const chat = shop.visit()
    await untilTheyWait(shop, chat)
    await shop.hub.stop()
    chat.destroy()
    const unreachable = createVisitorChat({
      site: 'shop',
      backend: { open: () => ({ send: () => false, reconnect: () => {}, close: () => {} }) },
      playbook,
      store: shop.store,
      clock: shop.clock,
    })
    const forgetting = unreachable.forget()
    await shop.clock.advance(20_000)
    expect(await forgetting).toBe(false)
    expect(shop.store.keys('')).toEqual(['frontdesk:shop:forget'])
    const again = shop.visit()
    again.begin()
    await shop.clock.advance(2_000)
    expect(shop.store.get('frontdesk:shop:forget')).toBeNull()
    expect(shop.desk.$view.get().folders.unassigned.rows).toEqual([])
  })

  it('logs out: what the server keeps stays, and the next one here is a stranger', async () => {
    const shop = await aShop()
    const chat = shop.visit()
    await untilTheyWait(shop, chat)
    chat.logout()
    expect(shop.store.keys('')).toEqual([])
    expect(shop.desk.$view.get().folders.unassigned.rows).toHaveLength(1)
    chat.begin()
    await shop.clock.advance(200)
    expect(chat.$view.get().awaiting?.id).toBe('name')
  })
})

describe('words that are said before there is a playbook', () => {
  it('are kept through a reload, and said when it is there', async () => {
    const shop = await aShop()
    const never = new Promise<Playbook>(() => {})
    const early = createVisitorChat({
      site: 'shop',
      backend: shop.visitor,
      playbook: () => never,
      store: shop.store,
      clock: shop.clock,
    })
    early.begin()
    early.say('Hello?')
    early.destroy()
    const chat = shop.visit()
    chat.begin()
    await shop.clock.advance(200)
    const said = chat.$items.get().flatMap((item) => (item.kind === 'visitor' ? [[item.text, item.delivery]] : []))
    expect(said).toEqual([['Hello?', 'sent']])
  })
})
