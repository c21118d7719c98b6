import { useRef } from 'preact/hooks'
import type { VisitorChat, VisitorView } from '../../chat/index.ts'
import { complete } from '../../locales/complete.ts'
import type { FirstWords } from '../../locales/words.ts'
import { useSheet } from '../../ui/use-sheet.ts'
import endingsCss from './endings.css?inline'
import { Rating } from './rating.tsx'

export interface EndingProps {
  chat: VisitorChat
  view: VisitorView
  /** The visitor was forgotten. */
  isGone: boolean
  /** An agent has been here. */
  isAfterAgent: boolean
  words: FirstWords
  announce(text: string): void
}

/** When it is over: how it was, and a new beginning. */
export function Ending({ chat, view, isGone, isAfterAgent, words: first, announce }: EndingProps) {
  const words = complete(first)
  const box = useRef<HTMLDivElement>(null)
  useSheet(box, endingsCss)
  const isClosed = view.phase === 'closed'
  return (
    <div ref={box} class="ending">
      {isAfterAgent && (
        <Rating
          isRated={view.rated}
          words={words}
          onRate={(score, text) => {
            chat.rate(score, text)
            announce(words.rateThanks)
          }}
        />
      )}
      {(isClosed || isGone) && (
        <button type="button" class="pill" onClick={() => (isGone ? chat.begin() : chat.startAnew())}>
          {words.newConversation}
        </button>
      )}
    </div>
  )
}
