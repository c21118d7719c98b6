import type { Item, VisitorChat, VisitorView } from '../../chat/index.ts'
import type { Words } from '../../locales/words.ts'
import { later, useLater } from '../../ui/use-later.ts'
import { Wait } from '../../ui/wait.tsx'
import { Usual } from './usual.tsx'

const endings = later(() => import('./endings.tsx'))

export interface StandingProps {
  chat: VisitorChat
  view: VisitorView
  /** The visitor was forgotten. */
  isGone: boolean
  /** The composer is below. */
  writes: boolean
  words: Words
  locale: string
  announce(text: string): void
}

/** How it stands, above the composer or in its place: somebody is waited for, or it is over. */
export function Standing({ writes, locale, ...given }: StandingProps) {
  const { chat, view, isGone, words, announce } = given
  const { phase, wait, rated } = view
  const isClosed = phase === 'closed'
  const usualMs = wait && usualOf(chat.$items.get())
  const isAfterAgent = isClosed || (phase === 'ended' && chat.$items.get().some(({ kind }) => kind === 'agent'))
  const isOver = isClosed || isGone
  const { module } = useLater(endings, isOver || (isAfterAgent && !rated))
  const ending = (isOver || isAfterAgent) && module
  const isKept = (phase === 'ended' || (view.playbook === 'none' && phase === 'new')) && writes
  if (!wait && !ending && !isKept) return null
  return (
    <div class="standing">
      {wait && (
        <Wait {...wait} words={words} announce={announce} onKeepWaiting={chat.keepWaiting} onStopWaiting={chat.stopWaiting} />
      )}
      {usualMs && <Usual ms={usualMs} words={words} locale={locale} announce={announce} />}
      {ending && <ending.Ending {...given} isAfterAgent={isAfterAgent} />}
      {isKept && <p class="note">{words.ended}</p>}
    </div>
  )
}

/** What the last wait that began says of those before it. */
function usualOf(items: readonly Item[]): number | undefined {
  const waiting = items.findLast((item) => item.kind === 'event' && item.event.name === 'waiting')
  return waiting?.kind === 'event' && waiting.event.name === 'waiting' ? waiting.event.usualMs : undefined
}
