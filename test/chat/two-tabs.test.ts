import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Backend } from '../../src/backend/backend.ts'
import type { Playbook } from '../../src/cards/index.ts'
import { createVisitorChat, memoryStore, type Store, type VisitorChat } from '../../src/chat/index.ts'
import { localBackend } from '../../src/server/local.ts'
import { memoryStorage } from '../../src/server/memory.ts'
import { noRules } from '../../src/server/rules/rules.ts'
import { createFakeClock, type FakeClock } from '../../src/testing/clock.ts'

const playbook: Playbook = {
  id: 'shop',
  name: 'Shop',
  locale: 'en',
  bot: { name: 'Robin' },
  start: 'wish',
  cards: {
    wish: {
      kind: 'capture',
      text: 'What do you wish?',
      field: 'custom',
      key: 'wish',
      label: 'Wish',
      retryMessage: 'Again.',
      next: 'ask',
    },
    ask: {
      kind: 'question',
      text: 'How soon?',
      options: [
        { id: 'now', label: 'Now', next: null },
        { id: 'later', label: 'Later', next: null },
      ],
    },
  },
}

/** One visitor with two tabs, in both of which the bot has asked. The first has a line of its own, that can be `cut`. */
async function twoTabs() {
  const clock = createFakeClock()
  const storage = memoryStorage()
  const { visitor: backend, hub } = await localBackend({ site: 'shop', playbook, clock, storage })
  const windows: EventTarget[] = []
  const store = heardStore(windows, clock)
  const cut = { isCut: false }
  const faulty: Backend = {
    open(events) {
      const line = backend.open(events)
      return { ...line, send: (command) => cut.isCut || line.send(command) }
    },
  }
  const tab = async (backend: Backend) => {
    const window = new EventTarget()
    windows.push(window)
    vi.stubGlobal('addEventListener', window.addEventListener.bind(window))
    const chat = createVisitorChat({ site: 'shop', backend, playbook, store, clock })
    chat.begin()
    await clock.advance(1_000)
    return chat
  }
  const kept = () => storage.find(JSON.parse(store.get('frontdesk:shop:visitor') ?? '{}').conversation)
  return { clock, hub, kept, cut, windows, tabs: [await tab(faulty), await tab(backend)] as const, open: () => tab(backend) }
}

/** A browser's: a little later, every window hears what was written. */
function heardStore(windows: readonly EventTarget[], clock: FakeClock): Store {
  const store = memoryStore()
  return {
    ...store,
    set(key, newValue) {
      const tell = () => windows.map((window) => window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue })))
      clock.after(5, tell)
      return store.set(key, newValue)
    },
  }
}

afterEach(() => vi.unstubAllGlobals())

const said = (chat: VisitorChat) => chat.$items.get().flatMap((item) => (item.kind === 'visitor' ? [item.text] : []))

