import type { RefObject } from 'preact'
import type { VisitorChat, VisitorView } from '../../chat/index.ts'
import type { Words } from '../../locales/words.ts'
import { Composer } from '../../ui/composer.tsx'
import { Wait } from '../../ui/wait.tsx'

export interface FooterProps {
  chat: VisitorChat
  view: VisitorView
  /** What was typed and not sent. It outlives the composer, which gives way to a card's field. */
  draft: RefObject<string>
  words: Words
  announce(text: string): void
}

/** What the visitor can do now, below the talk: wait or not, write, or begin anew. A field in the talk takes the composer's place. */
export function Footer({ chat, view: { phase, line, awaiting, wait }, draft, words, announce }: FooterProps) {
  if (phase === 'closed')
    return (
      <footer class="foot closed">
        <p>{words.closed}</p>
        <button type="button" class="pill" onClick={() => chat.startAnew()}>
          {words.newConversation}
        </button>
      </footer>
    )
  const writes = line !== 'refused' && awaiting?.card.kind !== 'capture'
  if (!wait && !writes) return null
  const type = (text: string) => {
    draft.current = text
    if (text) chat.typing()
  }
  return (
    <footer class="foot">
      {wait && (
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
