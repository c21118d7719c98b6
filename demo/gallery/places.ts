import { asks, topic } from './cards.ts'
import { ada, asked, bot, hello, joined, live, me, says, talk } from './lines.ts'
import type { State } from './state.ts'

/** The chat where the page has put it, instead of behind a button. */
export const places: readonly State[] = [
  {
    title: 'Inline',
    about: 'In an element of the page’s; there is nothing to close.',
    items: talk(hello, bot('What is it about?')),
    view: asks(topic),
    mode: 'inline',
  },
  {
    title: 'Page',
    about: 'A page of its own, with lines that can be read.',
    items: talk(
      ...joined,
      me('The gears slip, but only uphill.'),
      says(ada, 'Then it is the chain. Bring it by, it takes an hour.'),
    ),
    view: live,
    mode: 'page',
  },
  {
    title: 'Page, at its beginning',
    about: 'What a stranger sees first.',
    items: talk(...asked.slice(0, 2)),
    view: asks(topic),
    mode: 'page',
  },
]
