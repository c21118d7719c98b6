import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { FileDoor } from '../files/door.ts'
import type { Words } from '../locales/words.ts'
import type { Face } from './avatar.tsx'
import { Bubble } from './bubble.tsx'
import type { Marks } from './marks.tsx'
import { type ImagePolicy, RichText } from './rich-text.tsx'
import type { Saying } from './saying.ts'

/** What is the same for every line of a timeline. */
export interface Setting<Event> {
  /** Whose window it is: their words stand at the end side, everybody else's at the start. */
  viewer: 'visitor' | 'agent'
  /** What stands in it when it is first read is nothing new to its reader, however late it comes. */
  isResumed: boolean
  /** The id of the agent who looks: what another agent said bears that one's name. */
  me?: string | undefined
  bot: Face
  visitor: Face
  /** An event in words; `undefined` for one that this viewer does not see. */
  eventText(event: Event): string | undefined
  onRetry?: (key: string) => void
  /** What stands before a line: in a visitor's window, what can be done with one of theirs. */
  tool?: ((saying: Saying<Event>) => ComponentChildren) | undefined
  /** Whose pictures its messages show; see `RichText`. */
  images?: ImagePolicy | undefined
  /** The way of files. */
  files?: FileDoor | null
  locale: string
  words: Pick<Words, 'you'>
  /** Absent until they are at hand: there are no events and no dates before. */
  marks: Marks | undefined
}

interface LineProps<Event> {
  setting: Setting<Event>
  saying: Saying<Event>
  first: boolean
  /** It has come just now, not in a crowd. */
  isNews: boolean
  isRead: boolean
  /** The day that begins with it. */
  day: string | undefined
}

/** One line of a timeline, and the date above it where another day begins. */
export function Line<Event>({ setting, saying, first, isNews, isRead, day }: LineProps<Event>) {
  const { viewer, me, bot, visitor, eventText, onRetry, tool, images, files, locale, words, marks } = setting
  const { kind, at } = saying
  const rises = useRef(isNews).current
  const dayLine = day && <p class="event">{day}</p>
  if (kind === 'event')
    return (
      <>
        {dayLine}
        {marks && <marks.EventLine text={eventText(saying.event)} saying={saying} rises={rises} locale={locale} />}
      </>
    )
  const isOwn = kind === viewer && (kind !== 'agent' || me === undefined || saying.agent.id === me)
  const speaker = kind === 'agent' ? saying.agent : kind === 'bot' ? bot : visitor
  return (
    <>
      {dayLine}
      <Bubble
        side={(kind === 'visitor') === (viewer === 'visitor') ? 'end' : 'start'}
        first={first}
        rises={rises}
        speaker={isOwn ? undefined : speaker}
        delivery={isOwn ? saying.delivery : undefined}
        isRead={isRead}
        at={at}
        locale={locale}
        words={words}
        marks={marks}
        onRetry={onRetry && (() => onRetry(saying.key))}
        tool={tool?.(saying)}
      >
        {saying.text && <RichText text={saying.text} author={kind} images={images} />}
        {marks && kind !== 'bot' && saying.files && (
          <marks.Attached files={saying.files} door={files} words={marks.words} locale={locale} />
        )}
      </Bubble>
    </>
  )
}
