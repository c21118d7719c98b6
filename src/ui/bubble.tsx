import type { ComponentChildren } from 'preact'
import type { Words } from '../locales/words.ts'
import { Avatar, type Face } from './avatar.tsx'
import type { Marks } from './marks.tsx'
import type { Delivery } from './saying.ts'

export interface BubbleProps {
  /** Whoever is looking has their own words at the end side. */
  side: 'start' | 'end'
  /** First of a run of one speaker: it is set off from what came before, and bears the name of a `speaker`, at the start side the picture too. */
  first: boolean
  /** Whether it comes into sight as something new. */
  rises?: boolean
  /** Who speaks; needed at the start side, and at the end side for others than the reader. */
  speaker?: Face | undefined
  /** How far it has come; only for the reader's own. */
  delivery?: Delivery | undefined
  /** It is the last that was read at the other end. */
  isRead?: boolean
  at?: number | undefined
  locale: string
  words: Pick<Words, 'you'>
  /** What is told of it beside the words; absent until that is at hand. */
  marks: Marks | undefined
  onRetry?: (() => void) | undefined
  /** What stands before it. */
  tool?: ComponentChildren
  children: ComponentChildren
}

/** One thing that was said. */
export function Bubble(props: BubbleProps) {
  const { side, first, rises, speaker, delivery, isRead, at, locale, words, marks, onRetry, tool, children } = props
  const named = first && speaker !== undefined
  const isOthers = side === 'end' && speaker !== undefined
  const time = at === undefined ? undefined : marks?.clockTime(at, locale)
  return (
    <div class={`row row-${side}${first ? ' row-first' : ''}${rises ? ' rises' : ''}`}>
      {named && side === 'start' && <Avatar face={speaker} />}
      {named ? (
        <p class="who">
          <bdi>{speaker.name}</bdi>
          {time && <time>{time}</time>}
        </p>
      ) : (
        <span class="sr">{speaker?.name ?? words.you}: </span>
      )}
      <div class="said">
        {tool}
        {marks && delivery && <marks.Delivered delivery={delivery} time={time} words={marks.words} />}
        <div class={`bubble${isOthers ? ' bubble-others' : ''}`} dir="auto">
          {children}
        </div>
      </div>
      {marks && <marks.Fate hasFailed={delivery === 'failed'} isRead={isRead} words={marks.words} onRetry={onRetry} />}
    </div>
  )
}

/** Somebody is writing: three dots where their next bubble will be. */
export function WritingBubble({ speaker, text }: { speaker: Face; text: string }) {
  return (
    <div class="row row-start row-first">
      <Avatar face={speaker} />
      <div class="said">
        <div class="bubble writing">
          <span class="sr">{text}</span>
          <i />
          <i />
          <i />
        </div>
      </div>
    </div>
  )
}
