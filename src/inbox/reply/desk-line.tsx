import type { DeskConversation, Event, Noted } from '../../chat/index.ts'
import { EventLine, type EventLineProps } from '../../ui/event-line.tsx'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { NoteLine } from './note-line.tsx'

/** What happened, as agents see it: a note on its paper, everything else as visitors see it too. */
export const deskLine = (talk: DeskConversation) =>
  function DeskLine(props: EventLineProps) {
    const { me } = useStore(useInbox().desk.$view)
    const { key, at } = props.saying
    const event = props.saying.event as Event | Noted
    if (event.name !== 'noted') return <EventLine {...props} />
    return <NoteLine note={event} at={at} me={me?.id} onRetry={() => talk.retry(key)} />
  }
