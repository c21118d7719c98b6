import type { Event, Noted } from '../../chat/index.ts'
import type { InboxWords } from '../../locales/inbox/en/index.ts'
import type { AgentFace } from '../../protocol/index.ts'
import { spoken } from '../../ui/saying.ts'
import { askedBy } from '../cards/asked-by.ts'
import { noteOf } from '../reply/note-of.ts'

/** What happened, as one short line of the transcript. */
export function eventText(event: Event | Noted, me: AgentFace | null, words: InboxWords): string {
  switch (event.name) {
    case 'noted':
      return words.notes.spoken(noteOf(event.by, me?.id, words), spoken(event.text))
    case 'joined':
      return joinedText(event, me, words)
    case 'left':
      return leftText(event, me, words)
    case 'dropped':
      return words.cards.spoken(askedBy(event.by, me?.id, words), event.as.text)
    case 'waiting':
      return words.waits(Math.round(event.waitMs / 1_000))
    case 'extended':
      return words.extended
    case 'expired':
      return words.expired[event.reason]
    case 'qualified':
      return words.qualified
    case 'disqualified':
      return words.disqualified
    case 'created':
      return words.created[event.object](event.title)
    case 'amended':
      return words.amended(event.title)
    case 'closed':
      return { visitor: words.closedByVisitor, agent: words.closedEvent, system: words.ends.closedAsLeft }[event.by]
    case 'identified':
      return words.identified(event.user)
    case 'changed':
      return changedText(event, words)
    case 'rated':
      return event.text ? words.ratedWith(event.score, event.text) : words.rated(event.score)
  }
}

function changedText({ from, to, dropped }: Extract<Event, { name: 'changed' }>, words: InboxWords): string {
  if (dropped.length === 0) return words.changed(from, to)
  return words.changedAlso(from, to, new Intl.ListFormat(words.locale, { type: 'unit' }).format(dropped.map(words.quoted)))
}

/** Who put it back, or handed it back to the playbook; or from whom the server took it, and why. */
function leftText(event: Extract<Event, { name: 'left' }>, me: AgentFace | null, { rank, cards }: InboxWords): string {
  const { agent, reason, card } = event
  if (card !== undefined) return agent.id === me?.id ? cards.youHandedBack : cards.handedBack(agent.name)
  if (reason === 'ended') return rank.ended(agent.name)
  if (agent.id === me?.id) return reason ? rank.takenFromYou : rank.youLeft
  return reason ? rank.takenFrom(agent.name) : rank.left(agent.name)
}

/** Who took it, or who gave it to whom. */
function joinedText({ agent, by }: Extract<Event, { name: 'joined' }>, me: AgentFace | null, words: InboxWords): string {
  const { rank } = words
  if (by?.role !== 'agent' || by.id === agent.id) return agent.id === me?.id ? words.youJoined : words.joined(agent.name)
  if (by.id === me?.id) return rank.youGave(agent.name)
  return agent.id === me?.id ? rank.gaveYou(by.name) : rank.gaveTo(by.name, agent.name)
}
