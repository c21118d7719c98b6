import { expect, test } from 'vitest'
import { tellNews } from '../../src/ui/news.ts'
import type { Saying } from '../../src/ui/saying.ts'

type Line = Saying<string>
const bot = (key: string): Line => ({ kind: 'bot', key, text: key })
const ada = (key: string): Line => ({ kind: 'agent', key, text: key, delivery: 'sent', agent: { id: 'ada', name: 'Ada' } })
const kari = (key: string, delivery: 'sending' | 'sent' = 'sent'): Line => ({ kind: 'visitor', key, text: key, delivery })

/** What Kari hears as one list takes the place of another. */
function heard(before: Line[], now: Line[]): string[] {
  const said: string[] = []
  const hearer = {
    viewer: 'visitor',
    bot: { name: 'Lys' },
    visitor: { name: 'Kari' },
    eventText: (text: string) => text,
  } as const
  tellNews(before, now, hearer, (text) => said.push(text))
  return said
}

test('a visitor hears what is said from now on, an agent’s words too that come before her own which are still on their way', () => {
  expect(heard([], [bot('Hello')])).toEqual(['Lys: Hello'])
  expect(heard([bot('Hello')], [bot('Hello'), kari('a'), bot('Who')])).toEqual(['Lys: Who'])
  const waiting = kari('b', 'sending')
  expect(heard([kari('a'), waiting], [kari('a'), ada('Yes'), waiting])).toEqual(['Ada: Yes'])
})

test('what a page before this one has said is not said again, in whatever order its parts come', () => {
  const talk = [bot('Hello'), kari('a'), bot('Who'), kari('b'), ada('Yes')]
  expect(heard([], talk)).toEqual([])
  const withoutBot = talk.filter(({ kind }) => kind !== 'bot')
  expect(heard([], withoutBot)).toEqual([])
  expect(heard(withoutBot, talk)).toEqual([])
  expect(heard(withoutBot.slice(0, 2), talk.slice(0, 4))).toEqual([])
})

test('the bot of another talk is heard, though it says what the one before has said', () => {
  const talk = [bot('Hello'), kari('a'), bot('Who')]
  expect(heard(talk, [bot('Hello')])).toEqual(['Lys: Hello'])
})
