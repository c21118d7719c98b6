import type { VisitorChat } from '../../chat/index.ts'
import type { Store } from '../../chat/store.ts'
import type { Core } from '../core.ts'
import { consentKey, isHeld } from '../held.ts'
import type { SoundSwitch } from '../panel/panel-host.ts'
import { noteForThisTab } from '../tab.ts'
import { createAttention } from './attention.ts'
import { unreadAfter } from './unread.ts'

export interface WatchOptions {
  core: Core
  chat: VisitorChat
  store: Store
  /** What the keys of this chat begin with. */
  own: string
  /** Have the launcher's name say that so many messages wait. */
  say(count: number): void
}

/** Knows what the visitor has not seen yet, tells somebody who looks elsewhere, and notes for the next page how the panel stands. */
export interface Watch {
  readonly sound: SoundSwitch
  /** The panel was opened or closed, or consent given. */
  look(): void
  end(): void
}

export function createWatch({ core, chat, store, own, say }: WatchOptions): Watch {
  /** The last thing that the visitor has seen, by the key of its item. */
  const seen = `${own}seen`
  /** That the visitor has turned the sound off. */
  const muted = `${own}muted`
  const sound: SoundSwitch = {
    isOn: () => store.get(muted) === null,
    turn(on) {
      if (on) store.remove(muted)
      else store.set(muted, 'yes')
    },
  }
  let unread: number | undefined

  function count(): number {
    const items = chat.$items.get()
    const last = items.at(-1)
    if (!core.isOpen() || document.visibilityState !== 'visible') return unreadAfter(items, store.get(seen))
    if (last && store.get(seen) !== last.key) store.set(seen, last.key)
    return 0
  }

  function note(): void {
    const { settings, name } = core
    if (isHeld(settings)) return
    // Of whom the chat has forgotten, nothing is kept until they begin anew.
    const isGone = chat.$view.get().line === 'idle'
    noteForThisTab(name, isGone ? null : core.isOpen() && !core.isInPlace ? 'open' : 'closed')
    if (!isGone && settings.consent === 'granted') store.set(consentKey(name), 'yes')
  }

  function look(): void {
    note()
    tell()
  }

  function tell(): void {
    const now = count()
    if (now === (unread ?? 0)) return
    unread = now
    attention.unread(now)
    say(now)
    core.set({ unread: now })
    core.emit('unread:change', { count: now })
  }

  const attention = createAttention(core.name, core.launcher, sound.isOn, count())
  document.addEventListener('visibilitychange', tell)
  const unbind = [
    chat.$items.subscribe(tell),
    chat.$view.listen(({ line }) => {
      if (line === 'idle') note()
    }),
  ]
  note()
  return {
    sound,
    look,
    end() {
      document.removeEventListener('visibilitychange', tell)
      for (const off of unbind) off()
      attention.end()
    },
  }
}
