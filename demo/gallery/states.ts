import { asks, email, longTopic, name, order, organization, phone, topic } from './cards.ts'
import { endings } from './endings.ts'
import { extremes } from './extremes.ts'
import { fileStates } from './files.ts'
import { ada, asked, bot, event, hello, joined, live, me, offline, omar, online, says, talk } from './lines.ts'
import { moreCards } from './more-cards.ts'
import { places } from './places.ts'
import { type State, type, waitOf } from './state.ts'

const submit = (panel: ParentNode) => panel.querySelector<HTMLButtonElement>('.submit')?.click()

/** Every state that the visitor's panel can be in, in the order of a conversation. */
export const states: readonly State[] = [
  { title: 'Loading', about: 'The playbook is on its way.', items: [], view: { playbook: 'loading', bot: null, phase: 'new' } },
  { title: 'No playbook', about: 'It could not be fetched.', items: [], view: { playbook: 'missing', bot: null, phase: 'new' } },
  {
    title: 'Message',
    about: 'All that rich text may hold.',
    items: talk(
      hello,
      bot(
        'We mend **every make**, and we are quick:\n\n- a puncture *while you wait*\n- a full service in two days\n- [prices and opening hours](https://example.com/workshop)\n\n![The workshop](https://example.com/workshop.jpg)',
      ),
    ),
    view: {},
  },
  { title: 'Question', about: 'Options as pills.', items: talk(hello, bot('What is it about?')), view: asks(topic) },
  {
    title: 'Question, long options',
    about: 'German word lengths.',
    items: talk(hello, bot(longTopic.text)),
    view: asks(longTopic),
  },
  { title: 'Answered', about: 'The pill has become a bubble.', items: talk(...asked, bot('What is wrong with it?')), view: {} },
  { title: 'Name', about: 'A field inside the talk.', items: talk(...asked, bot(name.text)), view: asks(name) },
  { title: 'E-mail', about: 'With a hint.', items: talk(...asked, bot(email.text)), view: asks(email) },
  {
    title: 'E-mail, wrong',
    about: 'The owner’s retry message, before anything is sent.',
    items: talk(...asked, bot(email.text)),
    view: asks(email),
    after: (panel) => {
      type(panel, 'kim at home')
      submit(panel)
    },
  },
  { title: 'Phone', about: 'Optional, so it can be skipped.', items: talk(...asked, bot(phone.text)), view: asks(phone) },
  { title: 'Organisation', about: 'Optional.', items: talk(...asked, bot(organization.text)), view: asks(organization) },
  {
    title: 'Custom field, empty',
    about: 'Required, and sent without an answer.',
    items: talk(...asked, bot(order.text)),
    view: asks(order),
    after: submit,
  },
  {
    title: 'Asked again',
    about: 'An answer that the playbook did not take.',
    items: talk(...asked, bot(email.text), me('kim at home'), bot(email.retryMessage)),
    view: asks(email),
  },
  {
    title: 'The bot seems to write',
    about: 'A pause card runs, before more is said or asked.',
    items: talk(...asked, bot('Let me see what there is …')),
    view: { botTyping: true },
  },
  ...moreCards,
  { title: 'Handing over', about: 'The server is asked for an agent.', items: talk(...asked), view: { phase: 'handing-over' } },
  { title: 'Waiting', about: 'One deadline, kept by the server.', items: talk(...asked, online), view: waitOf(42_000) },
  {
    title: 'Waiting, soon over',
    about: 'Something was typed meanwhile.',
    items: talk(...asked, online, me('It is a 2019 tourer, by the way.'), event({ name: 'extended' })),
    view: waitOf(9_000),
    after: (panel) => type(panel, 'The chain is new, but the cassette is the old one, and it '),
  },
  { title: 'Waiting, time is up', about: 'Until the server says so.', items: talk(...asked, online), view: waitOf(-1_000) },
  { title: 'Joined', about: 'Name and picture are the agent’s.', items: talk(...joined), view: live },
  {
    title: 'Agent is writing',
    about: 'After an answer.',
    items: talk(...joined, me('The gears slip.'), me('Only uphill, though.')),
    view: { ...live, agentTyping: true },
  },
  {
    title: 'Agent without a picture',
    about: 'Initials instead; delivery beside each message.',
    items: talk(
      ...asked,
      online,
      event({ name: 'joined', agent: omar }),
      says(omar, 'Good afternoon.'),
      says(omar, 'I have your order before me.'),
      me('Great, thanks.'),
      me('Is it ready?', 'sending'),
    ),
    view: { ...live, agent: omar },
  },
  {
    title: 'Failed',
    about: 'It says so under itself.',
    items: talk(...joined, me('The gears slip.'), me('Only uphill, though.', 'failed')),
    view: live,
  },
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
  {
    title: 'Ended',
    about: 'The playbook has nothing more to say.',
    items: talk(
      ...asked,
      event({ name: 'expired', reason: 'left' }),
      offline,
      bot(email.text),
      me('kim@example.com'),
      bot('Thank you. We write to you tomorrow.'),
    ),
    view: { phase: 'ended' },
  },
  {
    title: 'No connection',
    about: 'Messages are kept.',
    items: talk(...joined, me('The gears slip.', 'sending')),
    view: { ...live, line: 'down' },
  },
  {
    title: 'Refused',
    about: 'No line can be had; the playbook runs on.',
    items: talk(hello, bot('What is it about?')),
    view: { ...asks(topic), line: 'refused' },
  },
  {
    title: 'Closed',
    about: 'For good.',
    items: talk(
      ...joined,
      me('Never mind, it was the cable!'),
      says(ada, 'Good to hear. Ride safely.'),
      event({ name: 'closed', by: 'agent' }),
    ),
    view: { ...live, phase: 'closed' },
  },
  ...fileStates,
  ...endings,
  ...places,
  ...extremes,
]
