import { useMemo } from 'preact/hooks'
import type { Words } from '../locales/words.ts'
import type { Face } from './avatar.tsx'
import { Bubble, type BubbleWords } from './bubble.tsx'
import { EventLine } from './event-line.tsx'
import { RichText } from './rich-text.tsx'
import type { Saying } from './saying.ts'

/** What is the same for every line of a timeline. */
export interface Setting<Event> {
  /** Whose window it is: their words stand at the end side, everybody else's at the start. */
  viewer: 'visitor' | 'agent'
  /** The id of the agent who looks: what another agent said bears that one's name. */
  me?: string | undefined
  bot: Face
  visitor: Face
  /** An event in words; `undefined` for one that this viewer does not see. */
  eventText(event: Event): string | undefined
  onRetry?: (key: string) => void
  locale: string
  words: BubbleWords & Pick<Words, 'earlier' | 'latest'>
}

interface LineProps<Event> extends Setting<Event> {
  saying: Saying<Event>
  first: boolean
}

/** One line of a timeline. Drawn again only when what it shows has changed, for the others around it change all the time. */
export function Line<Event>({ saying, first, viewer, me, bot, visitor, eventText, onRetry, locale, words }: LineProps<Event>) {
  const { kind, key, at } = saying
  const text = kind === 'event' ? eventText(saying.event) : saying.text
  const isOwn = kind === viewer && (kind !== 'agent' || me === undefined || saying.agent.id === me)
  const delivery = isOwn ? saying.delivery : undefined
  const speaker = kind === 'agent' ? saying.agent : kind === 'bot' ? bot : visitor
  return useMemo(() => {
    if (text === undefined) return null
    if (kind === 'event') return <EventLine text={text} at={at} locale={locale} />
    const end = (kind === 'visitor') === (viewer === 'visitor')
    return (
      <Bubble
        side={end ? 'end' : 'start'}
        first={first}
        speaker={isOwn ? undefined : speaker}
        delivery={delivery}
        at={at}
        locale={locale}
        words={words}
        onRetry={onRetry && (() => onRetry(key))}
      >
        <RichText text={text} author={kind} />
      </Bubble>
    )
  }, [kind, key, at, text, delivery, first, speaker.name, speaker.picture, viewer, isOwn, locale, words, onRetry])
}
