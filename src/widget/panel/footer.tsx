import type { RefObject } from 'preact'
import type { VisitorChat, VisitorView } from '../../chat/index.ts'
import type { FirstWords } from '../../locales/words.ts'
import { Composer } from '../../ui/composer.tsx'
import { later, useLater } from '../../ui/use-later.ts'
import type { Soon } from './use-soon.ts'

const endings = later(() => import('./endings.tsx'))

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
  words: FirstWords
  locale: string
  /** Whether the page's owner lets visitors send files. */
  sendsFiles: boolean
  announce(text: string): void
}

/** What the visitor can do now, below the talk: wait or not, write, or begin anew. */
export function Footer({ soon, hasField, draft, locale, sendsFiles, ...given }: FooterProps) {
  const { chat, view, isGone, isAfterAgent, words, announce } = given
  const { phase, line, wait, rated } = view
  const isOver = phase === 'closed' || isGone
  const { module } = useLater(endings, isOver || (isAfterAgent && !rated))
  const ending = (isOver || isAfterAgent) && module && <module.Ending {...given} />
  const writes = !isOver && line !== 'refused' && !hasField
  const Wait = wait && soon?.Wait
  if (!Wait && !writes && !ending) return null
  const type = (text: string) => {
    draft.current = text
    if (text) chat.typing()
  }
  return (
    <footer class="foot">
      {Wait && (
        <Wait
          {...wait}
          words={soon.words}
          announce={announce}
          onKeepWaiting={() => chat.keepWaiting()}
          onStopWaiting={() => chat.stopWaiting()}
        />
      )}
      {ending}
      {phase === 'ended' && writes && <p class="note">{soon?.words.ended}</p>}
      {writes && (
        <Composer
          key={draft}
          label={words.placeholder}
          words={words}
          limit={soon?.limitIn(soon.words)}
          draft={draft.current}
          onSend={(text) => chat.say(text)}
          onInput={type}
          tools={
            soon &&
            ((field, onSender) => (
              <soon.Tools
                words={soon.words}
                locale={locale}
                field={field}
                door={sendsFiles ? view.files : null}
                onSender={onSender}
                announce={announce}
              />
            ))
          }
        />
      )}
    </footer>
  )
}
