import { expect, test } from 'vitest'
import { tellNews } from '../../src/ui/news.ts'
import type { Delivery, Saying } from '../../src/ui/saying.ts'

type Line = Saying<string>
const bot = (key: string): Line => ({ kind: 'bot', key, text: key })
const agent = { id: 'ada', name: 'Ada' }
const ada = (key: string, delivery: Delivery = 'sent'): Line => ({ kind: 'agent', key, text: key, delivery, agent })
const kari = (key: string, delivery: Delivery = 'sent'): Line => ({ kind: 'visitor', key, text: key, delivery })
const event = (key: string): Line => ({ kind: 'event', key, event: key })

/** What the viewer hears as one list takes the place of another. */
function heard(before: Line[], now: Line[], viewer: 'visitor' | 'agent' = 'visitor', isResumed = false): string[] {
  const said: string[] = []
  const hearer = {
    viewer,
    isResumed,
    bot: { name: 'Lys' },
    visitor: { name: 'Kari' },
    eventText: (text: string) => text,
  } as const
  tellNews(before, now, hearer, (text) => said.push(text))
  return said
}

test('a visitor hears what is said from now on, an agent’s words too that come before her own which are still on their way', () => {
  expect(heard([], [bot('Hello')])).toEqual(['Lys: Hello'])
  expect(heard([], [bot('Hello'), kari('a'), bot('Who')])).toEqual(['Lys: Hello', 'Lys: Who'])
  expect(heard([bot('Hello')], [bot('Hello'), kari('a'), bot('Who')])).toEqual(['Lys: Who'])
  const waiting = kari('b', 'sending')
  expect(heard([kari('a'), waiting], [kari('a'), ada('Yes'), waiting])).toEqual(['Ada: Yes'])
})

test('what a page before this one has said is not said again, in whatever order its parts come', () => {
  const again = (before: Line[], now: Line[]) => heard(before, now, 'visitor', true)
  const talk = [bot('Hello'), kari('a'), bot('Who'), kari('b'), ada('Yes')]
  expect(again([], talk)).toEqual([])
  expect(again([], talk.slice(0, 1))).toEqual([])
  const waiting = kari('c', 'sending')
  expect(again([waiting], [...talk, waiting])).toEqual([])
  expect(again(talk, [...talk, ada('Still?')])).toEqual(['Ada: Still?'])
  const withoutBot = talk.filter(({ kind }) => kind !== 'bot')
  expect(again([], withoutBot)).toEqual([])
  expect(again(withoutBot, talk)).toEqual([])
  expect(again(withoutBot.slice(0, 2), talk.slice(0, 4))).toEqual([])
})

test('the bot of another talk is heard, though it says what the one before has said', () => {
  const talk = [bot('Hello'), kari('a'), bot('Who')]
  expect(heard(talk, [bot('Hello')])).toEqual(['Lys: Hello'])
})

test('an agent’s words are heard though something of one’s own that is not kept stands below them', () => {
  const failed = kari('b', 'failed')
  const [pending, onItsWay] = [[kari('c', 'sending'), bot('Leave a word')], event('Waits on')]
  for (const below of [[failed], pending, [onItsWay]]) {
    expect(heard([kari('a'), ...below], [kari('a'), ada('Yes'), ...below])).toEqual(['Ada: Yes'])
    expect(heard([kari('a'), ada('Yes'), ...below], [kari('a'), ada('Yes'), ada('Still?'), ...below])).toEqual(['Ada: Still?'])
  }
})

test('an agent hears the visitor below whose words stands a reply of theirs that has failed', () => {
  const failed = ada('Yes', 'failed')
  expect(heard([kari('a'), failed], [kari('a'), kari('Hello?'), failed], 'agent')).toEqual(['Kari: Hello?'])
})

test('the first answer taken back, or sent once more, makes no other talk: what stood there is not heard again', () => {
  const talk = [bot('Hello'), kari('a'), bot('You buy'), bot('And now?')]
  expect(heard(talk, [bot('Hello'), kari('b', 'sending'), bot('You look'), bot('And now?')])).toEqual(['Lys: You look'])
  expect(heard([bot('Hello'), kari('a', 'failed'), bot('Who')], [bot('Hello'), kari('b', 'sending'), bot('Who')])).toEqual([])
})