describe('two tabs of one visitor', () => {
  it('that answer one field at once lose neither answer: the first is kept, the other is said', async () => {
    const { clock, tabs } = await twoTabs()
    tabs[0].answer('A lamp')
    tabs[1].answer('A chair')
    await clock.advance(5_000)
    for (const tab of tabs) {
      expect(said(tab)).toEqual(['A lamp', 'A chair'])
      expect(tab.$view.get().awaiting?.id).toBe('ask')
    }
  })

  it('whose conversation was erased while both were open are in one new one', async () => {
    const { clock, hub, tabs } = await twoTabs()
    await hub.rules.keep('shop', { ...noRules, retentionDays: 1 }, 0, 'Ingrid')
    await clock.advance(1.5 * 86_400_000)
    tabs[1].answer('A lamp')
    await clock.advance(5_000)
    for (const tab of tabs) expect(said(tab)).toEqual(['A lamp'])
  })

  it('that have ended, and are erased while nobody reads either, begin nothing, though one hears of it from the other', async () => {
    const { clock, hub, kept, cut, tabs } = await twoTabs()
    await hub.rules.keep('shop', { ...noRules, retentionDays: 1 }, 0, 'Ingrid')
    tabs[0].end()
    await clock.advance(1_000)
    cut.isCut = true
    await clock.advance(1.5 * 86_400_000)
    cut.isCut = false
    await clock.advance(60_000)
    expect(await kept()).toBeUndefined()
    tabs[1].answer('A lamp')
    await clock.advance(5_000)
    for (const tab of tabs) expect(said(tab)).toEqual(['A lamp'])
  })

  it('that answer alike have answered once', async () => {
    const { clock, tabs } = await twoTabs()
    tabs[0].answer('A lamp')
    tabs[1].answer('A lamp')
    await clock.advance(5_000)
    for (const tab of tabs) expect(said(tab)).toEqual(['A lamp'])
  })

  it('that choose two options have chosen the first, and nobody says the name of an option', async () => {
    const { clock, tabs } = await twoTabs()
    tabs[0].answer('A lamp')
    await clock.advance(5_000)
    tabs[0].answer('now')
    tabs[1].answer('later')
    await clock.advance(5_000)
    for (const tab of tabs) expect(said(tab)).toEqual(['A lamp', 'Now'])
  })

  it('of which one is closed with words that have not left send them from the other, once', async () => {
    const { clock, cut, tabs } = await twoTabs()
    tabs[0].answer('A lamp')
    await clock.advance(1_000)
    cut.isCut = true
    tabs[0].say('Is it in stock?')
    tabs[0].say('And in red?')
    await clock.advance(5_000)
    expect(said(tabs[1])).toEqual(['A lamp'])
    tabs[0].destroy()
    await clock.advance(30_000)
    expect(said(tabs[1])).toEqual(['A lamp', 'Is it in stock?', 'And in red?'])
    expect(tabs[1].$items.get().filter((item) => 'delivery' in item && item.delivery !== 'sent')).toEqual([])
  })

  it('that are both there say nothing twice, however long one of them has no line', async () => {
    const { clock, cut, tabs } = await twoTabs()
    tabs[0].answer('A lamp')
    await clock.advance(1_000)
    cut.isCut = true
    tabs[0].say('Is it in stock?')
    await clock.advance(40_000)
    cut.isCut = false
    await clock.advance(40_000)
    for (const tab of tabs) expect(said(tab)).toEqual(['A lamp', 'Is it in stock?'])
  })

  it('of which one goes before the playbook of its new conversation has come leave its words to the next page', async () => {
    const clock = createFakeClock()
    const { visitor: backend } = await localBackend({ site: 'shop', playbook, clock })
    const store = memoryStore()
    let isThere = true
    const source = () => (isThere ? Promise.resolve(playbook) : new Promise<Playbook>(() => {}))
    const open = async () => {
      const chat = createVisitorChat({ site: 'shop', backend, playbook: source, store, clock })
      chat.begin()
      await clock.advance(1_000)
      return chat
    }
    const [going, staying] = [await open(), await open()]
    going.end()
    await clock.advance(1_000)
    isThere = false
    going.startAnew()
    going.say('Are you there?')
    // What comes down to the other tab has it keep what it knows.
    staying.rate(4)
    await clock.advance(1_000)
    going.destroy()
    isThere = true
    expect(said(await open())).toEqual(['Are you there?'])
  })
})

