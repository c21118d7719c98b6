import type { RefObject } from 'preact'
import type { VisitorChat, VisitorView } from '../../chat/index.ts'
import type { Words } from '../../locales/words.ts'
import { Composer } from '../../ui/composer.tsx'
import type { Forms } from '../../ui/use-forms.ts'

export interface FooterProps {
  chat: VisitorChat
  view: VisitorView
  /** `undefined` until they are fetched: a wait goes on all the same, and is shown when they come. */
  forms: Forms | undefined
  /** A field in the talk takes the composer's place. */
  hasField: boolean
  /** What was typed and not sent. It outlives the composer, which gives way to a card's field. */
  draft: RefObject<string>
  words: Words
  announce(text: string): void
}

/** What the visitor can do now, below the talk: wait or not, write, or begin anew. */
export function Footer({ chat, view: { phase, line, wait }, forms, hasField, draft, words, announce }: FooterProps) {
  if (phase === 'closed')
    return (
      <footer class="foot closed">
        <p>{words.closed}</p>
        <button type="button" class="pill" onClick={() => chat.startAnew()}>
          {words.newConversation}
        </button>
      </footer>
    )
  const writes = line !== 'refused' && !hasField
  const Wait = wait && forms?.Wait
  if (!Wait && !writes) return null
  const type = (text: string) => {
    draft.current = text
    if (text) chat.typing()
  }
  return (
    <footer class="foot">
      {Wait && (
        <Wait
          {...wait}
          words={words}
          announce={announce}
          onKeepWaiting={() => chat.keepWaiting()}
          onStopWaiting={() => chat.stopWaiting()}
        />
      )}
      {phase === 'ended' && writes && <p class="note">{words.ended}</p>}
      {writes && (
        <Composer
          key={draft}
          label={words.placeholder}
          words={words}
          draft={draft.current}
          onSend={(text) => chat.say(text)}
          onInput={type}
        />
      )}
    </footer>
  )
}
