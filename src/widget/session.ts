import { lazyBackend } from '../backend/lazy.ts'
import { browserStore } from '../chat/browser-store.ts'
import { createVisitorChat } from '../chat/index.ts'
import { loadWords } from '../locales/load.ts'
import type { Start } from '../protocol/index.ts'
import { themeCss } from '../theme/css.ts'
import { loadAccents } from '../theme/load.ts'
import { systemClock } from '../time/clock.ts'
import { addSheet } from '../ui/sheet.ts'
import { socketAt } from './addresses.ts'
import { dressLauncher } from './launcher/dress.ts'
import { mountPanel } from './panel/panel.tsx'
import { playbookSource } from './playbook-source.ts'
import { createReporter } from './reporter.ts'
import { type Session, type SessionHost, tabKey } from './session-host.ts'
import { unreadAfter } from './unread.ts'

/** What counts as the visitor's interaction with an open panel. */
const TOUCHES = ['pointerdown', 'keydown']

/**
 * Everything behind the launcher: the visitor's conversation, the panel that shows it, and the page's events. Nothing is stored or
 * connected before `begin`.
 */
export async function startSession({ settings, root, button, locale, dir, emit, onClose }: SessionHost): Promise<Session> {
  const { site, server = '', backend, accent, theme, side = 'end' } = settings
  const [words, accents] = await Promise.all([loadWords(locale), accent ? loadAccents(accent) : undefined])
  const store = browserStore()
  const own = `frontdesk:${site}:`
  /** The last thing that the visitor has seen, by the key of its item. */
  const seen = `${own}seen`

  const chat = createVisitorChat({
    site,
    // The bot needs no line to greet: the socket's code comes when the panel is there already.
    backend:
      backend ??
      lazyBackend(async () => (await import('../backend/websocket.ts')).websocketBackend(socketAt(server)), systemClock),
    playbook: playbookSource(settings, emit),
    store,
    page: thisPage,
    onError: (error) => emit('error', error),
  })

  const sheet = addSheet(root, themeCss({ accents, theme }))
  const launcher = dressLauncher(root, button, words.close)
  const panel = mountPanel({ root, chat, words, locale, dir, side, onClose })

  let isOpen = false
  let hasBegun = false
  let unread = 0
  let painted = accent
  let unbind: (() => void)[] = []

  function begin(): void {
    if (hasBegun) return
    hasBegun = true
    const reporter = createReporter(emit, store.keys(own).length > 0)
    chat.begin()
    unbind = [
      chat.$items.subscribe((items) => {
        reporter.items(items)
        count()
      }),
      chat.$view.subscribe((view) => {
        reporter.view(view)
        paint(view.accent)
      }),
    ]
    note()
  }

  function count(): void {
    const items = chat.$items.get()
    const last = items.at(-1)
    if (isOpen && last && store.get(seen) !== last.key) store.set(seen, last.key)
    const now = isOpen ? 0 : unreadAfter(items, store.get(seen))
    if (now === unread) return
    unread = now
    launcher.unread(now)
    emit('unread:change', { count: now })
  }

  /** The playbook's colour, unless the page has named one. */
  async function paint(color: string | undefined): Promise<void> {
    if (accent || !color || color === painted) return
    painted = color
    const accents = await loadAccents(color)
    if (!accents || color !== painted) return
    sheet.say(themeCss({ accents, theme }))
    launcher.paint(color, accents.light.onAccent)
  }

  function note(): void {
    if (!hasBegun) return
    try {
      sessionStorage.setItem(tabKey(site), isOpen ? 'open' : 'closed')
    } catch {
      // No code: storage is blocked, and the next page begins with a closed panel.
    }
  }

  function show(move: () => void): void {
    isOpen = !isOpen
    launcher.open(isOpen)
    move()
    count()
    note()
    emit(isOpen ? 'open' : 'close', undefined)
  }

  for (const touch of TOUCHES) root.addEventListener(touch, begin, { passive: true })

  return {
    begin,
    open(focus) {
      if (!isOpen) show(() => panel.open({ focus }))
    },
    close() {
      if (!isOpen) return
      const hadFocus = root.activeElement !== null
      show(() => panel.close())
      if (hadFocus) button.focus()
    },
    destroy() {
      for (const touch of TOUCHES) root.removeEventListener(touch, begin)
      for (const off of unbind) off()
      panel.destroy()
      chat.destroy()
    },
  }
}

const thisPage = (): Start['page'] => ({
  url: location.href.slice(0, 2_000),
  title: document.title.slice(0, 200),
  referrer: document.referrer.slice(0, 2_000),
})
