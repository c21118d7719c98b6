import type { RefObject } from 'preact'
import type { VisitorChat, VisitorView } from '../../chat/index.ts'
import type { FirstWords } from '../../locales/words.ts'
import { Composer } from '../../ui/composer.tsx'
import type { Soon } from './use-soon.ts'

export interface FooterProps {
  chat: VisitorChat
  view: VisitorView
  /** `undefined` until it is fetched: a wait goes on all the same, and is shown when it comes. */
  soon: Soon | undefined
  /** The visitor was forgotten. */
  isGone: boolean
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
  const { chat, view, isGone, words, announce } = given
  const writes = view.phase !== 'closed' && !isGone && view.line !== 'refused' && !hasField
  const type = (text: string) => {
    draft.current = text
    if (text) chat.typing()
  }
  return (
    <footer class="foot">
      {soon && <soon.Standing {...given} words={soon.words} locale={locale} writes={writes} />}
      {writes && (
        <Composer
          key={draft}
          label={words.placeholder}
          words={words}
          limit={soon?.limit}
          draft={draft.current}
          onSend={chat.say}
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
