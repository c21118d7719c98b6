import type { Begun, Core } from '../core.ts'
import { unmount } from '../mounted.ts'
import type { Chat } from '../surface/chat.ts'
import { type ChatState, untouched } from '../surface/state.ts'
import { createEmitter } from './emitter.ts'
import { silent, unloaded, withoutPlaybook } from './failures.ts'
import { LATE, type LateMethod, type LateModule } from './late-methods.ts'
import { open } from './open.ts'
import { createReporter } from './reporter.ts'
import { comeTo, complain, track } from './told.ts'

const nothing = () => {}

/** The page's own way to a chat. The rarer methods are fetched with `loadLate` when the first of them is called. */
export function createApi(core: Core, loadLate: () => Promise<LateModule>): Chat {
  const { settings, launcher } = core
  const { on, once, emit } = createEmitter()
  const before = untouched(settings.consent ?? 'implied')
  let state = { ...before, ...core.state }

  core.emit = (event, detail) => {
    if (!core.isOver) emit(event, detail)
  }
  core.set = (part) => {
    if (core.isOver) return
    core.state = { ...core.state, ...part }
    state = { ...before, ...core.state }
    core.emit('state:change', state)
  }
  let unfollow = (): void => {}
  /** Of what failed outright the page has heard why there is no playbook. */
  let isToldWhy = false
  core.onBegun = ({ chat, isResumed }: Begun) => {
    unfollow()
    const reporter = createReporter(core.emit, isResumed)
    const unbind = [
      chat.$items.subscribe(reporter.items),
      chat.$view.subscribe((view) => {
        const { line, phase, agent, identity } = view
        const part: Partial<ChatState> = { line, phase, agent, identity }
        if (Object.entries(part).some(([key, value]) => state[key as keyof ChatState] !== value)) core.set(part)
        if (view.playbook === 'missing' && !isToldWhy) core.emit('error', silent())
        isToldWhy = view.playbook === 'missing'
        reporter.view(view)
      }),
    ]
    unfollow = () => {
      for (const off of unbind) off()
    }
  }
  core.onFail = (cause) => core.emit('error', unloaded(cause))

  core.onPlaybookFail = (...failure) => {
    isToldWhy = true
    core.emit('error', withoutPlaybook(...failure))
  }

  // The page may call out of a click on a button of its own: then it is the visitor who interacts.
  const byVisitor = () => navigator.userActivation?.isActive ?? false

  const late = (method: LateMethod) => {
    return (...args: unknown[]) => {
      const isVisitors = byVisitor()
      const done = loadLate().then(
        ({ call }) => call(core, chat, method, args, isVisitors),
        (cause) => {
          throw unloaded(cause)
        },
      )
      done.catch(nothing)
      return done
    }
  }

  function hide(isHidden: boolean): void {
    launcher.host.hidden = isHidden
    core.set({ isHidden })
  }

  const chat = {
    ...Object.fromEntries(LATE.map((method) => [method, late(method)])),
    open: () => open(core, byVisitor()),
    close: () => core.want(false, false),
    toggle: () => (core.isOpen() ? chat.close() : chat.open()),
    show: () => hide(false),
    hide: () => hide(true),
    identify(token) {
      if (typeof token !== 'string') return complain(core, 'token', 'identify takes the token that the site’s server has signed.')
      settings.identity = token
      core.session?.chat.identify(token)
    },
    track: (name, data) => track(core, name, data),
    page: (url) => comeTo(core, url),
    get state() {
      return state
    },
    subscribe: (listener) => on('state:change', listener),
    on,
    once,
    destroy() {
      if (core.isOver) return
      core.session?.destroy()
      core.visit?.end()
      core.beside?.end()
      launcher.host.remove()
      unmount(settings.root ?? document, core.name)
      removeEventListener('DOMContentLoaded', core.attach)
      core.set({ isOpen: false, isDestroyed: true })
      unfollow()
      core.isOver = true
    },
  } as Chat

  if (core.begun) core.onBegun(core.begun)

  queueMicrotask(() => core.emit('ready', undefined))
  core.chat = chat
  return chat
}
