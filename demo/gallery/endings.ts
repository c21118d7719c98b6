import { email } from './cards.ts'
import { asked, bot, closed, event, me, offline, over, talk } from './lines.ts'
import { type State, soon } from './state.ts'

const rate = (panel: ParentNode, score: number) => soon(panel, `.score:nth-child(${score}) input`, (choice) => choice.click())

/** How it ends, and how the visitor is asked for a verdict. */
export const endings: readonly State[] = [
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
  { title: 'How was it?', about: 'Asked once, when an agent has been there.', items: over, view: closed },
  { title: 'Rated', about: 'Room for a sentence.', items: over, view: closed, after: (panel) => rate(panel, 4) },
  {
    title: 'Thanks',
    about: 'And the way on.',
    items: over,
    view: closed,
    after: (panel) => {
      rate(panel, 5)
      soon(panel, '.rating [type=submit]', (button) => button.click())
    },
  },
]
