import { asks, email } from './cards.ts'
import { asked, bot, event, me, offline, online, talk } from './lines.ts'
import { type State, type, waitOf } from './state.ts'

/** From the wish for a person to their coming, or not. */
export const waits: readonly State[] = [
  { title: 'Handing over', about: 'The server is asked for an agent.', items: talk(...asked), view: { phase: 'handing-over' } },
  {
    title: 'Waiting',
    about: 'One deadline, kept by the server, and how soon somebody usually comes.',
    items: talk(...asked, online, event({ name: 'waiting', waitMs: 60_000, usualMs: 31_000 })),
    view: waitOf(42_000),
  },
  {
    title: 'Waiting, soon over',
    about: 'Something was typed meanwhile.',
    items: talk(...asked, online, me('It is a 2019 tourer, by the way.'), event({ name: 'extended' })),
    view: waitOf(9_000),
    after: (panel) => type(panel, 'The chain is new, but the cassette is the old one, and it '),
  },
  { title: 'Waiting, time is up', about: 'Until the server says so.', items: talk(...asked, online), view: waitOf(-1_000) },
  {
    title: 'Nobody online',
    about: 'The offline branch, at once.',
    items: talk(...asked, event({ name: 'expired', reason: 'nobody-online' }), offline, bot(email.text)),
    view: asks(email),
  },
  {
    title: 'Nobody came',
    about: 'The wait is over.',
    items: talk(...asked, online, me('Anybody there?'), event({ name: 'expired', reason: 'deadline' }), offline, bot(email.text)),
    view: asks(email),
  },
]
