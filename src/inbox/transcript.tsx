import { useCallback, useMemo } from 'preact/hooks'
import type { DeskConversation, Event, Item } from '../chat/index.ts'
import { Announcer, useAnnouncer } from '../ui/announcer.tsx'
import { WritingBubble } from '../ui/bubble.tsx'
import { Timeline } from '../ui/timeline.tsx'
import { useStore } from '../ui/use-store.ts'
import { useInbox } from './context.ts'
import { type Day, withDays } from './days.ts'
import { eventText } from './events.ts'
import { dayName } from './times.ts'

interface TranscriptProps {
  talk: DeskConversation
  items: readonly Item[]
  /** The visitor's name. */
  name: string
}

/** All that was said and done, the bot's words among them, and new lines as they come. */
export function Transcript({ talk, items, name }: TranscriptProps) {
  const { desk, words, clock } = useInbox()
  const { me } = useStore(desk.$view)
  const { visitorTyping, bot: face } = useStore(talk.$state)
  const [lines, announce] = useAnnouncer()
  const sayings = useMemo(() => withDays(items), [items])
  const visitor = useMemo(() => ({ name }), [name])
  const bot = useMemo(() => ({ name: words.bot, ...face, bot: true }), [words, face])
  const textOf = useCallback(
    (event: Event | Day) => (event.name === 'day' ? dayName(event.at, clock.now(), words) : eventText(event, me, words)),
    [clock, me, words],
  )
  const onRetry = useCallback((key: string) => talk.retry(key), [talk])
  return (
    <>
      <Timeline
        label={words.transcript}
        sayings={sayings}
        viewer="agent"
        me={me?.id}
        bot={bot}
        visitor={visitor}
        eventText={textOf}
        onRetry={onRetry}
        locale={words.locale}
        words={words}
        announce={announce}
      >
        {visitorTyping && <WritingBubble speaker={visitor} text={words.writing(name)} />}
      </Timeline>
      <Announcer lines={lines} />
    </>
  )
}
