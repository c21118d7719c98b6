import { websocketBackend } from '../backend/websocket.ts'
import { createVisitorChat } from '../chat/visitor.ts'
import { loadWords } from '../locales/load.ts'
import type { Start } from '../protocol/index.ts'
import { themeCss } from '../theme/css.ts'
import { dressLauncher } from './launcher/dress.ts'
import { mountPanel } from './panel/panel.tsx'
import { fetchPlaybook } from './playbook-source.ts'
import { createReporter } from './reporter.ts'
import { type Session, type SessionHost, tabKey } from './session-host.ts'
import { browserStore } from './store.ts'
import { unreadAfter } from './unread.ts'

/** The last thing that the visitor has seen, by the key of its item. */
const SEEN = 'seen'

/** Everything behind the launcher: the visitor's conversation, the panel that shows it, and the page's events. Nothing is stored or connected yet. */
export async function startSession({ settings, root, button, locale, dir, emit, onClose }: SessionHost): Promise<Session> {
  const { site, server = '', backend, playbook, parsePlaybook, accent, theme, side = 'end' } = settings
  const words = await loadWords(locale)

  const store = browserStore(site)
  const from =
    typeof playbook === 'string' ? playbook : new URL(`sites/${encodeURIComponent(site)}/playbook.json`, folder(server)).href
  const chat = createVisitorChat({
    site,
    backend: backend ?? websocketBackend(socketOf(server)),
    playbook: typeof playbook === 'object' ? playbook : () => fetchPlaybook(from, parsePlaybook),
    store,
    page: thisPage,
    onError: (error) => emit('error', error),
  })

  const sheet = new CSSStyleSheet()
  sheet.replaceSync(themeCss({ accent, theme }))
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  const panel = mountPanel({ root, chat, words, locale, dir, side, onClose })

  const launcher = dressLauncher(root, button, words.close)

  let isOpen = false
  let hasBegun = false
  let unread = 0
  let unbind: (() => void)[] = []

  function count(): void {
    const items = chat.$items.get()
    const last = items.at(-1)
    if (isOpen && last && hasBegun) store.set(SEEN, last.key)
    const now = isOpen ? 0 : unreadAfter(items, store.get(SEEN))
    if (now === unread) return
    unread = now
    launcher.unread(now)
    emit('unread:change', { count: now })
  }

  function paint(color: string | undefined): void {
    if (accent || !color) return
    sheet.replaceSync(themeCss({ accent: color, theme }))
    launcher.paint(color)
  }

  function begin(): void {
    if (hasBegun) return
    hasBegun = true
    const reporter = createReporter(emit, store.keys('').length > 0)
    let accentSeen: string | undefined
    chat.begin()
    unbind = [
      chat.$items.subscribe((items) => {
        reporter.items(items)
        count()
      }),
      chat.$view.subscribe((view) => {
        reporter.view(view)
        if (view.accent !== accentSeen) paint(view.accent)
        accentSeen = view.accent
      }),
    ]
    note()
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
      launcher.remove()
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet)
    },
  }
}

/** What counts as the visitor's interaction with an open panel. */
const TOUCHES = ['pointerdown', 'keydown']

const folder = (server: string): string => (server.endsWith('/') ? server : `${server}/`)

function socketOf(server: string): string {
  const url = new URL('socket', folder(server))
  url.protocol = url.protocol.replace('http', 'ws')
  return url.href
}

const thisPage = (): Start['page'] => ({
  url: location.href.slice(0, 2_000),
  title: document.title.slice(0, 200),
  referrer: document.referrer.slice(0, 2_000),
})
