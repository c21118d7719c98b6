import type { RefObject } from 'preact'
import type { VisitorChat, VisitorView } from '../../chat/index.ts'
import type { Words } from '../../locales/words.ts'
import { Composer } from '../../ui/composer.tsx'
import { later, useLater } from '../../ui/use-later.ts'
import type { Soon } from './use-soon.ts'

const ratings = later(() => import('./rating.tsx'))

export interface FooterProps {
  chat: VisitorChat
  view: VisitorView
  /** `undefined` until it is fetched: a wait goes on all the same, and is shown when it comes. */
  soon: Soon | undefined
  /** The visitor was forgotten. */
  isGone: boolean
  /** An agent has been here, and it is over. */
  isAfterAgent: boolean
  /** A field in the talk takes the composer's place. */
  hasField: boolean
  /** What was typed and not sent. It outlives the composer, which gives way to a card's field. */
  draft: RefObject<string>
  words: Words
  announce(text: string): void
}

/** What the visitor can do now, below the talk: wait or not, write, or begin anew. */
export function Footer(props: FooterProps) {
  const { chat, view, soon, isGone, isAfterAgent, hasField, draft, words, announce } = props
  const { phase, line, wait, rated } = view
  const { module } = useLater(ratings, isAfterAgent && !rated)
  const rating = isAfterAgent && module && (
    <module.Rating
      isRated={rated}
      words={words}
      onRate={(score, text) => {
        chat.rate(score, text)
        announce(words.rateThanks)
      }}
    />
  )
  if (phase === 'closed' || isGone)
    return (
      <footer class="foot closed">
        {!isGone && <p>{words.closed}</p>}
        {rating}
        <button type="button" class="pill" onClick={() => (isGone ? chat.begin() : chat.startAnew())}>
          {words.newConversation}
        </button>
      </footer>
    )
  const writes = line !== 'refused' && !hasField
  const Wait = wait && soon?.Wait
  if (!Wait && !writes && !rating) return null
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
      {rating}
      {phase === 'ended' && writes && <p class="note">{words.ended}</p>}
      {writes && (
        <Composer
          key={draft}
          label={words.placeholder}
          words={words}
          draft={draft.current}
          onSend={(text) => chat.say(text)}
          onInput={type}
          tools={soon && ((field) => <soon.Tools words={words} field={field} />)}
        />
      )}
    </footer>
  )
}
