import { chatOf, settingsOf } from './create-chat.ts'
import { changeable } from './surface/changeable.ts'
import type { Chat } from './surface/chat.ts'
import { eventNames } from './surface/event-names.ts'
import { isSame } from './surface/is-same.ts'
import type { ChatChanges, ChatOptions } from './surface/options.ts'

export interface Held {
  readonly chat: Chat
  /** What the component wants by now. What it has not changed itself stays as another has it. */
  follow(wanted: ChatChanges): void
  /** Hear no more of it. The last who held it takes it away, unless it is the page's own. */
  letGo(): void
}

/**
 * The chat of these options for a component, which `tell` brings its events to; several components of one place share one. Who comes later
 * changes what can be changed, and hears that the chat is ready as the first does.
 */
export function holdChat(options: ChatOptions, tell: (event: string, detail: unknown) => void): Held {
  const { chat, core } = chatOf(settingsOf(options))
  // A script tag's chat is its page's own.
  core.holders = (core.holders ?? Number.POSITIVE_INFINITY) + 1
  let isHeld = true
  const unbind = eventNames.filter((event) => event !== 'ready').map((event) => chat.on(event, (detail) => tell(event, detail)))
  queueMicrotask(() => {
    if (isHeld) tell('ready', undefined)
  })

  function change(from: ChatChanges, to: ChatChanges, names: readonly (keyof ChatChanges)[]): void {
    const changed = names.filter((name) => !isSame(from[name], to[name]))
    if (changed.length > 0) void chat.update(Object.fromEntries(changed.map((name) => [name, to[name]])))
  }
  change(
    core.settings,
    options,
    changeable.filter((name) => options[name] !== undefined),
  )
  let before: ChatChanges = options
  return {
    chat,
    follow(wanted) {
      change(before, wanted, changeable)
      before = wanted
    },
    letGo() {
      isHeld = false
      core.holders = (core.holders as number) - 1
      if (core.holders === 0) chat.destroy()
      for (const off of unbind) off()
    },
  }
}
