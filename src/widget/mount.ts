import type { Core, Load } from './core.ts'
import { createLauncher } from './launcher/launcher.ts'
import { mountedIn } from './mounted.ts'
import type { Session } from './session/session-host.ts'
import { playbookAt } from './surface/addresses.ts'
import type { ChatSettings } from './surface/options.ts'
import { panelInThisTab } from './tab.ts'

const nothing = () => undefined

/**
 * Put the launcher into the page; everything else is fetched with `load`, most of it when the visitor comes near. The same site and id in the same
 * root is one chat, however often this is called; the first call's settings stay.
 *
 * What is wanted (open, begun) is kept apart from what is there: `settle` brings the second to the first whenever either changes, so
 * that calls from before anything is loaded need no queue.
 */
export function mountChat(settings: ChatSettings, load: Load): Core {
  const { site, id, root: place, mode = 'launcher', container = 'body' } = settings
  const name = id ? `${site}/${id}` : site
  const mounted = mountedIn(place ?? document)
  const isInPlace = mode !== 'launcher'
  const known = mounted.get(name)
  if (known) {
    known.attach()
    return known
  }

  /** Somebody waits for the session, and is told when it does not come. */
  let isAwaited = false
  /** `undefined`: nobody has said yet, and it stands as in this tab before. */
  let isOpen: boolean | undefined
  let isTouched = false
  /** The panel merely stays as it was before, and takes no focus for it. */
  let isRestored = false

  const launcher = createLauncher({
    name,
    settings,
    onIntent() {
      if (core.starting) return
      const address = core.playbookAt()
      if (address) {
        // No code: it is asked for again when it is wanted.
        core.early = fetch(address, { credentials: 'omit' }).catch(nothing)
      }
      // When this fails, the press that follows tries again, and says so.
      core.starting = make()
      core.starting.catch(nothing)
    },
    onPress: () => core.want(!isOpen, true),
  })
  const { host, root, button, set } = launcher
  if (!isInPlace) root.append(button)

  function settle(): void {
    const { session, isOver } = core
    if (isOver) return
    if (session) {
      if (isOpen) session.open(!isRestored)
      else session.close()
      // One that goes on does so in a tab that nobody looks at, too.
      if (isTouched) isRestored ? session.begin() : session.beginSoon()
      isTouched = false
    } else if (isOpen || isTouched) core.start().catch(nothing)
  }

  async function make(): Promise<Session> {
    try {
      const { startSession } = await load('widget')
      core.session = await startSession(core, isTouched)
      set('ready')
      if (core.isOver) core.session.destroy()
      settle()
      return core.session
    } catch (cause) {
      // `offline`: made of it, with the cause in its message, by whoever tells the page.
      core.starting = undefined
      set(isOpen ? 'failed' : 'ready')
      if (isAwaited) core.onFail?.(cause)
      isOpen = isTouched = isAwaited = false
      throw cause
    }
  }

  const core: Core = {
    settings,
    name,
    launcher,
    isInPlace,
    state: {},
    set(part) {
      core.state = { ...core.state, ...part }
    },
    playbookAt: () => playbookAt(settings),
    emit: nothing,
    isOver: false,
    isOpen: () => !!isOpen,
    want(open, byVisitor, asBefore) {
      isOpen = open || isInPlace
      isTouched ||= byVisitor
      isRestored = !!asBefore
      settle()
    },
    start() {
      if (isOpen && !core.session) set('busy')
      isAwaited = true
      core.starting ??= make()
      return core.starting
    },
    attach() {
      const parent = place ?? document.querySelector(container)
      if (!parent) addEventListener('DOMContentLoaded', core.attach, { once: true })
      else if (!core.isOver && !host.isConnected) parent.append(host)
    },
  }

  mounted.set(name, core)
  core.attach()
  // When the launcher is drawn: to ask the storage for the first time takes as long as half of that.
  setTimeout(() => {
    const before = panelInThisTab(name)
    if (before) core.want(isOpen ?? before === 'open', true, isOpen === undefined)
  })
  const whenIdle: (then: () => void, limit: object) => void = window.requestIdleCallback || setTimeout
  // No code: without it the chat is as usable. A page that never rests does not go without.
  whenIdle(() => load('beside').then(({ stand }) => stand(core), nothing), { timeout: 3e3 })
  return core
}
