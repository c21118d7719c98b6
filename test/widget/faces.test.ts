import { atom } from 'nanostores'
import { expect, test, vi } from 'vitest'
import type { Item, VisitorChat, VisitorView } from '../../src/chat/index.ts'
import { withFacesFrom } from '../../src/widget/session/faces.ts'

const OWN = 'https://own.example/ada.png'
const FOREIGN = 'https://cdn.example/oak.png'

/** A chat as far as it has pictures, on a page of its own origin. */
function aChat() {
  vi.stubGlobal('location', new URL('https://own.example/'))
  const card = { kind: 'question', text: 'Which?', options: [{ id: 'oak', label: 'Oak', picture: FOREIGN, next: 'end' }] }
  const asked = { id: 'wood', step: 1, card, known: new Map([['name', 'Kari']]) }
  const says = (picture: string): Item => ({
    key: picture,
    kind: 'agent',
    text: 'Hi',
    delivery: 'sent',
    agent: { id: 'ada', name: 'Ada', picture },
  })
  const $items = atom<readonly Item[]>([says(OWN), says(FOREIGN)])
  const $view = atom({ bot: { name: 'Lys', picture: undefined }, agent: null, awaiting: asked, cards: { picture: card } })
  return { $items, $view, asked: () => asked } as unknown as VisitorChat
}

test('of a page’s own origin alone faces and options keep their pictures, in what is asked again, too', () => {
  const chat = withFacesFrom(aChat(), ['https://own.example'])
  const pictures = chat.$items.get().map((item) => item.kind === 'agent' && item.agent.picture)
  expect(pictures).toEqual([OWN, undefined])
  expect(JSON.stringify([chat.$view.get().awaiting, chat.asked('wood', 1)])).not.toContain(FOREIGN)
  expect(chat.asked('wood', 1)?.known.get('name')).toBe('Kari')
})

test('what has not changed stays the same object, whatever cards and faces are called', () => {
  const from = aChat()
  const chat = withFacesFrom(from, 'none')
  const [first] = chat.$items.get()
  ;(from.$items as ReturnType<typeof atom<readonly Item[]>>).set([...from.$items.get()])
  expect(chat.$items.get()[0]).toBe(first)
  const { bot } = chat.$view.get()
  ;(from.$view as ReturnType<typeof atom<VisitorView>>).set({ ...from.$view.get() })
  expect(chat.$view.get().bot).toBe(bot)
  expect(bot).toEqual({ name: 'Lys', picture: undefined })
})
