import { asks, longTopic, topic } from './cards.ts'
import { asked, bot, hello, talk } from './lines.ts'
import type { State } from './state.ts'

/** Until somebody is asked for. */
export const beginnings: readonly State[] = [
  { title: 'Loading', about: 'The playbook is on its way.', items: [], view: { playbook: 'loading', bot: null, phase: 'new' } },
  { title: 'No playbook', about: 'It could not be fetched.', items: [], view: { playbook: 'missing', bot: null, phase: 'new' } },
  {
    title: 'Switched off',
    about: 'There is no playbook here: what is written is kept for the team.',
    items: [],
    view: { playbook: 'none', bot: null, phase: 'new' },
  },
  {
    title: 'Message',
    about: 'All that rich text may hold.',
    items: talk(
      hello,
      bot(
        'We mend **every make**, and we are quick:\n\n- a puncture *while you wait*\n- a full service in two days, `1 h` of work\n- [prices and opening hours](https://example.com/workshop)\n\n![The workshop](https://example.com/workshop.jpg)',
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
  {
    title: 'The bot seems to write',
    about: 'A pause card runs, before more is said or asked.',
    items: talk(...asked, bot('Let me see what there is …')),
    view: { botTyping: true },
  },
  {
    title: 'Refused',
    about: 'No line can be had; the playbook runs on.',
    items: talk(hello, bot('What is it about?')),
    view: { ...asks(topic), line: 'refused' },
  },
]
