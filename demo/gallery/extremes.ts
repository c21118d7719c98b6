import type { Item } from '../../src/chat/index.ts'
import { ada, bot, joined, live, me, omar, says, talk } from './lines.ts'
import { type State, type, waitOf } from './state.ts'

const long = 'The gears have been slipping since the spring, mostly on the way up the hill by the station. '

const many = (count: number): Item[] =>
  talk(
    ...Array.from({ length: count }, (_, index) =>
      index % 3 === 0
        ? me(`Question ${index + 1}`)
        : says(index % 7 === 0 ? omar : ada, `Answer ${index + 1}, and a little more of it.`),
    ),
  )

/** Scroll up, until the panel has noticed: at first it follows its end by itself. */
function readUp(panel: ParentNode): void {
  const talk = panel.querySelector('.scroller')
  talk?.scrollTo(0, 400)
  if (talk && !panel.querySelector('.latest')) requestAnimationFrame(() => readUp(panel))
}

/** What is longer, or reads another way, than one thinks of at the drawing board. */
export const extremes: readonly State[] = [
  {
    title: 'Long words',
    about: '300 characters without a break.',
    items: talk(
      ...joined,
      me('Rindfleischetikettierung'.repeat(13)),
      says({ ...ada, name: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(2) }, 'https://example.com/'.padEnd(300, 'bicycle')),
    ),
    view: { ...live, agent: { ...ada, name: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(2) } },
  },
  { title: 'A long message', about: '2,000 characters.', items: talk(...joined, me(long.repeat(22).slice(0, 2000))), view: live },
  {
    title: 'Too long to send',
    about: 'Nothing is cut off in silence.',
    items: talk(...joined),
    view: live,
    after: (panel) => type(panel, long.repeat(90)),
  },
  { title: 'A long conversation', about: '10,000 lines, 30 drawn.', items: many(10_000), view: live },
  {
    title: 'Reading further up',
    about: 'What comes does not move it; one press leads to the end.',
    items: many(60),
    view: live,
    after: readUp,
  },
  {
    title: 'Arabic',
    about: 'Right to left, with a word of English.',
    locale: 'ar',
    items: talk(
      bot('أهلًا وسهلًا بك في **متجر الدراجات**. كيف يمكننا مساعدتك؟'),
      me('أريد إصلاح دراجتي من نوع Tourer 2019'),
      bot('سيكون أحد زملائنا معك بعد لحظات:\n\n- نصلح *كل* الأنواع\n- [الأسعار](https://example.com)'),
    ),
    view: { ...waitOf(42_000), bot: { name: 'سلمى' } },
  },
  {
    title: 'Japanese',
    about: 'No spaces to break at.',
    items: talk(
      bot('いらっしゃいませ。ご用件をお選びいただくか、下の欄にご自由にお書きください。担当者が順番にお答えいたします。'),
      me('自転車の修理をお願いしたいのですが、変速機の調子が春からずっと悪くて困っています。'),
    ),
    view: { bot: { name: 'ロビン' } },
  },
]