describe('[R14] [R16] two tabs of one visitor that begin anew', () => {
  it('at once begin one conversation, and a reload shows it', async () => {
    const { clock, tabs, open } = await twoTabs()
    tabs[0].end()
    await clock.advance(1_000)
    for (const tab of tabs) tab.startAnew()
    await clock.advance(1_000)
    tabs[0].answer('A chair')
    await clock.advance(1_000)
    tabs[1].say('Is it in stock?')
    await clock.advance(1_000)
    for (const tab of [...tabs, await open()]) expect(said(tab)).toEqual(['A chair', 'Is it in stock?'])
  })

  it('are both there when one of them does, however often, also when the other had no line', async () => {
    const { clock, cut, tabs, open } = await twoTabs()
    cut.isCut = true
    for (const wish of ['A lamp', 'A chair', 'A table']) {
      tabs[1].answer(wish)
      await clock.advance(1_000)
      tabs[1].end()
      await clock.advance(1_000)
      tabs[1].startAnew()
      await clock.advance(1_000)
    }
    await clock.advance(60_000)
    cut.isCut = false
    tabs[1].answer('A bed')
    await clock.advance(60_000)
    for (const tab of [...tabs, await open()]) expect(said(tab)).toEqual(['A bed'])
  })

  it('stay in what goes on, go along once it is over, and begin what nobody has begun', async () => {
    const { clock, tabs } = await twoTabs()
    tabs[1].startAnew()
    await clock.advance(1_000)
    tabs[1].answer('A lamp')
    await clock.advance(1_000)
    expect(said(tabs[0])).toEqual([])
    tabs[0].end()
    await clock.advance(1_000)
    expect(said(tabs[0])).toEqual(['A lamp'])
    for (const tab of tabs) tab.startAnew()
    await clock.advance(1_000)
    tabs[0].answer('A chair')
    await clock.advance(1_000)
    for (const tab of tabs) expect(said(tab)).toEqual(['A chair'])
  })

  it('go along with what is being typed there, however soon, and say it once', async () => {
    const { clock, tabs, windows, open } = await twoTabs()
    const deaf = windows.shift() as EventTarget
    tabs[0].end()
    await clock.advance(1_000)
    tabs[1].startAnew()
    await clock.advance(1_000)
    tabs[1].answer('A lamp')
    windows.push(deaf)
    tabs[0].startAnew()
    tabs[0].say('In red.')
    tabs[1].say('Is it in stock?')
    await clock.advance(5_000)
    for (const tab of [...tabs, await open()]) expect(said(tab).sort()).toEqual(['A lamp', 'In red.', 'Is it in stock?'])
  })

  it('lose no word that either says when one of them has no line', async () => {
    const { clock, cut, tabs, open } = await twoTabs()
    cut.isCut = true
    for (const tab of tabs) tab.startAnew()
    tabs[0].answer('A lamp')
    tabs[0].say('Is it in stock?')
    await clock.advance(1_000)
    tabs[1].answer('A chair')
    tabs[1].say('In red.')
    await clock.advance(5_000)
    cut.isCut = false
    await clock.advance(60_000)
    for (const tab of [...tabs, await open()]) expect(said(tab)).toEqual(['A chair', 'In red.', 'A lamp', 'Is it in stock?'])
  })

  it('lose no word when one is closed, with or without a goodbye, before the playbook has come, and the other begins', async () => {
    for (const isSudden of [false, true]) {
      const clock = createFakeClock()
      const { visitor: backend } = await localBackend({ site: 'shop', playbook, clock })
      const store = memoryStore()
      const waiting: (() => void)[] = []
      let isThere = true
      const source = () =>
        isThere ? Promise.resolve(playbook) : new Promise<Playbook>((resolve) => waiting.push(() => resolve(playbook)))
      let isGone = false
      const lasting: Store = { ...store, set: (key, value) => !isGone && store.set(key, value) }
      const open = async (store: Store) => {
        const chat = createVisitorChat({ site: 'shop', backend, playbook: source, store, clock })
        chat.begin()
        await clock.advance(1_000)
        return chat
      }
      const [going, staying] = [await open(lasting), await open(store)]
      going.end()
      await clock.advance(1_000)
      isThere = false
      for (const tab of [going, staying]) tab.startAnew()
      going.say('Are you there?')
      await clock.advance(1_000)
      isGone = isSudden
      going.destroy()
      for (const come of waiting) come()
      await clock.advance(1_000)
      expect(staying.$view.get().awaiting?.id).toBe('wish')
      isThere = true
      for (const tab of [await open(store), staying]) {
        await clock.advance(30_000)
        expect(said(tab), `${isSudden}`).toEqual(['Are you there?'])
      }
    }
  })
})
