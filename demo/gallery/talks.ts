import { ada, asked, event, joined, live, me, omar, online, says, talk } from './lines.ts'
import { days, type State } from './state.ts'

/** With a person. */
export const talks: readonly State[] = [
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
    title: 'Read',
    about: 'Under the last one alone.',
    items: talk(...joined, me('The gears slip.'), me('Only uphill, though.'), me('Is that bad?')),
    view: { ...live, readKey: 'line-7' },
  },
  {
    title: 'Failed',
    about: 'It says so under itself.',
    items: talk(...joined, me('The gears slip.'), me('Only uphill, though.', 'failed')),
    view: live,
  },
  {
    title: 'No connection',
    about: 'Messages are kept.',
    items: talk(...joined, me('The gears slip.', 'sending')),
    view: { ...live, line: 'down' },
  },
  {
    title: 'Days',
    about: 'A line wherever another day begins.',
    items: days(talk(...asked, me('The gears slip.'), says(ada, 'Bring it by.'), me('Is it ready?'), says(ada, 'It is!'))),
    view: live,
  },
]
