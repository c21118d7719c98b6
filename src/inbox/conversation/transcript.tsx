import { useCallback, useMemo } from 'preact/hooks'
import type { DeskConversation, DeskItem, Event, Noted } from '../../chat/index.ts'
import { WritingBubble } from '../../ui/bubble.tsx'
import { marks } from '../../ui/marks.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { useStore } from '../../ui/use-store.ts'
import { answerTo } from '../cards/answer-to.tsx'
import { useInbox } from '../context.ts'
import { deskLine } from '../reply/desk-line.tsx'
import { eventText } from './events.ts'

interface TranscriptProps {
  talk: DeskConversation
  items: readonly DeskItem[]
  /** The visitor's name. */
  name: string
  announce(text: string): void
}

/** All that was said and done, the bot's words among them, and new lines as they come. */
export function Transcript({ talk, items, name, announce }: TranscriptProps) {
  const { desk, words, clock } = useInbox()
  const { me } = useStore(desk.$view)
  const { visitorTyping, bot: face, readKey } = useStore(talk.$state)
  const visitor = useMemo(() => ({ name }), [name])
  const bot = useMemo(() => ({ name: words.bot, ...face, bot: true }), [words, face])
  const textOf = useCallback((event: Event | Noted) => eventText(event, me, words), [me, words])
  const told = useMemo(() => ({ ...marks, EventLine: deskLine(talk), words }), [talk, words])
  const tool = useMemo(() => answerTo(talk), [talk])
  const onRetry = useCallback((key: string) => talk.retry(key), [talk])
  return (
    <Timeline
      label={words.transcript}
      sayings={items}
      readKey={readKey}
      onSeen={talk.seen}
      clock={clock}
      viewer="agent"
      isResumed
      me={me?.id}
      bot={bot}
      visitor={visitor}
      eventText={textOf}
      onRetry={onRetry}
      tool={tool}
      files={talk.files}
      locale={words.locale}
      words={words}
      marks={told}
      announce={announce}
    >
      {visitorTyping && <WritingBubble speaker={visitor} text={words.writing(name)} />}
    </Timeline>
  )
}
