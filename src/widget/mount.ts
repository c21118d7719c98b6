import { directionOf } from '../locales/direction.ts'
import { FrontdeskError } from '../protocol/error.ts'
import { ACCENT } from '../theme/tokens.ts'
import type { Chat } from './chat.ts'
import { createEmitter } from './emitter.ts'
import type { Emit } from './events.ts'
import { createLauncher } from './launcher/launcher.ts'
import { mountedIn } from './mounted.ts'
import type { ChatSettings } from './options.ts'
import { type Session, type SessionModule, tabKey } from './session-host.ts'

/**
 * Put the launcher into the page; everything else is fetched with `load` when the visitor comes near. The same site in the same root
 * is one chat, however often this is called; the first call's settings stay.
 *
 * What is wanted (open, begun) is kept apart from what is there: `settle` brings the second to the first whenever either changes, so
 * that calls from before anything is loaded need no queue.
 */
export function mountChat(settings: ChatSettings, load: () => Promise<SessionModule>): Chat {
  const { site, root: place, side = 'end', label, accent = ACCENT } = settings
  const mounted = mountedIn(place ?? document)
  const known = mounted.get(site)
  if (known) {
    known.attach()
    return known.chat
  }

  const locale = settings.locale || document.documentElement.lang || 'en'
  const dir = directionOf(locale)
  const { on, emit: tell } = createEmitter()
  let session: Session | undefined
  let isStarting = false
  let isOpen = false
  let hasBegun = false
  /** The panel merely stays as it was on the page before, and takes no focus for it. */
  let isRestored = false
  let isOver = false

  const emit: Emit = (event, detail) => {
    if (!isOver) tell(event, detail)
  }

  const { host, root, button, set } = createLauncher({
    site,
    accent,
    side,
    label,
    locale,
    dir,
    // When this fails, the press that follows tries again, and says so.
    onIntent: () => void load().catch(() => {}),
    onPress: () => want(!isOpen, true),
  })

  function want(open: boolean, byVisitor: boolean): void {
    isOpen = open
    hasBegun ||= byVisitor
    isRestored = false
    settle()
  }

  function settle(): void {
    if (isOver) return
    if (!session) {
      if (isOpen || hasBegun) start()
      return
    }
    if (hasBegun) session.begin()
    if (isOpen) session.open(!isRestored)
    else session.close()
  }

  async function start(): Promise<void> {
    if (isOpen) set('busy')
    if (isStarting) return
    isStarting = true
    try {
      const { startSession } = await load()
      set('ready')
      session = await startSession({ settings, root, button, locale, dir, emit, onClose: chat.close })
      if (isOver) session.destroy()
      settle()
    } catch (cause) {
      set(isOpen ? 'failed' : 'ready')
      isOpen = hasBegun = false
      emit('error', new FrontdeskError('offline', `The chat could not be loaded: ${cause}`, {}))
    }
    isStarting = false
  }

  function attach(): void {
    const parent = place ?? document.body
    if (!parent) addEventListener('DOMContentLoaded', attach, { once: true })
    else if (!isOver && !host.isConnected) parent.append(host)
  }

  const chat: Chat = {
    // The page may call this out of a click on a button of its own: then it is the visitor who interacts.
    open: () => want(true, navigator.userActivation?.isActive ?? false),
    close: () => want(false, false),
    toggle: () => (isOpen ? chat.close() : chat.open()),
    show() {
      host.hidden = false
    },
    hide() {
      host.hidden = true
    },
    destroy() {
      if (isOver) return
      isOver = true
      session?.destroy()
      host.remove()
      mounted.delete(site)
    },
    on,
  }

  mounted.set(site, { chat, attach })
  attach()
  queueMicrotask(() => emit('ready', undefined))
  const before = panelInThisTab(site)
  if (before) {
    isOpen = before === 'open'
    hasBegun = isRestored = true
    settle()
  }
  return chat
}

/** How the panel stood on the page before this one; `null` if the visitor has not touched the chat in this tab. */
function panelInThisTab(site: string): string | null {
  try {
    return sessionStorage.getItem(tabKey(site))
  } catch {
    // No code: storage is blocked, so nothing was kept.
    return null
  }
}
