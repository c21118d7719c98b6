import type { FileDoor } from '../../files/door.ts'
import type { Update } from '../../protocol/index.ts'
import { createOpened } from './opened.ts'
import type { DeskConversation, Opened, OpenedOptions } from './opened-face.ts'

export interface CurrentOptions extends Omit<OpenedOptions, 'conversation' | 'prefixOf' | 'files'> {
  /** What everything of this desk is kept under. */
  prefix: string
  files: (conversation: string) => FileDoor | null
}

/** The one conversation that an agent has open, or none. */
export interface Current {
  /** The one before is let go. */
  open(conversation: string | null): DeskConversation | null
  /** What comes down the line, as far as it is about this conversation. */
  take(update: Update): void
  /** What waits in the outbox is another now. */
  refresh(): void
  /** The line is new, or the server could not read something: everything is asked for again. */
  again(): void
  destroy(): void
}

export function createCurrent({ prefix, files, ...options }: CurrentOptions): Current {
  let opened: Opened | null = null

  function letGo(): void {
    if (!opened) return
    options.send({ type: 'unwatch', conversation: opened.conversation.id })
    opened.destroy()
    opened = null
  }

  return {
    open(conversation) {
      letGo()
      if (conversation === null) return null
      const prefixOf = (what: string): string => `${prefix}${what}:${conversation}:`
      const mine = createOpened({ ...options, conversation, prefixOf, files: files(conversation) })
      opened = mine
      return mine.conversation
    },
    take(update) {
      switch (update.type) {
        case 'entries':
        case 'refused':
        case 'typing':
        case 'read':
        case 'details':
        case 'notes':
        case 'looking':
        case 'page':
        case 'row-gone':
          if (opened?.conversation.id === update.conversation) opened.take(update)
      }
    },
    refresh: () => opened?.refresh(),
    again: () => opened?.again(),
    destroy: () => opened?.destroy(),
  }
}
