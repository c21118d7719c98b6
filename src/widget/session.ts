import { browserStore } from '../chat/browser-store.ts'
import { createVisitorChatWith } from '../chat/visitor.ts'
import type { Start } from '../protocol/index.ts'
import type { Attention } from './attention.ts'
import type { Core } from './core.ts'
import { createLook } from './look.ts'
import { mountPanel } from './panel/panel.tsx'
import { playbookSource } from './playbook-source.ts'
import { createReporter } from './reporter.ts'
import { serverOf } from './server.ts'
import type { Session } from './session-host.ts'
import type { ChatState } from './state.ts'
import { noteForThisTab } from './tab.ts'
import { unreadAfter } from './unread.ts'

/** What counts as the visitor's interaction with an open panel. */
const TOUCHES = ['pointerdown', 'keydown']

/**
 * Everything behind the launcher: the visitor's conversation, the panel that shows it, and the page's events. Nothing is stored or
 * connected before `begin`.
 */
export async function startSession(core: Core): Promise<Session> {
  const { settings, name, emit } = core
  const { root, button } = core.launcher
  const own = `frontdesk:${name}:`
  /** The last thing that the visitor has seen, by the key of its item. */
  const seen = `${own}seen`
  /** That the visitor has turned the sound off. */
  const muted = `${own}muted`
  /** That consent was given, where it is required. */
  const granted = `${own}consent`

  if (settings.consent === 'required' && browserStore().get(granted)) consent()
  const [look, gate] = await Promise.all([
    createLook(core),
    isHeld() ? import('./consent.ts').then(({ createGate }) => createGate()) : undefined,
  ])
  const store = gate?.store ?? browserStore()
  const server = serverOf(settings)

  const chat = createVisitorChatWith({
    site: settings.site,
    name,
    server: gate?.hold(server) ?? server,
    playbook: playbookSource(settings, emit),
    store,
    page: thisPage,
    onError: (error) => emit('error', error),
  })
  if (settings.identity) chat.identify(settings.identity)
  const sound = {
    isOn: () => store.get(muted) === null,
    turn(on: boolean) {
      begin()
      if (on) store.remove(muted)
      else store.set(muted, 'yes')
    },
  }
  const panel = mountPanel({ root, chat, ...look.reading(), sound, onClose: () => core.want(false, false) })

  let isOpen = false
  let hasBegun = false
  let unread = 0
  let unbind: (() => void)[] = []
  let attention: Promise<Attention | undefined> | undefined

  function begin(): void {
    if (hasBegun) return
    hasBegun = true
    core.set({ hasBegun })
    const reporter = createReporter(emit, store.keys(own).length > 0)
    chat.begin()
    unbind = [
      chat.$items.subscribe((items) => {
        reporter.items(items)
        count()
      }),
      chat.$view.subscribe((view) => {
        const { line, phase, agent, identity, accent } = view
        tell({ line, phase, agent, identity })
        reporter.view(view)
        look.paint(accent)
        if (phase === 'waiting' || phase === 'live') attend()
        if (line === 'idle') note()
      }),
    ]
    document.addEventListener('visibilitychange', count)
    note()
  }

  function tell(part: Partial<ChatState>): void {
    const before: Partial<ChatState> = core.state
    if (Object.entries(part).some(([key, value]) => before[key as keyof ChatState] !== value)) core.set(part)
  }

  function count(): void {
    const items = chat.$items.get()
    const last = items.at(-1)
    const isSeen = isOpen && document.visibilityState === 'visible'
    if (isSeen && last && store.get(seen) !== last.key) store.set(seen, last.key)
    const now = isSeen ? 0 : unreadAfter(items, store.get(seen))
    if (now === unread) return
    unread = now
    attention?.then((it) => it?.unread(now))
    look.unread(now)
    core.set({ unread })
    emit('unread:change', { count: now })
  }

  /** An agent may speak from now on: somebody who looks elsewhere wants to know. */
  function attend(): void {
    attention ??= import('./attention.ts').then(
      ({ createAttention }) => createAttention(root, sound.isOn, unread),
      // No code: the badge tells it all the same.
      () => undefined,
    )
  }

  function isHeld(): boolean {
    return settings.consent === 'required' || settings.consent === 'denied'
  }

  function consent(): void {
    settings.consent = 'granted'
    core.set({ consent: 'granted' })
  }

  function note(): void {
    if (!hasBegun || isHeld()) return
    // Of whom the chat has forgotten, nothing is kept until they begin anew.
    const isGone = chat.$view.get().line === 'idle'
    noteForThisTab(name, isGone ? null : isOpen ? 'open' : 'closed')
    if (isGone) return
    if (settings.consent === 'granted') store.set(granted, 'yes')
  }

  function show(move: () => void): void {
    isOpen = !isOpen
    look.open(isOpen)
    move()
    count()
    note()
    core.set({ isOpen })
    emit(isOpen ? 'open' : 'close', undefined)
  }

  for (const touch of TOUCHES) root.addEventListener(touch, begin, { passive: true })

  return {
    chat,
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
    prefill: panel.prefill,
    async dress() {
      await look.again()
      panel.update(look.reading())
    },
    words: () => look.reading().words,
    grant() {
      gate?.open()
      note()
    },
    destroy() {
      for (const touch of TOUCHES) root.removeEventListener(touch, begin)
      for (const off of unbind) off()
      document.removeEventListener('visibilitychange', count)
      attention?.then((it) => it?.end())
      panel.destroy()
      chat.destroy()
      look.remove()
    },
  }
}

const thisPage = (): Start['page'] => ({
  url: location.href.slice(0, 2_000),
  title: document.title.slice(0, 200),
  referrer: document.referrer.slice(0, 2_000),
})
