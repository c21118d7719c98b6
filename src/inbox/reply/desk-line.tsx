import type { DeskConversation, Event, Noted } from '../../chat/index.ts'
import { EventLine, type EventLineProps } from '../../ui/event-line.tsx'
import { useStore } from '../../ui/use-store.ts'
import { ChangedLine } from '../cards/answer-to.tsx'
import { DroppedLine } from '../cards/dropped-line.tsx'
import { useInbox } from '../context.ts'
import { NoteLine } from './note-line.tsx'

/** What happened, as agents see it: a note on its paper, a card with all that is on it, everything else as visitors see it too. */
export const deskLine = (talk: DeskConversation) =>
  function DeskLine(props: EventLineProps) {
    const { me } = useStore(useInbox().desk.$view)
    const { key, at } = props.saying
    const event = props.saying.event as Event | Noted
    const common = { at, me: me?.id, onRetry: () => talk.retry(key) }
    if (event.name === 'noted') return <NoteLine note={event} {...common} />
    if (event.name === 'dropped') return <DroppedLine talk={talk} line={key} dropped={event} {...common} />
    if (event.name === 'changed') return <ChangedLine talk={talk} {...props} />
    return <EventLine {...props} />
  }
