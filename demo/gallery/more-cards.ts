import type { AwaitingCard } from '../../src/cards/index.ts'
import { asks } from './cards.ts'
import { asked, bot, hello, me, talk } from './lines.ts'
import { type State, soon } from './state.ts'

/** A picture of a place that needs no network. */
const picture = (hue: number): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path fill="hsl(${hue} 40% 60%)" d="M0 0h4v3H0z"/><path fill="hsl(${hue} 40% 40%)" d="M0 3l1.5-1.6L3 3z"/></svg>`)}`

const pictured: AwaitingCard = {
  kind: 'question',
  text: 'Where do you ride most?',
  options: ['In town', 'In the hills', 'Off the road, and through Donaudampfschifffahrt'].map((label, index) => ({
    id: `o${index}`,
    label,
    picture: picture(index * 90 + 30),
    next: null,
  })),
}
const choices: AwaitingCard = {
  kind: 'choices',
  text: 'What does it need? Choose all that apply.',
  options: ['New brakes', 'A new chain', 'Lights', 'A full service before the winter comes', 'I do not know'].map(
    (label, index) => ({
      id: `o${index}`,
      label,
    }),
  ),
  most: 3,
  next: null,
}
const form: AwaitingCard = {
  kind: 'form',
  text: 'A few things about you and the bicycle:',
  fields: [
    { type: 'name', label: 'Your name' },
    { type: 'email', label: 'E-mail' },
    { type: 'phone', label: 'Phone', optional: true },
    {
      type: 'choice',
      key: 'size',
      label: 'Frame',
      options: [
        { id: 's', label: 'Small' },
        { id: 'l', label: 'Large' },
      ],
    },
    { type: 'number', key: 'year', label: 'Year of make', min: 1950, max: 2026, hint: 'It stands below the bottom bracket.' },
    { type: 'date', key: 'day', label: 'The day that suits you' },
    { type: 'long-text', key: 'wish', label: 'What is wrong with it?', optional: true },
  ],
  retryMessage: 'That does not look right. Once **more**?',
  next: null,
}
const consent: AwaitingCard = {
  kind: 'consent',
  text: 'May we keep your details to answer you?',
  link: { label: 'What we keep, and why', url: 'https://example.com/privacy' },
  accept: 'Yes, you may',
  next: null,
  decline: { label: 'Rather not', next: null },
}
const rating: AwaitingCard = { kind: 'rating', text: 'How did you like the workshop?', optional: true, next: null }
const link: AwaitingCard = {
  kind: 'link',
  text: 'Our prices are on a page of their own.',
  label: 'See the prices',
  url: 'https://example.com/prices',
  next: null,
}
const meeting: AwaitingCard = {
  kind: 'meeting',
  text: 'Shall we look at it together?',
  label: 'Find a time',
  url: 'https://example.com/book',
  optional: true,
  next: null,
}

const upload: AwaitingCard = {
  kind: 'upload',
  text: 'Which picture of the gears do you have?',
  key: 'pictures',
  most: 3,
  optional: true,
  next: null,
}

const state = (title: string, about: string, card: AwaitingCard, more: Partial<State> = {}): State => ({
  title,
  about,
  items: talk(hello, bot(card.text)),
  view: asks(card),
  ...more,
})

/** The cards that are fetched when they are first come to, and an answer that is taken back. */
export const moreCards: readonly State[] = [
  state('Question, with pictures', 'One of them answers at once.', pictured),
  state('Choices', 'Several, at most three.', choices, {
    after: (panel) => {
      for (const nth of [1, 2, 4]) soon(panel, `.choice:nth-of-type(${nth}) input`, (box) => box.click())
    },
  }),
  state('Form', 'Fields of every type.', form),
  state('Form, wrong', 'Each field says for itself what it lacks.', form, {
    after: (panel) => soon(panel, '.fields .submit', (button) => button.click()),
  }),
  state('Consent', 'Both ways weigh the same.', consent),
  state('Rating card', 'In the midst of a playbook.', rating),
  state('Link', 'And a way on without it.', link),
  state('Meeting', 'The owner’s scheduling page.', meeting),
  state('Files, asked for', 'Where none can be sent, the visitor goes on without.', upload),
  {
    title: 'Taking back',
    about: 'An answer is asked for once more.',
    items: talk(
      ...asked.slice(0, -1),
      { ...me('A repair'), card: 'topic', step: 2 } as (typeof asked)[number],
      bot('What is wrong?'),
    ),
    view: asks(choices),
    after: (panel) => soon(panel, '.change', (pencil) => pencil.click()),
  },
]
